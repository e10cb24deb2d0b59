#include "ui/desk/mergedesk.h"

#include "core/wording/deskreportfile.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/koffertext.h"
#include "core/wording/language.h"
#include "ui/desk/conflictcard.h"
#include "ui/desk/deskdetail.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/mergedeskparts.h"
#include "ui/dialogs/joindialog.h"
#include "ui/look/banner.h"
#include "ui/look/emptystate.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/support/prompts.h"
#include "ui/support/undoing.h"

#include <QApplication>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ui {

using namespace core;
using koffer::DecidedDesk;
using koffer::DeskPlan;

namespace {

/** A return in which nothing is new: all that is left to do is to note that it came. */
bool notesOnlyReturn(const DeskPlan& plan)
{
    return plan.plan.proposal.info.count == 0 && !plan.plan.proposal.changes.isEmpty();
}

} // namespace

MergeDesk::MergeDesk(Book& book, const QString& file, Prompts& prompts, QWidget* parent)
    : Page(tr("Merge"), Body::Scrolling, parent)
    , m_book(book)
    , m_file(file)
    , m_prompts(prompts)
    , m_work(new DeskWork(book, this))
    , m_undoing(new Undoing(book, this))
    , m_plan(std::make_shared<const DeskPlan>())
    , m_titles(deskTitles(book.store(), *m_plan))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_state(new PlainLabel({}, TextSize::Small, this))
    , m_progress(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new DeskTable(m_pages))
    , m_model(new DeskModel(this))
    , m_findings(new QListWidget(m_pages))
    , m_nothing(new EmptyState(QStringLiteral("koffer"), {}, {}, m_pages))
    , m_detailArea(new QScrollArea(this))
    , m_detail(new QStackedWidget)
    , m_card(new ConflictCard(book))
    , m_row(new DeskDetail)
{
    build();
    connect(m_work, &DeskWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &DeskWork::planned, this, &MergeDesk::showPlan);
    connect(m_work, &DeskWork::decided, this, &MergeDesk::showDecided);
    connect(m_undoing, &Undoing::ended, this, &MergeDesk::takenBack);
    connect(&m_applying, &QFutureWatcherBase::finished, this, &MergeDesk::applied);
    connect(&book, &Book::changed, this, [this](const ChangeSet&, const Act& act) {
        if (m_taken && act.info.undoes == m_taken->id)
            m_taken.reset();
        if (!m_isApplying && !m_taken)
            replan();
    });
    replan();
}

MergeDesk::~MergeDesk()
{
    *m_cancelled = true;
}

bool MergeDesk::isReady() const
{
    return !m_work->isPlanning() && !m_work->isDeciding() && !m_isApplying && !m_undoing->isUnderWay();
}

void MergeDesk::replan()
{
    m_progress->setValue(0);
    m_work->plan(m_file);
    sayState();
}

void MergeDesk::showPlan(const Result<DeskWork::Plan>& plan)
{
    m_decided.reset();
    if (!plan) {
        if (plan.error().kind == ErrorKind::Cancelled)
            return;
        m_plan = std::make_shared<const DeskPlan>();
        m_titles = deskTitles(m_book.store(), *m_plan);
        m_model->setPlan(m_plan, m_titles);
        delete std::exchange(m_tabs, nullptr);
        m_nothing->setSentence(tr("Nothing of this file can be compared with the book."));
        m_pages->setCurrentWidget(m_nothing);
        m_detailArea->hide();
        tell(plan.error());
        Q_EMIT refused(plan.error());
        sayState();
        return;
    }
    const bool isFirst = m_plan->lineCount() == 0;
    m_plan = *plan;
    if (!m_plan->unread.isEmpty()) {
        m_banner->setMessage(Banner::Kind::Info, unreadText(m_plan->unread));
        m_banner->setAction({});
        m_banner->show();
    }
    m_titles = deskTitles(m_book.store(), *m_plan);
    showHead();
    m_decisions.removeIf([this](const Decision& decision) {
        return std::ranges::find(m_plan->plan.conflicts, decision.conflict, &Conflict::id)
            == m_plan->plan.conflicts.cend();
    });
    m_model->setPlan(m_plan, m_titles);
    m_model->setDecisions(m_decisions);
    showFindings(m_plan->findings);
    showTabs();
    if (isFirst)
        m_table->setFocus(Qt::OtherFocusReason);
    if (!m_decisions.isEmpty())
        m_work->decide(m_plan, m_decisions);
    sayState();
}

