#include "core/book/restore.h"

#include "core/store/backup.h"
#include "core/store/backupthinning.h"
#include "core/store/epoch.h"
#include "core/store/exclusivefile.h"
#include "core/store/heldfiles.h"
#include "core/store/lease.h"
#include "core/store/transaction.h"
#include "core/support/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace core {

namespace {

const QString journalEnd = QStringLiteral("-journal");

Result<QString> idOf(Database& database)
{
    return database.value("SELECT value FROM book WHERE key = 'id'");
}

/** A book that other hands, a defect or the medium have spoilt: it is kept as it stands. */
bool isSpoilt(ErrorKind kind)
{
    return kind == ErrorKind::FileDamaged || kind == ErrorKind::FileNotOurs || kind == ErrorKind::FileForeignSchema
        || kind == ErrorKind::InputOutput;
}

/** What the book has done since the act that a copy ends with; nothing where it does not know that act. */
Result<void> compare(FoundBackup& found, Database& present, const QString& lastAct)
{
    qint64 held = 0;
    {
        WB_ASSIGN(row,
            present.cached(
                "SELECT seq, (SELECT count(*) FROM act AS a WHERE a.seq > h.seq) FROM act AS h WHERE id = ?"));
        row->bind(1, lastAct);
        WB_ASSIGN(known, row->step());
        if (!known)
            return {};
        held = row->columnInt(0);
        found.actsSince = row->columnInt(1);
    }
    // What was first entered since was not there, and what was first removed since was.
    WB_ASSIGN(row,
        present.cached("SELECT coalesce(sum(f.kind = 'create' AND r.alive), 0), coalesce(sum(f.kind = 'remove' AND NOT "
                       "r.alive), 0) FROM (SELECT record, kind, min(seq) FROM change INDEXED BY change_act WHERE act > "
                       "? AND kind IN "
                       "('create', 'remove') GROUP BY record) AS f JOIN record AS r ON r.id = f.record"));
    row->bind(1, held);
    WB_TRY(row->step());
    found.enteredSince = row->columnInt(0);
    found.removedSince = row->columnInt(1);
    return {};
}

QDateTime timeOf(const QFileInfo& file)
{
    const std::optional<QString> stem = stemOfBackup(file.fileName());
    const std::optional<QDateTime> named = stem ? dateOfBackup(*stem, file.fileName()) : std::nullopt;
    return (named ? *named : file.lastModified()).toUTC();
}

/** One look at a copy; nullopt where it is none of this book's, or not sound. */
std::optional<FoundBackup> lookAt(const QFileInfo& file, const QString& bookId, Database* present)
{
    const Result<std::optional<FoundBackup>> look = [&]() -> Result<std::optional<FoundBackup>> {
        WB_ASSIGN(copy, Database::open(file.filePath(), Access::ReadOnly));
        WB_ASSIGN(id, idOf(copy));
        if (!bookId.isEmpty() && id != bookId)
            return std::nullopt;
        WB_TRY(copy.quickCheck());
        FoundBackup found{file.absoluteFilePath(), timeOf(file), file.size(), 0, 0, {}, {}};
        WB_ASSIGN(acts, copy.value("SELECT count(*) FROM act"));
        found.acts = acts.toLongLong();
        WB_ASSIGN(row, copy.prepare("SELECT entity, count(*) FROM record WHERE alive = 1 GROUP BY entity"));
        for (;;) {
            WB_ASSIGN(more, row.step());
            if (!more)
                break;
            found.records += row.columnInt(1);
            if (const EntityInfo* kind = findEntity(row.columnText(0)))
                found.counts.append({kind, row.columnInt(1)});
        }
        WB_ASSIGN(last, copy.value("SELECT id FROM act ORDER BY seq DESC LIMIT 1"));
        if (present && !last.isEmpty())
            WB_TRY(compare(found, *present, last));
        return found;
    }();
    return look ? *look : std::nullopt;
}

QFileInfoList candidates(const QString& book, const QStringList& folders, bool byName)
{
    constexpr qsizetype most = 500;
    const QFileInfo own(book);
    QFileInfoList files;
    QStringList seen{own.canonicalFilePath()};
    for (const QString& folder : folders) {
        const QFileInfoList here =
            QDir(folder).entryInfoList({QStringLiteral("*.wbuch")}, QDir::Files | QDir::Readable, QDir::Time);
        for (const QFileInfo& file : here) {
            const bool wanted = !byName || file.fileName().startsWith(own.completeBaseName());
            if (!wanted || seen.contains(file.canonicalFilePath()) || files.size() >= most)
                continue;
            seen.append(file.canonicalFilePath());
            files.append(file);
        }
    }
    std::ranges::sort(
        files, [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
    return files;
}

/** A file that goes with this object, unless it was given another name. */
class Provisional {
public:
    explicit Provisional(QString path)
        : m_path(std::move(path))
    {
    }
    Q_DISABLE_COPY_MOVE(Provisional)
    ~Provisional()
    {
        if (m_path.isEmpty())
            return;
        QFile::remove(m_path);
        QFile::remove(m_path + journalEnd);
    }
    [[nodiscard]] const QString& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/** The work of restoreBook() once the lease is ours. */
class Restoring {
public:
    Restoring(const QString& book, const QString& backup, const QDateTime& now, const Progress& progress)
        : m_book(book)
        , m_backup(backup)
        , m_kept(QFileInfo::exists(book) ? nameBeside(book, QStringLiteral("vor-wiederherstellung"), now) : QString())
        , m_new(QStringLiteral("%1/.%2.%3.restored")
                    .arg(QFileInfo(book).absolutePath(), QFileInfo(book).fileName(),
                        QUuid::createUuid().toString(QUuid::Id128).left(12)))
        , m_progress(progress)
    {
    }
    [[nodiscard]] Result<QString> run(Lease& lease)
    {
        WB_ASSIGN(source, Database::open(m_backup, Access::ReadOnly));
        WB_TRY(source.integrityCheck());
        const QString kept = m_kept.path();
        if (!kept.isEmpty())
            WB_TRY(keepPresent(source));
        WB_TRY(backupTo(source, m_new.path(), told(50)));
        WB_TRY(claimNew(lease.instance()));
        if (!kept.isEmpty())
            QFile::setPermissions(m_new.path(), QFile::permissions(m_book)); // a share's rights stay as they are
        WB_TRY(lease.heartbeat()); // still ours, after all that
        WB_TRY(swap());
        // The book counts. A return that cannot be read any more is missing in the list of those set aside, and who
        // sent it has it still.
        static_cast<void>(restoreHeld(m_book, m_backup));
        return kept;
    }

private:
    [[nodiscard]] BackupProgress told(int from) const
    {
        return [this, from](int percent) { return !m_progress || m_progress(from + percent / 2, 100); };
    }
    [[nodiscard]] Result<void> keepPresent(Database& source)
    {
        const auto sound = [&]() -> Result<void> {
            // Opened for writing, an unfinished journal is rolled back into it.
            WB_ASSIGN(present, Database::open(m_book, Access::ReadWrite));
            WB_TRY(present.quickCheck());
            WB_ASSIGN(mine, idOf(present));
            WB_ASSIGN(theirs, idOf(source));
            if (mine != theirs)
                return fail(ErrorKind::OtherBook, m_backup);
            WB_ASSIGN(epoch, present.value("SELECT epoch FROM lease"));
            m_epoch = epoch.toLongLong();
            return backupTo(present, m_kept.path(), told(0));
        }();
        return !sound && isSpoilt(sound.error().kind) ? keepAsItStands() : sound;
    }
    /** A second name needs no room and reads nothing from a medium that may be bad. */
    [[nodiscard]] Result<void> keepAsItStands()
    {
        const QString journal = m_book + journalEnd;
        if (::link(QFile::encodeName(m_book).constData(), QFile::encodeName(m_kept.path()).constData()) != 0) {
            WB_TRY(copyFile(m_book, m_kept.path()));
        }
        if (QFileInfo(journal).size() > 0)
            WB_TRY(copyFile(journal, m_kept.path() + journalEnd));
        return syncFolderOf(m_book);
    }
    /** Beyond the epoch of the old one, so that nobody mistakes one for the other. */
    [[nodiscard]] Result<void> claimNew(const QString& instance)
    {
        {
            WB_ASSIGN(fresh, Database::open(m_new.path(), Access::ReadWrite));
            WB_ASSIGN(epoch, claimEpoch(fresh, instance));
            if (epoch.number <= m_epoch) {
                WB_ASSIGN(transaction, Transaction::write(fresh));
                WB_ASSIGN(raise, fresh.prepare("UPDATE lease SET epoch = ?"));
                WB_TRY(raise.bind(1, m_epoch + 1).run());
                WB_TRY(transaction.commit());
            }
        }
        QFile::remove(m_new.path() + journalEnd);
        return {};
    }
    [[nodiscard]] Result<void> swap()
    {
        // A journal knows its book by name only: left here it would be played into the new one.
        const QByteArray journal = QFile::encodeName(m_book + journalEnd);
        if (::unlink(journal.constData()) != 0 && errno != ENOENT)
            return systemFail(errno, m_book);
        WB_TRY(syncFolderOf(m_book));
        if (std::rename(QFile::encodeName(m_new.path()).constData(), QFile::encodeName(m_book).constData()) != 0)
            return systemFail(errno, m_book);
        m_new.keep();
        m_kept.keep();
        return syncFolderOf(m_book);
    }

    const QString m_book;
    const QString m_backup;
    Provisional m_kept;
    Provisional m_new;
    const Progress& m_progress;
    qint64 m_epoch = 0;
};

} // namespace

Result<QList<FoundBackup>> findBackups(const QString& book, const QStringList& folders, const Progress& progress)
{
    Result<Database> present = Database::open(book, Access::ReadOnly);
    const QString bookId = present ? idOf(*present).value_or(QString()) : QString();
    const QFileInfoList files = candidates(book, folders, bookId.isEmpty());
    QList<FoundBackup> found;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(i, files.size()))
            return fail(ErrorKind::Cancelled);
        if (const auto copy = lookAt(files.at(i), bookId, bookId.isEmpty() ? nullptr : &*present))
            found.append(*copy);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &FoundBackup::at);
    return found;
}

QString nameBeside(const QString& book, const QString& what, const QDateTime& now)
{
    const QFileInfo info(book);
    const QString stem = QStringLiteral("%1/%2_%3_%4")
                             .arg(info.absolutePath(), info.completeBaseName(), what,
                                 now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")));
    QString path = stem + QStringLiteral(".wbuch");
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QStringLiteral("%1-%2.wbuch").arg(stem).arg(copy);
    return path;
}

Result<QString> restoreBook(const QString& book, const QString& backup, const RestoreOptions& options)
{
    static const SystemClock systemClock;
    const Clock& clock = options.clock ? *options.clock : systemClock;
    const QFileInfo place(book);
    const QString path = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    if (QFileInfo(backup).canonicalFilePath() == path)
        return fail(ErrorKind::UsageWrong, backup, QStringLiteral("the book itself"));
    WB_ASSIGN(lease, Lease::acquire(path, LeaseSurroundings{options.person, clock}));
    return Restoring(path, backup, clock.now(), options.progress).run(lease);
}

} // namespace core
