#include "ui/pages/teamboard.h"

#include "core/model/waitinglist.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"
#include "ui/models/statetone.h"
#include "ui/support/carryout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

/** One card. */
struct TeamBoard::Entry {
    TeamInSeries team;
    QString municipality;
    int place = 0; ///< in the waiting list, from 1; 0: it does not wait
    Findings findings; ///< that nobody has answered for
};

namespace {

/** Columns that are always there; the others only when a team is in them. */
bool alwaysShown(RegistrationState state)
{
    return state == RegistrationState::Interested || state == RegistrationState::Registered
        || state == RegistrationState::Confirmed || state == RegistrationState::Waitlisted;
}

} // namespace

TeamBoard::TeamBoard(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_series(series)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("teamBoard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    auto* enter = new QPushButton(tr("Enter a team …"), this);
    enter->setObjectName(QStringLiteral("enterTeam"));
    enter->setEnabled(!book.isReadOnly());
    bar->addWidget(enter);
    bar->addStretch();
    layout->addLayout(bar);

    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* surface = new QWidget(area);
    m_columns = new QHBoxLayout(surface);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(16));
    area->setWidget(surface);
    layout->addWidget(area, 1);
    connect(enter, &QPushButton::clicked, this, &TeamBoard::enterTeam);
    connect(&book, &Book::changed, this, &TeamBoard::reload);
    reload();
}

Result<QList<TeamBoard::Entry>> TeamBoard::entries() const
{
    QList<Entry> all;
    WB_ASSIGN(teams, teamsOf(m_book.store(), m_series));
    std::ranges::sort(teams, cameBefore); // as the waiting list goes
    int place = 0;
    for (const TeamInSeries& team : teams) {
        Entry entry;
        entry.team = team;
        WB_ASSIGN(name, m_book.store().titleOf(team.team.municipality.id));
        entry.municipality = name;
        entry.place = team.isIn(RegistrationState::Waitlisted) ? ++place : 0;
        all.append(entry);
    }
    WB_ASSIGN(findings, m_book.findings(m_series));
    addFindings(all, findings);
    return all;
}

void TeamBoard::addFindings(QList<Entry>& entries, const Findings& findings) const
{
    for (Entry& entry : entries) {
        for (const Finding& finding : findings) {
            const bool isHere = finding.record == entry.team.id || finding.record == entry.team.registrationId;
            if (isHere && finding.excuse.isEmpty())
                entry.findings.append(finding);
        }
    }
}

void TeamBoard::reload()
{
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Result<QList<Entry>> all = entries();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const ChoiceList states = choicesOf(RegistrationState{});
    for (size_t i = 0; i < states.size(); ++i) {
        QList<Entry> inState;
        for (const Entry& entry : *all) {
            if (size_t(entry.team.registration.state) == i)
                inState.append(entry);
        }
        if (alwaysShown(RegistrationState(i)) || !inState.isEmpty())
            m_columns->addWidget(makeColumn(states[i], inState), 1);
    }
}

QWidget* TeamBoard::makeColumn(const ChoiceWord& state, const QList<Entry>& entries)
{
    auto* column = new QWidget(this);
    column->setObjectName(QStringLiteral("column_") + QString::fromLatin1(state.word));
    auto* layout = new QVBoxLayout(column);
    layout->addStrut(px(190)); // at least so wide; a longer word makes it wider
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    QString name = spokenLabels().of(state.label);
    name[0] = name.at(0).toUpper();
    auto* head = new PlainLabel(tr("%1 %2").arg(name).arg(entries.size()), TextSize::Section, column);
    layout->addWidget(head);
    for (const Entry& entry : entries)
        layout->addWidget(makeCard(entry));
    layout->addStretch();
    return column;
}

QWidget* TeamBoard::makeCard(const Entry& entry)
{
    auto* card = new Card({}, this);
    auto* title = new PlainLabel(entry.municipality, TextSize::Body, card);
    title->setBold(true);
    title->setWordWrap(true);
    card->body()->addWidget(title);
    QStringList facts{tr("%n person(s)", nullptr, int(entry.team.persons()))};
    const QDate received = entry.team.registration.receivedOn;
    if (received.isValid())
        facts.append(tr("received %1").arg(received.toString(QStringLiteral("dd.MM.yyyy"))));
    if (entry.place > 0)
        facts.prepend(tr("no. %1 waiting").arg(entry.place));
    auto* quiet = new PlainLabel(facts.join(QStringLiteral(" · ")), TextSize::Small, card);
    quiet->setInk(Ink::Quiet);
    quiet->setWordWrap(true);
    card->body()->addWidget(quiet);
    for (const Finding& finding : entry.findings) {
        auto* line = new StateLine(sentence(finding), toneOf(finding), card);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    }

    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open"), card);
    open->setAccessibleName(tr("Open the team of %1").arg(entry.municipality));
    setButtonLook(open, ButtonLook::Small);
    connect(open, &QPushButton::clicked, this, [this, id = entry.team.id] { Q_EMIT recordActivated(id); });
    row->addWidget(open);
    if (!entry.team.registrationId.isNull() && !m_book.isReadOnly()) {
        auto* move = new QPushButton(tr("Move to"), card);
        move->setAccessibleName(tr("Move the team of %1").arg(entry.municipality));
        setButtonLook(move, ButtonLook::Small);
        auto* menu = new QMenu(move);
        for (const ChoiceWord& state : choicesOf(RegistrationState{})) {
            const QString word = QString::fromLatin1(state.word);
            QAction* action = menu->addAction(spokenLabels().of(state.label));
            action->setObjectName(word);
            connect(
                action, &QAction::triggered, this, [this, id = entry.team.registrationId, word] { moveTo(id, word); });
        }
        move->setMenu(menu);
        row->addWidget(move);
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void TeamBoard::moveTo(RecordId registration, const QString& state)
{
    const Result<void> moved = [&]() -> Result<void> {
        WB_ASSIGN(before, m_book.store().get(registration));
        acts::Given given{{QStringLiteral("state"), state}};
        if (state == QStringLiteral("confirmed"))
            given.insert(QStringLiteral("confirmed_on"), m_book.clock().today());
        if (state == QStringLiteral("cancelled"))
            given.insert(QStringLiteral("cancelled_on"), m_book.clock().today());
        WB_ASSIGN(proposal, acts::edit(m_book.store(), before, given));
        WB_TRY(carryOut(m_book, proposal, m_prompts, this));
        return {};
    }();
    if (!moved)
        Q_EMIT failed(moved.error());
}

void TeamBoard::enterTeam()
{
    auto* dialog = new NewTeamDialog(m_book, m_series, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
