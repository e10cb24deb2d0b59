#pragma once

#include <QString>

class QLineEdit;

namespace ui {

/** More than any field of one line takes, by far. What Qt does with a longer paste grows with the square of this. */
inline constexpr int enoughToBeTooLong = 20'000;

/** A line of a form cuts off nothing that its field might take: what is too long is said, not lost. Of what is longer
 *  than any field by far, as a whole file that was pasted, it takes enough to be refused. */
void keepAllText(QLineEdit* line);

/** Shows a text from its beginning; leaves the line, its cursor and its undo alone where it shows that text already. */
void showText(QLineEdit* line, const QString& text);

} // namespace ui
