#pragma once

#include "ui/look/palette.h"

#include <QLabel>

class QLineEdit;

namespace ui {

/** Text sizes of the moderation view, which is read standing: larger than those of the desk. Beamer: on the wall. */
enum class StageSize { Quiet, Line, Strong, Head, Clock, Beamer, BeamerHead, BeamerClock };

[[nodiscard]] QFont stageFont(StageSize size);

/** A label of the moderation view: always plain text, in step with the present scheme. */
class StageLabel final : public QLabel {
    Q_OBJECT

public:
    explicit StageLabel(const QString& text = {}, StageSize size = StageSize::Line, QWidget* parent = nullptr);

    void setInk(Ink ink);
    /** On one line; gives way with dots, and says the whole as a tool tip. */
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    StageSize m_size;
    Ink m_ink = Ink::Text;
    bool m_elided = false;
};

/** A line to type in, in the size of the moderation view. `label` names it for who hears the screen. */
[[nodiscard]] QLineEdit* stageLine(const QString& name, const QString& label, QWidget* parent);

} // namespace ui
