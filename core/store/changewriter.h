#pragma once

#include "core/store/historywriter.h"
#include "core/store/recordstore.h"
#include "core/support/progress.h"

#include <QSet>

#include <span>

namespace core {

/** Writes one change set with its act: record tables, links, registry and history, inside the caller's transaction.
 *  Whatever it answers but success, the caller rolls back. */
class ChangeWriter {
public:
    ChangeWriter(Database& database, IdSource& ids);

    /** Stale where the file does not hold what a step was made on, AlreadyThere for a living id created again,
     *  StillReferenced for a removal that leaves a reference behind, NoSuchRecord for a reference to nothing,
     *  Cancelled if `progress` said so. */
    [[nodiscard]] Result<void> write(const ChangeSet& changes, const Act& act, const Progress& progress = {});
    /** More steps of the act that was just written. */
    [[nodiscard]] Result<void> writeFurther(const ChangeSet& changes, const Progress& progress = {});

private:
    /** Creations of one kind, or one step of another sort. */
    [[nodiscard]] Result<void> writeRun(std::span<const Change> run);
    [[nodiscard]] Result<void> create(std::span<const Change> run);
    /** Into history, unless only the tables are concerned. */
    [[nodiscard]] Result<void> note(const Change& change);
    /** Puts a record into the registry, or back; false where it had been in the book before. */
    [[nodiscard]] Result<bool> enter(const Record& record);
    [[nodiscard]] Result<void> insert(std::span<const Change> run);
    [[nodiscard]] Result<void> remove(const Change& change);
    [[nodiscard]] Result<void> setField(const Change& change);
    [[nodiscard]] Result<void> setElement(const Change& change);
    [[nodiscard]] Result<void> link(RecordId record, const FieldInfo& field, const QString& element);
    [[nodiscard]] Result<void> checkReferences();
    [[nodiscard]] Result<void> refreshTitles();
    [[nodiscard]] Result<void> refreshTitle(RecordId id, QSet<RecordId>& dependents);
    /** The records whose title is made of this one's. */
    [[nodiscard]] Result<void> collectTitled(const EntityInfo& kind, RecordId id, QSet<RecordId>& into);
    [[nodiscard]] tl::unexpected<Error> stale(const Change& change);
    QString titleFor(RecordId id);
    void noteReference(const FieldInfo& field, const Value& value);

    Database& m_database;
    RecordStore m_store;
    HistoryWriter m_history;
    QHash<RecordId, QString> m_titles; ///< read once per write
    QSet<std::pair<RecordId, const FieldInfo*>> m_referenced; ///< targets to be there at the end, by what asks for them
    QList<std::pair<RecordId, const EntityInfo*>> m_removed;
    QList<std::pair<RecordId, const EntityInfo*>> m_renamed; ///< came back under another title
    QSet<RecordId> m_touched; ///< what the search has to look at again
    QSet<RecordId> m_untitled; ///< edited, or created before something their title is made of
    std::optional<Error> m_titleError;
    bool m_titleMissed = false;
};

} // namespace core
