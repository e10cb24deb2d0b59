#include "ui/forms/doublespanel.h"

#include "core/wording/likenesstext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int pauseMs = 250; // between two keys of somebody who types slowly
constexpr int mostShown = 4;

} // namespace

DoublesPanel::DoublesPanel(core::Book& book, QWidget* parent)
    : QWidget(parent)
    , m_reader(book)
    , m_words(new PlainLabel({}, TextSize::Small, this))
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("doubles"));
    setAccessibleName(tr("Likely doubles"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(2));
    m_words->setInk(Ink::Caution);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DoublesPanel::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // What cannot be read now is no reason to stop somebody who types; the next key asks again.
        const core::Result<QList<core::DoubleHit>> found = m_watcher.result();
        if (m_wanted)
            start();
        else
            showHits(found.value_or(QList<core::DoubleHit>()));
    });
    hide();
}

void DoublesPanel::lookFor(const core::Record& typed)
{
    m_wanted = typed;
    m_pause.start();
}

void DoublesPanel::start()
{
    if (!m_wanted || m_watcher.isRunning())
        return;
    const core::Record typed = *std::exchange(m_wanted, std::nullopt);
    m_watcher.setFuture(m_reader.run<QList<core::DoubleHit>>(
        [typed](core::Database& database) { return core::likelyDoubles(database, typed, mostShown); }));
}

void DoublesPanel::showHits(const QList<core::DoubleHit>& hits)
{
    if (hits == m_hits)
        return;
    m_hits = hits;
    for (QPushButton* old : m_list->findChildren<QPushButton*>()) {
        m_rows->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    for (const core::DoubleHit& hit : std::as_const(m_hits)) {
        const QString text = tr("%1 – %2").arg(hit.title, core::likenessText(hit.likeness));
        auto* const button = new QPushButton(m_list);
        button->setObjectName(QStringLiteral("double%1").arg(m_rows->count()));
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(tr("Open instead: %1").arg(text));
        button->setToolTip(
            tr("Opens this record instead; nothing is created. What you typed is offered in its fields."));
        button->setAutoDefault(false);
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, [this, id = hit.id] { Q_EMIT recordChosen(id); });
        m_rows->addWidget(button, 0, Qt::AlignLeft);
    }
    m_words->setText(tr("Perhaps in the book already. A click opens that record instead:", nullptr));
    setVisible(!m_hits.isEmpty());
    Q_EMIT hitsChanged();
}

} // namespace ui
