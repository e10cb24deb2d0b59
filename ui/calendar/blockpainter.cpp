#include "ui/calendar/blockpainter.h"

#include "ui/calendar/boardcontent.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int radius = 4;
constexpr int margin = 6;

Tone toneOf(const BoardBlock& block)
{
    if (block.plan.isCancelled())
        return Tone::Neutral;
    return block.isMarked ? Tone::Bad : Tone::Accent;
}

void paintHatched(QPainter* painter, const QRectF& rect, const InkOnGround& colours)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(rect, px(radius), px(radius));
    QColor lines = colours.ink;
    lines.setAlphaF(0.45F);
    painter->setBrush(QBrush(lines, Qt::BDiagPattern));
    QPen edge(colours.ink, 1, Qt::DashLine);
    edge.setDashPattern({4, 3});
    painter->setPen(edge);
    painter->drawRoundedRect(rect, px(radius), px(radius));
}

/** The shape of what collides at the left, where there is room for it; gives what is left of the room. */
QRect paintMark(QPainter* painter, const QRect& rect, const BoardBlock& block, const QColor& ink, const QColor& ground)
{
    if (!block.isMarked || rect.width() <= px(30))
        return rect;
    const int side = px(9);
    const QRectF mark(rect.left() + px(4), rect.center().y() - side / 2.0, side, side);
    if (ground.isValid())
        painter->fillRect(mark.adjusted(-1, -1, 1, 1), ground);
    paintToneShape(painter, mark, Tone::Bad, ink);
    return rect.adjusted(side, 0, 0, 0);
}

/** Words on a patch of plain ground, so that hatching does not run through them. */
void paintWords(QPainter* painter, const QRect& rect, const QString& words, const QColor& ink, const QColor& ground)
{
    painter->setFont(font(TextSize::Small));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect room = rect.adjusted(px(margin), 0, -px(margin), 0);
    if (room.width() < metrics.averageCharWidth() * 3)
        return;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
    if (ground.isValid()) {
        const QRect patch(room.left() - px(3), rect.center().y() - metrics.height() / 2,
            metrics.horizontalAdvance(shown) + px(6), metrics.height());
        painter->fillRect(patch.intersected(rect.adjusted(1, 1, -1, -1)), ground);
    }
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace

void paintBlock(QPainter* painter, const QRect& rect, const BoardBlock& block, BlockLook look, const QString& words)
{
    const InkOnGround& colours = tokens().of(toneOf(block));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QRect room = rect;
    if (block.plan.isCancelled()) {
        painter->setBrush(tokens().surface);
        painter->setPen(QPen(tokens().quiet, 1));
        painter->drawRoundedRect(box, px(radius), px(radius));
        painter->drawLine(box.bottomLeft() + QPointF(2, -2), box.topRight() + QPointF(-2, 2));
        paintWords(painter, room, words, tokens().quiet, tokens().surface);
    } else if (block.isExact() && look != BlockLook::Pending) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.ink);
        painter->drawRoundedRect(box, px(radius), px(radius));
        room = paintMark(painter, room, block, tokens().surface, {});
        paintWords(painter, room, words, tokens().surface, {});
    } else {
        paintHatched(painter, box, colours);
        room = paintMark(painter, room, block, colours.ink, colours.ground);
        paintWords(painter, room, words, colours.ink, colours.ground);
    }
    if (look == BlockLook::Focused || look == BlockLook::Chosen) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look == BlockLook::Focused ? tokens().text : tokens().quiet, px(2)));
        painter->drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), px(radius) + 2, px(radius) + 2);
    }
    painter->restore();
}

} // namespace ui
