#pragma once

#include "ui/look/palette.h"

#include <QAbstractButton>

namespace ui {

class PlainLabel;

/** What a line of a card says. All of it is data and shown as plain text. */
struct LinkText {
    QString title;
    QString facts; ///< quiet, below the title
    QString state; ///< a word with a shape at the right; none if empty
    Tone tone = Tone::Neutral;
    int depth = 0; ///< 1 stands further in
    bool isQuiet = false; ///< over and done with

    bool operator==(const LinkText&) const = default;
};

/** A line of a card that leads somewhere: by click, Enter or Space. Wraps where the card is narrow. */
class LinkLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkLine(const LinkText& text, QWidget* parent = nullptr);

    [[nodiscard]] const LinkText& content() const { return m_text; }

Q_SIGNALS:
    /** Up and Down (-1, 1), Home and End (a number beyond all). */
    void moveRequested(int step);
    void focused();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const LinkText m_text;
};

} // namespace ui
