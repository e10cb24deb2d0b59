#pragma once

#include "core/support/result.h"

namespace core {

/** "WBuc": stands in the header of every book. */
inline constexpr quint32 applicationId = 0x57427563;

/** What the first 100 bytes of an SQLite file say, read before SQLite looks at anything in it. */
struct FileHeader {
    quint32 applicationId = 0;
    qint32 schemaVersion = 0;
    bool writeAheadLog = false; ///< somebody else's tool switched the file to a mode that we never use
};

/** The bytes are read through SQLite's file layer, not through QFile: closing another descriptor of a file drops every
 *  POSIX lock that this process holds on it, also those of a connection that is just writing.
 *  FileMissing, FileNotOurs (no regular file, empty, no SQLite file, another program's), InputOutput. */
[[nodiscard]] Result<FileHeader> readFileHeader(const QString& path);

} // namespace core
