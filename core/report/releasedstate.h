#pragma once

#include "core/change/changeset.h"
#include "core/model/dispute.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/reader.h"

#include <QDate>

namespace core {

class Database;

/** The record that is printed, and its session. */
struct PrintedRecord {
    SessionRecord record;
    RecordId id; ///< null: nobody has begun one
    RecordId session;

    [[nodiscard]] bool isReleased() const
    {
        return record.state == RecordState::Approved || record.state == RecordState::Sent;
    }
};
/** Of a session its latest version. UsageWrong for a record of something else. */
[[nodiscard]] Result<PrintedRecord> printedRecord(const Reader& reader, RecordId id);

/** What a released version says: the session as it stood when the version was released, whatever was written since
 *  (decisions.md 30a, V-46). It is read from history and kept nowhere else, so what was erased since is gone from it as
 *  well; names of persons and municipalities are those of today. */
struct ReleasedState {
    ChangeSet back; ///< the steps from what stands in the book to what stood there
    QDate on; ///< the day of the release
    QList<RecordId> looked; ///< all records that were compared
    QList<Dispute> open; ///< what waited for a decision then; of the records compared
    int supplements = 0; ///< notes, topics, measures and the like that came, went or were rewritten since: version n+1
};

/** nullopt for a version that is not released, and for other records than sessions and their records.
 *  @param subject a session or a record of one */
[[nodiscard]] Result<std::optional<ReleasedState>> releasedState(Database& book, RecordId subject);

/** Whether a field of a released record goes on all the same: whether it was sent, when and to whom. */
[[nodiscard]] bool goesOnAfterRelease(const EntityInfo* kind, qsizetype field);

/** Whether a change belongs into the next version of a session's record; of what goes on by itself, as the state of a
 *  measure, none does. */
[[nodiscard]] bool isSupplement(const Change& change);

/** The released latest versions of the sessions that changes supplement: their version n+1 is due.
 *  @param after the book with the changes */
[[nodiscard]] Result<QList<RecordId>> overtakenRecords(const Reader& after, const ChangeSet& changes);

} // namespace core
