#include "ui/frame/railbutton.h"

#include "ui/look/icons.h"
#include "ui/look/keys.h"
#include "ui/look/pill.h"
#include "ui/look/plaintext.h"
#include "ui/look/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int side = 10;
constexpr int pictureSize = 16;
constexpr int pictureGap = 9;
constexpr int rowHeight = 34;
constexpr int scrollBar = 12; // the width a row can give up when the rail has to scroll
constexpr int rowGap = 1; // above and below the box of a row

constexpr KeyHint hints[] = {
    {"Up Down Home End", QT_TRANSLATE_NOOP("Keys", "To another page")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "In the rail at the left"), hints);

} // namespace

RailButton::RailButton(const RailEntry& entry, QWidget* parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setObjectName(QStringLiteral("rail-") + entry.key);
    setText(withoutMnemonics(entry.text));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    describe();
}

void RailButton::setBadge(int count, const QString& meaning)
{
    m_badge = count > 0 ? locale().toString(count) : QString();
    m_badgeMeaning = count > 0 ? meaning : QString();
    m_hint = QSize();
    describe();
    updateGeometry();
    update();
}

void RailButton::setJump(const QKeySequence& jump)
{
    m_jump = jump;
    describe();
}

void RailButton::describe()
{
    const QString waiting = m_badgeMeaning.isEmpty() ? m_badge : m_badgeMeaning;
    setAccessibleName(
        waiting.isEmpty() ? m_entry.text : tr("%1, %2", "page, what waits there").arg(m_entry.text, waiting));
    setToolTip(withKeys(accessibleName(), m_jump));
}

QSize RailButton::sizeHint() const
{
    const QFont face = boldFont(TextSize::Body);
    if (!m_hint.isValid() || face != m_measuredIn) {
        const int words = QFontMetrics(face).horizontalAdvance(m_entry.text);
        const int badge = m_badge.isEmpty() ? 0 : px(6) + Pill::sizeFor(m_badge, Pill::Shape::Hidden).width();
        m_hint = {px(side + pictureSize + pictureGap) + words + badge + px(side), px(rowHeight)};
        m_measuredIn = face;
    }
    return m_hint;
}

QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width() - px(scrollBar), fontMetrics().height() + 2 * rowGap};
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveRequested(Qt::Key(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const QRect box = rect().adjusted(0, rowGap, 0, -rowGap);
    if (isChecked() || underMouse())
        paintBox(&painter, box, px(controlRadius), isChecked() ? t.accented.ground : t.hover, {});

    const auto placed = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect mark(px(side), (height() - px(pictureSize)) / 2, px(pictureSize), px(pictureSize));
    paintIcon(&painter, placed(mark), m_entry.icon, isChecked() ? t.accented.ink : t.quiet);

    int right = width() - px(side);
    if (!m_badge.isEmpty()) {
        QRect badge(QPoint(), Pill::sizeFor(m_badge, Pill::Shape::Hidden));
        badge.moveCenter(rect().center());
        badge.moveRight(right);
        Pill::paint(&painter, placed(badge), m_badge, Tone::Caution, Pill::Shape::Hidden);
        right = badge.left() - px(6);
    }
    const int left = px(side + pictureSize + pictureGap);
    const QFont face = isChecked() ? boldFont(TextSize::Body) : font();
    painter.setFont(face);
    painter.setPen(isChecked() ? t.accented.ink : t.text);
    const QString word = QFontMetrics(face).elidedText(m_entry.text, Qt::ElideRight, right - left);
    painter.drawText(placed(QRect(left, 0, right - left, height())),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), word);
    if (wantsFocusRing(option))
        paintFocusRing(&painter, box, px(controlRadius), t.accent);
}

} // namespace ui
