#include "ui/look/pill.h"

#include "ui/look/shapes.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int side = 8;
constexpr int countSide = 5;
constexpr int shapeSize = 7;
constexpr int shapeGap = 5;

} // namespace

Pill::Pill(const QString& word, Tone tone, QWidget* parent)
    : PlainLabel(word, TextSize::Small, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::setState(const QString& word, Tone tone)
{
    m_tone = tone;
    setText(word);
    update();
}

void Pill::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeFor(text(), m_shape);
}

QSize Pill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), px(72)), whole.height()};
}

QSize Pill::sizeFor(const QString& word, Shape shape)
{
    const QFontMetrics metrics(ui::font(TextSize::Small));
    const int width = metrics.horizontalAdvance(word);
    if (shape == Shape::Hidden)
        return {std::max(width + 2 * px(countSide), metrics.height()), metrics.height()};
    return {width + 2 * px(side) + px(shapeSize + shapeGap), metrics.height() + px(3)};
}

void Pill::paint(QPainter* painter, const QRect& rect, const QString& word, Tone tone, Shape shape)
{
    const InkOnGround& colors = tokens().of(tone);
    const QFont face = ui::font(TextSize::Small);
    paintBox(painter, rect, rect.height() / 2.0, colors.ground, {});
    QRect words = rect;
    if (shape == Shape::Shown) {
        words.adjust(px(side), 0, -px(side), 0);
        const QRectF mark(words.left(), words.center().y() - px(shapeSize) / 2.0 + 0.5, px(shapeSize), px(shapeSize));
        paintToneShape(painter, mark, tone, colors.ink);
        words.setLeft(words.left() + px(shapeSize + shapeGap));
    }
    painter->save();
    painter->setFont(face);
    painter->setPen(colors.ink);
    const QString shown = QFontMetrics(face).elidedText(word, Qt::ElideRight, words.width() + 1);
    const Qt::AlignmentFlag place = shape == Shape::Shown ? Qt::AlignLeft : Qt::AlignHCenter;
    painter->drawText(words, int(place) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter->restore();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect pill(QPoint(), QSize(width(), sizeHint().height()));
    pill.moveCenter(rect().center());
    paint(&painter, pill, text(), m_tone, m_shape);
}

} // namespace ui
