#pragma once

#include "core/change/act.h"
#include "core/change/changeset.h"
#include "core/support/sortedids.h"

namespace core {

class Database;

/** Writes one act and its changes into history, inside the caller's transaction. Knows nothing of the record tables. */
class HistoryWriter {
public:
    HistoryWriter(Database& database, IdSource& ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /** @param changes how many will be noted, about */
    [[nodiscard]] Result<void> begin(const Act& act, qsizetype changes);
    /** Acts of other copies that changes will name as their origin. */
    [[nodiscard]] Result<void> noteOrigins(const QList<Origin>& origins);
    /** A change of the act that was begun. One without an id follows the latest change of its field. */
    [[nodiscard]] Result<void> note(const Change& change);
    /** The creation of a record that has no history yet, which spares looking for it. */
    [[nodiscard]] Result<void> noteFirst(const Change& change);

private:
    [[nodiscard]] Result<QStringList> parentsOf(const Change& change);
    [[nodiscard]] Result<void> insert(const Change& change, const QUuid& id);
    [[nodiscard]] Result<qint64> originOf(ActId id);

    Database& m_database;
    IdSource& m_ids;
    std::optional<SortedIds> m_changeIds; ///< of the act that was begun
    qint64 m_act = 0;
    QHash<ActId, qint64> m_origins;
};

} // namespace core
