#pragma once

#include "core/change/merge.h"
#include "core/koffer/container.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/reader.h"

namespace core {
class Database;
}

namespace core::koffer {

/** What the book keeps of a Koffer that went out, and no field shows: what its returns may change, how they are opened,
 *  and how to know them. Kept among the attached files by its hash, so that it comes with the act of packing. */
struct IssueKeys {
    Scope scope;
    KeyPair seal;
    QByteArray verify;
};

/** A Koffer as the book knows it. */
struct Issue {
    RecordId id;
    Record record;
    KofferIssue facts;
    IssueKeys keys;
};

[[nodiscard]] QByteArray written(const IssueKeys& keys);
/** FileDamaged for what written() does not write. */
[[nodiscard]] Result<IssueKeys> issueKeysFrom(const QByteArray& bytes);

/** KofferUnknown where the book has no such issue or lacks its keys; `name` is what the file is called. */
[[nodiscard]] Result<Issue> issueOf(const Reader& book, RecordId koffer, const QString& name);

/** What opens a Koffer, or a working copy of one, without its code: the keys of the book that issued it. OtherBook,
 *  KofferUnknown, KofferIsNone for a return, and the errors of labelOfFile(). */
[[nodiscard]] Result<Keys> keysOfOffice(Database& office, const QString& path);

} // namespace core::koffer
