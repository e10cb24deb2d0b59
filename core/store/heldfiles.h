#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QString>

namespace core {

/** The folder beside a book where lies what belongs to it and is not in it: the returns that were set aside
 *  (koffer/quarantine.h). Its files are named after their content, so the same name is the same file. */
[[nodiscard]] QString heldFolder(const QString& book);
/** Where those of the backups of a book lie, one folder for all backups of a book in a folder: by the id of the book,
 * for another one may have the same name. */
[[nodiscard]] QString heldFolderOfBackups(const QString& folder, const QString& bookId);
/** The names of the files that a book holds; by them it is known whether a backup has them all. */
[[nodiscard]] QStringList heldNames(const QString& book);

/** Makes a folder that only its owner may look into, where there is none. FileReadOnly. */
[[nodiscard]] Result<void> makeHeldFolder(const QString& folder);

/** Copies what is not there yet. Nothing where `from` is none or the same folder. The errors of copyFile(). */
[[nodiscard]] Result<void> copyHeld(const QString& from, const QString& to);

/** Keeps what a book holds with its backups, and lets go of what the book has not held for longer than any backup of
 *  the program's own is kept. @param now UTC */
[[nodiscard]] Result<void> backUpHeld(
    const QString& book, const QString& folder, const QString& bookId, const QDateTime& now);

/** Brings back beside a book what was kept with a backup. */
[[nodiscard]] Result<void> restoreHeld(const QString& book, const QString& backup);

} // namespace core
