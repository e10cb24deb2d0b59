#pragma once

#include "ui/look/palette.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class SectionHead;

/** A white surface with a line around it, on which one thing is said. An accented card is a proposal of the program. */
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /** What the card holds goes in here, below the title. */
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /** Made on first use. */
    [[nodiscard]] SectionHead* head();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    SectionHead* m_head = nullptr;
    Tone m_tone = Tone::Neutral;
};

} // namespace ui
