#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QUuid>
#include <concepts>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

enum class ColumnType { Integer, Real, Text, Blob, Null };

/** One prepared statement, owned. It is reset by itself when it is done or has failed, so that no lock outlives it.
 *  Text goes in and out as UTF-8 through Qt's converter, which is 1.6 to 2 times as fast as SQLite's UTF-16 calls.
 *  Parameters count from 1 as in SQL, columns from 0. A bind that fails is reported by the next step(). */
class Statement {
public:
    /** Exactly one statement; a text with none or several of them is refused (Internal).
     *  @param kept it lives long and runs often */
    [[nodiscard]] static Result<Statement> prepare(sqlite3* connection, QByteArrayView sql, bool kept = false);

    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    /** Binding while rows are being read starts the statement over. Null text, null blob and null id bind NULL. */
    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement& bind(int parameter, std::same_as<bool> auto value) { return bind(parameter, qint64(value)); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, QStringView text);
    Statement& bind(int parameter, const QByteArray& blob);
    Statement& bind(int parameter, const QUuid& id);
    Statement& bind(int parameter, std::nullptr_t);
    /** The parameters 1, 2, 3 ... in one call. */
    template <typename... Values>
    Statement& bindAll(const Values&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /** True with a row to read, false when done. */
    [[nodiscard]] Result<bool> step();
    /** Steps until done; rows are passed over. */
    [[nodiscard]] Result<void> run();
    /** Back to the start; bound values stay. */
    void reset();
    /** Back to the start, all values NULL. */
    void clearBindings();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] ColumnType columnType(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 columnInt(int column) const;
    [[nodiscard]] double columnReal(int column) const;
    /** NULL gives a null string, '' an empty one. */
    [[nodiscard]] QString columnText(int column) const;
    [[nodiscard]] QByteArray columnBlob(int column) const;
    [[nodiscard]] QUuid columnUuid(int column) const;

    /** SQLite's own handle, for the store. */
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    explicit Statement(sqlite3_stmt* statement);
    /** The buffer that keeps what is bound to a parameter alive; null for a parameter that does not exist. */
    QByteArray* bufferFor(int parameter);
    Statement& note(int code);

    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_bound;
    int m_bindError = 0;
};

} // namespace core
