#pragma once

#include "core/support/result.h"

struct sqlite3;

namespace core {

enum class Access;

/** Sets everything that SQLite leaves open by default, and reads each back: a connection of which one setting did not
 *  take is not used (Internal, detail: the setting). @p inMemory: has no journal file */
[[nodiscard]] Result<void> harden(sqlite3* connection, Access access, bool inMemory);

} // namespace core
