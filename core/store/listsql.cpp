#include "core/store/listsql.h"

#include "core/store/recordsql.h"
#include "core/store/statement.h"
#include "core/support/text.h"

namespace core::listsql {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

const FieldInfo& sortedField(const ListQuery& query)
{
    return query.kind->fields[size_t(query.sortField)];
}

QByteArray column(const FieldInfo& field)
{
    return "t." + quoted(field.name());
}

QByteArray tableOf(const ListQuery& query)
{
    return quoted(query.kind->name()) + " AS t";
}

QByteArray ownerColumn(const ListQuery& query)
{
    return column(query.kind->fields[size_t(query.kind->ownerIndex())]);
}

/** What a field is ordered by; more than one for a fuzzy date. */
QByteArrayList orderColumns(const FieldInfo& field)
{
    if (field.type == FieldType::Reference)
        return {"s.sort_key"};
    if (field.type == FieldType::Choice) {
        // The list of words has an order that people know: a draft comes before what is running.
        QByteArray place = "CASE " + column(field);
        int rank = 0;
        for (const ChoiceWord& choice : field.choices)
            place += QByteArray(" WHEN '") + choice.word + "' THEN " + QByteArray::number(rank++);
        return {place + " ELSE " + QByteArray::number(rank) + " END"};
    }
    QByteArrayList columns;
    const FieldColumns all = columnsOf(field);
    for (const QString& name : all.derived.isEmpty() ? QStringList(all.stored.first()) : all.derived)
        columns.append("t.\"" + name.toUtf8() + '"');
    return columns;
}

bool isTextColumn(const FieldInfo& field)
{
    return field.type != FieldType::Integer && field.type != FieldType::Real && field.type != FieldType::Flag;
}

QByteArray marks(qsizetype count)
{
    return QByteArray("?, ").repeated(count).chopped(count > 0 ? 2 : 0);
}

/** The text that a field is stored as in its first column. */
void bindStored(Statement& statement, int position, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(position, *number);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(position, *real);
    else if (const auto* flag = std::get_if<bool>(&value))
        statement.bind(position, *flag);
    else if (const auto* id = std::get_if<RecordId>(&value))
        statement.bind(position, id->uuid());
    else if (const auto* date = std::get_if<QDate>(&value))
        statement.bind(position, date->toString(Qt::ISODate));
    else if (const auto* time = std::get_if<QTime>(&value))
        statement.bind(position, time->toString(timeFormat));
    else if (const auto* fuzzy = std::get_if<FuzzyDate>(&value))
        statement.bind(position, fuzzy->edtf());
    else
        statement.bind(position, valueOr<QString>(value));
}

} // namespace

bool hasOwnOrder(const ListQuery& query)
{
    return !query.owner.isNull() && query.kind->orderIndex() >= 0;
}

QByteArray natural(const ListQuery& query, qsizetype words, Named named, const QByteArray& columns)
{
    QByteArray sql = "SELECT " + columns + " FROM ";
    if (query.owner.isNull())
        sql += "record AS r WHERE r.entity = ? AND r.alive = 1";
    else
        sql += tableOf(query) + " JOIN record AS r ON r.id = t.id WHERE " + ownerColumn(query) + " = ?";
    if (named != Named::Both)
        sql += named == Named::Yes ? " AND r.sort_key > ''" : " AND r.sort_key = ''";
    sql += QByteArray(" AND r.filter_key LIKE ?").repeated(words) + " ORDER BY ";
    if (hasOwnOrder(query))
        sql += column(query.kind->fields[size_t(query.kind->orderIndex())]) + ", ";
    return sql + "r.sort_key, r.id";
}

QString pattern(const QString& word)
{
    return u'%' + word + u'%';
}

QByteArray page(bool descending)
{
    return descending ? "SELECT id FROM record WHERE entity = ? AND alive = 1 AND sort_key > '' "
                        "ORDER BY sort_key DESC, id DESC LIMIT ?"
                      : "SELECT id FROM record WHERE entity = ? AND alive = 1 AND sort_key > '' "
                        "ORDER BY sort_key, id LIMIT ?";
}

namespace {

/** That a target is of a kind that the field may name; of one kind it comes from the index in its order. */
QByteArray isTarget(const FieldInfo& field)
{
    QByteArrayList names;
    for (const EntityInfo* kind : targetsOf(field))
        names.append('\'' + QByteArray(kind->key) + '\'');
    return names.size() == 1 ? "s.entity = " + names.first() : "s.entity IN (" + names.join(", ") + ')';
}

} // namespace

