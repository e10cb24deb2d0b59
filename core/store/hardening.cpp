#include "core/store/hardening.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

namespace core {

namespace {

constexpr int busyTimeoutMs = 5000;

struct Switch {
    int option;
    int value;
};
constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, // our schema has neither triggers nor views
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
};

struct Limit {
    int which;
    int value;
};
constexpr Limit limits[] = {
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 500},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_VDBE_OP, 1'000'000},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 2000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Pragma {
    const char* set;
    const char* read;
    const char* expected;
};
constexpr Pragma pragmas[] = {
    {"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA locking_mode=NORMAL", "PRAGMA locking_mode", "normal"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"}, {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"}, // what was erased is not to be read in free pages
};
constexpr Pragma noMapping{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"};
/** The default (DELETE) loses acknowledged commits with the power; a write-ahead log is left behind by people who copy.
 */
constexpr Pragma fileJournal{"PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"};
constexpr Pragma memoryJournal{"PRAGMA journal_mode=MEMORY", "PRAGMA journal_mode", "memory"};
constexpr Pragma noWriting{"PRAGMA query_only=ON", "PRAGMA query_only", "1"};

Result<QByteArray> answer(sqlite3* connection, const char* sql)
{
    WB_ASSIGN(statement, Statement::prepare(connection, sql));
    WB_ASSIGN(row, statement.step());
    return row ? statement.columnText(0).toUtf8() : QByteArray();
}

Result<void> apply(sqlite3* connection, const Pragma& pragma)
{
    WB_TRY(answer(connection, pragma.set));
    WB_ASSIGN(found, answer(connection, pragma.read));
    if (found != pragma.expected)
        return fail(ErrorKind::Internal, {}, QString::fromUtf8(QByteArray(pragma.read) + '=' + found));
    return {};
}

Result<void> setSwitches(sqlite3* connection)
{
    for (const Switch& each : switches) {
        int found = -1;
        const int code = sqlite3_db_config(connection, each.option, each.value, &found);
        if (code != SQLITE_OK || found != each.value)
            return fail(ErrorKind::Internal, {}, QStringLiteral("db_config %1=%2").arg(each.option).arg(found));
    }
    for (const Limit& each : limits) {
        sqlite3_limit(connection, each.which, each.value);
        const int found = sqlite3_limit(connection, each.which, -1);
        if (found != each.value)
            return fail(ErrorKind::Internal, {}, QStringLiteral("limit %1=%2").arg(each.which).arg(found));
    }
    return {};
}

} // namespace

Result<void> harden(sqlite3* connection, Access access, bool inMemory)
{
    sqlite3_busy_timeout(connection, busyTimeoutMs);
    WB_TRY(setSwitches(connection));
    if (!inMemory)
        WB_TRY(apply(connection, noMapping));
    for (const Pragma& pragma : pragmas)
        WB_TRY(apply(connection, pragma));
    WB_TRY(apply(connection, inMemory ? memoryJournal : fileJournal));
    if (access == Access::ReadOnly)
        WB_TRY(apply(connection, noWriting));
    return {};
}

} // namespace core
