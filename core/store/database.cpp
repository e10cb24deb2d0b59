#include "core/store/database.h"

#include "core/store/exclusivefile.h"
#include "core/store/fileheader.h"
#include "core/store/hardening.h"
#include "core/store/schemacheck.h"
#include "core/store/sqliteerror.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <sqlite3.h>

namespace core {

namespace {

/** Steps of SQLite's machine between two looks at cancel and deadline: about 0.1 ms. */
constexpr int stepsBetweenLooks = 10'000;
/** Reading the schema of a book takes a millisecond; a file built to keep us busy takes for ever. */
constexpr int openDeadlineMs = 10'000;
constexpr int readerPausesMs[] = {50, 100, 200, 400, 750};

/** Another process rolls back or writes just now; on a share without working locks that looks like damage. */
bool mayPass(const Error& error)
{
    return error.kind == ErrorKind::Busy || error.kind == ErrorKind::FileDamaged;
}

} // namespace

struct Database::Private {
    sqlite3* connection = nullptr;
    QString path;
    Access access = Access::ReadWrite;
    StatementCache cache;
    std::function<bool()> cancel;
    std::function<bool()> mayCommit;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};

    ~Private()
    {
        cache.clear();
        sqlite3_close_v2(connection); // waits for statements that somebody still holds
    }
    static int onProgress(void* self)
    {
        const auto* const d = static_cast<Private*>(self);
        return d->deadline.hasExpired() || (d->cancel && d->cancel());
    }
    static int onCommit(void* self)
    {
        const auto* const d = static_cast<Private*>(self);
        return d->mayCommit && !d->mayCommit();
    }
};

Database::Database(std::unique_ptr<Private> connected)
    : d(std::move(connected))
{
}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::connect(const QString& path, Access access, const QString& memoryName)
{
    // Nobody asks how much memory SQLite has taken, and counting it locks a mutex many times for every row. Later than
    // the first connection it is refused, which does no harm.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    const bool inMemory = path.isEmpty();
    // An absolute path also keeps SQLite from reading "file:..." or ":memory:" as anything but a name.
    const bool isShared = !memoryName.isEmpty();
    const QByteArray name = isShared ? QByteArray("/" + memoryName.toUtf8())
        : inMemory                   ? QByteArray(":memory:")
                                     : QFile::encodeName(path);
    const bool mayWrite = access == Access::ReadWrite || isShared; // in memory a reader is held back by query_only
    const int flags = (mayWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX
        | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    auto connected = std::make_unique<Private>();
    connected->path = path;
    connected->access = access;
    const int code = sqlite3_open_v2(name.constData(), &connected->connection, flags, isShared ? "memdb" : nullptr);
    if (code != SQLITE_OK) {
        Error error = sqliteFail(connected->connection, code).value();
        error.subject = path;
        return tl::unexpected(error);
    }
    sqlite3_progress_handler(connected->connection, stepsBetweenLooks, &Private::onProgress, connected.get());
    sqlite3_commit_hook(connected->connection, &Private::onCommit, connected.get());
    connected->deadline.setRemainingTime(openDeadlineMs);
    WB_TRY(harden(connected->connection, access, inMemory));
    connected->deadline = QDeadlineTimer::Forever;
    // SQLite opens a file that it may not write for reading, without a word.
    if (access == Access::ReadWrite && sqlite3_db_readonly(connected->connection, "main") != 0)
        return fail(ErrorKind::FileReadOnly, path);
    return Database(std::move(connected));
}

Result<Database> Database::create(const QString& path)
{
    WB_TRY(createExclusively(path, 0600));
    return connect(QFileInfo(path).canonicalFilePath(), Access::ReadWrite);
}

Result<Database> Database::openMemory()
{
    return connect({}, Access::ReadWrite);
}

Result<Database> Database::openMemory(const QString& name, Access access)
{
    return connect({}, access, name);
}

Result<Database> Database::open(const QString& path, Access access, const Schema& schema)
{
    WB_ASSIGN(header, readFileHeader(path));
    if (header.schemaVersion > schema.version())
        return fail(ErrorKind::FileNewer, path, QString::number(header.schemaVersion));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (access == Access::ReadWrite) {
        WB_TRY(probeFolderOf(canonical));
        return openOnce(canonical, access, schema);
    }
    if (header.writeAheadLog) // the next writer turns it back
        return fail(ErrorKind::Busy, path, QStringLiteral("wal"));
    Result<Database> opened = openOnce(canonical, access, schema);
    for (const int pause : readerPausesMs) {
        if (opened || !mayPass(opened.error()))
            break;
        QThread::msleep(pause);
        opened = openOnce(canonical, access, schema);
    }
    return opened;
}

Result<Database> Database::openOnce(const QString& path, Access access, const Schema& schema)
{
    WB_ASSIGN(database, connect(path, access));
    database.d->deadline.setRemainingTime(openDeadlineMs);
    const Result<void> known = checkSchema(database, schema);
    database.d->deadline = QDeadlineTimer::Forever;
    if (!known) {
        Error error = known.error();
        if (error.kind == ErrorKind::Cancelled)
            error.kind = ErrorKind::FileDamaged;
        return tl::unexpected(error);
    }
    return std::move(database);
}

const QString& Database::path() const
{
    return d->path;
}
Access Database::access() const
{
    return d->access;
}
sqlite3* Database::handle() const
{
    return d->connection;
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    return Statement::prepare(d->connection, sql);
}
Result<CachedStatement> Database::cached(QByteArrayView sql)
{
    return d->cache.take(d->connection, sql);
}

Result<void> Database::exec(QByteArrayView sql)
{
    WB_ASSIGN(statement, prepare(sql));
    return statement.run();
}

Result<void> Database::execScript(QByteArrayView script)
{
    if (script.contains('\0'))
        return fail(ErrorKind::Internal, {}, QStringLiteral("NUL in a script"));
    const char* next = script.data();
    const char* const end = next + script.size();
    while (next < end) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v3(d->connection, next, int(end - next), 0, &statement, &next);
        if (code == SQLITE_OK && !statement) // a comment
            continue;
        while (code == SQLITE_OK || code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE) {
            const auto failure = sqliteFail(d->connection, code);
            sqlite3_finalize(statement);
            return failure;
        }
        sqlite3_finalize(statement);
    }
    return {};
}

