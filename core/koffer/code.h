#pragma once

#include <QString>

namespace core::koffer {

/** A new code: 20 characters of Crockford's base32 (100 bits) in groups of five, to be told by phone. */
[[nodiscard]] QString newCode();
/** What people type of it: without blanks and hyphens, in capitals, O as 0 and I and L as 1. Any other text is left as
 *  it is but for that; it opens nothing. */
[[nodiscard]] QString plainCode(const QString& typed);

} // namespace core::koffer
