#pragma once

#include "core/store/listquery.h"

#include <QByteArray>

namespace core {
class Statement;
}

/** The SQL of lists. Conditions hold no value of a person: those are bound. */
namespace core::listsql {

/** Ids in the order of an unsorted list, and whether their sort key is empty: entity or owner is bound first, then the
 *  words of the filter. */
[[nodiscard]] QByteArray natural(const ListQuery& query, qsizetype words);
/** Whether the order of a list is one that people gave it. */
[[nodiscard]] bool hasOwnOrder(const ListQuery& query);

/** The beginning of an unnarrowed list in its own order: the entity, then the number of rows. */
[[nodiscard]] QByteArray firstPage(const ListQuery& query);

/** Ids of the records that have something in the field that the list is sorted by, in its order, followed by what they
 *  are ordered by. `bindKeyed` binds what it needs. */
[[nodiscard]] QByteArray keyed(const ListQuery& query);
void bindKeyed(Statement& statement, const ListQuery& query);
/** Whether an index gives the order of keyed(), so that its beginning costs no sorting. */
[[nodiscard]] bool isOrderedByIndex(const FieldInfo& field);
/** Whether the order of keyed() is still to be made, by the folded key of the text it gives. */
[[nodiscard]] bool isFoldedLater(const FieldInfo& field);

/** Ids of the records that a filter lets through; for words, the text that is still to be looked at with each. */
[[nodiscard]] QByteArray matching(const EntityInfo& kind, const FieldFilter& filter);
void bindMatching(Statement& statement, const FieldInfo& field, const FieldFilter& filter);

} // namespace core::listsql
