#pragma once

#include "core/model/record.h"
#include "core/support/clock.h"
#include "core/support/progress.h"

#include <optional>

namespace core {

/** A sound copy of a book, for the person who chooses among them. */
struct FoundBackup {
    QString path;
    QDateTime at; ///< in UTC, as its name says it; of a file called otherwise when it was written
    qint64 bytes = 0;
    qint64 acts = 0;
    qint64 records = 0;
    QList<std::pair<const EntityInfo*, qint64>> counts; ///< of records that are, by kind; kinds without any left out
    std::optional<qint64> actsSince; ///< of the book that it does not hold; nullopt: it is not of the same line
    qint64 enteredSince = 0; ///< records of the book that it does not have
    qint64 removedSince = 0; ///< records that it has and the book has no more
};

/** The book's copies in some folders, each opened and checked, the newest first. Without a book that can be read, those
 *  that are called like it. `progress` gets files looked at. */
[[nodiscard]] Result<QList<FoundBackup>> findBackups(
    const QString& book, const QStringList& folders, const Progress& progress = {});

/** A name beside a book that nothing has yet: "<stem>_<what>_<date>.wbuch". */
[[nodiscard]] QString nameBeside(const QString& book, const QString& what, const QDateTime& now);

struct RestoreOptions {
    QString person = {}; ///< shown to others meanwhile
    const Clock* clock = nullptr; ///< nullptr: the system's
    Progress progress = {}; ///< per cent
};

/** Puts a backup in the place of a book that nobody has open for writing. The book that was there is kept beside it
 *  first: as a verified copy, or, where it is damaged, as it stands with its journal. Then a checked copy of the backup
 *  takes its name in one step under the lease and with a new epoch, so that whoever still has the old one open writes
 *  nothing more. Returns that were set aside and lie with the backup are laid beside the book. At every moment the name
 * stands for the whole old book or the whole new one. Gives the path of what was kept; empty where there was no book.
 * FileHeld, OtherBook (a backup of another one), DiskFull, and what opening and copying say; the book is as before
 * then. */
[[nodiscard]] Result<QString> restoreBook(
    const QString& book, const QString& backup, const RestoreOptions& options = {});

} // namespace core
