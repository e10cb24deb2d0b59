#pragma once

#include "core/book/book.h"
#include "core/model/overview/due.h"

namespace core {

/** What is due in a book on its clock's day, conflicts included. */
[[nodiscard]] Result<DueList> dueIn(Book& book);

} // namespace core
