#include "ui/stage/projector.h"

#include "ui/look/style.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagewords.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace core;

Projector::Projector(StageContext& context)
    : m_context(context)
    , m_session(new StageLabel(QString(), StageSize::Head, this))
    , m_time(new StageLabel(QString(), StageSize::BeamerHead, this))
    , m_title(new StageLabel(QString(), StageSize::BeamerHead, this))
    , m_countdown(new StageLabel(QString(), StageSize::BeamerClock, this))
    , m_question(new StageLabel(QString(), StageSize::BeamerHead, this))
    , m_next(new StageLabel(QString(), StageSize::Beamer, this))
    , m_empty(new StageLabel(QString(), StageSize::Beamer, this))
    , m_rows(new StageList(QStringLiteral("wallList"), tr("On the wall"), StageList::States::Before, this))
{
    setObjectName(QStringLiteral("projector"));
    setWindowTitle(tr("Projector"));
    setProperty("handbookPage", QStringLiteral("moderation"));
    m_countdown->setObjectName(QStringLiteral("wallCountdown"));
    m_title->setObjectName(QStringLiteral("wallTitle"));
    m_session->setElided(true);
    m_session->setInk(Ink::Quiet);
    m_title->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("wallQuestion"));
    m_question->setWordWrap(true);
    m_question->hide();
    m_next->setInk(Ink::Quiet);
    m_next->setWordWrap(true);
    m_empty->setInk(Ink::Quiet);
    m_rows->setBeamer(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_session, 1);
    head->addWidget(m_time);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(px(32), px(20), px(32), px(20));
    column->setSpacing(px(10));
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_countdown);
    column->addWidget(m_question);
    column->addWidget(m_rows, 100);
    column->addWidget(m_empty);
    column->addStretch(1);
    column->addWidget(m_next);
    connect(&context, &StageContext::changed, this, &Projector::refresh);
    connect(&context, &StageContext::ticked, this, &Projector::tick);
    refresh();
}

void Projector::present(const QWidget& beside)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    QScreen* own = nullptr;
    for (QScreen* const screen : screens) {
        if (screen != beside.screen())
            own = screen;
    }
    if (own) {
        // The keyboard stays where the session is written down.
        setAttribute(Qt::WA_ShowWithoutActivating);
        setGeometry(own->geometry());
        showFullScreen();
        return;
    }
    setGeometry(beside.window()->geometry());
    if (beside.window()->isFullScreen() || beside.window()->isMaximized())
        showFullScreen();
    else
        show();
    activateWindow();
    setFocus();
}

void Projector::showInstead(const QString& title, const QList<StageRow>& rows)
{
    m_otherTitle = rows.isEmpty() ? QString() : title;
    m_otherRows = rows;
    refresh();
}

void Projector::setConsultation(const std::function<std::optional<PeerWall>()>& consultation)
{
    m_consultation = consultation;
    tick();
}

void Projector::refresh()
{
    const SessionFacts& facts = m_context.stage().facts;
    m_session->setText(facts.number > 0 ? tr("%1 · Session %2").arg(facts.owner).arg(facts.number) : facts.owner);
    m_rows->setRows(m_otherRows.isEmpty() ? openNotes(m_context, m_context.runningBlock()) : m_otherRows);
    tick();
}

void Projector::tick()
{
    m_time->setText(m_context.now().toString(QStringLiteral("HH:mm")));
    const std::optional<PeerWall> wall =
        m_otherRows.isEmpty() && m_consultation ? m_consultation() : std::optional<PeerWall>();
    m_question->setHidden(!wall || wall->question.isEmpty());
    wall ? showConsultation(*wall) : showBlock();
}

void Projector::showConsultation(const PeerWall& wall)
{
    m_title->setText(wall.phase);
    m_countdown->setText(wall.countdown);
    m_countdown->setInk(!wall.runs ? Ink::Quiet : wall.isOverTime ? Ink::Bad : Ink::Accent);
    m_countdown->show();
    m_question->setText(wall.question);
    m_next->setText(wall.who);
    m_next->setHidden(wall.who.isEmpty());
    m_rows->hide();
    m_empty->hide();
}

void Projector::showBlock()
{
    const AgendaClock& clock = m_context.clock();
    m_rows->setHidden(m_rows->lines().rowCount() == 0);
    const bool runs = clock.running >= 0;
    if (!m_otherRows.isEmpty())
        m_title->setText(m_otherTitle);
    else
        m_title->setText(runs    ? clock.blocks.at(clock.running).item.title
                : clock.isOver() ? tr("Thank you, see you again")
                                 : tr("Welcome"));
    m_countdown->setText(runs ? countdown(clock.secondsLeft) : QString());
    m_countdown->setInk(runs && clock.secondsLeft < 0 ? Ink::Bad : Ink::Accent);
    m_countdown->setHidden(!runs || !m_otherRows.isEmpty());
    QString next;
    if (clock.next >= 0) {
        const ClockBlock& block = clock.blocks.at(clock.next);
        next = block.begins < 0 ? tr("Next: %1").arg(block.item.title)
                                : tr("Next, at %1: %2").arg(clockText(block.begins), block.item.title);
    }
    m_next->setText(next);
    m_next->setHidden(next.isEmpty());
    m_empty->setText(runs ? tr("What is said here is gathered on this wall.") : QString());
    m_empty->setHidden(m_empty->text().isEmpty() || m_rows->lines().rowCount() > 0);
}

void Projector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F5 || event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Projector::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void Projector::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokens().surface);
}

} // namespace ui
