#pragma once

#include "core/store/database.h"

namespace core {

/** Told the percentage copied; false stops the copying (Cancelled). */
using BackupProgress = std::function<bool(int percent)>;

/** All of a database into another one that is open, page for page; what was there is gone. The errors of the medium,
 *  Cancelled. */
[[nodiscard]] Result<void> copyPages(Database& source, Database& target, const BackupProgress& progress = {});

/** Copies a database, file or memory, into a new file (mode 0600) that must not be there yet. The copy is made durable,
 *  opened again, compared with @p schema and checked (quick_check) before it gets its name; when anything fails,
 * nothing is left of it. Edits between two steps of copying start it anew. */
[[nodiscard]] Result<void> backupTo(
    Database& source, const QString& path, const BackupProgress& progress = {}, const Schema& schema = bookSchema());

} // namespace core
