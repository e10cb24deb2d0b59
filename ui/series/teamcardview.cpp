#include "ui/series/teamcardview.h"

#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shapes.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Open the team")},
    {"Alt+Shift+Right", QT_TRANSLATE_NOOP("Keys", "Carry the team to the next column")},
    {"Alt+Shift+Left", QT_TRANSLATE_NOOP("Keys", "Carry the team to the column before")},
    {"Left", QT_TRANSLATE_NOOP("Keys", "To a card of the column before")},
    {"Right", QT_TRANSLATE_NOOP("Keys", "To a card of the next column")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "On a card of the team board"), hints);

constexpr Qt::KeyboardModifiers carrying = Qt::AltModifier | Qt::ShiftModifier;

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

QPushButton* smallButton(const char* name, const QString& text, const QString& spoken, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    setButtonLook(button, ButtonLook::Small);
    return button;
}

} // namespace

TeamCardView::TeamCardView(const TeamCard& card, bool readOnly, QWidget* parent)
    : Card({}, parent)
    , m_card(card)
    , m_readOnly(readOnly)
{
    setObjectName(QStringLiteral("teamCard"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(spoken());
    build();
}

QString TeamCardView::spoken() const
{
    QStringList parts{m_card.municipality, tr("%n person(s)", nullptr, int(m_card.team.persons()))};
    for (const TeamCheck& check : m_card.checks)
        parts.append(sentence(check));
    return parts.join(QStringLiteral("; "));
}

void TeamCardView::build()
{
    auto* const title = new PlainLabel(m_card.municipality, TextSize::Body, this);
    title->setBold(true);
    title->setWordWrap(true);
    body()->addWidget(title);
    const Registration& registration = m_card.team.registration;
    QStringList facts{tr("%n person(s)", nullptr, int(m_card.team.persons()))};
    if (m_card.place > 0)
        facts.prepend(tr("no. %1 waiting").arg(m_card.place));
    if (registration.receivedOn.isValid()) {
        QString came = registration.receivedOn.toString(QStringLiteral("dd.MM.yyyy"));
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
        enter->setEnabled(!m_readOnly);
        connect(enter, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_card.team.id); });
        flow->addWidget(enter);
        body()->addWidget(row);
        return;
    }
    const RegistrationState state = m_card.team.registration.state;
    const bool hasGone = state == RegistrationState::CancelledByTeam || state == RegistrationState::Withdrawn
        || state == RegistrationState::Declined;
    if (!m_readOnly && hasGone) {
        QPushButton* const again =
            smallButton("enterAgain", tr("Enter again"), tr("Enter the team of %1 again").arg(name), row);
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_card.team.id); });
        flow->addWidget(again);
    } else if (!m_readOnly) {
        QPushButton* const move = smallButton("moveTeam", tr("Move to"), tr("Move the team of %1").arg(name), row);
        auto* const menu = new QMenu(move);
        fillMenu(menu);
        move->setMenu(menu);
        flow->addWidget(move);
    }
    QPushButton* const why = smallButton("why", tr("Why?"), tr("Why the team of %1 is here").arg(name), row);
    connect(why, &QPushButton::clicked, this,
        [this] { Q_EMIT storyRequested(m_card.team.registrationId, m_card.municipality); });
    flow->addWidget(why);
    const bool lacksAgreement = std::ranges::any_of(m_card.checks, [](const TeamCheck& check) {
        return check.kind == TeamCheckKind::Agreement && check.cover.state == AgreementCover::State::None;
    });
    if (lacksAgreement && !m_readOnly) {
        QPushButton* const begin = smallButton(
            "beginConsultation", tr("Begin consultation"), tr("Begin a consultation case with %1").arg(name), row);
        connect(begin, &QPushButton::clicked, this,
            [this] { Q_EMIT consultationRequested(m_card.team.team.municipality.id); });
        flow->addWidget(begin);
    }
    body()->addWidget(row);
}

bool TeamCardView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == carrying && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            event->accept();
            return true;
        }
    }
    return Card::event(event);
}

void TeamCardView::keyPressEvent(QKeyEvent* event)
{
    const int sideways = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int down = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const bool mayCarry = !m_readOnly && !m_card.team.registrationId.isNull();
    if (sideways != 0 && event->modifiers() == carrying && mayCarry)
        Q_EMIT carryRequested(m_card.team.registrationId, sideways);
    else if ((sideways != 0 || down != 0) && event->modifiers() == Qt::NoModifier)
        Q_EMIT focusRequested(sideways, down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested(m_card.team.id);
    else
        Card::keyPressEvent(event);
}

void TeamCardView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void TeamCardView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !isFar || m_readOnly || m_card.team.registrationId.isNull())
        return;
    auto* const carried = new QMimeData;
    carried->setData(QString::fromLatin1(mimeType), m_card.team.registrationId.toText().toLatin1());
    auto* const drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void TeamCardView::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT openRequested(m_card.team.id);
}

void TeamCardView::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void TeamCardView::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

void TeamCardView::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(&painter, rect(), px(cardRadius), tokens().accent);
}

} // namespace ui
