#pragma once

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/statementcache.h"

#include <functional>
#include <memory>

struct sqlite3;

namespace core {

enum class Access { ReadWrite, ReadOnly };

/** One connection to a book: the only door to SQLite. Owns the connection, its hardening and its prepared statements;
 *  leaves the lease, transactions and migration to others. Belongs to one thread; only interrupt() may come from
 *  another. Files are never created by opening them. */
class Database {
public:
    /** An empty database in a new file (mode 0600) that must not be there yet. FileExists. */
    [[nodiscard]] static Result<Database> create(const QString& path);

    /** Header first, then SQLite with its hardening read back, then the schema, all before anything in the file is
     * used. A writer holds the lease already, and rolls a hot journal back; a reader cannot, tries for 1.5 s and says
     * Busy. The file may be older than @p schema, but is then exactly what its version says. FileMissing, FileNotOurs,
     * FileNewer, FileForeignSchema, FileDamaged, FileReadOnly, Busy, InputOutput. */
    [[nodiscard]] static Result<Database> open(const QString& path, Access access, const Schema& schema = bookSchema());

    [[nodiscard]] static Result<Database> openMemory();
    /** Connections of one name share one database in memory, which goes with the last of them. */
    [[nodiscard]] static Result<Database> openMemory(const QString& name, Access access);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    /** The canonical path; empty in memory. */
    [[nodiscard]] const QString& path() const;
    [[nodiscard]] Access access() const;

    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    [[nodiscard]] Result<Statement> prepare(QStringView sql) { return prepare(sql.toUtf8()); }
    /** A statement prepared once per connection. */
    [[nodiscard]] Result<CachedStatement> cached(QByteArrayView sql);
    /** One statement, run to its end. */
    [[nodiscard]] Result<void> exec(QByteArrayView sql);
    /** Many statements; SQLite's own parser finds where each ends. */
    [[nodiscard]] Result<void> execScript(QByteArrayView script);
    /** The first column of the first row; null text when there is no row. */
    [[nodiscard]] Result<QString> value(QByteArrayView sql);

    /** The number of the schema step that the file stands at. */
    [[nodiscard]] Result<int> schemaVersion();
    [[nodiscard]] qint64 lastInsertRowid() const;
    /** Rows that the last INSERT, UPDATE or DELETE touched. */
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;

    /** Pages, indexes apart; 0.2 s for 200 MB. FileDamaged with the first findings; Cancelled after @p deadlineMs (-1:
     *  none), which SQLite looks at between tables only. */
    [[nodiscard]] Result<void> quickCheck(int deadlineMs = -1);
    /** The same with indexes against tables. */
    [[nodiscard]] Result<void> integrityCheck();
    /** Rewrites the whole file without its free pages: the last part of an erasure. */
    [[nodiscard]] Result<void> vacuum();

    /** Asked often while a statement runs, on this connection's thread; true ends the statement with Cancelled. */
    void setCancel(std::function<bool()> cancel);
    /** Called at each commit before anything is written; false turns it into a rollback (NotSaved). */
    void setBeforeCommit(std::function<bool()> mayCommit);
    /** Ends what runs now with Cancelled. From any thread, as long as the connection lives. */
    void interrupt();

    /** SQLite's own handle, for the store. */
    [[nodiscard]] sqlite3* handle() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    static Result<Database> connect(const QString& path, Access access, const QString& memoryName = {});
    static Result<Database> openOnce(const QString& path, Access access, const Schema& schema);
    [[nodiscard]] Result<void> check(QByteArrayView pragma, int deadlineMs);

    std::unique_ptr<Private> d;
};

} // namespace core
