#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QSet>

namespace core {

class Database;

/** The bytes of an attached file by its hash; nullopt where the book does not
 * have them. */
[[nodiscard]] Result<std::optional<QByteArray>> attachedFile(Database& database, const QString& hash);
/** The hashes of all files of a book. */
[[nodiscard]] Result<QSet<QString>> attachedHashes(Database& database);
/** Keeps a file once, by its hash. Inside the caller's transaction. */
[[nodiscard]] Result<void> keepFile(Database& database, const QString& hash, const QByteArray& bytes);

} // namespace core