void MergeDesk::showHead()
{
    head()->setTitle(deskTitle(*m_plan));
    head()->clearPills();
    if (const QString words = deskPill(*m_plan); !words.isEmpty())
        head()->addPill(words, Tone::Neutral);
}

void MergeDesk::showTabs()
{
    const QString before = m_tabs ? m_tabs->current() : m_model->filter();
    const bool hadFocus = m_tabs && m_tabs->isAncestorOf(QApplication::focusWidget());
    delete m_tabs;
    m_tabs = makeDeskTabs(*m_plan, int(m_findings->count()), this);
    body()->insertWidget(body()->count() - 1, m_tabs); // above the table
    connect(m_tabs, &Segmented::currentChanged, this, &MergeDesk::showFilter);
    // Made after the table, and read before it.
    QWidget* last = m_take;
    const QList<QPushButton*> choices = m_tabs->findChildren<QPushButton*>();
    for (QPushButton* const choice : choices) {
        setTabOrder(last, choice);
        last = choice;
    }
    setTabOrder(last, m_table);
    m_tabs->setCurrent(before);
    showFilter(m_tabs->current());
    if (hadFocus)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MergeDesk::showFilter(const QString& key)
{
    const bool isFindings = key == QStringLiteral("findings");
    const bool isEmpty = m_plan->rows.isEmpty();
    if (isEmpty)
        m_nothing->setSentence(notesOnlyReturn(*m_plan)
                ? tr("Nothing in this file is new. “Take over” notes that the Koffer is back.")
                : tr("Everything in this file is in the book already. There is nothing to decide."));
    m_pages->setCurrentWidget(isFindings ? static_cast<QWidget*>(m_findings)
            : isEmpty                    ? static_cast<QWidget*>(m_nothing)
                                         : m_table);
    m_detailArea->setHidden(isFindings || m_plan->rows.isEmpty());
    if (isFindings)
        return;
    m_model->setFilter(key);
    const int before = m_at ? m_model->indexOf(*m_at) : -1;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(before >= 0 ? before : std::max(0, m_model->nextOpen(-1)), 0));
    showCurrent();
}

void MergeDesk::showFindings(const Findings& findings)
{
    m_findings->clear();
    for (const Finding& finding : findings)
        m_findings->addItem(lineOf(finding));
    if (m_tabs)
        showFindingsTab(*m_tabs, int(findings.size()));
}

void MergeDesk::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_detailArea->setHidden(!current.isValid() || m_model->rowCount() == 0);
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const bool isSame = m_at && m_model->indexOf(*m_at) == current.row();
    m_at = m_model->row(current.row());
    if (m_model->conflict(current.row())) {
        showConflict(current.row());
    } else {
        m_row->showRow(*m_plan, m_model->row(current.row()), m_titles, isTaken() && !m_book.isReadOnly());
        m_detail->setCurrentWidget(m_row);
    }
    if (!isSame)
        m_detailArea->ensureVisible(0, 0);
}

void MergeDesk::showConflict(int row)
{
    const Conflict& conflict = *m_model->conflict(row);
    const auto authorOf = [this](const Candidate& candidate) { return m_plan->authors.value(candidate.id); };
    const QString title = m_titles(conflict.record);
    m_card->setReadOnly(m_book.isReadOnly() || isTaken());
    m_card->setConflict(conflictView(conflict, title, m_titles, authorOf, &m_plan->returned), decidedWords(conflict));
    m_detail->setCurrentWidget(m_card);
}

QString MergeDesk::decidedWords(const Conflict& conflict) const
{
    const auto found = std::ranges::find(m_decisions, conflict.id, &Decision::conflict);
    return found == m_decisions.end() ? QString() : decisionText(*m_plan, conflict, *found, spokenLabels(), m_titles);
}

void MergeDesk::decide(const Decision& decision)
{
    if (isTaken() || m_book.isReadOnly())
        return;
    m_decisions.removeIf([&](const Decision& before) { return before.conflict == decision.conflict; });
    m_decisions.append(decision);
    decisionsChanged();
    goOn();
}

