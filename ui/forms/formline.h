#pragma once

#include <QString>

class QLineEdit;

namespace ui {

/** A line of a form never cuts off what was pasted: what is too long is said, not lost. */
void keepAllText(QLineEdit* line);

/** Shows a text from its beginning; leaves the line, its cursor and its undo alone where it shows that text already. */
void showText(QLineEdit* line, const QString& text);

} // namespace ui
