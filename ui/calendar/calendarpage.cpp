#include "ui/calendar/calendarpage.h"

#include "core/model/entities/schoolholiday.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/calendar/calendarfilter.h"
#include "ui/calendar/calendarlistmodel.h"
#include "ui/calendar/calendarremarks.h"
#include "ui/calendar/monthboard.h"
#include "ui/calendar/movepanel.h"
#include "ui/calendar/yearboard.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/icons.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/series/moderatordialog.h"
#include "ui/support/carryout.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr auto pause = std::chrono::milliseconds(80);

/** Kinds whose changes may change what the calendar shows. */
bool concerns(const ChangeSet& changes)
{
    static const QStringList kinds{QStringLiteral("session"), QStringLiteral("series"), QStringLiteral("session_role"),
        QStringLiteral("school_holiday"), QStringLiteral("format"), QStringLiteral("committee"),
        QStringLiteral("consultation_case"), QStringLiteral("municipality"), QStringLiteral("agency"),
        QStringLiteral("registration"), QStringLiteral("series_group"), QStringLiteral("hosting_offer"),
        QStringLiteral("rule_override")};
    return std::ranges::any_of(changes, [](const Change& change) { return kinds.contains(change.entity->name()); });
}

} // namespace

CalendarPage::CalendarPage(Book& book, Prompts& prompts, QWidget* parent)
    : Page({}, Page::Body::Scrolling, parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_reader(book)
    , m_month(book.clock().today().year(), book.clock().today().month(), 1)
    , m_content(std::make_shared<BoardContent>())
{
    setObjectName(QStringLiteral("calendarPage"));
    setAccessibleName(tr("Calendar"));
    setProperty("handbookPage", QStringLiteral("calendar"));
    buildHead();
    buildBoards();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CalendarPage::refresh);
    connect(&m_book, &Book::changed, this, &CalendarPage::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CalendarPage::showRead);
    sayTitle();
    refresh();
}

CalendarPage::~CalendarPage()
{
    m_watcher.disconnect(this);
    m_export.disconnect(this);
}

void CalendarPage::addNavigation(const char* name, const QString& iconName, const QString& label, int step)
{
    auto* const button = new QPushButton(iconName.isEmpty() ? label : QString(), this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(label);
    button->setToolTip(label);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [this, step] { go(step); });
    head()->addBesideTitle(button);
}

void CalendarPage::buildHead()
{
    addNavigation("calendarBack", QStringLiteral("back"), tr("Back"), -1);
    addNavigation("calendarForward", QStringLiteral("forward"), tr("Forward"), 1);
    addNavigation("calendarToday", {}, tr("Today"), 0);
    m_view = new Segmented(tr("What is shown"), this);
    m_view->setObjectName(QStringLiteral("calendarView"));
    m_view->addChoice(QStringLiteral("year"), tr("Year"));
    m_view->addChoice(QStringLiteral("month"), tr("Month"));
    m_view->addChoice(QStringLiteral("list"), tr("List"));
    connect(m_view, &Segmented::currentChanged, this, &CalendarPage::showView);
    head()->addBesideTitle(m_view);
    connect(head()->addAction(QStringLiteral("calendarPrint"), tr("Print the plan of the year …")),
        &QPushButton::clicked, this, &CalendarPage::printYear);
    QPushButton* const more = head()->addAction(QStringLiteral("calendarMore"), tr("Exchange"));
    auto* const menu = new QMenu(more);
    const auto add = [&](const char* name, const QString& text, auto work) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, work);
    };
    add("calendarIcsShown", tr("What is shown as a calendar (.ics) …"), [this] { exportCalendar(false); });
    add("calendarIcsAll", tr("All dates of the book as a calendar (.ics) …"), [this] { exportCalendar(true); });
    add("calendarHolidays", tr("Take in school holidays (.ics, .csv) …"), [this] { importHolidays(); });
    more->setMenu(menu);
}

void CalendarPage::buildList()
{
    m_listModel = new CalendarListModel(this);
    m_list = new QTableView(this);
    m_list->setObjectName(QStringLiteral("calendarList"));
    m_list->setAccessibleName(tr("Dates as a table"));
    m_list->setModel(m_listModel);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(px(32));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setMinimumHeight(px(360));
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex& index) { editMove(m_listModel->blockOf(index.row())); });
}

