#pragma once

#include "core/change/act.h"
#include "core/model/record.h"

namespace core {

class Database;

/** The act that was written after another one; nullopt while that is the newest. */
[[nodiscard]] Result<std::optional<ActId>> actAfter(Database& database, ActId act);

/** Records of a kind that lived in `owner` and are removed, whenever that was. */
[[nodiscard]] Result<QList<RecordId>> removedFrom(Database& database, RecordId owner, const EntityInfo& kind);

/** Records of a kind that are removed, wherever they lived. */
[[nodiscard]] Result<QList<RecordId>> removedOf(Database& database, const EntityInfo& kind);

/** Records that had a field naming `named` when the act began and were given another value since. */
[[nodiscard]] Result<QList<RecordId>> turnedAwaySince(Database& database, RecordId named, ActId act);

} // namespace core
