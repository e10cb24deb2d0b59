#pragma once

#include "core/support/result.h"

namespace core {

/** What went wrong with a Koffer, as a sentence; of the kinds CodeMissing and Koffer…. */
[[nodiscard]] QString kofferProblem(const Error& error);

} // namespace core