Result<QString> Database::value(QByteArrayView sql)
{
    WB_ASSIGN(statement, prepare(sql));
    WB_ASSIGN(row, statement.step());
    return row ? statement.columnText(0) : QString();
}

Result<int> Database::schemaVersion()
{
    WB_ASSIGN(version, value("PRAGMA user_version"));
    return version.toInt();
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(d->connection);
}
qint64 Database::changes() const
{
    return sqlite3_changes64(d->connection);
}
bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(d->connection) == 0;
}

Result<void> Database::check(QByteArrayView pragma, int deadlineMs)
{
    d->deadline.setRemainingTime(deadlineMs);
    const auto findings = [&]() -> Result<QStringList> {
        WB_ASSIGN(statement, prepare(pragma));
        QStringList lines;
        for (;;) {
            WB_ASSIGN(row, statement.step());
            if (!row)
                return lines;
            lines += statement.columnText(0);
        }
    }();
    d->deadline = QDeadlineTimer::Forever;
    if (!findings)
        return tl::unexpected(findings.error());
    if (*findings != QStringList(QStringLiteral("ok")))
        return fail(ErrorKind::FileDamaged, d->path, findings->join(u'\n'));
    return {};
}

Result<void> Database::quickCheck(int deadlineMs)
{
    return check("PRAGMA quick_check(10)", deadlineMs);
}
Result<void> Database::integrityCheck()
{
    return check("PRAGMA integrity_check(10)", -1);
}

Result<void> Database::vacuum()
{
    // VACUUM attaches the database that it builds.
    const int allowed = sqlite3_limit(d->connection, SQLITE_LIMIT_ATTACHED, 1);
    Result<void> done = exec("VACUUM");
    sqlite3_limit(d->connection, SQLITE_LIMIT_ATTACHED, allowed);
    return done;
}

void Database::setCancel(std::function<bool()> cancel)
{
    d->cancel = std::move(cancel);
}
void Database::setBeforeCommit(std::function<bool()> mayCommit)
{
    d->mayCommit = std::move(mayCommit);
}
void Database::interrupt()
{
    sqlite3_interrupt(d->connection);
}

} // namespace core
