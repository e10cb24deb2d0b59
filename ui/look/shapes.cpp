#include "ui/look/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {

namespace {

/** Strokes with round ends, scaled to the box they are drawn in. */
void stroke(QPainter* painter, const QPolygonF& line, const QColor& color, qreal width)
{
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

void fill(QPainter* painter, const QPolygonF& area, const QColor& color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(area);
}

/** Points given in a square of one by one. */
QPolygonF placed(const QRectF& rect, std::initializer_list<QPointF> points)
{
    QPolygonF polygon;
    for (const QPointF& point : points)
        polygon.append({rect.x() + point.x() * rect.width(), rect.y() + point.y() * rect.height()});
    return polygon;
}

class Saved {
public:
    explicit Saved(QPainter* painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter* m_painter;
};

} // namespace

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fillColor, const QColor& line)
{
    const Saved saved(painter);
    painter->setBrush(fillColor.isValid() ? QBrush(fillColor) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color)
{
    const Saved saved(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

bool wantsFocusRing(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintToneShape(QPainter* painter, const QRectF& rect, Tone tone, const QColor& color)
{
    const Saved saved(painter);
    const qreal width = std::max(1.4, rect.height() / 5);
    switch (tone) {
    case Tone::Good:
        stroke(painter, placed(rect, {{0.08, 0.55}, {0.38, 0.85}, {0.94, 0.18}}), color, width);
        break;
    case Tone::Caution:
        fill(painter, placed(rect, {{0.5, 0.02}, {1.02, 0.96}, {-0.02, 0.96}}), color);
        break;
    case Tone::Bad:
        stroke(painter, placed(rect, {{0.14, 0.14}, {0.86, 0.86}}), color, width);
        stroke(painter, placed(rect, {{0.86, 0.14}, {0.14, 0.86}}), color, width);
        break;
    case Tone::Note:
        fill(painter, placed(rect, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}}), color);
        break;
    case Tone::Accent:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Tone::Neutral:
        painter->setPen(QPen(color, width));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    }
}

void paintChevron(QPainter* painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color)
{
    const Saved saved(painter);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    stroke(painter, {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}, color, std::max(1.4, half / 3));
}

} // namespace ui
