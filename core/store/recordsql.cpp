#include "core/store/recordsql.h"

#include "core/store/statement.h"
#include "core/support/text.h"

#include <QMutex>

#include <map>

namespace core {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

QString isoOrNull(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QByteArray columnList(const QStringList& columns, const char* prefix = "", const char* suffix = "")
{
    QByteArray list;
    for (const QString& column : columns) {
        if (!list.isEmpty())
            list += ", ";
        list += prefix + ('"' + column.toUtf8()) + '"' + suffix;
    }
    return list;
}

QStringList allColumns(const FieldInfo& field)
{
    const FieldColumns columns = columnsOf(field);
    return columns.stored + columns.derived;
}

RecordSql makeSql(const EntityInfo& entity)
{
    QStringList all;
    QStringList stored;
    RecordSql sql;
    const QByteArray table = quoted(entity.name());
    for (const FieldInfo& field : entity.fields) {
        stored += columnsOf(field).stored;
        all += allColumns(field);
        if (field.isSet()) {
            sql.selectField.append(QByteArray());
            sql.selectWith.append(QByteArray());
            sql.update.append(QByteArray());
            continue;
        }
        sql.selectField.append("SELECT " + columnList(columnsOf(field).stored) + " FROM " + table + " WHERE id = ?");
        sql.selectWith.append(
            "SELECT id FROM " + table + " WHERE " + columnList({columnsOf(field).stored.first()}) + " = ? ORDER BY id");
        sql.update.append("UPDATE " + table + " SET " + columnList(allColumns(field), "", " = ?") + " WHERE id = ?");
    }
    QByteArray marks = "?";
    for (qsizetype i = 0; i < all.size(); ++i)
        marks += ", ?";
    sql.insert = "INSERT INTO " + table + " (id, " + columnList(all) + ") VALUES (" + marks + ")";
    sql.remove = "DELETE FROM " + table + " WHERE id = ?";
    sql.columns = "t.id, " + columnList(stored, "t.");
    sql.select = "SELECT " + sql.columns + " FROM " + table + " AS t";
    sql.selectOne = sql.select + " WHERE t.id = ?";
    return sql;
}

tl::unexpected<Error> damaged(const FieldInfo& field, const QString& content)
{
    return fail(ErrorKind::FileDamaged, field.name(), content.left(80));
}

} // namespace

QByteArray quoted(QLatin1StringView name)
{
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

FieldColumns columnsOf(const FieldInfo& field)
{
    const QString key = field.name();
    if (field.isSet())
        return {};
    if (field.type == FieldType::Fuzzy)
        return {{key, key + QStringLiteral("_wording")}, {key + QStringLiteral("_from"), key + QStringLiteral("_to")}};
    if (field.isText() && field.has(FieldFlag::Sorted))
        return {{key}, {key + QStringLiteral("_sort")}};
    return {{key}, {}};
}

QString sortColumn(const FieldInfo& field)
{
    if (field.isSet() || field.type == FieldType::Reference)
        return {};
    const FieldColumns columns = columnsOf(field);
    return columns.derived.isEmpty() ? columns.stored.first() : columns.derived.first();
}

int bindField(Statement& statement, int position, const FieldInfo& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Order: {
        const QString text = valueOr<QString>(value);
        statement.bind(position++, text.isEmpty() ? QString() : text);
        if (field.isText() && field.has(FieldFlag::Sorted))
            statement.bind(position++, text::foldedKey(text));
        return position;
    }
    case FieldType::Integer:
        isEmpty(value) ? statement.bind(position, nullptr) : statement.bind(position, valueOr<qint64>(value));
        return position + 1;
    case FieldType::Real:
        isEmpty(value) ? statement.bind(position, nullptr) : statement.bind(position, valueOr<double>(value));
        return position + 1;
    case FieldType::Flag:
        statement.bind(position, qint64(valueOr<bool>(value)));
        return position + 1;
    case FieldType::Date:
        statement.bind(position, isoOrNull(valueOr<QDate>(value)));
        return position + 1;
    case FieldType::Time:
        statement.bind(position, isEmpty(value) ? QString() : valueOr<QTime>(value).toString(timeFormat));
        return position + 1;
    case FieldType::Fuzzy: {
        const auto date = valueOr<FuzzyDate>(value);
        statement.bind(position, date.isNull() ? QString() : date.edtf());
        statement.bind(position + 1, date.wording().isEmpty() ? QString() : date.wording());
        // Open ends sort last: an unknown beginning after every known one, an unknown end likewise.
        const QString last = QStringLiteral("9999-12-31");
        const auto day = [&](QDate known) { return known.isValid() ? known.toString(Qt::ISODate) : last; };
        const QDate from = date.earliest().isValid() ? date.earliest() : date.latest();
        statement.bind(position + 2, date.isNull() ? QString() : day(from));
        statement.bind(position + 3, date.isNull() ? QString() : day(date.latest()));
        return position + 4;
    }
    case FieldType::Reference:
        isEmpty(value) ? statement.bind(position, nullptr) : statement.bind(position, valueOr<RecordId>(value).uuid());
        return position + 1;
    case FieldType::Choices:
    case FieldType::References:
        return position;
    }
    return position;
}

Result<void> readField(const Statement& statement, int& column, const FieldInfo& field, Value& into)
{
    if (field.isSet())
        return {};
    const int at = column;
    column += field.type == FieldType::Fuzzy ? 2 : 1;
    if (statement.isNull(at))
        return {};
    bool fits = true;
    const auto take = [&](const auto& value, bool isValid) {
        fits = isValid;
        into = value;
    };
    switch (field.type) {
    case FieldType::Integer:
        into = statement.columnInt(at);
        break;
    case FieldType::Real:
        into = statement.columnReal(at);
        break;
    case FieldType::Flag:
        into = statement.columnInt(at) != 0;
        break;
    case FieldType::Date: {
        const QDate date = QDate::fromString(statement.columnText(at), Qt::ISODate);
        take(date, date.isValid());
        break;
    }
    case FieldType::Time: {
        const QTime time = QTime::fromString(statement.columnText(at), timeFormat);
        take(time, time.isValid());
        break;
    }
    case FieldType::Fuzzy: {
        const auto date = FuzzyDate::fromStored(statement.columnText(at), statement.columnText(at + 1));
        take(date.value_or(FuzzyDate()), date.has_value());
        break;
    }
    case FieldType::Reference: {
        const RecordId id(statement.columnUuid(at));
        take(id, !id.isNull());
        break;
    }
    default:
        into = statement.columnText(at);
    }
    return fits ? Result<void>() : damaged(field, statement.columnText(at));
}

const RecordSql& recordSql(const EntityInfo& entity)
{
    // Built on first use; the writer and the window ask from different threads.
    static QMutex mutex;
    static std::map<const EntityInfo*, RecordSql> made; // its nodes stay where they are
    const QMutexLocker lock(&mutex);
    const auto known = made.find(&entity);
    return known != made.end() ? known->second : made.emplace(&entity, makeSql(entity)).first->second;
}

Result<QList<RecordId>> idsIn(Statement& rows)
{
    QList<RecordId> ids;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return ids;
        ids.append(RecordId(rows.columnUuid(0)));
    }
}

} // namespace core
