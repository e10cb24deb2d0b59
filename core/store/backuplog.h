#pragma once

#include "core/store/database.h"
#include "core/support/clock.h"

namespace core {

/** Which verified backups were made of a book, as the book itself knows. Outside history. */
struct LoggedBackup {
    QString path;
    QDateTime at; ///< UTC
};

/** The newest first. */
[[nodiscard]] Result<QList<LoggedBackup>> loggedBackups(Database& database);
/** The number of the last act: what a backup holds, it holds up to there. */
[[nodiscard]] Result<qint64> lastActNumber(Database& database);
/** Notes one that was verified, within the caller's transaction.
 *  @param upTo lastActNumber() before it was begun */
[[nodiscard]] Result<void> logBackup(Database& database, const QUuid& id, const LoggedBackup& backup, qint64 upTo);
/** Whether there is an act that the last verified backup does not hold, or none such backup, or its file is gone. */
[[nodiscard]] Result<bool> needsBackup(Database& database);
/** Notes which of what the book holds beside itself (heldfiles.h) a backup has. */
[[nodiscard]] Result<void> logHeld(Database& database, const QStringList& names);
/** Whether any of these is in no backup. */
[[nodiscard]] Result<bool> needsHeldBackup(Database& database, const QStringList& names);

/** Removes what is superfluous (backupthinning.h) of the backups in a folder that this book has logged as verified:
 *  regular files under a name that the program gave, holding this book. What cannot be removed stays. Gives the paths
 *  that went. @param now in the zone that names of backups are in */
[[nodiscard]] Result<QStringList> thinBackups(
    Database& database, const QString& folder, const QString& stem, const QDateTime& now);

} // namespace core
