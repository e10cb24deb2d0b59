#include "core/report/letterzone.h"

#include "core/report/plaintext.h"
#include "core/report/slicepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace core::report {

namespace {

constexpr qreal SenderBaseline = millimetres(49);
constexpr QRectF AddressField(millimetres(25), millimetres(62.7), millimetres(80), millimetres(27.3));
constexpr QRectF InfoField(millimetres(125), millimetres(50), millimetres(65), millimetres(44));
constexpr qreal InfoLabelWidth = millimetres(23);

/** Gives the y below what was drawn. */
qreal paintColumn(QPainter& painter, const Runs& runs, BlockKind kind, const QRectF& field)
{
    const Galley galley({Block{.kind = kind, .runs = runs}}, {field.width(), field.height(), field.height()});
    qreal y = field.top();
    for (const Slice& slice : galley.slices()) {
        if (y + slice.height > field.bottom())
            break;
        paintSlice(painter, slice, {field.left(), y}, field.width());
        y += slice.height;
    }
    return y;
}

void paintSenderLine(QPainter& painter, const QString& sender)
{
    const QFont small = font(6.5);
    const QFontMetricsF metrics(small);
    const QString line = metrics.elidedText(forOneLine(sender), Qt::ElideRight, AddressField.width());
    const QPointF start(AddressField.left(), SenderBaseline);
    painter.setFont(small);
    painter.setPen(colour::Quiet);
    painter.drawText(start, line);
    painter.fillRect(
        QRectF(start.x(), start.y() + points(2.2), metrics.horizontalAdvance(line), measure::Hairline), colour::Line);
}

void paintMarks(QPainter& painter)
{
    for (const qreal fold : {millimetres(105), millimetres(210)})
        painter.fillRect(QRectF(millimetres(4), fold, millimetres(4), measure::Hairline), colour::Quiet);
    painter.fillRect(QRectF(millimetres(4), millimetres(148.5), millimetres(6), measure::Hairline), colour::Quiet);
}

} // namespace

void paintLetterZone(QPainter& painter, const DocumentTree& letter, const PageFrame& frame)
{
    paintMarks(painter);
    paintSenderLine(painter, frame.senderLine);
    paintColumn(painter, letter.address, BlockKind::Paragraph, AddressField);
    QRectF room = InfoField;
    for (const Row& row : letter.info) {
        const QRectF values = room.adjusted(InfoLabelWidth, 0, 0, 0);
        const qreal below = paintColumn(painter, row.cells.front().runs, BlockKind::Quiet,
            {room.topLeft(), QSizeF(InfoLabelWidth - points(4), room.height())});
        room.setTop(std::max(below, paintColumn(painter, row.cells.back().runs, BlockKind::Info, values)));
    }
}

} // namespace core::report
