#pragma once

#include "core/store/listquery.h"

#include <optional>

namespace core {

class Database;

/** An id among those that have something in the field a list is sorted by; equal ones share a group. */
struct Keyed {
    RecordId id;
    qsizetype group = 0;
    bool operator==(const Keyed&) const = default;
};

/** Rows with equal keys that the beginning of a list may bring along before reading everything is cheaper. */
inline constexpr qsizetype mostTied = 2000;

/** Ids of what has something in the sorted field with their groups; group after group, but for words of a list.
 *  @param enough stops behind the group that reaches this number, or after `mostTied` more; -1: never */
[[nodiscard]] Result<QList<Keyed>> keyedIds(Database& database, const ListQuery& query, qsizetype enough = -1);

/** The natural order, brought into that of the sorted field: group after group, what is equal as it was, and what has
 *  nothing there last. Keyed ids that are not in `natural` are left out. */
[[nodiscard]] QList<RecordId> arranged(const QList<RecordId>& natural, const QList<Keyed>& filled);

/** The same for the beginning of a list, whose natural order is asked for row by row. */
[[nodiscard]] Result<QList<RecordId>> arranged(Database& database, const QList<Keyed>& page);

/** Where a record stands in a list without filters and owner, without reading the list; -1 where it is not in it,
 *  nullopt where only reading tells. */
[[nodiscard]] Result<std::optional<qint64>> rankOf(Database& database, const ListQuery& query, RecordId id);

} // namespace core
