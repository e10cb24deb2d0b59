#include "ui/pages/teamboard.h"

#include "core/change/overlay.h"
#include "core/change/teamacts.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/look/banner.h"
#include "ui/look/flowlayout.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/models/namedialog.h"
#include "ui/series/fillingscard.h"
#include "ui/series/storydialog.h"
#include "ui/series/teamcardview.h"
#include "ui/series/teamcolumn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

TeamBoard::TeamBoard(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : ColumnsBoard(book, series, prompts, parent)
    , m_soldOut(new QPushButton(this))
    , m_places(new PlainLabel({}, TextSize::Body, this))
    , m_booking(new Pill({}, Tone::Neutral, this))
    , m_said(new Banner(Banner::Kind::Info, {}, this))
{
    setObjectName(QStringLiteral("teamBoard"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildBar();
    m_said->setObjectName(QStringLiteral("decisionTold"));
    m_said->setClosable(true);
    m_said->hide();
    layout->addWidget(m_said);
    addColumns();
}

void TeamBoard::buildBar()
{
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    auto* const enter = new QPushButton(tr("Enter a team …"), bar);
    enter->setObjectName(QStringLiteral("enterTeam"));
    enter->setEnabled(!book().isReadOnly());
    m_soldOut->setObjectName(QStringLiteral("soldOut"));
    m_soldOut->setEnabled(!book().isReadOnly());
    m_places->setObjectName(QStringLiteral("placesTaken"));
    m_places->setBold(true);
    flow->addWidget(enter);
    flow->addWidget(m_places);
    flow->addWidget(m_booking);
    flow->addWidget(m_soldOut);
    flow->setLastToTheRight(true);
    layout()->addWidget(bar);
    connect(enter, &QPushButton::clicked, this, &TeamBoard::enterTeam);
    connect(m_soldOut, &QPushButton::clicked, this, &TeamBoard::toggleSoldOut);
}

Result<void> TeamBoard::fill()
{
    WB_ASSIGN(desk, teamDesk(book().store(), record(), book().clock().today()));
    showPlaces(desk);
    QList<TeamColumn*> made;
    const QList<Column> all = columns();
    for (const Column& each : all) {
        made.append(makeColumn(each, desk));
        follow(made.last(), int(made.size()) - 1);
    }
    showColumns(made);
    return {};
}

void TeamBoard::showPlaces(const TeamDesk& desk)
{
    m_places->setText(placesText(desk));
    m_booking->setState(spokenLabels().of(choicesOf(desk.booking)[size_t(desk.booking)].label),
        desk.booking == BookingState::Free ? Tone::Good : Tone::Caution);
    m_soldOut->setText(desk.series.soldOutOverride ? tr("Not fully booked any more") : tr("Fully booked …"));
    m_soldOut->setAccessibleName(
        desk.series.soldOutOverride ? m_soldOut->text() : tr("Say that the series is fully booked, with a reason"));
}

TeamColumn* TeamBoard::makeColumn(const Column& column, const TeamDesk& desk)
{
    QList<const TeamCard*> cards;
    for (const TeamCard& card : desk.cards) {
        if (column.states.contains(card.team.registration.state))
            cards.append(&card);
    }
    const bool isConfirmed = column.states.contains(RegistrationState::Confirmed);
    QString count = QString::number(cards.size());
    if (isConfirmed && desk.series.capacityTeams)
        count = tr("%1 of %2").arg(cards.size()).arg(*desk.series.capacityTeams);
    auto* const made = new TeamColumn(column.key, column.title, count, this);
    for (const TeamCard* card : std::as_const(cards))
        made->addCard(makeCard(*card));
    if (column.states.contains(RegistrationState::Waitlisted)) {
        if (QWidget* proposals = makeFillings(desk))
            made->addNote(proposals);
    }
    if (cards.isEmpty()) {
        auto* const empty = new PlainLabel(tr("No team."), TextSize::Small, made);
        empty->setInk(Ink::Quiet);
        made->addNote(empty);
    }
    return made;
}

TeamCardView* TeamBoard::makeCard(const TeamCard& card)
{
    const bool isDisputed = disputed().has(card.team.id) || disputed().has(card.team.registrationId);
    auto* const made = new TeamCardView(card, book().isReadOnly(), isDisputed, this);
    follow(made);
    connect(made, &TeamCardView::storyRequested, this, &TeamBoard::showStory);
    connect(made, &TeamCardView::againRequested, this, &TeamBoard::enterAgain);
    connect(made, &TeamCardView::consultationRequested, this,
        [this](RecordId municipality) { Q_EMIT placeActivated(municipality, QStringLiteral("consultation_case")); });
    connect(made, &TeamCardView::stateWanted, this, [this](RecordId registration, RegistrationState to) {
        if (to == RegistrationState::Declined)
            askWhyDeclined(registration);
        else
            moveBecause(registration, to);
    });
    return made;
}

QWidget* TeamBoard::makeFillings(const TeamDesk& desk)
{
    if (desk.fillings.isEmpty())
        return nullptr;
    auto* const card = new FillingsCard(desk, book(), this);
    connect(card, &FillingsCard::chosen, this, &TeamBoard::takeFilling);
    return card;
}

void TeamBoard::takeFilling(const Filling& filling)
{
    const auto proposal = acts::fill(book().store(), record(), filling, book().clock().today());
    if (!proposal)
        Q_EMIT failed(proposal.error());
    else if (carry(proposal))
        tell(*proposal);
}

void TeamBoard::moveBecause(RecordId registration, RegistrationState to, const QString& reason)
{
    const auto proposal = acts::moveTeam(book().store(), registration, to, book().clock().today(), reason);
    if (!proposal)
        Q_EMIT failed(proposal.error());
    else if (carry(proposal))
        tell(*proposal);
}

/** Says why it came as it did, in the words that its story keeps. */
void TeamBoard::tell(const acts::Proposal& done)
{
    const ChangeSet back = done.changes.inverse();
    const Overlay before(book().store(), back);
    QStringList sentences;
    const QList<RecordId> records = done.changes.records();
    for (const RecordId& id : records) {
        const auto known = book().store().find(id);
        if (!known || !*known || &(*known)->entity() != &Registration::info())
            continue;
        const auto said = explainMove(before, book().store(), id);
        if (said && *said)
            sentences.append((*said)->municipality + QStringLiteral(" – ") + sentence(**said));
    }
    m_said->setMessage(Banner::Kind::Info, sentences.join(u'\n'));
    m_said->setVisible(!sentences.isEmpty());
}

std::optional<RegistrationState> TeamBoard::stateOf(RecordId registration)
{
    const Result<Record> held = book().store().get(registration);
    if (held)
        return as<Registration>(*held).state;
    Q_EMIT failed(held.error());
    return std::nullopt;
}

void TeamBoard::askWhyDeclined(RecordId registration)
{
    auto* const dialog = new NameDialog(tr("Decline the team"), tr("Reason *"), {}, tr("Decline"), this);
    connect(dialog, &NameDialog::named, this, [this, registration](const QString& reason) {
        moveBecause(registration, RegistrationState::Declined, reason);
    });
    dialog->open();
}

void TeamBoard::enterAgain(RecordId team)
{
    static_cast<void>(carry(acts::enterAgain(book().store(), team, book().clock().today(), book().ids())));
}

void TeamBoard::toggleSoldOut()
{
    const Result<Record> held = book().store().get(record());
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    const auto decide = [this](bool isSoldOut, const QString& reason) {
        const Result<Record> before = book().store().get(record());
        if (!before) {
            Q_EMIT failed(before.error());
            return;
        }
        static_cast<void>(carry(acts::edit(book().store(), *before,
            {{QStringLiteral("sold_out_override"), isSoldOut}, {QStringLiteral("sold_out_reason"), reason}})));
    };
    if (as<Series>(*held).soldOutOverride) {
        decide(false, {});
        return;
    }
    auto* const dialog = new NameDialog(tr("Fully booked by decision"), tr("Reason *"), {}, tr("Fully booked"), this);
    connect(dialog, &NameDialog::named, this, [decide](const QString& reason) { decide(true, reason); });
    dialog->open();
}

void TeamBoard::showStory(RecordId registration, const QString& municipality)
{
    auto* const dialog = new StoryDialog(book(), registration, municipality, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool TeamBoard::newRecord()
{
    enterTeam();
    return true;
}

void TeamBoard::enterTeam()
{
    auto* const dialog = new NewTeamDialog(book(), record(), prompts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
