#include "core/store/listrows.h"

#include "core/store/database.h"
#include "core/store/rawcolumn.h"
#include "core/store/recordsql.h"
#include "core/store/unsettled.h"

namespace core {

namespace {

/** Statements are made for a few lengths only; what is left over is bound to nothing. */
constexpr qsizetype batch = 16;

qsizetype padded(qsizetype count)
{
    return (count + batch - 1) / batch * batch;
}

QByteArray amongIds(const QByteArray& column, qsizetype count)
{
    return column + " IN (" + QByteArray("?,").repeated(padded(count)).chopped(1) + ')';
}

void bindIds(Statement& statement, const QList<RecordId>& ids)
{
    int position = 0;
    for (const RecordId& id : ids)
        statement.bind(++position, id.uuid());
}

Result<Record> recordAt(const Statement& row, const EntityInfo& kind)
{
    Record record(kind, idColumn(row, 0));
    int column = 1;
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        WB_TRY(readField(row, column, kind.fields[i], record.slot(qsizetype(i))));
    }
    return record;
}

/** Elements of sets, one row each, into the records that are there already. */
Result<void> readSets(
    Database& database, const EntityInfo& kind, const QList<RecordId>& ids, QHash<RecordId, Record>& records)
{
    WB_ASSIGN(links,
        database.cached("SELECT record, field, element FROM link WHERE " + amongIds("record", ids.size())
            + " ORDER BY record, field, element"));
    bindIds(*links, ids);
    while (true) {
        WB_ASSIGN(more, links->step());
        if (!more)
            return {};
        const qsizetype field = kind.indexOf(links->columnText(1));
        const auto record = records.find(idColumn(*links, 0));
        if (record == records.end())
            continue;
        if (field < 0)
            return fail(ErrorKind::FileDamaged, kind.name(), links->columnText(1));
        auto set = valueOr<QStringList>(record->at(field));
        set.append(links->columnText(2));
        record->set(field, set);
    }
}

bool hasSets(const EntityInfo& kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const FieldInfo& field) { return field.isSet(); });
}

QList<RecordId> referencesOf(const QList<Record>& records)
{
    QSet<RecordId> named;
    for (const Record& record : records) {
        const qsizetype fields = record.isNull() ? 0 : qsizetype(record.entity().fields.size());
        for (qsizetype i = 0; i < fields; ++i) {
            if (const auto* id = std::get_if<RecordId>(&record.at(i)))
                named.insert(*id);
            else if (record.entity().fields[size_t(i)].type == FieldType::References) {
                for (const QString& element : valueOr<QStringList>(record.at(i)))
                    named.insert(RecordId::fromText(element));
            }
        }
    }
    return named.values();
}

/** Conflicts are few: all are read, and most books have none. */
Result<void> markDisputed(Database& database, const QList<RecordId>& ids, ListRows& rows)
{
    WB_ASSIGN(marks, Unsettled(database).all());
    if (marks.isEmpty())
        return {};
    const QSet<RecordId> shown(ids.begin(), ids.end());
    for (const Mark& mark : std::as_const(marks)) {
        if (mark.kind == Mark::Kind::Conflict && shown.contains(mark.record))
            rows.disputed.insert({mark.record, mark.field});
    }
    return {};
}

} // namespace

Result<QHash<RecordId, QString>> registryTexts(Database& database, const QByteArray& column, const QList<RecordId>& ids)
{
    QHash<RecordId, QString> texts;
    if (ids.isEmpty())
        return texts;
    WB_ASSIGN(rows, database.cached("SELECT id, " + column + " FROM record WHERE " + amongIds("id", ids.size())));
    bindIds(*rows, ids);
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return texts;
        texts.insert(idColumn(*rows, 0), rows->columnText(1));
    }
}

Result<ListRows> readRows(Database& database, const EntityInfo& kind, const QList<RecordId>& ids)
{
    ListRows found;
    if (ids.isEmpty())
        return found;
    QHash<RecordId, Record> records;
    {
        WB_ASSIGN(rows, database.cached(recordSql(kind).select + " WHERE " + amongIds("t.id", ids.size())));
        bindIds(*rows, ids);
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            WB_ASSIGN(record, recordAt(*rows, kind));
            records.insert(record.id(), record);
        }
    }
    if (hasSets(kind))
        WB_TRY(readSets(database, kind, ids, records));
    for (const RecordId& id : ids)
        found.records.append(records.value(id));
    WB_ASSIGN(titles, registryTexts(database, "title", referencesOf(found.records)));
    found.titles = titles;
    WB_TRY(markDisputed(database, ids, found));
    return found;
}

} // namespace core
