#include "ui/pages/startpage.h"

#include "core/book/duebook.h"
#include "core/change/snoozing.h"
#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/overview/sessionfacts.h"
#include "core/wording/daytext.h"
#include "core/wording/duetext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/putoffdialog.h"
#include "ui/look/banner.h"
#include "ui/look/emptystate.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintext.h"
#include "ui/look/sectionhead.h"
#include "ui/pages/overviewcard.h"
#include "ui/pages/startpagecoverage.h"
#include "ui/pages/startpagelist.h"
#include "ui/pages/startpagemodel.h"
#include "ui/pages/startpagesteps.h"
#include "ui/stage/stagewindow.h"
#include "ui/support/carryout.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace core;

namespace {

constexpr int rightWidth = 330;
/** Below this the right column stands under the left one. */
constexpr int twoColumns = 780;
constexpr qsizetype sessionsShown = 5;
constexpr auto pause = std::chrono::milliseconds(120);

/** Morning, day, evening: 0 to 2. */
int timeOfDay(const Clock& clock)
{
    const int hour = clock.now().toLocalTime().time().hour();
    return hour >= 4 && hour < 11 ? 0 : hour >= 11 && hour < 18 ? 1 : 2;
}

/** The record kind whose list shows all of what is due of a kind. */
const EntityInfo* listOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Session:
    case DueKind::InexactDate:
    case DueKind::SessionPast:
    case DueKind::RecordMissing:
        return findEntity(u"session");
    case DueKind::RecordApproval:
        return findEntity(u"session_record");
    case DueKind::Registration:
    case DueKind::TeamDecision:
        return findEntity(u"registration");
    case DueKind::AgreementEnd:
    case DueKind::Approval:
    case DueKind::Reflection:
        return findEntity(u"agreement");
    case DueKind::GoalReview:
        return findEntity(u"agreement_goal");
    case DueKind::PlanItem:
        return findEntity(u"plan_item");
    case DueKind::CaseContact:
    case DueKind::FollowUp:
        return findEntity(u"consultation_case");
    case DueKind::KofferOut:
        return findEntity(u"koffer_issue");
    case DueKind::ContactCheck:
        return findEntity(u"person");
    case DueKind::Exception:
        return findEntity(u"rule_override");
    case DueKind::Report:
        return findEntity(u"reporting_period");
    case DueKind::Reminder:
        return findEntity(u"snooze");
    default:
        return findEntity(u"measure");
    }
}

QString dayText(const Session& session)
{
    return session.date.isExact() ? core::dayText(session.date.latest())
                                  : renderFuzzyDate(session.date, DateStyle::Short, spokenLanguage());
}

} // namespace

StartPage::StartPage(Book& book, Prompts& prompts, QWidget* parent)
    : Page({}, Page::Body::Scrolling, parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_reader(book)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_steps(new StartPageSteps(book, this))
    , m_model(new StartPageModel(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &StartPage::refresh);
    connect(&m_book, &Book::changed, this, &StartPage::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StartPage::showFacts);
    connect(&m_minute, &QTimer::timeout, this, &StartPage::lookAtClock);
    m_minute.start(std::chrono::seconds(20));
    refresh();
}

StartPage::~StartPage()
{
    m_watcher.disconnect(this);
}

void StartPage::build()
{
    m_banner->hide();
    m_banner->setClosable(true);
    body()->addWidget(m_banner);
    body()->addWidget(m_steps);
    connect(m_steps, &StartPageSteps::recordActivated, this, &StartPage::recordActivated);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(16));
    body()->addLayout(m_columns, 1);
    buildDue();
    m_columns->addWidget(m_due, 1);

    m_right = new QWidget(this);
    auto* const right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(px(16));
    m_sessions = new OverviewCard(QStringLiteral("sessions"), tr("Next sessions"), m_right);
    m_sessions->setEmptyWords(tr("No session is planned. Sessions of announced series stand here."));
    connect(m_sessions, &OverviewCard::linkActivated, this,
        [this](const OverviewLink& link) { Q_EMIT recordActivated(link.record); });
    m_moderate = new QPushButton(m_sessions);
    m_moderate->setObjectName(QStringLiteral("moderateNext"));
    m_moderate->hide();
    setButtonLook(m_moderate, ButtonLook::Small);
    m_sessions->head()->setTrailing(m_moderate);
    connect(m_moderate, &QPushButton::clicked, this, [this] { StageWindow::open(m_book, m_nextSession, this); });
    right->addWidget(m_sessions);
    m_coverage = new StartPageCoverage(m_right);
    m_coverage->hide();
    right->addWidget(m_coverage);
    right->addStretch(1);
    m_columns->addWidget(m_right);
}

