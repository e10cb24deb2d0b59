#pragma once

#include "core/change/acts.h"

#include <QDate>

/** The life of a session record: draft, in review, approved, sent, and the version after it (domain.md 2.4.6). */
namespace core::acts {

/** Gives a draft to the group to look at. */
[[nodiscard]] Result<Proposal> reviewRecord(const Reader& reader, RecordId record);
/** Takes it back to be worked on. */
[[nodiscard]] Result<Proposal> reviseRecord(const Reader& reader, RecordId record);
/** Releases it: from now on it is only read. A session that is documented is released with it. */
[[nodiscard]] Result<Proposal> approveRecord(const Reader& reader, RecordId record, const QString& by, QDate on);
/** Notes that it went out. */
[[nodiscard]] Result<Proposal> sendRecord(const Reader& reader, RecordId record, QDate on);

/** Version n+1 as a new record with the same words, which names this one as its predecessor. UsageWrong for a record
 *  that is not approved, or that has a later version already. */
[[nodiscard]] Result<Proposal> nextVersion(const Reader& reader, RecordId record, IdSource& ids);

/** Those who were there get it. */
[[nodiscard]] Result<Proposal> proposeDistribution(const Reader& reader, RecordId record);

} // namespace core::acts
