#pragma once

#include "core/change/acts.h"

namespace core {

class Database;

/** What Book::undo() would do, worked out by a connection of the thread that asks: for acts on very many records, whose
 *  taking back is then applied by Book::applyLater(). NothingToUndo, OutsideEffect, CannotUndo. */
[[nodiscard]] Result<acts::Proposal> undoPlan(Database& database, const ActId& act);

} // namespace core
