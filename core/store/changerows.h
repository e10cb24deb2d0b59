#pragma once

#include "core/change/storedchange.h"

namespace core {

class Statement;

/** Columns of a change as readStored() reads them, of the table `change` as "c", without SELECT. */
[[nodiscard]] QByteArray changeColumns();
inline constexpr int changeColumnCount = 10;

/** A row that begins with changeColumns(). FileDamaged for a kind of change that there is not. */
[[nodiscard]] Result<StoredChange> readStored(const Statement& row);

} // namespace core
