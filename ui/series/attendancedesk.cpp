#include "ui/series/attendancedesk.h"

#include "core/change/attendanceacts.h"
#include "core/change/teamacts.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/look/emptystate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/series/substitutedialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int personRole = Qt::UserRole;
constexpr int teamRole = Qt::UserRole + 1;
constexpr int memberRole = Qt::UserRole + 2;

constexpr KeyHint hints[] = {
    {"A P", QT_TRANSLATE_NOOP("Keys", "Present")},
    {"E", QT_TRANSLATE_NOOP("Keys", "Excused")},
    {"F M", QT_TRANSLATE_NOOP("Keys", "Missing")},
    {"V R", QT_TRANSLATE_NOOP("Keys", "Represented by somebody else")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Take the note away")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "In the attendance of a series"), hints);

/** A shape beside the word: nothing is told by colour alone. */
QString signOf(Taking taking)
{
    switch (taking) {
    case Taking::Present:
        return QStringLiteral("✓");
    case Taking::Excused:
        return QStringLiteral("○");
    case Taking::Absent:
        return QStringLiteral("✕");
    case Taking::Substituted:
        return QStringLiteral("⇄");
    case Taking::Unknown:
        return QStringLiteral("?");
    case Taking::Expected:
        return QStringLiteral("·");
    case Taking::NotMember:
        return QStringLiteral("–");
    }
    return {};
}

Tone toneOf(Taking taking)
{
    switch (taking) {
    case Taking::Present:
        return Tone::Good;
    case Taking::Absent:
        return Tone::Bad;
    case Taking::Excused:
    case Taking::Substituted:
    case Taking::Unknown:
        return Tone::Caution;
    default:
        return Tone::Neutral;
    }
}

std::optional<AttendanceStatus> statusOf(int key)
{
    switch (key) {
    case Qt::Key_A: // the letters of both languages, which do not get in each other's way
    case Qt::Key_P:
        return AttendanceStatus::Present;
    case Qt::Key_E:
        return AttendanceStatus::Excused;
    case Qt::Key_F:
    case Qt::Key_M:
        return AttendanceStatus::Unexcused;
    case Qt::Key_V:
    case Qt::Key_R:
        return AttendanceStatus::Substitute;
    default:
        return std::nullopt;
    }
}

} // namespace

AttendanceDesk::AttendanceDesk(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : Desk(book, series, prompts, parent)
    , m_sums(new PlainLabel({}, TextSize::Body, this))
    , m_table(new QTreeWidget(this))
    , m_empty(new EmptyState(QStringLiteral("info"),
          tr("Here stand the people of the confirmed teams against the dates of the series. Confirm a team and name "
             "its "
             "people first."),
          tr("Go to the teams"), this))
    , m_substitute(new QPushButton(tr("Name a substitute …"), this))
    , m_joins(new QPushButton(tr("Joins from this date on"), this))
    , m_leaves(new QPushButton(tr("Leaves after this date"), this))
{
    setObjectName(QStringLiteral("attendanceDesk"));
    build();
}

void AttendanceDesk::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    flow->setGap(8);
    m_substitute->setObjectName(QStringLiteral("nameSubstitute"));
    m_joins->setObjectName(QStringLiteral("joinsHere"));
    m_leaves->setObjectName(QStringLiteral("leavesHere"));
    for (QPushButton* button : {m_substitute, m_joins, m_leaves})
        flow->addWidget(button);
    m_sums->setObjectName(QStringLiteral("continuitySums"));
    m_sums->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("attendanceTable"));
    m_table->setAccessibleName(tr("Attendance, people against dates"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setUniformRowHeights(true);
    m_table->setMinimumHeight(px(160)); // with large text the page scrolls instead
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setExpandsOnDoubleClick(false);
    m_table->installEventFilter(this);
    layout->addWidget(bar);
    layout->addWidget(m_sums);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    comesLast(m_table);
    comesLast(m_empty);
    connect(
        m_empty, &EmptyState::stepRequested, this, [this] { Q_EMIT placeActivated(record(), QStringLiteral("team")); });
    connect(m_substitute, &QPushButton::clicked, this, &AttendanceDesk::substitute);
    connect(m_joins, &QPushButton::clicked, this, [this] { leaveOrJoin(true); });
    connect(m_leaves, &QPushButton::clicked, this, [this] { leaveOrJoin(false); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &AttendanceDesk::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttendanceDesk::updateButtons);
    connect(m_table, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (QTreeWidgetItem* item = m_table->itemAt(at))
            showMenu(item, m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == 0)
            Q_EMIT recordActivated(RecordId::fromText(item->data(0, personRole).toString()));
        else
            showMenu(item, QCursor::pos());
    });
}

Result<void> AttendanceDesk::fill()
{
    WB_ASSIGN(matrix, continuityOf(book().store(), record()));
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int parentRow = current.parent().isValid() ? current.parent().row() : -1;
    const int column = current.column();
    m_matrix = matrix;
    WB_TRY(readDisputed());
    m_table->clear();
    showHeader();
    for (const TeamTaking& team : std::as_const(m_matrix.teams))
        addTeam(team);
    if (!m_matrix.guests.isEmpty()) {
        auto* const guests = new QTreeWidgetItem(m_table);
        guests->setText(0, tr("In no team"));
        for (const TakingPart& part : std::as_const(m_matrix.guests))
            addPerson(guests, part, {});
    }
    m_table->expandAll();
    const bool isEmpty = m_matrix.teams.isEmpty() && m_matrix.guests.isEmpty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const QModelIndex parent = parentRow < 0 ? QModelIndex() : m_table->model()->index(parentRow, 0);
    if (row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, column, parent));
    qint64 lost = 0;
    qint64 people = 0;
    for (const TeamTaking& team : std::as_const(m_matrix.teams)) {
        people += team.people.size();
        lost += std::ranges::count_if(team.people, [](const TakingPart& part) {
            return part.continuity == Continuity::Lost || part.continuity == Continuity::Missed;
        });
    }
    QStringList sums{tr("%n team(s)", nullptr, int(m_matrix.teams.size())), tr("%n person(s)", nullptr, int(people)),
        tr("%1 of %2 dates held").arg(m_matrix.heldDates()).arg(m_matrix.dates.size())};
    if (m_matrix.isExpected)
        sums.append(m_matrix.datesLeft() > 0 ? tr("%1 can no longer attend all dates (V-29)").arg(lost)
                                             : tr("%1 did not attend all dates (V-29)").arg(lost));
    m_sums->setText(sums.join(QStringLiteral(" · ")));
    updateButtons();
    return {};
}

Result<void> AttendanceDesk::readDisputed()
{
    m_disputedAt.clear();
    const QList<RecordId> records = disputed().records();
    for (const RecordId id : records) {
        WB_ASSIGN(there, book().store().find(id));
        if (!there || &there->entity() != &Attendance::info())
            continue;
        const auto noted = as<Attendance>(*there);
        m_disputedAt.insert({noted.person.id, noted.session.id});
    }
    return {};
}

void AttendanceDesk::showHeader()
{
    QStringList labels{tr("Person")};
    for (qsizetype i = 0; i < m_matrix.dates.size(); ++i) {
        const Session& session = m_matrix.dates.at(i);
        const QString date = renderFuzzyDate(session.date, DateStyle::Short, spokenLanguage());
        labels.append(disputed().marked(m_matrix.sessions.at(i), tr("%1. %2").arg(i + 1).arg(date)));
    }
    labels.append(tr("Continuity"));
    m_table->setColumnCount(int(labels.size()));
    m_table->setHeaderLabels(labels);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void AttendanceDesk::showCell(QTreeWidgetItem* item, int date, Taking taking, bool isHeld, bool isDisputed)
{
    const int column = date + 1;
    const QString words = signOf(taking) + u' ' + takingText(taking);
    item->setText(column, isDisputed ? disputedWords(words) : words);
    item->setForeground(column, tokens().of(toneOf(taking)).ink);
    item->setToolTip(column, isHeld ? QString() : tr("Presence can be noted once the session was held."));
}

void AttendanceDesk::addTeam(const TeamTaking& team)
{
    auto* const item = new QTreeWidgetItem(m_table);
    item->setText(0, disputed().marked(team.team, team.municipality));
    item->setFont(0, boldFont(TextSize::Body));
    item->setData(0, personRole, team.team.toText());
    for (int i = 0; i < int(team.presentAt.size()); ++i)
        item->setText(i + 1, m_matrix.held.at(i) ? tr("%n person(s)", nullptr, int(team.presentAt.at(i))) : QString());
    const QString said = forecast(team.continuity, m_matrix.dates.size());
    item->setText(int(team.presentAt.size()) + 1,
        said.isEmpty() ? QString()
                       : tr("%1 (%2 of %3 dates)").arg(said).arg(team.datesTaken).arg(m_matrix.heldDates()));
    for (const TakingPart& part : team.people)
        addPerson(item, part, team.team);
}

void AttendanceDesk::addPerson(QTreeWidgetItem* parent, const TakingPart& part, RecordId team)
{
    auto* const item = new QTreeWidgetItem(parent);
    item->setText(0, disputed().marked(part.member, part.name));
    item->setData(0, personRole, part.person.toText());
    item->setData(0, teamRole, team.toText());
    item->setData(0, memberRole, part.member.toText());
    for (int i = 0; i < int(part.at.size()); ++i)
        showCell(
            item, i, part.at.at(i), m_matrix.held.at(i), m_disputedAt.contains({part.person, m_matrix.sessions.at(i)}));
    QStringList words{forecast(part.continuity, m_matrix.dates.size())};
    if (!part.substitute.isEmpty())
        words.append(tr("replaced by %1").arg(part.substitute));
    if (part.joinsLate && !part.member.isNull())
        words.append(tr("joins late"));
    if (part.leavesEarly && part.substitute.isEmpty() && !part.member.isNull())
        words.append(tr("leaves early"));
    words.removeAll(QString());
    const int last = int(part.at.size()) + 1;
    item->setText(last, words.join(QStringLiteral(", ")));
    if (part.continuity == Continuity::Lost || part.continuity == Continuity::Missed)
        item->setForeground(last, tokens().caution.ink);
}

RecordId AttendanceDesk::chosenMember() const
{
    const QTreeWidgetItem* const item = m_table->currentItem();
    return item ? RecordId::fromText(item->data(0, memberRole).toString()) : RecordId();
}

RecordId AttendanceDesk::chosenSession() const
{
    const int date = m_table->currentColumn() - 1;
    return date >= 0 && date < m_matrix.sessions.size() ? m_matrix.sessions.at(date) : RecordId();
}

void AttendanceDesk::updateButtons()
{
    const bool hasMember = !book().isReadOnly() && !chosenMember().isNull();
    m_substitute->setEnabled(hasMember);
    m_joins->setEnabled(hasMember && !chosenSession().isNull());
    m_leaves->setEnabled(hasMember && !chosenSession().isNull());
}

bool AttendanceDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !book().isReadOnly()) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        QTreeWidgetItem* const item = m_table->currentItem();
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        const std::optional<AttendanceStatus> status = statusOf(key->key());
        if (item && isPlain && (status || key->key() == Qt::Key_Delete)) {
            note(item, m_table->currentColumn(), status);
            return true;
        }
        if (item && isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Space)) {
            showMenu(item, m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
            return true;
        }
    }
    return Desk::eventFilter(watched, event);
}

