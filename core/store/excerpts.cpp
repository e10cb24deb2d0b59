#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

/** Excerpts as one statement each, so that a municipality with ten thousand measures costs what its first lines cost.
 */
namespace core {

namespace {

QByteArray column(const EntityInfo& kind, qsizetype field, const char* suffix = "")
{
    return "t." + quoted(kind.fields[size_t(field)].name()).chopped(1) + suffix + '"';
}

/** The column with the last day of a date, or with the first. */
QByteArray dayColumn(const EntityInfo& kind, qsizetype field, const char* suffix)
{
    return column(kind, field, kind.fields[size_t(field)].type == FieldType::Fuzzy ? suffix : "");
}

/** One alternative for each field, so that each finds its index. */
QByteArray naming(const Excerpt& wanted)
{
    static const QByteArray targets = " IN (SELECT value FROM json_each(?1))";
    QByteArrayList parts;
    for (const qsizetype field : wanted.fields) {
        const FieldInfo& info = wanted.kind->fields[size_t(field)];
        if (info.isSet())
            parts.append("t.id IN (SELECT l.record FROM link AS l WHERE l.target" + targets + " AND l.field = '"
                + info.key + "')");
        else // the index is of what is filled; that has to be said for it to be used
            parts.append(
                '(' + column(*wanted.kind, field) + " IS NOT NULL AND " + column(*wanted.kind, field) + targets + ')');
    }
    return '(' + (parts.isEmpty() ? QByteArray("0") : parts.join(" OR ")) + ')';
}

QByteArray fromWhere(const Excerpt& wanted)
{
    QByteArray sql = " FROM " + quoted(wanted.kind->name()) + " AS t WHERE " + (wanted.ofAll ? "1" : naming(wanted));
    if (wanted.endField >= 0 && wanted.endsFrom.isValid()) {
        const QByteArray end = dayColumn(*wanted.kind, wanted.endField, "_to");
        sql += " AND (" + end + " IS NULL OR " + end + " >= ?2)";
    }
    int position = 3;
    for (const auto& [field, words] : wanted.words)
        sql += " AND " + column(*wanted.kind, field) + " IN (SELECT value FROM json_each(?"
            + QByteArray::number(position++) + "))";
    for (const qsizetype field : wanted.empty)
        sql += " AND " + column(*wanted.kind, field) + " IS NULL";
    if (wanted.endsBy.isValid())
        sql += " AND " + dayColumn(*wanted.kind, wanted.endField, "_to") + " <= ?" + QByteArray::number(position);
    return sql;
}

QByteArray order(const Excerpt& wanted)
{
    if (wanted.sortField < 0)
        return "t.id";
    // A fuzzy date without a beginning has the last day there is in this column, or none at all.
    const QByteArray day = dayColumn(*wanted.kind, wanted.sortField, "_from");
    const QByteArray empty = "(" + day + " IS NULL OR " + day + " = '9999-12-31')";
    return empty + ", " + day + (wanted.descending ? " DESC" : "") + ", t.id";
}

QString jsonOf(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

void bindAll(Statement& statement, const Excerpt& wanted)
{
    QStringList targets;
    for (const RecordId& target : wanted.targets)
        targets.append(target.toText());
    if (!wanted.ofAll)
        statement.bind(1, jsonOf(targets));
    if (wanted.endField >= 0 && wanted.endsFrom.isValid())
        statement.bind(2, wanted.endsFrom.toString(Qt::ISODate));
    int position = 3;
    for (const auto& [field, words] : wanted.words)
        statement.bind(position++, jsonOf(words));
    if (wanted.endsBy.isValid())
        statement.bind(position, wanted.endsBy.toString(Qt::ISODate));
}

} // namespace

Result<Excerpted> RecordStore::excerpt(const Excerpt& wanted) const
{
    Excerpted found;
    const QByteArray rest = fromWhere(wanted);
    if (wanted.most <= 0) {
        WB_ASSIGN(row, m_database.cached("SELECT count(*)" + rest));
        bindAll(*row, wanted);
        WB_TRY(row->step());
        found.count = row->columnInt(0);
        return found;
    }
    // Finding them is what costs, so those that are only counted are stepped over rather than found once more.
    QList<RecordId> first;
    {
        WB_ASSIGN(rows, m_database.cached("SELECT t.id" + rest + " ORDER BY " + order(wanted)));
        bindAll(*rows, wanted);
        for (;; ++found.count) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            if (found.count < wanted.most)
                first.append(RecordId(rows->columnUuid(0)));
        }
    }
    for (const RecordId& id : std::as_const(first)) {
        WB_ASSIGN(record, find(*wanted.kind, id));
        if (record)
            found.records.append(*record);
    }
    return found;
}

} // namespace core