void CalendarPage::buildBoards()
{
    m_banner = new Banner(Banner::Kind::Error, {}, this);
    m_banner->hide();
    m_banner->setClosable(true);
    m_filter = new CalendarFilter(this);
    connect(m_filter, &CalendarFilter::changed, this, &CalendarPage::showContent);
    m_yearBoard = new YearBoard(this);
    m_monthBoard = new MonthBoard(this);
    buildList();

    // Each as high as it wants to be, which a stack would not let them.
    m_boards = new QWidget(this);
    auto* const boards = new QVBoxLayout(m_boards);
    boards->setContentsMargins(0, 0, 0, 0);
    boards->addWidget(m_yearBoard);
    boards->addWidget(m_monthBoard);
    boards->addWidget(m_list);
    auto* const card = new Card({}, this);
    card->body()->setContentsMargins(px(4), px(8), px(4), px(8));
    m_empty = new EmptyState(QStringLiteral("calendar"), {}, tr("Go to the series"), card);
    m_empty->hide();
    connect(m_empty, &EmptyState::stepRequested, this, [this] {
        if (m_filter->isNarrowing())
            m_filter->clear();
        else
            Q_EMIT kindWanted(Series::info());
    });
    m_legend = new PlainLabel(tr("Filled: a day. Hatched: no day yet. Red with a cross: a collision. Grey: school "
                                 "holidays. Points and lines: public holidays."),
        TextSize::Small, card);
    m_legend->setInk(Ink::Quiet);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(px(12), 0, px(12), 0);
    card->body()->addWidget(m_boards, 1);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_legend);
    m_panel = new MovePanel(m_book, this);
    m_remarks = new CalendarRemarks(this);
    for (QWidget* const part : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_filter),
             static_cast<QWidget*>(m_panel), static_cast<QWidget*>(card), static_cast<QWidget*>(m_remarks)})
        body()->addWidget(part);
    body()->addStretch(1);

    for (CalendarBoard* const each :
        {static_cast<CalendarBoard*>(m_yearBoard), static_cast<CalendarBoard*>(m_monthBoard)}) {
        connect(each, &CalendarBoard::currentChanged, this, &CalendarPage::select);
        connect(each, &CalendarBoard::moveWanted, this, &CalendarPage::askMove);
        connect(each, &CalendarBoard::editWanted, this, &CalendarPage::editMove);
        connect(each, &CalendarBoard::openWanted, this, &CalendarPage::recordActivated);
        connect(each, &CalendarBoard::menuWanted, this, &CalendarPage::showMenu);
    }
    connect(m_monthBoard, &MonthBoard::monthWanted, this, &CalendarPage::goTo);
    connect(m_panel, &MovePanel::dateChanged, this, &CalendarPage::showPending);
    connect(m_panel, &MovePanel::accepted, this, &CalendarPage::move);
    connect(m_panel, &MovePanel::closed, this, [this] {
        showPending({});
        board()->setFocus();
    });
    connect(m_remarks, &CalendarRemarks::moveRequested, this, &CalendarPage::askMoveOf);
    connect(m_remarks, &CalendarRemarks::openRequested, this, &CalendarPage::recordActivated);
}

CalendarBoard* CalendarPage::board() const
{
    if (m_view->current() == QStringLiteral("month"))
        return m_monthBoard;
    return m_yearBoard;
}

void CalendarPage::sayTitle()
{
    const QLocale locale(spokenLanguage());
    const bool isMonth = m_view->current() == QStringLiteral("month");
    head()->setTitle(isMonth ? locale.standaloneMonthName(m_month.month()) + u' ' + QString::number(year())
                             : tr("Calendar %1").arg(year()));
}

void CalendarPage::showYear(int year)
{
    goTo(QDate(year, m_month.month(), 1));
}

void CalendarPage::goTo(QDate month)
{
    const bool isOther = month.year() != year();
    m_month = QDate(month.year(), month.month(), 1);
    m_monthBoard->setMonth(m_month);
    sayTitle();
    if (isOther) {
        m_panel->close();
        refresh();
    }
}

void CalendarPage::go(int step)
{
    if (step == 0)
        return goTo(m_book.clock().today());
    goTo(m_view->current() == QStringLiteral("month") ? m_month.addMonths(step) : m_month.addYears(step));
}

void CalendarPage::showView()
{
    const QString view = m_view->current();
    QWidget* const shown = view == QStringLiteral("list") ? static_cast<QWidget*>(m_list) : board();
    for (QWidget* const each :
        {static_cast<QWidget*>(m_yearBoard), static_cast<QWidget*>(m_monthBoard), static_cast<QWidget*>(m_list)})
        each->setVisible(each == shown);
    m_legend->setVisible(view != QStringLiteral("list") && m_empty->isHidden());
    sayTitle();
}

