#pragma once

#include "core/book/book.h"
#include "core/model/overview/due.h"

namespace core {

/** What is due in a book on a day, conflicts included; by a connection of the thread that asks. */
[[nodiscard]] Result<DueList> dueIn(Database& database, QDate today);
/** The same on the day of the book's clock. */
[[nodiscard]] Result<DueList> dueIn(Book& book);

} // namespace core
