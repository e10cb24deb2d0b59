#include "core/store/statement.h"

#include "core/store/sqliteerror.h"

#include <QStringEncoder>
#include <sqlite3.h>
#include <utility>

namespace core {

namespace {

/** A buffer larger than this is not kept by a statement that waits for its next use. */
constexpr qsizetype mostKept = 64 * 1024;

/** Whether nothing but blanks and comments follows the statement. */
bool isOnlyTrailer(sqlite3* connection, const char* tail, const char* end)
{
    sqlite3_stmt* second = nullptr;
    const int code = sqlite3_prepare_v3(connection, tail, int(end - tail), 0, &second, nullptr);
    const bool nothing = code == SQLITE_OK && !second;
    sqlite3_finalize(second);
    return nothing;
}

} // namespace

Result<Statement> Statement::prepare(sqlite3* connection, QByteArrayView sql, bool kept)
{
    sqlite3_stmt* statement = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(
        connection, sql.data(), int(sql.size()), kept ? SQLITE_PREPARE_PERSISTENT : 0, &statement, &tail);
    if (code != SQLITE_OK)
        return sqliteFail(connection, code);
    Statement prepared(statement);
    const char* const end = sql.data() + sql.size();
    if (!statement || sql.contains('\0') || (tail < end && !isOnlyTrailer(connection, tail, end)))
        return fail(ErrorKind::Internal, {},
            QStringLiteral("not one statement: ") + QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 80))));
    return prepared;
}

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
    , m_bound(size_t(sqlite3_bind_parameter_count(statement)))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(std::move(other.m_bound))
    , m_bindError(std::exchange(other.m_bindError, 0))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bound, other.m_bound);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

QByteArray* Statement::bufferFor(int parameter)
{
    // SQLite refuses to bind to a running statement, and would go on reading the buffer that is about to change.
    if (sqlite3_stmt_busy(m_statement))
        reset();
    if (parameter < 1 || size_t(parameter) > m_bound.size()) {
        note(SQLITE_RANGE);
        return nullptr;
    }
    return &m_bound[size_t(parameter) - 1];
}

Statement& Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int parameter, qint64 value)
{
    return bufferFor(parameter) ? note(sqlite3_bind_int64(m_statement, parameter, value)) : *this;
}

Statement& Statement::bind(int parameter, double value)
{
    return bufferFor(parameter) ? note(sqlite3_bind_double(m_statement, parameter, value)) : *this;
}

Statement& Statement::bind(int parameter, std::nullptr_t)
{
    return bufferFor(parameter) ? note(sqlite3_bind_null(m_statement, parameter)) : *this;
}

Statement& Statement::bind(int parameter, QStringView text)
{
    if (text.isNull())
        return bind(parameter, nullptr);
    QByteArray* const buffer = bufferFor(parameter);
    if (!buffer)
        return *this;
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype room = utf8.requiredSpace(text.size()) + 1;
    if (buffer->size() < room)
        buffer->resize(room);
    char* const begin = buffer->data();
    const char* const end = utf8.appendToBuffer(begin, text);
    return note(
        sqlite3_bind_text64(m_statement, parameter, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, const QByteArray& blob)
{
    if (blob.isNull())
        return bind(parameter, nullptr);
    QByteArray* const buffer = bufferFor(parameter);
    if (!buffer)
        return *this;
    *buffer = blob;
    return note(sqlite3_bind_blob64(
        m_statement, parameter, buffer->constData(), sqlite3_uint64(buffer->size()), SQLITE_STATIC));
}

Statement& Statement::bind(int parameter, const QUuid& id)
{
    if (id.isNull())
        return bind(parameter, nullptr);
    QByteArray* const buffer = bufferFor(parameter);
    if (!buffer)
        return *this;
    *buffer = id.toByteArray(QUuid::WithoutBraces);
    return note(sqlite3_bind_text64(
        m_statement, parameter, buffer->constData(), sqlite3_uint64(buffer->size()), SQLITE_STATIC, SQLITE_UTF8));
}

Result<bool> Statement::step()
{
    sqlite3* const connection = sqlite3_db_handle(m_statement);
    if (m_bindError != SQLITE_OK)
        return sqliteFail(connection, std::exchange(m_bindError, SQLITE_OK));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const auto failure = sqliteFail(connection, code);
    sqlite3_reset(m_statement);
    return failure;
}

Result<void> Statement::run()
{
    for (;;) {
        WB_ASSIGN(row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::clearBindings()
{
    reset();
    sqlite3_clear_bindings(m_statement);
    for (QByteArray& buffer : m_bound) {
        if (buffer.size() > mostKept)
            buffer.clear();
    }
    m_bindError = SQLITE_OK;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

ColumnType Statement::columnType(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return ColumnType::Integer;
    case SQLITE_FLOAT:
        return ColumnType::Real;
    case SQLITE_TEXT:
        return ColumnType::Text;
    case SQLITE_BLOB:
        return ColumnType::Blob;
    default:
        return ColumnType::Null;
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Statement::columnInt(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double Statement::columnReal(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::columnText(int column) const
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::columnBlob(int column) const
{
    if (isNull(column))
        return {};
    // SQLite hands out a null pointer for a blob of no bytes, which is not NULL.
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    return bytes ? QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column))
                 : QByteArray("");
}

QUuid Statement::columnUuid(int column) const
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? QUuid::fromString(QLatin1String(text, sqlite3_column_bytes(m_statement, column))) : QUuid();
}

} // namespace core
