#pragma once

#include "core/model/record.h"

namespace core {

/** Narrows a list by one field: to a value, to one of several words or records (a QStringList), to an element of a set,
 *  to nothing (an empty value), or to texts and titles of references that hold all `words`. */
struct FieldFilter {
    qsizetype field = -1;
    Value value; ///< looked at where there are no words
    QString words; ///< as typed; of text and references only
    bool operator==(const FieldFilter&) const = default;
};

/** Which records of a kind a list shows, and in which order. */
struct ListQuery {
    const EntityInfo* kind = nullptr;
    QString filter; ///< as typed; all its words must occur in title or found fields
    QList<FieldFilter> fields;
    qsizetype sortField = -1; ///< -1: the registry's sort key, of an owner's children their own order
    bool descending = false;
    RecordId owner; ///< only what lives in this record
    bool operator==(const ListQuery&) const = default;
};

/** Whether a list can be sorted by a field: by all but sets. */
[[nodiscard]] inline bool isSortable(const FieldInfo& field)
{
    return !field.isSet();
}

} // namespace core
