#pragma once

#include "ui/look/plainlabel.h"

namespace ui {

/** A finding in a line of its own, as on a team's card: shape, colour and words, without the ground of a pill. */
class StateLine : public PlainLabel {
    Q_OBJECT

public:
    explicit StateLine(const QString& words = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setState(const QString& words, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace ui
