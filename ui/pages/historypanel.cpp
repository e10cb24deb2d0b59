#include "ui/pages/historypanel.h"

#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/models/historymodel.h"
#include "ui/support/prompts.h"
#include "ui/support/undoing.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

HistoryPanel::HistoryPanel(Book& book, RecordId record, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_model(new HistoryModel(book, record, this))
    , m_undoing(new Undoing(book, this))
    , m_refusal(new Banner(Banner::Kind::Warning, {}, this))
    , m_older(new QPushButton(tr("Show older"), this))
{
    setObjectName(QStringLiteral("history"));
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const surface = new QWidget(area);
    auto* const column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(px(8));
    column->addLayout(m_rows);
    m_older->setObjectName(QStringLiteral("older"));
    setButtonLook(m_older, ButtonLook::Flat);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    column->addStretch(1);
    area->setWidget(surface);
    m_refusal->hide();
    m_refusal->setClosable(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_refusal);
    layout->addWidget(area, 1);

    connect(m_undoing, &Undoing::begun, this, [this] {
        m_refusal->setMessage(Banner::Kind::Info, tr("Is being taken back …"));
        m_refusal->setAction(tr("Cancel"));
        m_refusal->show();
    });
    connect(m_undoing, &Undoing::ended, this, &HistoryPanel::showEnd);
    connect(m_refusal, &Banner::actionRequested, m_undoing, &Undoing::cancel);
    connect(m_model, &HistoryModel::failed, this, &HistoryPanel::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { showRows(first, last); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        while (QLayoutItem* item = m_rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be what asked
            delete item;
        }
        showRows(0, m_model->rowCount() - 1);
    });
    connect(m_older, &QPushButton::clicked, m_model, [this] { m_model->fetchMore(); });
    connect(&book, &Book::changed, this, &HistoryPanel::reload);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void HistoryPanel::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_model->reload();
}

void HistoryPanel::showRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rows->addWidget(makeRow(row));
    if (m_model->rowCount() == 0)
        m_rows->addWidget(new EmptyState(QStringLiteral("info"), tr("Nothing was done here yet."), {}, this));
    m_older->setVisible(m_model->canFetchMore());
}

QWidget* HistoryPanel::makeRow(int row)
{
    const QModelIndex index = m_model->index(row);
    const QString title = index.data(HistoryModel::TitleRole).toString();
    auto* const card = new Card({}, this);
    card->setObjectName(QStringLiteral("act"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(px(12));
    auto* const words = new QVBoxLayout;
    words->setSpacing(px(3));
    const auto add = [&](const QString& text, TextSize size, Ink ink) {
        auto* const label = new PlainLabel(text, size, card);
        label->setInk(ink);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    add(title.left(300), TextSize::Body, undone ? Ink::Quiet : Ink::Text);
    add(index.data(HistoryModel::FactsRole).toString(), TextSize::Small, Ink::Quiet);
    for (const QString& change : index.data(HistoryModel::ChangesRole).toStringList())
        add(change, TextSize::Body, Ink::Quiet);
    line->addLayout(words, 1);
    if (index.data(HistoryModel::UndoableRole).toBool()) {
        auto* const button = new QPushButton(tr("Take back"), card);
        button->setObjectName(QStringLiteral("takeBack"));
        button->setAccessibleName(tr("Take back: %1").arg(title.left(300)));
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this,
            [this, act = index.data(HistoryModel::ActRole).toString(),
                records = index.data(HistoryModel::RecordsRole).toLongLong()] { undo(act, records); });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    card->body()->addLayout(line);
    return card;
}

void HistoryPanel::undo(const QString& act, qint64 records)
{
    const QString question = tr("This was done to %n record(s) at once. Take all of it back?", nullptr, int(records));
    if (records > 1 && !m_prompts.confirm(this, question, tr("Take back")))
        return;
    const Result<Act> taken = m_book.history().act(act);
    taken ? m_undoing->start(*taken) : showEnd(taken);
}

void HistoryPanel::showEnd(const Result<Act>& undone)
{
    m_refusal->setVisible(!undone);
    m_refusal->setAction({});
    if (!undone)
        m_refusal->setMessage(Banner::Kind::Warning, sentence(undone.error()));
}

} // namespace ui
