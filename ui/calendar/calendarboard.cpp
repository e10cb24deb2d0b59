#include "ui/calendar/calendarboard.h"

#include "core/model/fuzzydatesteps.h"
#include "core/wording/daytext.h"
#include "ui/calendar/boardaccess.h"
#include "ui/look/keys.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Left Right Up Down", QT_TRANSLATE_NOOP("Keys", "Go from date to date")},
    {"Alt+Left Alt+Right", QT_TRANSLATE_NOOP("Keys", "Moves the date by a day, or by its own unit")},
    {"Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Keys", "Moves the date by a week, or by its own unit")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Enters another date")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Opens the session")},
    {"Shift+F10", QT_TRANSLATE_NOOP("Keys", "Shows what can be done with the session")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Leaves the date where it is")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "In the calendar"), hints);

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

CalendarBoard::CalendarBoard(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_content(std::make_shared<BoardContent>())
{
    installBoardAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void CalendarBoard::setContent(SharedContent content)
{
    const RecordId chosen = m_current >= 0 && m_current < m_content->blocks.size()
        ? m_content->blocks.at(m_current).plan.session
        : RecordId();
    m_content = std::move(content);
    m_current = chosen.isNull() ? -1 : m_content->blockOf(chosen);
    m_pending = -1;
    m_pendingDate = {};
    m_isDragging = false;
    m_pressedBlock = -1;
    layOut();
    viewport()->update();
}

void CalendarBoard::setCurrent(qsizetype block)
{
    if (block == m_current || block >= m_content->blocks.size())
        return;
    if (m_current >= 0)
        repaintAround(m_current);
    m_current = block;
    if (block >= 0) {
        bringIntoSight(block);
        repaintAround(block);
    }
    tellScreenReader();
    Q_EMIT currentChanged(block);
}

void CalendarBoard::setPending(qsizetype block, const FuzzyDate& date)
{
    if (m_pending >= 0)
        repaintAround(m_pending);
    const bool isSet = !date.isNull() && block >= 0 && block < m_content->blocks.size();
    m_pending = isSet ? block : -1;
    m_pendingDate = isSet ? date : FuzzyDate();
    if (m_pending >= 0)
        repaintAround(m_pending);
}

void CalendarBoard::tellScreenReader()
{
    if (m_current < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(int(m_current));
    QAccessible::updateAccessibility(&told);
}

void CalendarBoard::go(Way way)
{
    if (m_content->blocks.isEmpty())
        return;
    const qsizetype next = m_current < 0 ? neighbour(0, Way::First) : neighbour(m_current, way);
    if (next >= 0)
        setCurrent(next);
}

/** The chosen block, or where it would be already, by days; what is no day by its own unit. */
void CalendarBoard::step(int days)
{
    if (m_current < 0)
        return;
    const FuzzyDate& from = m_pending == m_current ? m_pendingDate : m_content->blocks.at(m_current).plan.date;
    const bool isDays =
        from.precision() == FuzzyDate::Precision::Day || from.precision() == FuzzyDate::Precision::DayRange;
    const FuzzyDate to = isDays ? stepped(from, days) : stepped(from, days > 0 ? 1 : -1);
    if (!to.isNull() && to != from)
        Q_EMIT moveWanted(m_current, to);
}

bool CalendarBoard::event(QEvent* event)
{
    // Alt with an arrow goes back and forward in the window, except where a date is to be moved.
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isArrow(key->key()) && key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void CalendarBoard::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        moves ? step(-1) : go(Way::Left);
        break;
    case Qt::Key_Right:
        moves ? step(1) : go(Way::Right);
        break;
    case Qt::Key_Up:
        moves ? step(-7) : go(Way::Up);
        break;
    case Qt::Key_Down:
        moves ? step(7) : go(Way::Down);
        break;
    case Qt::Key_Home:
        go(Way::First);
        break;
    case Qt::Key_End:
        go(Way::Last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            return event->ignore();
        if (event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT openWanted(m_content->blocks.at(m_current).plan.session);
        else
            Q_EMIT editWanted(m_current);
        break;
    case Qt::Key_Escape:
        if (m_pending < 0 && !m_isDragging)
            return event->ignore();
        m_isDragging = false;
        m_pressedBlock = -1;
        viewport()->unsetCursor();
        setPending(-1, {});
        Q_EMIT moveWanted(m_current, FuzzyDate());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CalendarBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        go(Way::First);
    else if (m_current >= 0)
        repaintAround(m_current);
}

void CalendarBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_current >= 0)
        repaintAround(m_current);
}

void CalendarBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_pressedDay = dayAt(m_pressed);
    m_pressedBlock = blockAt(m_pressed);
    m_isDragging = false;
    if (m_pressedBlock >= 0)
        setCurrent(m_pressedBlock);
}

/** Where the block would be: by the days between where it was taken and where it is held. One without a day goes to
 *  that day. */
FuzzyDate CalendarBoard::draggedDate(QPoint where) const
{
    const FuzzyDate& from = m_content->blocks.at(m_pressedBlock).plan.date;
    const QDate day = dayAt(where);
    if (!day.isValid())
        return from;
    if (!from.namedFirst().isValid())
        return FuzzyDate::day(day);
    return m_pressedDay.isValid() ? shifted(from, m_pressedDay.daysTo(day)) : from;
}

void CalendarBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressedBlock < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        const bool isHand = blockAt(event->pos()) >= 0 || !ownerAt(event->pos()).isNull();
        viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isDragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const FuzzyDate to = draggedDate(event->pos());
    if (to != m_pendingDate)
        setPending(m_pressedBlock, to);
}

void CalendarBoard::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype block = std::exchange(m_pressedBlock, -1);
    const bool dragged = std::exchange(m_isDragging, false);
    viewport()->unsetCursor();
    if (block < 0 && event->button() == Qt::LeftButton) {
        if (const RecordId owner = ownerAt(event->pos()); !owner.isNull())
            Q_EMIT openWanted(owner);
        return;
    }
    if (!dragged)
        return;
    m_pressedBlock = block;
    const FuzzyDate to = draggedDate(event->pos());
    m_pressedBlock = -1;
    const bool isElsewhere = !to.isNull() && to != m_content->blocks.at(block).plan.date;
    if (!isElsewhere)
        setPending(block, {});
    Q_EMIT moveWanted(block, isElsewhere ? to : FuzzyDate());
}

void CalendarBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const qsizetype block = blockAt(event->pos());
    if (block >= 0)
        Q_EMIT editWanted(block);
}

void CalendarBoard::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype block = byKey ? m_current : blockAt(event->pos());
    if (block < 0)
        return event->ignore();
    setCurrent(block);
    if (byKey)
        bringIntoSight(block);
    const QPoint where = byKey ? viewport()->mapToGlobal(blockRect(block).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(block, where);
}

QString CalendarBoard::hintAt(QPoint where) const
{
    if (const qsizetype block = blockAt(where); block >= 0)
        return m_content->blocks.at(block).name;
    const QDate day = dayAt(where);
    QStringList words;
    if (const Holiday* holiday = m_content->holidayOn(day))
        words.append(holidayText(*holiday));
    if (const SchoolSpan* school = m_content->schoolOn(day))
        words.append(school->name);
    if (!words.isEmpty())
        words.prepend(dayText(day));
    return words.join(QStringLiteral(" · "));
}

bool CalendarBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Plain text, whatever a title looks like.
        QToolTip::showText(help->globalPos(), hintAt(help->pos()).toHtmlEscaped(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void CalendarBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

} // namespace ui
