#pragma once

#include "core/change/act.h"
#include "core/change/conflict.h"

namespace core {

class Database;
class Statement;

/** One change of one record, as history shows it. */
struct HistoryEntry {
    Act act;
    ChangeId id;
    Change change;
    QList<ChangeId> parents;
    std::optional<Origin> origin; ///< who made it where, if it came with a merge; `act` is the merge
};

/** What one act did to one record. Of a merge there is one for each act that it brought. */
struct RecordAct {
    qint64 place = 0; ///< in the order of acts: what to ask for those before it by
    Act act;
    QList<Change> changes;
    std::optional<Origin> origin; ///< who did it where, if it came with a merge; `act` is the merge
};

/** Reads acts and their changes. Writes nothing. */
class History {
public:
    explicit History(Database& database)
        : m_database(database)
    {
    }

    /** The newest acts first; `limit` < 0 is all. */
    [[nodiscard]] Result<QList<Act>> acts(int limit = -1) const;
    /** An act by its id or a unique beginning of it. */
    [[nodiscard]] Result<Act> act(const QString& idOrBeginning) const;
    [[nodiscard]] Result<bool> has(ActId id) const;
    /** What an act changed, in order, as it could be done once more. */
    [[nodiscard]] Result<ChangeSet> changesOf(ActId id) const;
    /** Changes of one record, the oldest first. */
    [[nodiscard]] Result<QList<HistoryEntry>> ofRecord(RecordId id) const;
    /** Acts that changed a record, the newest first: `most` of those before a place (0: of all). */
    [[nodiscard]] Result<QList<RecordAct>> actsOn(RecordId id, int most, qint64 before = 0) const;
    /** The newest act that holds and is not itself a taking back; nullopt if there is none. */
    [[nodiscard]] Result<std::optional<Act>> lastToUndo() const;
    /** The first later act that holds and touched what `id` touched: undoing `id` would undo part of it silently. */
    [[nodiscard]] Result<std::optional<Act>> inTheWayOf(ActId id) const;

    /** The act of another copy that a change came from. */
    [[nodiscard]] Result<std::optional<Origin>> origin(ActId id) const;

    /** Who made a change, when, and in which copy (none: here). */
    [[nodiscard]] Result<std::optional<Origin>> authorOf(ChangeId id) const;

    /** Everything that waits for a decision. */
    [[nodiscard]] Result<QList<Conflict>> conflicts() const;
    [[nodiscard]] Result<QList<Conflict>> conflictsOf(RecordId record) const;
    /** A conflict by its id or a unique beginning of it. */
    [[nodiscard]] Result<Conflict> conflict(const QString& idOrBeginning) const;
    /** What is in history without being shown, because it names a record that is not there. */
    [[nodiscard]] Result<QList<Mark>> kept() const;

private:
    [[nodiscard]] Result<Act> readAct(const Statement& row) const;
    [[nodiscard]] Result<QList<Conflict>> conflictsAt(const QList<Mark>& marks) const;
    [[nodiscard]] Result<QList<Act>> readActs(const QByteArray& sql, const QString& argument = {}) const;

    Database& m_database;
};

} // namespace core
