#pragma once

#include "core/exchange/importplan.h"
#include "core/store/consistency.h"
#include "core/support/result.h"

namespace core {

/** An error as a sentence in the language spoken: what happened, what is safe, what to do. */
[[nodiscard]] QString sentence(const Error& error);

/** A finding of the check of a book. */
[[nodiscard]] QString sentence(const Inconsistency& inconsistency);

/** A problem of an import: column, what is wrong, and the cell. */
[[nodiscard]] QString sentence(const ImportProblem& problem);

} // namespace core
