#include "ui/look/stateline.h"

#include "ui/look/shapes.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int shapeSize = 8;
constexpr int shapeGap = 4;

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Quiet;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Good:
        return Ink::Good;
    case Tone::Caution:
        return Ink::Caution;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Note:
        return Ink::Note;
    }
    return Ink::Text;
}

} // namespace

StateLine::StateLine(const QString& words, Tone tone, QWidget* parent)
    : PlainLabel({}, TextSize::Small, parent)
{
    setWordWrap(true);
    setContentsMargins(px(shapeSize + shapeGap), 0, 0, 0);
    setState(words, tone);
}

void StateLine::setState(const QString& words, Tone tone)
{
    m_tone = tone;
    setInk(inkOf(tone));
    setText(words);
}

void StateLine::paintEvent(QPaintEvent* event)
{
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    const int size = px(shapeSize);
    const QRect mark(0, (std::min(height(), fontMetrics().height()) - size) / 2 + 1, size, size);
    paintToneShape(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_tone, tokens().of(ink()));
}

} // namespace ui
