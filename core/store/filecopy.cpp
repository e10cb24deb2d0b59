#include "core/store/filecopy.h"

#include "core/store/sqliteerror.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QtEndian>
#include <array>
#include <cerrno>
#include <cstddef>
#include <memory>
#include <optional>
#include <sqlite3.h>

namespace core {

namespace {

/** SQLite's file layer takes no more than 128 KiB at once. */
constexpr qint64 pieceSize = 64 * 1024;
/** Copied under one lock: longer steps are not faster, shorter ones keep nobody waiting less. */
constexpr qint64 stepSize = 1024 * 1024;
/** A book in which somebody saves without end is copied in one go then. */
constexpr int mostBeginnings = 4;
constexpr int headerSize = 100;
constexpr int changeCounterAt = 24;

/** A file that is written through SQLite's file layer: not through QFile, for the reason told in fileheader.h, and so
 *  that tests reach it. */
class TargetFile {
public:
    explicit TargetFile(QString path)
        : m_path(std::move(path))
        , m_name(QFile::encodeName(m_path) + '\0')
    {
    }
    Q_DISABLE_COPY_MOVE(TargetFile)
    ~TargetFile()
    {
        if (m_file && m_file->pMethods)
            m_file->pMethods->xClose(m_file);
    }
    [[nodiscard]] Result<void> open()
    {
        sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
        m_memory = std::make_unique<std::max_align_t[]>(size_t(files->szOsFile) / sizeof(std::max_align_t) + 1);
        m_file = reinterpret_cast<sqlite3_file*>(m_memory.get());
        return checked(
            files->xOpen(files, m_name.constData(), m_file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB, nullptr));
    }
    [[nodiscard]] Result<void> write(const char* bytes, qint64 size, qint64 offset)
    {
        return checked(m_file->pMethods->xWrite(m_file, bytes, int(size), offset));
    }
    /** Ends it at a size and makes it durable. */
    [[nodiscard]] Result<void> finish(qint64 size)
    {
        WB_TRY(checked(m_file->pMethods->xTruncate(m_file, size)));
        return checked(m_file->pMethods->xSync(m_file, SQLITE_SYNC_NORMAL));
    }

private:
    [[nodiscard]] Result<void> checked(int code) const
    {
        if (code == SQLITE_OK)
            return {};
        return fail(errorKindOf(code, errno), m_path, QString::fromUtf8(sqlite3_errstr(code)));
    }

    const QString m_path;
    const QByteArray m_name;
    std::unique_ptr<std::max_align_t[]> m_memory;
    sqlite3_file* m_file = nullptr;
};

/** The file of an open database; read only while a transaction of that database keeps it as it is. */
class SourceFile {
public:
    explicit SourceFile(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<void> open()
    {
        const int code =
            sqlite3_file_control(m_database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&m_file));
        if (code != SQLITE_OK || !m_file || !m_file->pMethods)
            return fail(ErrorKind::Internal, m_database.path(), QStringLiteral("a database without a file"));
        WB_ASSIGN(size, m_database.value("PRAGMA page_size"));
        m_pageSize = size.toLongLong();
        return {};
    }
    [[nodiscard]] Result<void> read(char* bytes, qint64 size, qint64 offset)
    {
        const int code = m_file->pMethods->xRead(m_file, bytes, int(size), offset);
        if (code == SQLITE_OK)
            return {};
        const ErrorKind kind = code == SQLITE_IOERR_SHORT_READ ? ErrorKind::FileDamaged : errorKindOf(code, errno);
        return fail(kind, m_database.path(), QString::fromUtf8(sqlite3_errstr(code)));
    }
    /** Asking takes the lock that lasts as long as the transaction. */
    [[nodiscard]] Result<qint64> size()
    {
        WB_ASSIGN(pages, m_database.value("PRAGMA page_count"));
        return pages.toLongLong() * m_pageSize;
    }
    /** Raised by every commit, whoever makes it. */
    [[nodiscard]] Result<quint32> changeCounter()
    {
        std::array<char, headerSize> header{};
        WB_TRY(read(header.data(), headerSize, 0));
        return qFromBigEndian<quint32>(header.data() + changeCounterAt);
    }

private:
    Database& m_database;
    sqlite3_file* m_file = nullptr;
    qint64 m_pageSize = 0;
};

class FileCopy {
public:
    FileCopy(Database& source, const QString& target, const BackupProgress& progress)
        : m_database(source)
        , m_source(source)
        , m_target(target)
        , m_progress(progress)
    {
    }
    [[nodiscard]] Result<void> run()
    {
        WB_TRY(m_source.open());
        WB_TRY(m_target.open());
        for (int beginning = 1;; ++beginning) {
            WB_ASSIGN(whole, attempt(beginning >= mostBeginnings));
            if (whole)
                return m_target.finish(m_size);
        }
    }

private:
    /** False: somebody has committed meanwhile. */
    [[nodiscard]] Result<bool> attempt(bool inOneGo)
    {
        std::optional<Transaction> kept;
        if (inOneGo) {
            WB_ASSIGN(transaction, Transaction::read(m_database));
            kept.emplace(std::move(transaction));
        }
        m_at = 0;
        do {
            std::optional<Transaction> brief;
            if (!kept) {
                WB_ASSIGN(transaction, Transaction::read(m_database));
                brief.emplace(std::move(transaction));
            }
            WB_ASSIGN(same, step());
            if (!same)
                return false;
            if (brief)
                WB_TRY(brief->commit());
            WB_TRY(tell());
        } while (m_at < m_size);
        if (kept)
            WB_TRY(kept->commit());
        return true;
    }
    [[nodiscard]] Result<bool> step()
    {
        WB_ASSIGN(size, m_source.size());
        WB_ASSIGN(counter, m_source.changeCounter());
        if (m_at > 0 && (counter != m_counter || size != m_size))
            return false;
        m_counter = counter;
        m_size = size;
        for (const qint64 end = std::min(m_size, m_at + stepSize); m_at < end;) {
            const qint64 piece = std::min(pieceSize, end - m_at);
            WB_TRY(m_source.read(m_piece.data(), piece, m_at));
            WB_TRY(m_target.write(m_piece.data(), piece, m_at));
            m_at += piece;
        }
        return true;
    }
    [[nodiscard]] Result<void> tell()
    {
        m_percent = std::max(m_percent, int(100 * m_at / std::max<qint64>(1, m_size)));
        return m_progress && !m_progress(m_percent) ? Result<void>(fail(ErrorKind::Cancelled)) : Result<void>();
    }

    Database& m_database;
    SourceFile m_source;
    TargetFile m_target;
    const BackupProgress& m_progress;
    QByteArray m_piece = QByteArray(pieceSize, Qt::Uninitialized);
    qint64 m_at = 0;
    qint64 m_size = 0;
    quint32 m_counter = 0;
    int m_percent = 0;
};

} // namespace

Result<void> copyFileOf(Database& source, const QString& path, const BackupProgress& progress)
{
    return FileCopy(source, path, progress).run();
}

} // namespace core
