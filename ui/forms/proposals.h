#pragma once

#include "core/book/book.h"

class QLineEdit;

namespace ui {

/** The words of a value list that are still proposed, in their order. */
[[nodiscard]] core::Result<QStringList> wordsOfList(const core::Reader& reader, const QString& list);

/** Lets a line propose the words of a value list while a person types, and all of them by the arrow at its end or the
 *  Down key. What is typed need not be among them. The list is read anew each time. */
void proposeWords(QLineEdit* line, core::Book& book, const QString& list);

} // namespace ui