void MergeDesk::reopen(const QUuid& conflict)
{
    m_decisions.removeIf([&](const Decision& before) { return before.conflict == conflict; });
    decisionsChanged();
    showCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MergeDesk::decideSelected(int key)
{
    if (isTaken() || m_book.isReadOnly())
        return;
    if (key == Qt::Key_T) {
        if (m_model->rowCount() > 0 && m_model->conflict(std::max(0, m_table->currentIndex().row())))
            m_card->beginOwn();
        return;
    }
    const auto authorOf = [this](const Candidate& candidate) { return m_plan->authors.value(candidate.id); };
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    int decided = 0;
    for (const QModelIndex& row : rows) {
        const Conflict* const conflict = m_model->conflict(row.row());
        const std::optional<Decision> said = conflict
            ? decisionByKey(key, conflictView(*conflict, {}, m_titles, authorOf, &m_plan->returned))
            : std::nullopt;
        if (!said)
            continue;
        m_decisions.removeIf([&](const Decision& before) { return before.conflict == said->conflict; });
        m_decisions.append(*said);
        ++decided;
    }
    if (decided == 0)
        return;
    decisionsChanged();
    goOn();
}

void MergeDesk::decisionsChanged()
{
    m_mayBeLost = false;
    m_decided.reset();
    m_model->setDecisions(m_decisions);
    m_work->decide(m_plan, m_decisions);
    sayState();
}

/** To the next line that waits; where none does, the present one stays. */
void MergeDesk::goOn()
{
    const int next = m_model->nextOpen(std::max(0, m_table->currentIndex().row()));
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, 0));
    showCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MergeDesk::showDecided()
{
    const Result<DecidedDesk> merge = m_work->decision();
    if (!merge) {
        m_takesWhenDecided = false;
        tell(merge.error());
        sayState();
        return;
    }
    m_decided = *merge;
    showFindings(merge->findings);
    sayState();
    if (std::exchange(m_takesWhenDecided, false))
        takeOver();
}

void MergeDesk::takeOver()
{
    if (m_isApplying || isTaken() || m_work->isPlanning() || m_book.isReadOnly())
        return;
    if (!m_decisions.isEmpty() && !m_decided) {
        m_takesWhenDecided = true;
        if (!m_work->isDeciding())
            m_work->decide(m_plan, m_decisions);
        return;
    }
    const acts::Proposal proposal = m_decided ? m_decided->merge.proposal : m_plan->plan.proposal;
    *m_cancelled = false;
    m_isApplying = true;
    m_banner->hide();
    m_progress->setValue(0);
    const auto progress = [cancelled = m_cancelled, bar = QPointer(m_progress)](qint64 done, qint64 total) {
        const int percent = int(100 * done / std::max<qint64>(1, total));
        const auto show = [bar, percent] {
            if (bar)
                bar->setValue(percent);
        };
        QMetaObject::invokeMethod(qApp, show, Qt::QueuedConnection); // the bar may be gone by then
        return !*cancelled;
    };
    m_applying.setFuture(m_book.applyLater(proposal, progress));
    sayState();
}

void MergeDesk::applied()
{
    m_isApplying = false;
    const Result<std::optional<Act>> answer = m_applying.result();
    if (!answer) {
        replan();
        if (answer.error().kind != ErrorKind::Cancelled)
            tell(answer.error());
        return;
    }
    m_taken = *answer;
    const int open = int(m_decided ? m_decided->merge.open.size() : m_plan->plan.conflicts.size());
    QString words = tr("Taken over.");
    if (!m_taken)
        words = tr("Everything in it was here already; nothing was changed.");
    else if (notesOnlyReturn(*m_plan))
        words = tr("Nothing in it was new. The Koffer is noted as returned.");
    else if (open > 0)
        words +=
            u' ' + tr("%n conflict(s) stay(s) open in the book and are marked until somebody decides.", nullptr, open);
    if (const QString due = overtakenText(m_plan->overtaken, spokenLabels(), m_titles); m_taken && !due.isEmpty())
        words += u' ' + due;
    if (m_taken && !m_plan->doubles.isEmpty())
        words += u' ' + tr("Possible doubles can be joined below, under “doubtful”.");
    m_banner->setMessage(Banner::Kind::Done, words);
    m_banner->setAction(m_taken ? tr("Undo") : QString());
    m_banner->show();
    showCurrent();
    sayState();
    m_cancel->setFocus();
}

