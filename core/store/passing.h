#pragma once

#include "core/change/changeset.h"
#include "core/support/clock.h"

#include <QSet>

namespace core {

class Database;

/** Lets the needs go that were kept for an event only, wherever an act ends one or speaks of needs when it is over
 *  already. Works inside the writer's transaction, once the act stands in the tables. */
class PassingNeeds {
public:
    explicit PassingNeeds(Database& database)
        : m_database(database)
    {
    }

    /** Finds the registrations that an act which was just written concerns. */
    [[nodiscard]] Result<void> lookAt(const ChangeSet& written);
    /** The further steps of the act that empty them. */
    [[nodiscard]] Result<ChangeSet> steps(IdSource& ids) const;
    /** Takes the words out of their history: those too of registrations that were removed. Once steps() is written. */
    [[nodiscard]] Result<void> clearHistory();

private:
    [[nodiscard]] Result<void> lookAt(const Change& change);
    [[nodiscard]] Result<void> addOf(RecordId event, const EntityInfo& kind);
    [[nodiscard]] Result<QList<RecordId>> under(RecordId owner, const EntityInfo& kind) const;
    void add(RecordId registration, const EntityInfo& kind);

    Database& m_database;
    QList<std::pair<RecordId, const EntityInfo*>> m_registrations; ///< each once; some are there no longer
    QSet<RecordId> m_known;
};

} // namespace core
