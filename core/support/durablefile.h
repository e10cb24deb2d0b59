#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace core {

struct ReplaceOptions {
    bool mustNotExist = false; ///< FileExists instead of replacing, decided at the moment of the rename
    bool ownerOnly = false; ///< mode 0600; otherwise the mode of the replaced file, or what the umask leaves of 0666
};

/** Writes a file so that after any crash or power loss either the old content or the whole new one is there: a
 *  temporary file in the same folder, fsync, rename, fsync of the folder. Every failure of a step is returned, and
 *  then the old file stands untouched and the temporary one is gone. A symbolic link is followed.
 *
 *  `write` gets a device open for writing (sequential writing and seeking both work) and returns what went wrong; its
 *  error is handed through. A write that failed without `write` noticing is found too.
 *
 *  Errors: DiskFull, FileReadOnly (folder or medium; subject: path), FileMissing (the folder), FileExists,
 *  InputOutput (detail: the system's words). If only the last step fails the new file is already in place and
 *  InputOutput says that the system could not confirm it. */
[[nodiscard]] Result<void> replaceFile(
    const QString& path, const std::function<Result<void>(QIODevice&)>& write, ReplaceOptions options = {});

/** The same with a content that is there already; it is read again before it takes its place. */
[[nodiscard]] Result<void> replaceFile(const QString& path, const QByteArray& content, ReplaceOptions options = {});

/** A durable copy, mode 0600, at a path that must not exist. FileMissing, FileExists and what writing meets. */
[[nodiscard]] Result<void> copyFile(const QString& from, const QString& to);

/** The error of a device after a failed write: DiskFull where the device says so, else InputOutput. */
[[nodiscard]] Error writeError(const QIODevice& device);

} // namespace core
