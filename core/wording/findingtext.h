#pragma once

#include "core/support/finding.h"

namespace core {

/** What a rule found, as one sentence in the language of the process: what, where, and what can be done. */
[[nodiscard]] QString sentence(const Finding& finding);
/** "Error", "Warning", "Hint". */
[[nodiscard]] QString severityText(Severity severity);
/** One line for lists and the command line: severity, rule, title, sentence, and the reason it stands. */
[[nodiscard]] QString lineOf(const Finding& finding);

} // namespace core
