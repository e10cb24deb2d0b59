#pragma once

#include "core/store/backup.h"

namespace core {

/** Copies the file of a database, page by page as it stands on the medium, into the file @p path, which is there and
 *  empty; durable when it returns. The source is locked for a moment at a time: who commits between two of them has the
 *  copy begin anew, and after some beginnings it keeps its lock to the end. Not for databases in memory. */
[[nodiscard]] Result<void> copyFileOf(Database& source, const QString& path, const BackupProgress& progress);

} // namespace core
