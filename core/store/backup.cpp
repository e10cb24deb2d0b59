#include "core/store/backup.h"

#include "core/store/exclusivefile.h"
#include "core/store/filecopy.h"
#include "core/store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <memory>
#include <sqlite3.h>

namespace core {

namespace {

/** 1 MiB: longer steps are not faster, shorter ones answer no sooner to anybody. */
constexpr int pagesPerStep = 256;

/** The copy while it has no name of its own yet. */
class TemporaryCopy {
public:
    explicit TemporaryCopy(const QFileInfo& target)
        : m_path(
            QStringLiteral("%1/.%2.%3.part")
                .arg(target.absolutePath(), target.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(12)))
    {
    }
    Q_DISABLE_COPY_MOVE(TemporaryCopy)
    ~TemporaryCopy()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

Result<void> writeCopy(Database& source, const QString& path, const BackupProgress& progress)
{
    // Three times as fast as SQLite's own way, which is left to what has no file.
    if (!source.path().isEmpty()) {
        WB_TRY(createExclusively(path, 0600));
        return copyFileOf(source, path, progress);
    }
    WB_ASSIGN(copy, Database::create(path));
    // A copy that fails is thrown away, so it needs no journal in a file; the commit that ends it is synchronised.
    WB_TRY(copy.exec("PRAGMA journal_mode=MEMORY"));
    return copyPages(source, copy, progress);
}

Result<void> verifyCopy(const QString& path, const Schema& schema)
{
    // Page for page what the book holds, so what the quick check leaves out, indexes against their tables, is no worse
    // than there: `check` looks at that.
    WB_ASSIGN(copy, Database::open(path, Access::ReadOnly, schema));
    return copy.quickCheck();
}

} // namespace

Result<void> copyPages(Database& source, Database& target, const BackupProgress& progress)
{
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"), &sqlite3_backup_finish);
    if (!backup)
        return sqliteFail(target.handle(), sqlite3_extended_errcode(target.handle()));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return fail(errorKindOf(code, sqlite3_system_errno(target.handle())), target.path(),
                QString::fromUtf8(sqlite3_errstr(code)));
        const int pages = std::max(1, sqlite3_backup_pagecount(backup.get()));
        if (progress && !progress(int(100LL * (pages - sqlite3_backup_remaining(backup.get())) / pages)))
            return fail(ErrorKind::Cancelled);
        if (code == SQLITE_DONE)
            return {};
    }
}

Result<void> backupTo(Database& source, const QString& path, const BackupProgress& progress, const Schema& schema)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorKind::FileExists, path);
    const TemporaryCopy temporary(target);
    WB_TRY(writeCopy(source, temporary.path(), progress));
    WB_TRY(verifyCopy(temporary.path(), schema));
    return renameExclusively(temporary.path(), target.absoluteFilePath());
}

} // namespace core
