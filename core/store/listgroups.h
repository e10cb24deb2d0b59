#pragma once

#include "core/store/listquery.h"

#include <memory>

namespace core {

class Database;
class FilterKeys;

/** The records of a list that share a value. */
struct ListGroup {
    Value value; ///< of a set one element, as text; empty: the records that have nothing there
    QString title; ///< of references what the record is called
    qint64 count = 0;
};

struct ListGroups {
    /** The largest that there are, at most `mostGroups`, in the order that people know: of the words of a choice
     * theirs, else by name; the empty one last. A record with several elements of a set is in each of their groups. */
    QList<ListGroup> groups;
    qint64 more = 0; ///< groups left out

    static constexpr qsizetype mostGroups = 500;
};

/** Counts the records of a list by a field. What narrows the list by that field is passed over, so that the other
 * groups can still be chosen.
 *  @param keys as RecordList takes them
 *  @return UsageWrong for a field that isGroupable() denies, else what RecordList fails with */
[[nodiscard]] Result<ListGroups> groupsOf(
    Database& database, const ListQuery& query, qsizetype field, const std::shared_ptr<const FilterKeys>& keys = {});

} // namespace core
