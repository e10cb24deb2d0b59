#pragma once

#include "ui/look/plainlabel.h"

namespace ui {

/**
 * A state as a word, a shape and a colour. A screen reader gets the word. `paint` and `sizeFor` draw the same thing in
 * lists, where a widget per row would be too much.
 */
class Pill : public PlainLabel {
    Q_OBJECT

public:
    enum class Shape { Shown, Hidden };

    explicit Pill(const QString& word = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setState(const QString& word, Tone tone);
    /** A count needs no shape beside its number; a state does. */
    void setShape(Shape shape);
    [[nodiscard]] Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static void paint(QPainter* painter, const QRect& rect, const QString& word, Tone tone, Shape shape = Shape::Shown);
    [[nodiscard]] static QSize sizeFor(const QString& word, Shape shape = Shape::Shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    Shape m_shape = Shape::Shown;
};

} // namespace ui
