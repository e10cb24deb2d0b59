#pragma once

#include "ui/forms/growingtext.h"

namespace ui {

/** Words of the moderation view: a box as high as they are, from one line on. Enter ends them, Shift+Enter begins a new
 *  line where the field has lines. Ctrl+Z in an empty one is the book's. */
class StageText final : public GrowingText {
    Q_OBJECT

public:
    /** `label` names it for who hears the screen, and stands in it while it is empty. */
    StageText(const QString& name, const QString& label, QWidget* parent);

    /** Not by a person: nothing is modified then, and the cursor stands behind the last letter. */
    void setText(const QString& text);
    /** For a field without lines: those of what is pasted become blanks. */
    void setOneLine(bool oneLine) { m_oneLine = oneLine; }
    /** Room around the words, in draft pixels. */
    void setPadding(int pixels);
    /** Somebody has typed since setText(). */
    [[nodiscard]] bool isModified() const { return m_modified; }
    void setModified(bool modified) { m_modified = modified; }

Q_SIGNALS:
    void returnPressed();
    /** The keyboard has gone elsewhere. */
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void dress();

    int m_padding = 4; ///< as high as a line that does not grow
    bool m_oneLine = false;
    bool m_modified = false;
};

} // namespace ui
