#pragma once

#include "ui/look/style.h"

#include <QLabel>

namespace ui {

/**
 * The one label of the window. Always plain text, whatever the data looks like; written in one of the four sizes and
 * one of the inks, and in step with the present scheme. On one line it asks for its whole width and, when told to
 * elide, gives way and shows the whole text as a tool tip. Wrapped, it asks for the width of its longest paragraph.
 */
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, TextSize size = TextSize::Body, QWidget* parent = nullptr);

    void setTextSize(TextSize size);
    void setInk(Ink ink);
    void setBold(bool bold);
    void setElided(bool elided);
    /** For text that people copy: selectable by mouse and key, so also reached by Tab. */
    void setSelectable(bool selectable);

    [[nodiscard]] TextSize textSize() const { return m_size; }
    [[nodiscard]] Ink ink() const { return m_ink; }
    /** What is drawn: the text, or what eliding leaves of it. */
    [[nodiscard]] QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    TextSize m_size;
    Ink m_ink = Ink::Text;
    bool m_bold = false;
    bool m_elided = false;
};

} // namespace ui
