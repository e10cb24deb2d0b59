#pragma once

#include "core/book/book.h"

class QLineEdit;

namespace ui {

/** Lets a line propose the words of a value list while a person types, and all of them by the arrow at its end or the
 *  Down key. What is typed need not be among them. The list is read anew each time. */
void proposeWords(QLineEdit* line, core::Book& book, const QString& list);

} // namespace ui
