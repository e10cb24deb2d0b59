#pragma once

#include "core/book/book.h"
#include "core/model/typed.h"

namespace core {

/** Puts in what every office begins with: formats, value lists, methods, templates (resources/starter). */
[[nodiscard]] Result<void> addStarter(Book& book, Languages languages, QString* where = nullptr);

/** A new book of an invented office with everything that the source documents name (domain.md 6, decisions.md 38): the
 *  starter, the official list of Kreise, and what people did there from 2014 to today (resources/demo). The same for
 *  the same day. `where` gets the place in the diary at which it failed.
 *  @param today of the demo, which has a part relative to it */
[[nodiscard]] Result<void> createDemo(const QString& path, QDate today, Languages languages, QString* where = nullptr);

} // namespace core
