#pragma once

#include <QString>

namespace core {

/** A text key strictly between two others under byte order, so that inserting a child rewrites one row. An empty bound
 *  means "before the first" or "after the last". Keys are of the digits 0-9 A-Z a-z and never end in '0'.
 *  @pre before < after where both are given */
[[nodiscard]] QString orderKeyBetween(const QString& before, const QString& after);

} // namespace core