void AttendanceDesk::showMenu(QTreeWidgetItem* item, const QPoint& at)
{
    if (book().isReadOnly() || chosenSession().isNull() || item->data(0, teamRole).isNull())
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChoiceWord& word : choicesOf(AttendanceStatus{})) {
        const auto status = detail::enumOf<AttendanceStatus>(QString::fromLatin1(word.word));
        connect(menu->addAction(spokenLabels().of(word.label)), &QAction::triggered, this,
            [this, status] { note(m_table->currentItem(), m_table->currentColumn(), status); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Take the note away")), &QAction::triggered, this,
        [this] { note(m_table->currentItem(), m_table->currentColumn(), std::nullopt); });
    menu->popup(at);
}

void AttendanceDesk::note(QTreeWidgetItem* item, int column, const std::optional<AttendanceStatus>& status)
{
    const int date = column - 1;
    const bool isPerson = item && !item->data(0, teamRole).isNull();
    if (!isPerson || date < 0 || date >= m_matrix.sessions.size())
        return;
    static_cast<void>(carry(acts::noteAttendance(book().store(), m_matrix.sessions.at(date),
        RecordId::fromText(item->data(0, personRole).toString()),
        RecordId::fromText(item->data(0, teamRole).toString()), status, book().ids())));
}

void AttendanceDesk::leaveOrJoin(bool joins)
{
    const Result<Record> member = book().store().get(chosenMember());
    if (!member)
        return;
    static_cast<void>(carry(acts::edit(book().store(), *member,
        {{joins ? QStringLiteral("from_session") : QStringLiteral("to_session"), chosenSession()}})));
}

void AttendanceDesk::substitute()
{
    auto* const dialog = new SubstituteDialog(book(), chosenMember(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubstituteDialog::chosen, this,
        [this, member = chosenMember(), session = chosenSession()](RecordId person) {
            static_cast<void>(carry(acts::substitute(book().store(), member, person, session, book().ids())));
        });
    dialog->open();
}

} // namespace ui
