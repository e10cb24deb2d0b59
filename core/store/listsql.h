#pragma once

#include "core/store/listquery.h"

#include <QByteArray>

namespace core {
class Statement;
}

/** The SQL of lists. Conditions hold no value of a person: those are bound. */
namespace core::listsql {

/** Whether the order of an unsorted list is one that people gave it. */
[[nodiscard]] bool hasOwnOrder(const ListQuery& query);

/** Records by their sort key; those without one come by themselves, because nothing sorts before any letter. */
enum class Named { Yes, No, Both };
/** Registry rows in the order of an unsorted list. Bound: entity or owner, then a pattern for each word. */
[[nodiscard]] QByteArray natural(
    const ListQuery& query, qsizetype words, Named named, const QByteArray& columns = "r.id");
/** What LIKE finds a folded word by; there is nothing in it that LIKE would read otherwise. */
[[nodiscard]] QString pattern(const QString& word);

/** The beginning of a whole unsorted list, one way or the other: entity and number of rows are bound. */
[[nodiscard]] QByteArray page(bool descending);

/** Ids of the records that have something in the field that the list is sorted by, in its order, followed by what they
 *  are ordered by. `bindKeyed` binds what it needs. */
[[nodiscard]] QByteArray keyed(const ListQuery& query);
void bindKeyed(Statement& statement, const ListQuery& query);
/** Whether an index gives the order of keyed(), so that its beginning costs no sorting. */
[[nodiscard]] bool isOrderedByIndex(const FieldInfo& field);
/** How many records stand before one. Bound in an unsorted list: entity, sort key and id; in a sorted one: what it is
 *  sorted by. */
[[nodiscard]] QByteArray before(const ListQuery& query);
/** How many with the same key stand before one. Bound: the key, whether the sort key is empty, the sort key, the id. */
[[nodiscard]] QByteArray equalBefore(const ListQuery& query);
/** Id of one record and what it is ordered by: its id is bound. */
[[nodiscard]] QByteArray keyOf(const ListQuery& query);

/** Whether the order of keyed() is still to be made, by the folded key of the text it gives. */
[[nodiscard]] bool isFoldedLater(const FieldInfo& field);
/** The same, or by the place of a word in its list: sorting by few words costs SQLite far more than giving each its
 *  place. */
[[nodiscard]] bool isArrangedLater(const FieldInfo& field);

/** Ids of the records that a filter lets through; for words, the text that is still to be looked at with each. */
[[nodiscard]] QByteArray matching(const EntityInfo& kind, const FieldFilter& filter);
void bindMatching(Statement& statement, const FieldInfo& field, const FieldFilter& filter);

/** The values of a field and how many records have each, of all that the query lets through without looking at words:
 *  first column the value (of sets one element), second the count. */
[[nodiscard]] QByteArray grouped(const ListQuery& query, qsizetype field);
void bindGrouped(Statement& statement, const ListQuery& query, qsizetype field);
/** Ids of all records of the list whatever its filters say, and the value of a field; of sets a row for each element.
 */
[[nodiscard]] QByteArray valuesOf(const ListQuery& query, qsizetype field);
void bindValuesOf(Statement& statement, const ListQuery& query, qsizetype field);

} // namespace core::listsql