QByteArray keyed(const ListQuery& query)
{
    const FieldInfo& field = sortedField(query);
    const QByteArrayList columns = orderColumns(field);
    const QByteArray owned = query.owner.isNull() ? QByteArray() : " AND " + ownerColumn(query) + " = ?";
    const QByteArray sql = "SELECT t.id, " + columns.join(", ") + " FROM ";
    const QByteArray order =
        " ORDER BY " + columns.join(query.descending ? " DESC, " : ", ") + (query.descending ? " DESC" : "");
    if (field.type == FieldType::Reference) {
        // Targets in their order and what refers to each, unless there are only a few to be asked for their target.
        const QByteArray joined = query.owner.isNull()
            ? "record AS s CROSS JOIN " + tableOf(query) + " ON " + column(field) + " = s.id"
            : tableOf(query) + " CROSS JOIN record AS s ON s.id = " + column(field);
        return sql + joined + " WHERE " + isTarget(field) + " AND s.alive = 1 AND s.sort_key > ''" + owned + order;
    }
    const QByteArray filled = isTextColumn(field) && field.type != FieldType::Choice ? columns.first() + " > ''"
                                                                                     : column(field) + " IS NOT NULL";
    return sql + tableOf(query) + " WHERE " + filled + owned + (isFoldedLater(field) ? QByteArray() : order);
}

QByteArray before(const ListQuery& query)
{
    // Upwards from the first that is filled; downwards what is empty stands below any place.
    const auto place = [&query](const QByteArrayList& columns) {
        const QByteArray tuple = '(' + columns.join(", ") + ')';
        const QByteArray than = tuple + (query.descending ? " > (" : " < (") + marks(columns.size()) + ')';
        return query.descending ? than : columns.first() + " > '' AND " + than;
    };
    if (query.sortField < 0)
        return "SELECT count(*) FROM record WHERE entity = ? AND alive = 1 AND " + place({"sort_key", "id"});
    return "SELECT count(*) FROM " + tableOf(query) + " WHERE " + place(orderColumns(sortedField(query)));
}

QByteArray equalBefore(const ListQuery& query)
{
    const QByteArrayList columns = orderColumns(sortedField(query));
    return "SELECT count(*) FROM " + tableOf(query) + " JOIN record AS r ON r.id = t.id WHERE "
        + columns.join(" = ? AND ") + " = ? AND (r.sort_key = '', r.sort_key, r.id) < (?, ?, ?)";
}

QByteArray keyOf(const ListQuery& query)
{
    return "SELECT t.id, " + orderColumns(sortedField(query)).join(", ") + " FROM " + tableOf(query)
        + " WHERE t.id = ?";
}

void bindKeyed(Statement& statement, const ListQuery& query)
{
    if (!query.owner.isNull())
        statement.bind(1, query.owner.uuid());
}

bool isOrderedByIndex(const FieldInfo& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::Fuzzy
        || (field.isText() && field.has(FieldFlag::Sorted));
}

bool isFoldedLater(const FieldInfo& field)
{
    return field.isText() && !field.has(FieldFlag::Sorted);
}

QByteArray matching(const EntityInfo& kind, const FieldFilter& filter)
{
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    const QByteArray from = " FROM " + quoted(kind.name()) + " AS t ";
    if (!filter.words.isEmpty()) {
        if (field.type == FieldType::Reference)
            return "SELECT t.id, s.filter_key" + from + "JOIN record AS s ON s.id = " + column(field);
        return "SELECT t.id, " + column(field) + from + "WHERE " + column(field) + " > ''";
    }
    const auto* const several = std::get_if<QStringList>(&filter.value);
    const QByteArray among = " IN (" + marks(several ? several->size() : 1) + ')';
    if (field.isSet()) {
        const QByteArray elements = "EXISTS (SELECT 1 FROM link AS l WHERE l.record = t.id AND l.field = ?";
        return "SELECT t.id" + from + "WHERE "
            + (isEmpty(filter.value) ? "NOT " + elements : elements + " AND l.element" + among) + ')';
    }
    if (!isEmpty(filter.value))
        return "SELECT t.id" + from + "WHERE " + column(field) + among;
    return "SELECT t.id" + from + "WHERE " + column(field) + " IS NULL"
        + (isTextColumn(field) ? " OR " + column(field) + " = ''" : QByteArray());
}

void bindMatching(Statement& statement, const FieldInfo& field, const FieldFilter& filter)
{
    if (!filter.words.isEmpty())
        return;
    int position = 1;
    if (field.isSet())
        statement.bind(position++, QString(field.name()));
    if (const auto* several = std::get_if<QStringList>(&filter.value)) {
        for (const QString& element : *several)
            statement.bind(position++, element);
    } else if (!isEmpty(filter.value)) {
        bindStored(statement, position, filter.value);
    }
}

} // namespace core::listsql
