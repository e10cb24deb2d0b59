#include "core/store/heldfiles.h"

#include "core/store/backupthinning.h"
#include "core/store/database.h"
#include "core/support/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

const QString folderEnd = QStringLiteral(".quarantine");
constexpr int daysKept = 200; ///< longer than the oldest of the monthly backups

/** By name: a note (".json") comes before what it is about (".koffer"), which is complete as soon as it is there. */
QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name);
}

Result<QString> bookIdIn(const QString& path)
{
    WB_ASSIGN(database, Database::open(path, Access::ReadOnly));
    return database.value("SELECT value FROM book WHERE key = 'id'");
}

} // namespace

QString heldFolder(const QString& book)
{
    return book + folderEnd;
}

QString heldFolderOfBackups(const QString& folder, const QString& bookId)
{
    return QDir(folder).absoluteFilePath(bookId + folderEnd);
}

QStringList heldNames(const QString& book)
{
    QStringList names;
    const QFileInfoList files = filesIn(heldFolder(book));
    for (const QFileInfo& file : files)
        names.append(file.fileName());
    return names;
}

Result<void> makeHeldFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::FileReadOnly, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> copyHeld(const QString& from, const QString& to)
{
    const QFileInfoList files = filesIn(from);
    if (files.isEmpty() || QFileInfo(from) == QFileInfo(to))
        return {};
    WB_TRY(makeHeldFolder(to));
    Result<void> all; // one that cannot be copied keeps no other from it
    for (const QFileInfo& file : files) {
        const QString copy = to + u'/' + file.fileName();
        if (QFileInfo::exists(copy))
            continue;
        const Result<void> copied = copyFile(file.filePath(), copy);
        const bool isThere = QFileInfo::exists(file.filePath()); // else it was taken over or thrown away meanwhile
        if (!copied && isThere && all)
            all = copied;
    }
    return all;
}

Result<void> backUpHeld(const QString& book, const QString& folder, const QString& bookId, const QDateTime& now)
{
    const QString from = heldFolder(book);
    const QString to = heldFolderOfBackups(folder, bookId);
    if (QFileInfo(book).dir() == QDir(folder))
        return {}; // the backups lie beside the book, and so does what it holds
    WB_TRY(copyHeld(from, to));
    for (const QFileInfo& kept : filesIn(to)) {
        QFile file(kept.filePath());
        if (QFileInfo::exists(from + u'/' + kept.fileName())) {
            // The days count from when the book held it last; by the system's time, as a copied file's do.
            if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
                file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        } else if (kept.lastModified().toUTC().daysTo(now) > daysKept) {
            file.remove();
        }
    }
    return {};
}

Result<void> restoreHeld(const QString& book, const QString& backup)
{
    const QString to = heldFolder(book);
    const Result<void> own = copyHeld(heldFolder(backup), to);
    const QFileInfo file(backup);
    if (const std::optional<QString> stem = stemOfBackup(file.fileName())) {
        WB_ASSIGN(id, bookIdIn(backup));
        WB_TRY(copyHeld(heldFolderOfBackups(file.absolutePath(), id), to));
        // Where backups lie beside their book, and where an older program put them: under its name.
        const QString named = file.dir().absoluteFilePath(*stem + QStringLiteral(".wbuch"));
        const bool isSame = QFileInfo(named) == QFileInfo(book);
        if (!isSame && (!QFileInfo::exists(named) || bookIdIn(named) == Result<QString>(id)))
            WB_TRY(copyHeld(heldFolder(named), to));
    }
    return own;
}

} // namespace core