void StartPage::buildDue()
{
    m_due = new Card(tr("What is due"), this);
    m_due->setObjectName(QStringLiteral("dueCard"));
    m_putOffShown = new QPushButton(m_due);
    m_putOffShown->setObjectName(QStringLiteral("showPutOff"));
    m_putOffShown->setCheckable(true);
    m_putOffShown->setText(tr("%n put off", nullptr, 0));
    m_putOffShown->hide();
    setButtonLook(m_putOffShown, ButtonLook::Small);
    m_due->head()->setTrailing(m_putOffShown);
    connect(m_putOffShown, &QPushButton::toggled, this, [this](bool shown) {
        m_model->setPutOffShown(shown);
        m_nothing->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
    });

    m_list = new StartPageList(*m_model, m_due);
    m_list->setAccessibleName(tr("What is due"));
    m_due->body()->addSpacing(px(4));
    m_due->body()->addWidget(m_list, 1);
    m_list->hide();
    m_nothing = new EmptyState(QStringLiteral("start"), {}, {}, m_due);
    m_nothing->hide();
    m_due->body()->addWidget(m_nothing, 1);
    m_hint = new PlainLabel(tr("Enter opens a line, S puts it off with a reason."), TextSize::Small, m_due);
    m_hint->setInk(Ink::Quiet);
    m_hint->hide();
    m_due->body()->addWidget(m_hint);
    connect(m_list, &StartPageList::opened, this, &StartPage::open);
    connect(m_list, &StartPageList::putOffRequested, this, &StartPage::putOff);
    connect(m_list, &StartPageList::removeRequested, this, &StartPage::remove);
    connect(m_list, &StartPageList::menuRequested, this, &StartPage::showMenu);
}

void StartPage::follow()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void StartPage::lookAtClock()
{
    if (m_book.clock().today() != m_today) {
        m_isStale = true;
        if (isVisible())
            refresh();
    } else if (timeOfDay(m_book.clock()) != m_greeted) {
        showHead();
    }
}

void StartPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    lookAtClock();
    if (m_isStale)
        refresh();
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void StartPage::arrange()
{
    const bool isWide = width() >= px(twoColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(isWide ? px(rightWidth) : 0);
    m_right->setMaximumWidth(isWide ? px(rightWidth) : QWIDGETSIZE_MAX);
    m_due->setMinimumHeight(isWide ? 0 : px(360));
}

void StartPage::refresh()
{
    m_isStale = false;
    m_soon.stop();
    m_today = m_book.clock().today();
    const Result<bool> isNew = m_steps->refresh();
    if (isNew)
        m_steps->setVisible(*isNew);
    else
        tell(isNew.error());
    showHead();
    m_isAskedAgain = m_isReading;
    if (!m_isAskedAgain)
        read();
}

Result<StartPage::Facts> StartPage::factsOn(Database& database, QDate today)
{
    const RecordStore store(database);
    Facts facts;
    WB_ASSIGN(due, dueIn(database, today));
    facts.due = due;
    WB_ASSIGN(disputed, DisputedPlaces::read(database));
    facts.disputed = disputed;
    WB_TRY(store.onOneState([&]() -> Result<void> {
        WB_ASSIGN(sessions, nextSessions(store, today, sessionsShown));
        facts.sessions = sessions;
        WB_ASSIGN(coverage, coverageOn(store, today));
        facts.coverage = coverage;
        return {};
    }));
    return facts;
}

void StartPage::read()
{
    m_isReading = true;
    m_watcher.setFuture(
        m_reader.run<Facts>([today = m_today](Database& database) { return factsOn(database, today); }));
}

void StartPage::showFacts()
{
    const Result<Facts> facts = m_watcher.result();
    m_isReading = false;
    if (std::exchange(m_isAskedAgain, false))
        read();
    if (!facts)
        return tell(facts.error());
    m_isKnown = true;
    showDue(facts->due);
    showSessions(facts->sessions, facts->disputed);
    showCoverage(facts->coverage);
    showHead();
    if (std::exchange(m_wantsList, false))
        m_list->setFocus();
}

void StartPage::showHead()
{
    m_greeted = timeOfDay(m_book.clock());
    const QString greeting = m_greeted == 0 ? tr("Good morning") : m_greeted == 1 ? tr("Good day") : tr("Good evening");
    const QString who = m_book.who();
    head()->setTitle(who.isEmpty() ? greeting : tr("%1, %2", "greeting, name").arg(greeting, who));
    const QString day = renderFuzzyDate(FuzzyDate::day(m_today), DateStyle::Weekday, spokenLanguage());
    const qint64 count = m_model->list().count();
    head()->setFacts(!m_isKnown ? day
            : count == 0        ? tr("%1 · nothing is due", "day").arg(day)
                                : tr("%1 · %n thing(s) due", "day", int(count)).arg(day));
}

void StartPage::showDue(const DueList& due)
{
    m_model->setList(due, m_today);
    const qint64 away = m_model->putOffCount();
    m_putOffShown->setVisible(away > 0);
    m_putOffShown->setText(tr("%n put off", nullptr, int(away)));
    if (away == 0)
        m_putOffShown->setChecked(false);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setSentence(tr("Nothing is due. Deadlines, sessions, measures and what waits for somebody stand here."));
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(!isEmpty && !m_book.isReadOnly());
}

void StartPage::showSessions(const QList<SessionFacts>& sessions, const DisputedPlaces& disputed)
{
    QList<OverviewText> lines;
    for (const SessionFacts& facts : sessions) {
        const Session& session = facts.session;
        QStringList small{dayText(session)};
        if (session.startTime.isValid()) {
            const QString from = session.startTime.toString(QStringLiteral("HH:mm"));
            small.append(session.endTime.isValid()
                    ? from + QStringLiteral("–") + session.endTime.toString(QStringLiteral("HH:mm"))
                    : from);
        }
        small.append(facts.place.isEmpty() ? tr("place to be announced") : facts.place);
        const QString comers = comersText(facts.teams, facts.persons);
        if (!comers.isEmpty())
            small.append(comers);
        OverviewText line;
        line.link.record = facts.id;
        line.text.title = sessionText(facts.owner, session.title, facts.number);
        line.text.facts = small.join(QStringLiteral(" · "));
        lines.append(line);
    }
    m_sessions->setLines(disputed.marked(lines));
    m_moderate->setHidden(sessions.isEmpty());
    if (sessions.isEmpty())
        return;
    const SessionFacts& next = sessions.first();
    m_nextSession = next.id;
    const FuzzyDate& day = next.session.date;
    m_moderate->setText(tr("Moderate"));
    const bool isToday = day.isExact() && day.earliest() == m_today;
    m_moderate->setAccessibleName((isToday ? tr("Moderate today’s session: %1") : tr("Moderate the next session: %1"))
                                      .arg(lines.first().text.title));
    m_moderate->setToolTip(plainToolTip(m_moderate->accessibleName()));
}

void StartPage::showCoverage(const std::optional<Coverage>& coverage)
{
    m_coverage->setVisible(coverage.has_value());
    if (coverage)
        m_coverage->setCoverage(*coverage, m_today.year());
}

void StartPage::open(int row)
{
    if (const std::optional<DueItem> item = m_model->itemAt(row))
        Q_EMIT recordActivated(item->record);
    else
        Q_EMIT kindWanted(*listOf(m_model->kindAt(row)));
}

void StartPage::putOff(int row)
{
    const std::optional<DueItem> item = m_model->itemAt(row);
    if (!item || !item->mayPutOff || m_book.isReadOnly())
        return;
    auto* const dialog = new PutOffDialog(dueText(*item), m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (item->putOff)
        dialog->begin({item->putOff->reason, item->putOff->until});
    connect(dialog, &QDialog::accepted, this, [this, dialog, item = *item] {
        const Standing standing = dialog->standing();
        apply(acts::putOff(m_book.store(), item, m_today, standing.until, standing.reason, m_book.who(), m_book.ids()));
    });
    dialog->open();
}

void StartPage::remove(int row)
{
    const std::optional<DueItem> item = m_model->itemAt(row);
    if (!item || m_book.isReadOnly())
        return;
    if (item->kind == DueKind::Reminder || item->putOff)
        bringBack(*item);
    else
        putOff(row);
}

void StartPage::bringBack(const DueItem& item)
{
    apply(acts::endSnooze(m_book.store(), item));
}

void StartPage::apply(const Result<acts::Proposal>& proposal)
{
    if (!proposal) {
        tell(proposal.error());
        return;
    }
    const Result<std::optional<Act>> act = carryOut(m_book, *proposal, m_prompts, this);
    if (!act)
        tell(act.error());
    m_wantsList = true;
    refresh();
}

void StartPage::showMenu(int row, const QPoint& where)
{
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, row] { open(row); })->setObjectName(QStringLiteral("open"));
    const std::optional<DueItem> item = m_model->itemAt(row);
    if (item && !m_book.isReadOnly()) {
        QAction* const off = menu->addAction(tr("Put off …"), this, [this, row] { putOff(row); });
        off->setObjectName(QStringLiteral("putOff"));
        off->setEnabled(item->mayPutOff);
        if (item->kind == DueKind::Reminder || item->putOff)
            menu->addAction(
                    item->putOff ? tr("Show again now") : tr("Done"), this, [this, held = *item] { bringBack(held); })
                ->setObjectName(QStringLiteral("bringBack"));
    }
    menu->popup(where);
}

void StartPage::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