void CalendarPage::follow(const ChangeSet& changes)
{
    if (concerns(changes))
        m_soon.start();
}

void CalendarPage::refresh()
{
    m_soon.stop();
    const int wanted = year();
    const QDate today = m_book.clock().today();
    m_isReading = true;
    m_watcher.setFuture(m_reader.run<CalendarYear>(
        [wanted, today](Database& database) { return readCalendarYear(database, wanted, today); }));
}

void CalendarPage::showRead()
{
    const Result<CalendarYear> read = m_watcher.result();
    m_isReading = false;
    if (!read)
        return tell(read.error());
    if (read->plan.year != year())
        return; // somebody has gone on meanwhile
    m_read = *read;
    m_filter->offer(m_read.plan);
    showContent();
}

void CalendarPage::showContent()
{
    m_content = boardContent(m_read, m_filter->filter(), m_filter->land(), m_book.clock().today());
    m_yearBoard->setContent(m_content);
    m_monthBoard->setContent(m_content);
    m_monthBoard->setMonth(m_month);
    m_listModel->setContent(m_content);
    m_list->resizeColumnsToContents();
    for (int column = 0; column < m_listModel->columnCount(); ++column)
        m_list->setColumnWidth(column,
            std::min(m_list->columnWidth(column) + px(12), column == CalendarListModel::Row ? px(270) : px(200)));
    m_remarks->setYear(m_read, *m_content);
    const bool isEmpty = m_content->rows.isEmpty();
    m_empty->setVisible(isEmpty);
    m_boards->setVisible(!isEmpty || m_view->current() == QStringLiteral("month"));
    m_empty->setSentence(m_filter->isNarrowing()
            ? tr("Nothing in %1 fits what is chosen above.").arg(year())
            : tr("Here stand the sessions of %1: of series, committees and cases.").arg(year()));
    m_empty->setStep(m_filter->isNarrowing() ? tr("Show everything") : tr("Go to the series"));
    // Whoever is entering a date goes on, whatever else the book takes in meanwhile.
    if (!m_panel->isHidden() && m_content->blockOf(m_panel->session()) >= 0)
        m_panel->refresh();
    else
        m_panel->close();
    showView();
}

void CalendarPage::select(qsizetype block)
{
    // One date is chosen in all views.
    m_yearBoard->setCurrent(block);
    m_monthBoard->setCurrent(block);
    if (block >= 0)
        m_list->setCurrentIndex(m_listModel->index(m_listModel->rowOf(block), 0));
}

void CalendarPage::askMove(qsizetype block, const FuzzyDate& to)
{
    if (to.isNull() || block < 0) {
        m_panel->close();
        return;
    }
    m_panel->ask(m_content->blocks.at(block).plan.session, to);
}

void CalendarPage::editMove(qsizetype block)
{
    if (block < 0)
        return;
    const BoardBlock& chosen = m_content->blocks.at(block);
    // A date that is being moved already is only entered more exactly.
    if (m_panel->isHidden() || m_panel->session() != chosen.plan.session)
        m_panel->ask(chosen.plan.session, chosen.plan.date);
    m_panel->editDate();
}

void CalendarPage::showMenu(qsizetype block, QPoint where)
{
    const RecordId session = m_content->blocks.at(block).plan.session;
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, auto work) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    const bool writes = !m_book.isReadOnly();
    add("menuOpen", tr("Open"), [this, session] { Q_EMIT recordActivated(session); });
    add("menuMove", tr("Enter another date …"), [this, session] { askMoveOf(session); })->setEnabled(writes);
    add("menuModerator", tr("Change moderator …"), [this, session] {
        ModeratorDialog::show(m_book, session, m_prompts, this);
    })->setEnabled(writes);
    menu->popup(where);
}

void CalendarPage::askMoveOf(RecordId session)
{
    const qsizetype block = m_content->blockOf(session);
    if (block < 0)
        return;
    board()->setCurrent(block);
    editMove(block);
}

void CalendarPage::showPending(const FuzzyDate& date)
{
    const qsizetype block = m_content->blockOf(m_panel->session());
    m_yearBoard->setPending(block, date);
    m_monthBoard->setPending(block, date);
}

void CalendarPage::move()
{
    if (!m_panel->moves())
        return;
    const Result<std::optional<Act>> done = carryOut(m_book, m_panel->moves()->proposal, m_prompts, this);
    if (!done)
        return m_panel->tell(done.error());
    m_panel->close();
}

void CalendarPage::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
