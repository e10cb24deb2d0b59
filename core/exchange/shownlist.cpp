#include "core/exchange/shownlist.h"

#include "core/model/dispute.h"
#include "core/store/listrows.h"

namespace core {

namespace {

constexpr qsizetype rowsAtOnce = 256;

} // namespace

ShownList ShownList::whole(const EntityInfo& kind, const QList<RecordId>& ids)
{
    ShownList list{&kind, ids, {}, true};
    for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
        if (kind.fields[size_t(i)].type != FieldType::Order)
            list.columns.append(i);
    }
    return list;
}

QList<TableHead> headsOf(const ShownList& list, const Labels& labels)
{
    QList<TableHead> heads;
    if (list.withIds)
        heads.append({QStringLiteral("id"), QStringLiteral("ID")});
    for (const qsizetype column : list.columns) {
        const FieldInfo& field = list.kind->fields[size_t(column)];
        QString label = labels.of(field.label);
        if (!label.isEmpty())
            label[0] = label.at(0).toUpper();
        heads.append({field.name(), label});
    }
    return heads;
}

Result<void> forEachRow(Database& database, const ShownList& list, const Labels& labels,
    const std::function<Result<void>(const QList<TableCell>&)>& use, const Progress& progress)
{
    for (qsizetype first = 0; first < list.ids.size(); first += rowsAtOnce) {
        if (progress && !progress(first, list.ids.size()))
            return fail(ErrorKind::Cancelled);
        WB_ASSIGN(rows, readRows(database, *list.kind, list.ids.mid(first, rowsAtOnce)));
        const Titles titles = [&rows](RecordId id) { return rows.titles.value(id); };
        for (const Record& record : rows.records) {
            if (record.isNull())
                continue;
            QList<TableCell> cells;
            if (list.withIds)
                cells.append({record.id().toText(), CellKind::Text, {}});
            for (const qsizetype column : list.columns) {
                TableCell cell = cellOf(list.kind->fields[size_t(column)], record.at(column), labels, titles);
                // What is in doubt as a whole says so where a reader begins.
                const bool isFirst = column == list.columns.first();
                if (rows.isDisputed(record.id(), column) || (isFirst && rows.isDisputed(record.id(), -1)))
                    cell = marked(cell, labels);
                cells.append(cell);
            }
            WB_TRY(use(cells));
        }
    }
    return {};
}

} // namespace core
