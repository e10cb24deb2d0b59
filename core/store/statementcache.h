#pragma once

#include "core/store/statement.h"

#include <QHash>
#include <optional>
#include <unordered_map>

namespace core {

/** A statement lent by the cache: reset and without bindings at first, and given back with this object, which must not
 *  outlive its Database. */
class CachedStatement {
public:
    explicit CachedStatement(Statement statement, std::optional<Statement>* home = nullptr);
    CachedStatement(CachedStatement&& other) noexcept;
    CachedStatement& operator=(CachedStatement&&) = delete;
    ~CachedStatement();

    Statement* operator->() { return &m_statement; }
    Statement& operator*() { return m_statement; }

private:
    Statement m_statement;
    std::optional<Statement>* m_home;
};

/** The prepared statements of one connection by their text. One that is in use is prepared a second time. */
class StatementCache {
public:
    [[nodiscard]] Result<CachedStatement> take(sqlite3* connection, QByteArrayView sql);
    void clear() { m_statements.clear(); }

private:
    std::unordered_map<QByteArray, std::optional<Statement>> m_statements;
};

} // namespace core
