#include "ui/desk/packdialog.h"

#include "core/koffer/code.h"
#include "core/model/fuzzydaterender.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/desk/codeview.h"
#include "ui/desk/packcontent.h"
#include "ui/forms/formline.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/support/prompts.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QIODevice>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int dayRole = Qt::UserRole + 1;
constexpr int waitMs = 150; ///< after the last tick, before what goes in is worked out

QString wordsOf(const OfferedSession& session)
{
    const QString date = renderFuzzyDates({session.date}, spokenLanguage());
    return date.isEmpty()              ? session.title
        : session.title.contains(date) ? session.title
                                       : QStringLiteral("%1 · %2").arg(session.title, date);
}

} // namespace

PackDialog::PackDialog(Book& book, const QList<RecordId>& chosen, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_chosen(chosen)
    , m_work(new KofferWork(book, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_pages(new QStackedWidget(this))
    , m_sessions(new QTreeWidget(this))
    , m_filter(new QLineEdit(this))
    , m_past(new QCheckBox(tr("Past sessions too"), this))
    , m_holder(new QLineEdit(this))
    , m_contacts(new QCheckBox(tr("Telephone numbers and mail addresses go along"), this))
    , m_cases(new QCheckBox(tr("Consultation cases go along"), this))
    , m_content(new PlainLabel({}, TextSize::Body, this))
    , m_count(new PlainLabel({}, TextSize::Small, this))
    , m_progress(new QProgressBar(this))
{
    build();
    keepAllText(m_filter);
    keepAllText(m_holder);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &PackDialog::planNow);
    connect(m_work, &KofferWork::offered, this, &PackDialog::showOffer);
    connect(m_work, &KofferWork::planned, this, &PackDialog::showPlan);
    connect(m_work, &KofferWork::written, this, &PackDialog::finish);
    connect(m_sessions, &QTreeWidget::itemChanged, this, &PackDialog::tick);
    connect(m_filter, &QLineEdit::textChanged, this, &PackDialog::narrow);
    connect(m_past, &QCheckBox::toggled, this, &PackDialog::narrow);
    connect(m_holder, &QLineEdit::textChanged, this, &PackDialog::changed);
    connect(m_contacts, &QCheckBox::toggled, this, &PackDialog::changed);
    connect(m_cases, &QCheckBox::toggled, this, [this] {
        narrow();
        changed();
    });
    m_work->readOffer();
    sayState();
}

bool PackDialog::isReady() const
{
    return m_isListed && !m_wait.isActive() && !m_work->isPlanning() && !m_work->isWriting();
}

koffer::PackRequest PackDialog::request() const
{
    koffer::PackRequest request;
    for (int i = 0; i < m_sessions->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const owner = m_sessions->topLevelItem(i);
        for (int j = 0; j < owner->childCount(); ++j) {
            if (owner->child(j)->checkState(0) == Qt::Checked)
                request.sessions.append(RecordId::fromText(owner->child(j)->data(0, idRole).toString()));
        }
    }
    request.holder = text::tidyLine(m_holder->text());
    request.contacts = m_contacts->isChecked();
    request.cases = m_cases->isChecked();
    return request;
}

void PackDialog::showOffer()
{
    const Result<KofferWork::Offer> offer = m_work->offer();
    m_isListed = true;
    if (!offer)
        return tell(offer.error());
    m_isTicking = true;
    for (const OfferedOwner& owner : *offer) {
        auto* const top = new QTreeWidgetItem(m_sessions, {owner.title});
        top->setData(0, idRole, owner.isCase ? QStringLiteral("case") : QString());
        top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        for (const OfferedSession& session : owner.sessions) {
            auto* const item = new QTreeWidgetItem(top, {wordsOf(session)});
            item->setData(0, idRole, session.id.toText());
            item->setData(0, dayRole, session.date.latest());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
        }
        top->setExpanded(true);
    }
    m_isTicking = false;
    choose(m_chosen);
    narrow();
    if (m_sessions->topLevelItemCount() > 0)
        m_sessions->setCurrentItem(m_sessions->topLevelItem(0));
}

void PackDialog::choose(const QList<RecordId>& sessions)
{
    m_chosen = sessions;
    m_isTicking = true;
    for (int i = 0; i < m_sessions->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const owner = m_sessions->topLevelItem(i);
        for (int j = 0; j < owner->childCount(); ++j) {
            const RecordId id = RecordId::fromText(owner->child(j)->data(0, idRole).toString());
            owner->child(j)->setCheckState(0, sessions.contains(id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_isTicking = false;
    changed();
}

/** What was ticked stays in sight, whatever the filter says. */
void PackDialog::narrow()
{
    const QString wanted = text::foldedWords(m_filter->text());
    const QDate today = m_book.clock().today();
    for (int i = 0; i < m_sessions->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const owner = m_sessions->topLevelItem(i);
        const bool mayCase = m_cases->isChecked() || owner->data(0, idRole).toString().isEmpty();
        bool any = false;
        for (int j = 0; j < owner->childCount(); ++j) {
            QTreeWidgetItem* const item = owner->child(j);
            const QDate day = item->data(0, dayRole).toDate();
            const bool isPast = day.isValid() && day < today;
            const bool found = text::foldedWords(owner->text(0) + u' ' + item->text(0)).contains(wanted);
            const bool shown =
                item->checkState(0) == Qt::Checked || (mayCase && found && (m_past->isChecked() || !isPast));
            item->setHidden(!shown);
            any = any || shown;
        }
        owner->setHidden(!any);
    }
}

void PackDialog::tick(QTreeWidgetItem*)
{
    if (!m_isTicking)
        changed();
}

void PackDialog::changed()
{
    m_plan.reset();
    m_wait.start();
    sayState();
}

void PackDialog::planNow()
{
    const koffer::PackRequest wanted = request();
    m_banner->hide();
    if (wanted.sessions.isEmpty()) {
        m_content->setText(tr("Choose at least one session."));
        sayState();
        return;
    }
    m_work->plan(wanted);
    sayState();
}

void PackDialog::showPlan(const Result<KofferWork::Packing>& packing)
{
    if (m_wait.isActive())
        return; // an older question
    m_plan = packing.value_or(nullptr);
    if (!packing)
        tell(packing.error());
    m_content->setText(m_plan ? contentText(*m_plan, request()) : QString());
    m_holder->setPlaceholderText(m_plan ? m_plan->koffer.manifest.holder : QString());
    sayState();
}

void PackDialog::pack()
{
    if (!m_plan || m_work->isWriting() || m_book.isReadOnly())
        return;
    const QString proposal = QFileInfo(m_book.path()).absolutePath() + u'/' + m_plan->fileName;
    m_path = m_prompts.fileToBegin(this, tr("Where to put the Koffer"), proposal, tr("Koffer (*.koffer)"));
    if (m_path.isEmpty())
        return;
    m_banner->hide();
    m_code = koffer::newCode();
    m_work->write(request(), m_path, m_code);
    sayState();
}

void PackDialog::finish(const Result<KofferWork::Packing>& packing)
{
    Result<void> noted =
        packing ? koffer::noteIssue(m_book, **packing, m_path) : Result<void>(tl::unexpected<Error>(packing.error()));
    if (!noted) {
        m_code.clear();
        tell(noted.error());
        sayState();
        return;
    }
    showCode(**packing);
    sayState();
    Q_EMIT packed((*packing)->issueId);
}

void PackDialog::showCode(const koffer::Packing& packing)
{
    m_done = new QWidget(this);
    auto* const column = new QVBoxLayout(m_done);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    const auto add = [&](const QString& words, Ink ink) {
        auto* const label = new PlainLabel(words);
        label->setInk(ink);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(tr("Koffer %1 for %2 is packed: %3")
            .arg(packing.number, packing.koffer.manifest.holder, QFileInfo(m_path).fileName()),
        Ink::Text);
    add(tr("Read this code out on the telephone. It is asked for each time that the Koffer is opened; the way back "
           "needs none. It is not shown again: where it is lost, only this book opens the Koffer and the work on it, "
           "by “Open without the code …”."),
        Ink::Text);
    column->addWidget(new CodeView(m_code));
    auto* const save = new QPushButton(tr("Write the code into a file …"));
    save->setObjectName(QStringLiteral("saveCode"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &PackDialog::saveCode);
    auto* const row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch(1);
    column->addLayout(row);
    add(tr("Never send that file together with the Koffer."), Ink::Quiet);
    column->addStretch(1);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_done);
    m_pages->addWidget(area);
    m_pages->setCurrentWidget(area);
    setWindowTitle(tr("Koffer %1").arg(packing.number));
}

void PackDialog::saveCode()
{
    const QString path = m_prompts.fileToSave(this, tr("Where to write the code"),
        QFileInfo(m_path).completeBaseName() + QStringLiteral(".txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    ReplaceOptions options;
    options.ownerOnly = true;
    const QByteArray bytes = m_code.toUtf8() + '\n';
    const Result<void> written = replaceFile(
        path,
        [&](QIODevice& device) -> Result<void> {
            return device.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(writeError(device));
        },
        options);
    if (!written)
        return tell(written.error());
    m_isCodeKept = true;
    m_banner->setMessage(Banner::Kind::Done, tr("Saved: %1").arg(path));
    m_banner->show();
}

void PackDialog::sayState()
{
    const bool isWriting = m_work->isWriting();
    const bool isPacked = m_done != nullptr;
    const int sessions = int(request().sessions.size());
    m_count->setText(sessions == 0 ? tr("No session chosen") : tr("%n session(s) chosen", nullptr, sessions));
    m_progress->setVisible(isWriting);
    m_pages->widget(0)->setEnabled(!isWriting);
    m_pack->setVisible(!isPacked);
    m_pack->setEnabled(m_plan && !isWriting && !m_wait.isActive() && !m_book.isReadOnly());
    m_close->setText(isPacked ? tr("Done") : tr("Cancel"));
    if (!m_plan && sessions > 0 && !m_banner->isVisibleTo(this))
        m_content->setText(tr("Looking at what goes along …"));
    if (sessions == 0 && m_isListed)
        m_content->setText(tr("Choose at least one session."));
}

/** While the file is written there is nothing to cancel by halves: it is there or not. */
void PackDialog::reject()
{
    if (m_work->isWriting())
        return;
    // One Esc too many, and nobody can open the Koffer on the way.
    const bool wouldLose = m_done && !m_isCodeKept;
    if (wouldLose && !m_prompts.confirm(this, tr("Has the code been told? It is not shown again."), tr("Yes, close")))
        return;
    QDialog::reject();
}

void PackDialog::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
