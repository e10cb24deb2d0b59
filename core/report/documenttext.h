#pragma once

#include "core/report/documenttree.h"

namespace core::report {

/** A document as plain text, for a mail or a web site: headings stand alone, facts as "label: value", a table line by
 *  line. The address of a letter is left out. Lines are ended by LF. */
[[nodiscard]] QString plainTextOf(const DocumentTree& tree);

} // namespace core::report
