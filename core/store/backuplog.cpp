#include "core/store/backuplog.h"

#include "core/store/backupthinning.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core {

namespace {

/** Of this book, however it came under that name. */
bool holds(const QString& path, const QString& bookId)
{
    const Result<QString> id = [&]() -> Result<QString> {
        WB_ASSIGN(copy, Database::open(path, Access::ReadOnly));
        return copy.value("SELECT value FROM book WHERE key = 'id'");
    }();
    return id && *id == bookId;
}

} // namespace

Result<QList<LoggedBackup>> loggedBackups(Database& database)
{
    QList<LoggedBackup> backups;
    WB_ASSIGN(row, database.cached("SELECT path, at FROM backup_log WHERE verified = 1 ORDER BY at DESC, id"));
    for (;;) {
        WB_ASSIGN(found, row->step());
        if (!found)
            return backups;
        backups.append({row->columnText(0), QDateTime::fromString(row->columnText(1), Qt::ISODateWithMs)});
    }
}

Result<qint64> lastActNumber(Database& database)
{
    WB_ASSIGN(number, database.value("SELECT max(seq) FROM act"));
    return number.toLongLong();
}

Result<void> logBackup(Database& database, const QUuid& id, const LoggedBackup& backup, qint64 upTo)
{
    WB_ASSIGN(row, database.cached("INSERT INTO backup_log (id, at, path, verified) VALUES (?, ?, ?, 1)"));
    row->bind(1, id);
    row->bind(2, backup.at.toUTC().toString(Qt::ISODateWithMs));
    row->bind(3, backup.path);
    WB_TRY(row->run());
    WB_ASSIGN(held,
        database.cached("INSERT INTO view_state (key, value) VALUES ('backup.act', ?), ('backup.path', ?) "
                        "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    held->bind(1, QString::number(upTo));
    held->bind(2, backup.path);
    return held->run();
}

Result<bool> needsBackup(Database& database)
{
    WB_ASSIGN(held, database.value("SELECT value FROM view_state WHERE key = 'backup.act'"));
    WB_ASSIGN(path, database.value("SELECT value FROM view_state WHERE key = 'backup.path'"));
    WB_ASSIGN(last, lastActNumber(database));
    return held.isEmpty() || held.toLongLong() != last || !QFileInfo::exists(path);
}

Result<void> logHeld(Database& database, const QStringList& names)
{
    WB_ASSIGN(row,
        database.cached("INSERT INTO view_state (key, value) VALUES ('backup.held', ?) "
                        "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    row->bind(1, names.join(u'\n'));
    return row->run();
}

Result<bool> needsHeldBackup(Database& database, const QStringList& names)
{
    WB_ASSIGN(value, database.value("SELECT value FROM view_state WHERE key = 'backup.held'"));
    const QStringList known = value.split(u'\n');
    return !std::ranges::all_of(names, [&](const QString& name) { return known.contains(name); });
}

Result<QStringList> thinBackups(Database& database, const QString& folder, const QString& stem, const QDateTime& now)
{
    WB_ASSIGN(bookId, database.value("SELECT value FROM book WHERE key = 'id'"));
    WB_ASSIGN(logged, loggedBackups(database));
    const QString place = QDir(folder).canonicalPath();
    QList<DatedBackup> ours;
    QStringList seen;
    for (const LoggedBackup& backup : std::as_const(logged)) {
        const QFileInfo file(backup.path);
        const std::optional<QDateTime> at = dateOfBackup(stem, file.fileName());
        const bool isHere = at && file.isFile() && !file.isSymLink() && file.dir().canonicalPath() == place;
        if (!isHere || seen.contains(file.canonicalFilePath()))
            continue;
        seen.append(file.canonicalFilePath());
        ours.append({seen.last(), *at});
    }
    QStringList gone;
    const QList<DatedBackup> tooMany = superfluous(ours, now);
    for (const DatedBackup& backup : tooMany) {
        if (!bookId.isEmpty() && holds(backup.path, bookId) && QFile::remove(backup.path))
            gone.append(backup.path);
    }
    return gone;
}

} // namespace core
