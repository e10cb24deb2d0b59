#include "ui/peer/peerhead.h"

#include "ui/look/flowlayout.h"
#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

PeerHead::PeerHead(QWidget* parent)
    : QWidget(parent)
    , m_place(new StageLabel({}, StageSize::Quiet, this))
    , m_name(new StageLabel({}, StageSize::Head, this))
    , m_clock(new StageLabel({}, StageSize::Clock, this))
    , m_left(new StageLabel({}, StageSize::Quiet, this))
    , m_who(new StageLabel({}, StageSize::Strong, this))
    , m_hint(new StageLabel({}, StageSize::Line, this))
    , m_question(new StageLabel({}, StageSize::Strong, this))
{
    setObjectName(QStringLiteral("peerHead"));
    m_name->setObjectName(QStringLiteral("peerPhase"));
    m_clock->setObjectName(QStringLiteral("peerClock"));
    m_who->setObjectName(QStringLiteral("peerWho"));
    m_hint->setObjectName(QStringLiteral("peerHint"));
    m_question->setObjectName(QStringLiteral("peerKeyQuestion"));
    build();
}

void PeerHead::build()
{
    for (StageLabel* quiet : {m_place, m_left})
        quiet->setInk(Ink::Quiet);
    for (StageLabel* wrapped : {m_name, m_who, m_hint, m_question})
        wrapped->setWordWrap(true);
    m_question->setInk(Ink::Accent);
    auto* names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addWidget(m_place);
    names->addWidget(m_name);
    names->addWidget(m_who);
    names->addWidget(m_hint);
    auto* times = new QVBoxLayout;
    times->setSpacing(0);
    times->addWidget(m_clock, 0, Qt::AlignRight);
    times->addWidget(m_left, 0, Qt::AlignRight);
    times->addStretch();
    auto* top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addLayout(times);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setGap(8);
    m_next = addButton("peerNext", {}, &PeerHead::nextWanted);
    m_more = addButton("peerMore", tr("+2 min. (Alt++)"), &PeerHead::moreWanted);
    m_skip = addButton("peerSkip", tr("Skip (Alt+U)"), &PeerHead::skipWanted);
    setButtonLook(m_next, ButtonLook::Main);
    for (QPushButton* button : {m_next, m_more, m_skip})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(buttons);
    column->addWidget(m_question);
}

QPushButton* PeerHead::addButton(const char* name, const QString& text, void (PeerHead::*wanted)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void PeerHead::show(const PeerClock& clock, const QString& question, const QString& method)
{
    showPhase(clock);
    if (!method.isEmpty())
        m_place->setText(m_place->text() + QStringLiteral(" · ") + method);
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    const bool isOver = clock.isOver();
    m_next->setText(clock.running < 0 ? tr("Begin phase (Alt+N)")
            : clock.next < 0          ? tr("End (Alt+N)")
                                      : tr("Next phase (Alt+N)"));
    m_next->setVisible(!isOver);
    m_skip->setVisible(!isOver);
    m_more->setVisible(clock.running >= 0);
}

void PeerHead::showPhase(const PeerClock& clock)
{
    const ClockPhase* phase = clock.current() ? clock.current() : clock.coming();
    const bool isOver = clock.isOver();
    const qsizetype number = clock.current() ? clock.running + 1 : clock.next + 1;
    m_place->setText(isOver ? tr("All phases are over") : tr("Phase %1 of %2").arg(number).arg(clock.phases.size()));
    m_name->setText(phase ? phase->phase.name : tr("What is taken up, and what comes first?"));
    QStringList who;
    if (phase && !phase->phase.whoSpeaks.isEmpty())
        who.append(tr("Speaks: %1").arg(phase->phase.whoSpeaks));
    if (phase && !phase->phase.whoListens.isEmpty())
        who.append(tr("Listens: %1").arg(phase->phase.whoListens));
    m_who->setText(who.join(QStringLiteral(" · ")));
    m_who->setVisible(!who.isEmpty());
    const QString hint = phase ? phase->phase.hint.text
                               : tr("A marks an idea as taken up, M makes a measure of it. The feedback of the case "
                                    "giver goes into the line below.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_clock->setVisible(phase);
    m_left->setVisible(phase);
    if (!phase)
        return;
    const bool runs = clock.current();
    const int seconds = runs ? clock.secondsLeft : phase->minutes() * 60;
    m_clock->setText(countdownText(seconds));
    m_clock->setInk(!runs ? Ink::Quiet : seconds < 0 ? Ink::Bad : Ink::Accent);
    QString left = seconds < 0 ? tr("over time") : runs ? tr("left") : tr("planned");
    if (phase->phase.extraMin.value_or(0) != 0)
        left += QStringLiteral(" · ") + tr("+%n min.", nullptr, int(*phase->phase.extraMin));
    m_left->setText(left + QStringLiteral(" · ") + tr("in all %n min.", nullptr, clock.minutesLeft));
}

} // namespace ui
