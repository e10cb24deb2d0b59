#pragma once

#include "core/store/listids.h"
#include "core/store/listquery.h"
#include "core/store/listrows.h"

#include <memory>
#include <optional>

namespace core {

class Database;
class FilterKeys;

namespace listsql {
enum class Named;
}

/** One list over one record kind, as it was when it was first asked; the only place with the SQL of lists.
 *
 *  Text sorts by its folded key, words by their place in the word list, fuzzy dates by their first day, references by
 *  the sort key of what they name. Equal ones keep the order of an unsorted list, whose own ties go by id. Empty ones
 *  come last, whatever the direction.
 *
 *  The first page of an unfiltered list is read by itself, so that it costs the same for any length, and so is the last
 *  one of an unsorted list. All ids are read once somebody goes in between, and at once where a filter asks for looking
 *  at everything. */
class RecordList {
public:
    /** @param keys of the same records, as the book holds them now; what is typed is looked for in there */
    RecordList(Database& database, ListQuery query, std::shared_ptr<const FilterKeys> keys = {});

    [[nodiscard]] const ListQuery& query() const { return m_query; }
    /** This and all other calls fail with what checked() has against the query. */
    [[nodiscard]] Result<qint64> count();
    /** Spares counting where another list over the same records has done so. @pre nothing narrows the list */
    void setCount(qint64 count) { m_ids.count = count; }
    /** Spares sorting where another list in the same order has done so: ids of all that this one narrows, in that
     * order.
     *  @pre the book is as it was then */
    void setOrder(const QList<RecordId>& order) { m_order = order; }
    /** Spares reading where another list of this query has done so. @pre the book is as it was then */
    void setIds(const QList<RecordId>& ids) { m_ids = {ids, {}, ids.size()}; }
    /** Makes these rows known where a page of the list is enough for it, which costs the same for any length; false
     *  where all of it would have to be read. Filters of words with their keys, and an order that is known, are read
     *  from memory and are no reading here. */
    [[nodiscard]] Result<bool> reachCheaply(qint64 first, qint64 end);
    /** rowOf() as long as it does not have all of the list read; nullopt where it would. */
    [[nodiscard]] Result<std::optional<qint64>> rowCheaply(RecordId id);
    /** At most `n` rows from `first` on. */
    [[nodiscard]] Result<ListRows> rows(qint64 first, int n);
    [[nodiscard]] Result<QList<RecordId>> allIds();
    /** The row of a record; -1 where it is not in the list. */
    [[nodiscard]] Result<qint64> rowOf(RecordId id);
    /** What has been read; every row ever handed out is among it. */
    [[nodiscard]] const ListIds& knownIds() const { return m_ids; }

private:
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool isInMemory() const;
    [[nodiscard]] Result<void> reach(qint64 first, qint64 end);
    [[nodiscard]] Result<bool> reachByPage(qint64 first, qint64 end);
    [[nodiscard]] Result<bool> readHead(qsizetype needed, qsizetype rows);
    [[nodiscard]] Result<bool> readTail();
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] Result<void> readInOrder();
    [[nodiscard]] Result<QList<RecordId>> namedPage(bool descending, qsizetype rows) const;
    [[nodiscard]] Result<QList<RecordId>> naturalOrder(bool descending) const;
    [[nodiscard]] Result<void> readNatural(listsql::Named named, QList<RecordId>& ids) const;
    [[nodiscard]] Result<void> narrow(QList<RecordId>& ids) const;

    Database& m_database;
    ListQuery m_query;
    std::shared_ptr<const FilterKeys> m_keys;
    QStringList m_words; ///< of the filter, folded
    QList<RecordId> m_order; ///< of all without the filters; empty: not known
    ListIds m_ids;
};

} // namespace core
