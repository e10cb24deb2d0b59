#include "ui/stage/stagechip.h"

#include "ui/look/plaintext.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int side = 9;
constexpr int above = 4;
constexpr int gap = 6;
constexpr int mostWords = 200;

QFont keyFont()
{
    QFont bold = stageFont(StageSize::Quiet);
    bold.setBold(true);
    return bold;
}

} // namespace

StageChip::StageChip(const QString& key, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(words);
    setAccessibleName(key + u' ' + words);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(plainToolTip(words));
}

QSize StageChip::sizeHint() const
{
    const QFontMetrics words(stageFont(StageSize::Quiet));
    const int key = m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + px(gap);
    return {2 * px(side) + key + std::min(words.horizontalAdvance(text()) + 1, px(mostWords)),
        words.height() + 2 * px(above)};
}

void StageChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? t.accented.ground : underMouse() ? t.hover : t.surface;
    paintBox(&painter, rect(), px(controlRadius), ground, isChecked() ? t.accent : t.line);
    QRect room = rect().adjusted(px(side), 0, -px(side), 0);
    if (!m_key.isEmpty()) {
        painter.setFont(keyFont());
        painter.setPen(t.accent);
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_key);
        room.setLeft(room.left() + QFontMetrics(keyFont()).horizontalAdvance(m_key) + px(gap));
    }
    painter.setFont(stageFont(StageSize::Quiet));
    painter.setPen(isChecked() ? t.accented.ink : t.text);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

void StageChip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace ui
