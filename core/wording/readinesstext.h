#pragma once

#include "core/model/overview/readiness.h"

namespace core {

/** A line of the readiness list as a sentence in the language spoken. */
[[nodiscard]] QString sentence(const ReadyLine& line);
/** "Done", "Better", "Missing", "In the way": the word beside its shape. */
[[nodiscard]] QString stateText(const ReadyLine& line);

} // namespace core
