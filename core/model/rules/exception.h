#pragma once

#include "core/model/entities/ruleoverride.h"
#include "core/support/finding.h"

namespace core {

/** What tells a finding from the others of its rule, without the other record in it: RuleOverride::part. */
[[nodiscard]] QString exceptionPart(const Finding& finding);

/** Whether an exception is about a finding, and that is no worse than it was then. Whether it still holds is another
 *  question. */
[[nodiscard]] bool isAbout(const RuleOverride& exception, const Finding& finding);

} // namespace core
