#include "ui/series/boardcard.h"

#include "ui/look/keys.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

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

} // namespace

BoardCard::BoardCard(RecordId registration, RecordId opens, bool readOnly, QWidget* parent)
    : Card({}, parent)
    , m_registration(registration)
    , m_opens(opens)
    , m_readOnly(readOnly)
{
    setFocusPolicy(Qt::StrongFocus);
}

QPushButton* BoardCard::smallButton(const char* name, const QString& text, const QString& spoken, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    setButtonLook(button, ButtonLook::Small);
    return button;
}

bool BoardCard::event(QEvent* event)
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

void BoardCard::keyPressEvent(QKeyEvent* event)
{
    const int sideways = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int down = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const bool mayCarry = !m_readOnly && !m_registration.isNull();
    if (sideways != 0 && event->modifiers() == carrying && mayCarry)
        Q_EMIT carryRequested(m_registration, sideways);
    else if ((sideways != 0 || down != 0) && event->modifiers() == Qt::NoModifier)
        Q_EMIT focusRequested(sideways, down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested(m_opens);
    else
        Card::keyPressEvent(event);
}

void BoardCard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void BoardCard::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !isFar || m_readOnly || m_registration.isNull())
        return;
    auto* const carried = new QMimeData;
    carried->setData(QString::fromLatin1(mimeType), m_registration.toText().toLatin1());
    auto* const drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void BoardCard::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT openRequested(m_opens);
}

void BoardCard::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    update();
}

void BoardCard::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    update();
}

void BoardCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(&painter, rect(), px(cardRadius), tokens().accent);
}

} // namespace ui
