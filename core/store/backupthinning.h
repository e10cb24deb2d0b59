#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace core {

/** A backup that the program made by itself, going by its name. */
struct DatedBackup {
    QString path;
    QDateTime at; ///< as its name says

    bool operator==(const DatedBackup&) const = default;
};

/** How many are kept: the newest ones, and of the latest days, weeks and months that have any the newest of each. */
struct Retention {
    int newest = 3;
    int daily = 7;
    int weekly = 4;
    int monthly = 6;
};

/** "<stem>_sicherung_2026-11-22_15-30-00.wbuch": kind and date. @param at in the zone that people read it in */
[[nodiscard]] QString backupName(const QString& stem, const QDateTime& at);
/** When the file of that name was made; nullopt where the name is of another book or another kind. */
[[nodiscard]] std::optional<QDateTime> dateOfBackup(const QString& stem, const QString& fileName);

/** The stem of a backup's name, of whatever book; nullopt where it is no such name. */
[[nodiscard]] std::optional<QString> stemOfBackup(const QString& fileName);

/** Those that may go. Never one that is dated later than @p now: then a clock was or is wrong, and nothing that follows
 *  from dates holds for it. */
[[nodiscard]] QList<DatedBackup> superfluous(
    QList<DatedBackup> backups, const QDateTime& now, const Retention& retention = {});

} // namespace core
