#pragma once

#include "core/book/book.h"
#include "core/koffer/kofferfile.h"
#include "core/koffer/selection.h"

namespace core::koffer {

/** A Koffer before it leaves: what would be written, and what the book would note of it. */
struct Packing {
    Koffer koffer;
    acts::Proposal issue; ///< the record of the issue with all that its returns need
    RecordId issueId;
    QString number; ///< what it is called: "GANZTAG-2"
    QString fileName; ///< proposed for the file
    QList<std::pair<const EntityInfo*, qsizetype>> counts; ///< of records that go along
    qsizetype photos = 0;
};

/** Reads all that goes along; changes nothing. ValueMissing where nobody is said to take it. */
[[nodiscard]] Result<Packing> planPacking(Book& book, const PackRequest& request);
/** The same on any connection to the book, for a thread of its own. */
[[nodiscard]] Result<Packing> planPacking(
    Database& book, const PackRequest& request, IdSource& ids, const Clock& clock);

/** Writes the file, which must not be there yet, and nothing into the book: the long half of pack(), for any thread. */
[[nodiscard]] Result<void> writeKoffer(
    const Packing& packing, const QString& path, const QString& code, KdfCost cost = {});

/** Notes the issue of a Koffer that was written; the file goes where that fails. */
[[nodiscard]] Result<void> noteIssue(Book& book, const Packing& packing, const QString& path);

/** Writes the file, which must not be there yet, and then notes the issue in the book, which no undo takes back. Of a
 *  failure neither is left.
 *  @param code as newCode() gives it */
[[nodiscard]] Result<void> pack(
    Book& book, const Packing& packing, const QString& path, const QString& code, KdfCost cost = {});

} // namespace core::koffer
