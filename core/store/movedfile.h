#pragma once

#include "core/store/database.h"

namespace core {

/** FileMoved where the file that a connection has open no longer stands at its path: renamed, replaced or removed.
 *  Always there in memory. */
[[nodiscard]] Result<void> checkUnmoved(const Database& database);

} // namespace core
