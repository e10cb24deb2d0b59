#include "core/report/slicepainter.h"

#include <QPainter>

namespace core::report {

namespace {

void paintBadge(QPainter& painter, const QRectF& frame)
{
    painter.setPen(QPen(colour::Badge, measure::Hairline));
    painter.setBrush(colour::BadgeWash);
    painter.drawRoundedRect(frame, points(2.2), points(2.2));
    painter.setBrush(Qt::NoBrush);
}

/** Photos come as JPEG and may go as JPEG; without a loss they would be ten times as large. */
void paintPicture(QPainter& painter, const Slice& slice, QPointF at)
{
    if (const Drawing* drawing = slice.picture.drawing.get()) {
        painter.save();
        painter.translate(at);
        painter.scale(slice.pictureWidth / drawing->size.width(), slice.height / drawing->size.height());
        drawing->paint(painter);
        painter.restore();
        return;
    }
    const bool lossless = painter.testRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::LosslessImageRendering, false);
    painter.drawImage(QRectF(at, QSizeF(slice.pictureWidth, slice.height)), imageOf(slice.picture));
    painter.setRenderHint(QPainter::LosslessImageRendering, lossless);
}

} // namespace

void paintSlice(QPainter& painter, const Slice& slice, QPointF at, qreal width)
{
    if (slice.pictureWidth > 0)
        paintPicture(painter, slice, at);
    if (slice.wash)
        painter.fillRect(QRectF(at, QSizeF(width, slice.height)), colour::Wash);
    if (slice.rule)
        painter.fillRect(
            QRectF(at.x(), at.y() + slice.height - measure::Hairline, width, measure::Hairline), colour::Line);
    if (!slice.marker.isEmpty() && !slice.lines.empty()) {
        const SetLine& line = slice.lines.front();
        painter.setFont(font(styleOf(BlockKind::Item).size));
        painter.setPen(colour::Text);
        painter.drawText(at + QPointF(points(1.5), line.line.ascent()), slice.marker);
    }
    for (const SetLine& line : slice.lines) {
        for (const QRectF& frame : line.badges)
            paintBadge(painter, frame.translated(at + line.at));
        painter.setPen(line.colour);
        line.line.draw(&painter, at + line.at);
    }
}

} // namespace core::report
