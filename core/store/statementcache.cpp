#include "core/store/statementcache.h"

#include <utility>

namespace core {

namespace {
/** Filters of lists make ever new texts; those that come too late are prepared each time. */
constexpr size_t mostKept = 400;
} // namespace

CachedStatement::CachedStatement(Statement statement, std::optional<Statement>* home)
    : m_statement(std::move(statement))
    , m_home(home)
{
}

CachedStatement::CachedStatement(CachedStatement&& other) noexcept
    : m_statement(std::move(other.m_statement))
    , m_home(std::exchange(other.m_home, nullptr))
{
}

CachedStatement::~CachedStatement()
{
    if (!m_home)
        return;
    m_statement.clearBindings();
    m_home->emplace(std::move(m_statement));
}

Result<CachedStatement> StatementCache::take(sqlite3* connection, QByteArrayView sql)
{
    const auto known = m_statements.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != m_statements.end() && known->second) {
        Statement statement = *std::exchange(known->second, std::nullopt);
        return CachedStatement(std::move(statement), &known->second);
    }
    const bool keep = known == m_statements.end() && m_statements.size() < mostKept;
    WB_ASSIGN(statement, Statement::prepare(connection, sql, keep));
    std::optional<Statement>* home = keep ? &m_statements[sql.toByteArray()] : nullptr;
    return CachedStatement(std::move(statement), home);
}

} // namespace core
