#pragma once

#include "core/change/merge.h"
#include "core/support/clock.h"

#include <QCborMap>

namespace core {

/** Changes in a file of their own: eight bytes of magic, then one CBOR map.
 *
 *  { "major": 1, "minor": n, "book": text, "source": text, "acts": [act …], "changes": [change …] }
 *  act: { "id", "at", "who", "kind", "parameters" (JSON), "source" }, change: { "id", "parents": [text …], "act",
 * "kind", "record", "entity", "field", "element", "before", "after" }, the last two CBOR in byte strings; what is empty
 * is left out. "major" comes first. Keys that are not known are passed over: a newer minor version may have more.
 *
 *  The limits are those of koffer.md and hold before anything is allocated. */
namespace changefile {

inline constexpr qint64 largestFile = 64LL * 1024 * 1024;
inline constexpr qsizetype mostChanges = 100'000;
inline constexpr qsizetype largestValue = 1024 * 1024;
inline constexpr int deepest = 8;

// One act or change alone, as it stands in the map.
[[nodiscard]] QCborMap toCbor(const Origin& origin);
[[nodiscard]] QCborMap toCbor(const StoredChange& change);
[[nodiscard]] Result<Origin> readAct(const QByteArray& cbor, const QString& name);
[[nodiscard]] Result<StoredChange> readChange(const QByteArray& cbor, const QString& name);

[[nodiscard]] QByteArray magic();
[[nodiscard]] QByteArray write(const Return& returned);
/** ParseFailed with a word for the reason, FileNewer for a newer major version. Never more than that: every input gives
 *  a return or an error. */
[[nodiscard]] Result<Return> read(const QByteArray& bytes, const QString& name);

} // namespace changefile

/** The book that a return is for. */
struct BookIdentity {
    QString id;
    QString path;
    QSet<QString> files = {}; ///< hashes of the attached files that it has
};

/** What a file brings: a change file, or another copy of the book, which is opened for reading only. OtherBook where it
 *  does not belong to this book, UsageWrong where it is this very file. */
[[nodiscard]] Result<Return> readReturn(const QString& path, const BookIdentity& book, const Clock& clock);

} // namespace core
