#pragma once

#include "core/change/merge.h"
#include "core/model/reader.h"

namespace core::koffer {

/** What goes into a Koffer, as the office chooses it. */
struct PackRequest {
    QList<RecordId> sessions;
    QString holder; ///< who takes it along; empty: the first session's moderator
    bool contacts = false; ///< telephone numbers and addresses too
    bool cases = false; ///< sessions and concerns of consultation cases too
};

/** A record as it goes along: what is left out of it holds the kind's default. */
struct PackedRecord {
    Record record;
    QSet<qsizetype> fields; ///< that go along
};

/** The records of a Koffer and what may come back of them (decisions.md 26). */
struct Selection {
    QList<PackedRecord> records; ///< what others name comes somewhere, in no order
    QSet<QString> photos; ///< hashes
    Scope scope;
};

/** Sessions with all that lives in them, the series with its teams, people and earlier outcomes, and what all of these
 *  cannot be without. UsageWrong for what is no session, KofferOfCase. */
[[nodiscard]] Result<Selection> selectionFor(const Reader& book, const PackRequest& request);

} // namespace core::koffer