void MergeDesk::takeBack()
{
    if (!m_taken)
        return;
    m_banner->setAction({});
    const Act act = *m_taken; // which forgets it once it is taken back
    m_undoing->start(act);
}

void MergeDesk::takenBack(const Result<Act>& undone)
{
    if (!undone)
        return tell(undone.error());
    m_banner->setAction({});
    m_banner->setMessage(Banner::Kind::Info, tr("Taken back. The same return offered again counts as taken back."));
    m_banner->show();
}

void MergeDesk::giveUp()
{
    if (m_isApplying) {
        *m_cancelled = true;
        return;
    }
    if (!mayGo())
        return;
    m_work->cancel();
    Q_EMIT done();
}

bool MergeDesk::mayGo()
{
    if (isTaken() || m_decisions.isEmpty() || m_mayBeLost)
        return true;
    m_mayBeLost = m_prompts.confirm(this,
        tr("%n conflict(s) have been decided here and not taken over. These decisions would be lost.", nullptr,
            int(m_decisions.size())),
        tr("Discard the decisions"));
    return m_mayBeLost;
}

void MergeDesk::report(ReportFormat format)
{
    const QString proposal = reportFileName(*m_plan, m_book.clock().now(), format);
    const QString path = m_prompts.fileToSave(
        this, tr("Save the report"), proposal, format == ReportFormat::Pdf ? tr("PDF (*.pdf)") : tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const Findings& findings = m_decided ? m_decided->findings : m_plan->findings;
    const MergeReport made =
        deskReport(*m_plan, m_decisions, findings, m_book.clock().now(), labelsIn(QLocale::German), m_titles);
    const Result<void> written = writeReportFile(m_book.store(), made, path, format);
    if (!written)
        return tell(written.error());
    m_banner->setMessage(Banner::Kind::Done, tr("Saved: %1").arg(path));
    m_banner->setAction({});
    m_banner->show();
}

void MergeDesk::join(RecordId there, RecordId brought)
{
    auto* const dialog = new JoinDialog(m_book, there, brought, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JoinDialog::joined, this, [this](RecordId kept) {
        m_banner->setMessage(
            Banner::Kind::Done, tr("Joined: %1").arg(m_book.store().titleOf(kept).value_or(QString())));
        m_banner->setAction({});
        m_banner->show();
    });
    dialog->open();
}

void MergeDesk::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->setAction({});
    m_banner->show();
}

void MergeDesk::tellKept(const Error& refusal)
{
    tell(refusal);
    m_banner->setMessage(Banner::Kind::Error,
        sentence(refusal) + u' ' + tr("A copy is kept under “Returns set aside” until somebody decides about it."));
}

void MergeDesk::sayState()
{
    const bool isBusy = m_work->isPlanning() || m_isApplying;
    m_progress->setVisible(isBusy);
    m_state->setText(m_isApplying  ? tr("Taking over …")
            : m_work->isPlanning() ? tr("Verifying and comparing …")
                                   : QString());
    m_state->setVisible(isBusy);
    const int lines = int(m_plan->lineCount());
    const QString promise = isTaken()
        ? tr("Done. Everything was one step, which can be taken back.")
        : tr("Until “Take over” nothing changes; afterwards everything is one step that can be taken back.");
    head()->setFacts(lines == 0
            ? QString()
            : tr("%n change(s): %1.", nullptr, lines).arg(deskCountsText(*m_plan, spokenLabels())) + u' ' + promise);
    const qsizetype known = m_plan->plan.conflicts.size();
    const int open = int(m_decided ? m_decided->merge.open.size() : std::max<qsizetype>(0, known - m_decisions.size()));
    m_take->setText(open > 0 ? tr("Take over (%n conflict(s) open)", nullptr, open) : tr("Take over"));
    m_take->setEnabled(!isBusy && (lines > 0 || notesOnlyReturn(*m_plan)) && !m_book.isReadOnly());
    m_take->setVisible(!isTaken());
    m_report->setEnabled(!isBusy && lines > 0 && !m_work->isDeciding()); // it says what the rules find of the whole
    m_cancel->setText(isTaken() || lines == 0 ? tr("Close") : tr("Cancel"));
}

} // namespace ui
