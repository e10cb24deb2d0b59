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
    else // CROSS: the few that live in the owner first, never the whole registry in the order that is wanted
        sql += tableOf(query) + " CROSS JOIN record AS r ON r.id = t.id WHERE " + ownerColumn(query) + " = ?";
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
    const QByteArrayList columns =
        field.type == FieldType::Choice ? QByteArrayList{column(field)} : orderColumns(field);
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
    return sql + tableOf(query) + " WHERE " + filled + owned + (isArrangedLater(field) ? QByteArray() : order);
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
    return "SELECT count(*) FROM " + tableOf(query) + " CROSS JOIN record AS r ON r.id = t.id WHERE "
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

bool isArrangedLater(const FieldInfo& field)
{
    return isFoldedLater(field) || field.type == FieldType::Choice;
}

namespace {

const QString noDay = QStringLiteral("9999-12-31"); ///< where a fuzzy date has no first day

/** Where a list of alternatives has the empty one among them. */
bool orNothing(const FieldFilter& filter)
{
    const auto* const several = std::get_if<QStringList>(&filter.value);
    return isEmpty(filter.value) || (several && several->contains(QString()));
}

QByteArray among(const FieldFilter& filter)
{
    const auto* const several = std::get_if<QStringList>(&filter.value);
    return " IN (" + marks(several ? several->size() : 1) + ')';
}

QByteArray betweenBounds(const FieldInfo& field, const FieldFilter& filter)
{
    const QByteArrayList columns = orderColumns(field);
    QByteArray sql = columns.first() + (isTextColumn(field) ? " > ''" : " IS NOT NULL");
    if (field.type == FieldType::Fuzzy)
        sql += " AND " + columns.first() + " < '" + noDay.toLatin1() + '\'';
    if (!isEmpty(filter.from))
        sql += " AND " + columns.last() + " >= ?";
    if (!isEmpty(filter.to))
        sql += " AND " + columns.first() + " <= ?";
    return sql;
}

/** What a filter without words asks of a record of the table "t". */
QByteArray condition(const FieldInfo& field, const FieldFilter& filter)
{
    if (filter.hasBounds())
        return betweenBounds(field, filter);
    QByteArrayList either;
    if (field.isSet()) {
        const QByteArray elements = "EXISTS (SELECT 1 FROM link AS l WHERE l.record = t.id AND l.field = ?";
        if (!isEmpty(filter.value))
            either.append(elements + " AND l.element" + among(filter) + ')');
        if (orNothing(filter))
            either.append("NOT " + elements + ')');
    } else {
        if (!isEmpty(filter.value))
            either.append(column(field) + among(filter));
        if (orNothing(filter))
            either.append(
                column(field) + " IS NULL" + (isTextColumn(field) ? " OR " + column(field) + " = ''" : QByteArray()));
    }
    return either.join(" OR ");
}

/** Binds what condition() needs and returns the next position. */
int bindCondition(Statement& statement, int position, const FieldInfo& field, const FieldFilter& filter)
{
    if (filter.hasBounds()) {
        for (const Value* const bound : {&filter.from, &filter.to}) {
            if (!isEmpty(*bound))
                bindStored(statement, position++, *bound);
        }
        return position;
    }
    if (field.isSet() && !isEmpty(filter.value))
        statement.bind(position++, QString(field.name()));
    if (const auto* several = std::get_if<QStringList>(&filter.value)) {
        for (const QString& element : *several)
            statement.bind(position++, element);
    } else if (!isEmpty(filter.value)) {
        bindStored(statement, position++, filter.value);
    }
    if (field.isSet() && orNothing(filter))
        statement.bind(position++, QString(field.name()));
    return position;
}

/** Where the records of the list are, with the condition that is bound by its owner. */
QByteArray fromOwned(const ListQuery& query, const QByteArray& joined = {})
{
    const QByteArray from = " FROM " + tableOf(query) + joined + " WHERE ";
    return from + (query.owner.isNull() ? QByteArray("1") : ownerColumn(query) + " = ?");
}

const QByteArray elementsOf = " LEFT JOIN link AS l ON l.record = t.id AND l.field = ?";

/** Binds the field of elementsOf and the owner; returns the next position. */
int bindOwned(Statement& statement, const ListQuery& query, const FieldInfo& field)
{
    int position = 1;
    if (field.isSet())
        statement.bind(position++, QString(field.name()));
    if (!query.owner.isNull())
        statement.bind(position++, query.owner.uuid());
    return position;
}

} // namespace

QByteArray matching(const EntityInfo& kind, const FieldFilter& filter)
{
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    const QByteArray from = " FROM " + quoted(kind.name()) + " AS t ";
    if (!filter.words.isEmpty()) {
        if (field.type == FieldType::Reference)
            return "SELECT t.id, s.filter_key" + from + "JOIN record AS s ON s.id = " + column(field);
        return "SELECT t.id, " + column(field) + from + "WHERE " + column(field) + " > ''";
    }
    return "SELECT t.id" + from + "WHERE " + condition(field, filter);
}

void bindMatching(Statement& statement, const FieldInfo& field, const FieldFilter& filter)
{
    if (filter.words.isEmpty())
        bindCondition(statement, 1, field, filter);
}

QByteArray grouped(const ListQuery& query, qsizetype index)
{
    const FieldInfo& field = query.kind->fields[size_t(index)];
    const QByteArray value = field.isSet() ? QByteArray("l.element") : column(field);
    QByteArray sql = "SELECT " + value + ", count(*)" + fromOwned(query, field.isSet() ? elementsOf : QByteArray());
    for (const FieldFilter& filter : query.fields)
        sql += " AND (" + condition(query.kind->fields[size_t(filter.field)], filter) + ')';
    return sql + " GROUP BY 1";
}

void bindGrouped(Statement& statement, const ListQuery& query, qsizetype index)
{
    int position = bindOwned(statement, query, query.kind->fields[size_t(index)]);
    for (const FieldFilter& filter : query.fields)
        position = bindCondition(statement, position, query.kind->fields[size_t(filter.field)], filter);
}

QByteArray valuesOf(const ListQuery& query, qsizetype index)
{
    const FieldInfo& field = query.kind->fields[size_t(index)];
    return "SELECT t.id, " + (field.isSet() ? QByteArray("l.element") : column(field))
        + fromOwned(query, field.isSet() ? elementsOf : QByteArray());
}

void bindValuesOf(Statement& statement, const ListQuery& query, qsizetype index)
{
    bindOwned(statement, query, query.kind->fields[size_t(index)]);
}

} // namespace core::listsql
