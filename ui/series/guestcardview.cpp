#include "ui/series/guestcardview.h"

#include "core/wording/daytext.h"
#include "core/wording/language.h"
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

GuestCardView::GuestCardView(const Guest& guest, bool readOnly, bool isDisputed, QWidget* parent)
    : BoardCard(guest.id, guest.id, readOnly, parent)
    , m_guest(guest)
{
    setObjectName(QStringLiteral("guestCard"));
    const QString spoken = (QStringList{guest.person} + facts() + warnings()).join(QStringLiteral("; "));
    setAccessibleName(isDisputed ? disputedWords(spoken) : spoken);
    build(isDisputed);
}

QStringList GuestCardView::facts() const
{
    const PersonRegistration& registration = m_guest.registration;
    QStringList facts;
    if (m_guest.place > 0)
        facts.append(tr("no. %1 waiting").arg(m_guest.place));
    facts.append(m_guest.municipality);
    if (!m_guest.session.isEmpty())
        facts.append(tr("only: %1").arg(m_guest.session));
    if (!registration.choice.isEmpty())
        facts.append(tr("chose: %1").arg(registration.choice));
    if (registration.receivedOn.isValid())
        facts.append(tr("received %1").arg(dayText(registration.receivedOn)));
    if (!registration.foodNeeds.isEmpty())
        facts.append(tr("food: %1").arg(registration.foodNeeds));
    if (!registration.accessNeeds.isEmpty())
        facts.append(tr("access: %1").arg(registration.accessNeeds));
    facts.removeAll(QString());
    return facts;
}

QStringList GuestCardView::warnings() const
{
    QStringList warnings;
    if (m_guest.hasGone())
        return warnings;
    if (!m_guest.hasPlace)
        warnings.append(tr("no place is free (V-26)"));
    if (m_guest.isTwice)
        warnings.append(tr("registered twice"));
    return warnings;
}

void GuestCardView::build(bool isDisputed)
{
    auto* const title = new PlainLabel(m_guest.person, TextSize::Body, this);
    title->setBold(true);
    title->setWordWrap(true);
    body()->addWidget(title);
    if (isDisputed)
        body()->addWidget(new StateLine(disputedWords({}), Tone::Caution, this));
    auto* const quiet = new PlainLabel(facts().join(QStringLiteral(" · ")), TextSize::Small, this);
    quiet->setInk(Ink::Quiet);
    quiet->setWordWrap(true);
    body()->addWidget(quiet);
    const QStringList all = warnings();
    for (const QString& words : all) {
        auto* const line = new StateLine(words, Tone::Caution, this);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    addButtons();
}

void GuestCardView::fillMenu(QMenu* menu)
{
    for (const ChoiceWord& word : choicesOf(RegistrationState{})) {
        const auto state = detail::enumOf<RegistrationState>(QString::fromLatin1(word.word));
        QAction* const action = menu->addAction(spokenLabels().of(word.label));
        action->setObjectName(QString::fromLatin1(word.word));
        action->setEnabled(*state != m_guest.registration.state);
        connect(action, &QAction::triggered, this, [this, to = *state] { Q_EMIT stateWanted(m_guest.id, to); });
    }
}

void GuestCardView::addButtons()
{
    auto* const row = new QWidget(this);
    auto* const flow = new FlowLayout(row);
    flow->setGap(6);
    QPushButton* const open =
        smallButton("openGuest", tr("Open"), tr("Open the registration of %1").arg(m_guest.person), row);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_guest.id); });
    flow->addWidget(open);
    if (!isReadOnly()) {
        QPushButton* const move = smallButton("moveGuest", tr("Move to"), tr("Move %1").arg(m_guest.person), row);
        auto* const menu = new QMenu(move);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            if (menu->isEmpty())
                fillMenu(menu); // only then: an event has many guests
        });
        move->setMenu(menu);
        flow->addWidget(move);
    }
    body()->addWidget(row);
}

} // namespace ui
