#include "core/store/transaction.h"

#include <sqlite3.h>
#include <utility>

namespace core {

Result<Transaction> Transaction::begin(Database& database, QByteArrayView sql)
{
    WB_ASSIGN(statement, database.cached(sql));
    WB_TRY(statement->run());
    return Transaction(database);
}

Result<Transaction> Transaction::write(Database& database)
{
    return begin(database, "BEGIN IMMEDIATE");
}
Result<Transaction> Transaction::read(Database& database)
{
    return begin(database, "BEGIN");
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself. A rollback that fails leaves the journal to the next opener.
    if (m_database && m_database->inTransaction())
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    WB_ASSIGN(statement, m_database->cached("COMMIT"));
    WB_TRY(statement->run());
    m_database = nullptr;
    return {};
}

} // namespace core
