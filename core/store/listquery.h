#pragma once

#include "core/model/record.h"

namespace core {

/** Narrows a list by one field: to a value, to one of several words or records (a QStringList, in which an empty text
 *  stands for nothing), to an element of a set, to nothing (an empty value), to texts and titles of references that
 * hold all `words`, or to what lies between two bounds. */
struct FieldFilter {
    qsizetype field = -1;
    Value value = {}; ///< looked at where there are neither words nor bounds
    QString words = {}; ///< as typed; of text and references only
    /** The bounds belong to it; an empty one is none. Numbers for numbers, a QDate for dates, a QTime for times. A
     * fuzzy date is let through where its days and those between the bounds meet: "bis" stands at its last day, "ab"
     * goes on for ever, an open date is nowhere. */
    Value from = {};
    Value to = {};

    [[nodiscard]] bool hasBounds() const { return !isEmpty(from) || !isEmpty(to); }
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

/** NoSuchField for a field that the kind does not have, UsageWrong for one that cannot be asked so. */
[[nodiscard]] Result<void> checked(const ListQuery& query);
[[nodiscard]] Result<void> checked(const EntityInfo& kind, const FieldFilter& filter);

/** Whether a field has values of which one lies between two others: bounds may narrow a list by it. */
[[nodiscard]] inline bool isMeasured(const FieldInfo& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real || field.type == FieldType::Date
        || field.type == FieldType::Time || field.type == FieldType::Fuzzy;
}

/** Whether many records share the values of a field, so that it makes sense to count a list by them. */
[[nodiscard]] inline bool isGroupable(const FieldInfo& field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Reference || field.type == FieldType::Flag
        || field.isSet() || (field.type == FieldType::Text && field.list);
}

/** Whether a list can be sorted by a field: by all but sets. */
[[nodiscard]] inline bool isSortable(const FieldInfo& field)
{
    return !field.isSet();
}

} // namespace core
