#pragma once

#include "core/store/listquery.h"

#include <QHash>

namespace core {

class Database;

/** Neighbouring rows of a list. */
struct ListRows {
    QList<Record> records; ///< null where a record has gone since the list was made
    QHash<RecordId, QString> titles; ///< of every record that the rows refer to
};

/** One list over one record kind, as it was when it was first asked; the only place with the SQL of lists.
 *
 *  Text sorts by its folded key, words by their place in the word list, fuzzy dates by their first day, references by
 *  the sort key of what they name. Equal ones keep the order of an unsorted list, whose own ties go by id. What is
 * empty comes last in both directions.
 *
 *  The first page of an unfiltered list is read by itself, so that it costs the same for any length. All ids are read
 *  once somebody goes further, and at once where a filter asks for looking at everything. */
class RecordList {
public:
    RecordList(Database& database, ListQuery query);

    [[nodiscard]] const ListQuery& query() const { return m_query; }
    /** NoSuchField for a field that the kind does not have, UsageWrong for one that cannot be asked so; of all calls.
     */
    [[nodiscard]] Result<qint64> count();
    /** At most `n` rows from `first` on. */
    [[nodiscard]] Result<ListRows> rows(qint64 first, int n);
    [[nodiscard]] Result<QList<RecordId>> allIds();
    /** The row of a record; -1 where it is not in the list. */
    [[nodiscard]] Result<qint64> rowOf(RecordId id);
    /** Ids from the first row on as far as they have been read; every row ever handed out is among them. */
    [[nodiscard]] const QList<RecordId>& knownIds() const { return m_ids; }

private:
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] Result<void> reach(qint64 end);
    [[nodiscard]] Result<void> readFirstPage();
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] Result<QList<RecordId>> naturalOrder(bool descending) const;
    [[nodiscard]] Result<void> narrow(QList<RecordId>& ids) const;

    Database& m_database;
    ListQuery m_query;
    QStringList m_words; ///< of the filter, folded
    QList<RecordId> m_ids;
    bool m_complete = false; ///< m_ids is the whole list
};

} // namespace core
