#include "ui/series/teamcardview.h"

#include "core/wording/daytext.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"
#include "ui/pages/disputedlines.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

Tone toneOf(TeamCheckState state)
{
    switch (state) {
    case TeamCheckState::Good:
        return Tone::Good;
    case TeamCheckState::Stands:
        return Tone::Note;
    case TeamCheckState::Caution:
        return Tone::Caution;
    case TeamCheckState::Bad:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace

TeamCardView::TeamCardView(const TeamCard& card, bool readOnly, bool isDisputed, QWidget* parent)
    : BoardCard(card.team.registrationId, card.team.id, readOnly, parent)
    , m_card(card)
{
    setObjectName(QStringLiteral("teamCard"));
    setAccessibleName(isDisputed ? disputedWords(spoken()) : spoken());
    build(isDisputed);
}

QString TeamCardView::spoken() const
{
    QStringList parts{m_card.municipality, tr("%n person(s)", nullptr, int(m_card.team.persons()))};
    for (const TeamCheck& check : m_card.checks)
        parts.append(sentence(check));
    return parts.join(QStringLiteral("; "));
}

void TeamCardView::build(bool isDisputed)
{
    auto* const title = new PlainLabel(m_card.municipality, TextSize::Body, this);
    title->setBold(true);
    title->setWordWrap(true);
    body()->addWidget(title);
    if (isDisputed)
        body()->addWidget(new StateLine(disputedWords({}), Tone::Caution, this));
    const Registration& registration = m_card.team.registration;
    QStringList facts{tr("%n person(s)", nullptr, int(m_card.team.persons()))};
    if (m_card.place > 0)
        facts.prepend(tr("no. %1 waiting").arg(m_card.place));
    if (registration.receivedOn.isValid()) {
        QString came = dayText(registration.receivedOn);
        if (registration.receivedAt.isValid())
            came += registration.receivedAt.toString(QStringLiteral(", HH:mm"));
        facts.append(tr("received %1").arg(came));
    }
    if (!registration.foodNeeds.isEmpty())
        facts.append(tr("food: %1").arg(registration.foodNeeds));
    if (!registration.accessNeeds.isEmpty())
        facts.append(tr("access: %1").arg(registration.accessNeeds));
    if (!registration.reason.isEmpty())
        facts.append(tr("reason: %1").arg(registration.reason));
    auto* const quiet = new PlainLabel(facts.join(QStringLiteral(" · ")), TextSize::Small, this);
    quiet->setInk(Ink::Quiet);
    quiet->setWordWrap(true);
    body()->addWidget(quiet);
    addChecks();
    const QString expectations = m_card.team.team.expectations.text.section(u'\n', 0, 0);
    if (!expectations.isEmpty()) {
        auto* const wishes = new PlainLabel(tr("Expects: %1").arg(expectations), TextSize::Small, this);
        wishes->setInk(Ink::Quiet);
        wishes->setWordWrap(true);
        body()->addWidget(wishes);
    }
    addButtons();
}

void TeamCardView::addChecks()
{
    for (const TeamCheck& check : m_card.checks) {
        const QString words = sentence(check);
        if (words.isEmpty())
            continue;
        auto* const line = new StateLine(words, toneOf(check.state), this);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
}

void TeamCardView::fillMenu(QMenu* menu)
{
    for (const ChoiceWord& word : choicesOf(RegistrationState{})) {
        const auto state = detail::enumOf<RegistrationState>(QString::fromLatin1(word.word));
        QAction* const action = menu->addAction(spokenLabels().of(word.label));
        action->setObjectName(QString::fromLatin1(word.word));
        action->setEnabled(*state != m_card.team.registration.state);
        connect(action, &QAction::triggered, this,
            [this, to = *state] { Q_EMIT stateWanted(m_card.team.registrationId, to); });
    }
}

void TeamCardView::addButtons()
{
    auto* const row = new QWidget(this);
    auto* const flow = new FlowLayout(row);
    flow->setGap(6);
    const QString& name = m_card.municipality;
    QPushButton* const open = smallButton("openTeam", tr("Open"), tr("Open the team of %1").arg(name), row);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_card.team.id); });
    flow->addWidget(open);
    if (m_card.team.registrationId.isNull()) {
        QPushButton* const enter =
            smallButton("enterAgain", tr("Register"), tr("Register the team of %1").arg(name), row);
        enter->setEnabled(!isReadOnly());
        connect(enter, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_card.team.id); });
        flow->addWidget(enter);
        body()->addWidget(row);
        return;
    }
    QPushButton* const why = smallButton("why", tr("Why?"), tr("Why the team of %1 is here").arg(name), row);
    connect(why, &QPushButton::clicked, this,
        [this] { Q_EMIT storyRequested(m_card.team.registrationId, m_card.municipality); });
    flow->addWidget(why);
    const RegistrationState state = m_card.team.registration.state;
    const bool hasGone = state == RegistrationState::CancelledByTeam || state == RegistrationState::Withdrawn
        || state == RegistrationState::Declined;
    if (!isReadOnly() && hasGone) {
        QPushButton* const again =
            smallButton("enterAgain", tr("Enter again"), tr("Enter the team of %1 again").arg(name), row);
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_card.team.id); });
        flow->addWidget(again);
    } else if (!isReadOnly()) {
        QPushButton* const move = smallButton("moveTeam", tr("Move to"), tr("Move the team of %1").arg(name), row);
        auto* const menu = new QMenu(move);
        fillMenu(menu);
        move->setMenu(menu);
        flow->addWidget(move);
    }
    const bool lacksAgreement = std::ranges::any_of(m_card.checks, [](const TeamCheck& check) {
        return check.kind == TeamCheckKind::Agreement && check.cover.state == AgreementCover::State::None;
    });
    if (lacksAgreement && !isReadOnly()) {
        QPushButton* const begin = smallButton(
            "beginConsultation", tr("Begin consultation"), tr("Begin a consultation case with %1").arg(name), row);
        connect(begin, &QPushButton::clicked, this,
            [this] { Q_EMIT consultationRequested(m_card.team.team.municipality.id); });
        flow->addWidget(begin);
    }
    body()->addWidget(row);
}

} // namespace ui
