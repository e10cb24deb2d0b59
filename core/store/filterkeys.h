#pragma once

#include "core/store/listquery.h"

namespace core {

class Database;

/** What the filter of one list looks through, all of it: as long as somebody types, finding costs no reading. About 100
 *  bytes a record; made when it is wanted and thrown away with the next change of the book. */
class FilterKeys {
public:
    /** Records of a list that are worth it; more are filtered in the file. */
    static constexpr qint64 mostRecords = 250'000;

    /** Of all records of the list, whatever its filters say. */
    [[nodiscard]] static Result<FilterKeys> read(Database& database, const ListQuery& query);

    /** Ids of the records that hold every folded word, in the order of an unsorted list. @pre there is a word */
    [[nodiscard]] QList<RecordId> matching(const QStringList& words, bool descending) const;

private:
    FilterKeys() = default;

    QByteArray m_keys; ///< one after the other, each behind a line break
    QList<qsizetype> m_begins; ///< of the keys
    QList<RecordId> m_ids;
    qsizetype m_named = 0; ///< the first ones, which are turned round for descending; the rest has no sort key
};

} // namespace core
