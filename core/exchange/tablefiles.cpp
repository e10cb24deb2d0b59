#include "core/exchange/tablefiles.h"

#include "core/exchange/csvwriter.h"
#include "core/model/valuecodec.h"
#include "core/support/durablefile.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

XlsxFile newFile(const char* label, const QDateTime& at, const Labels& labels)
{
    return XlsxFile(
        {labels.of(label), at, labels.of(QT_TRANSLATE_NOOP("model", "… [cut here; the whole text is in the book]"))});
}

QStringList labelsOf(const QList<TableHead>& heads)
{
    QStringList words;
    for (const TableHead& head : heads)
        words.append(head.label);
    return words;
}

Result<void> writeAll(QIODevice& target, const QByteArray& bytes)
{
    return target.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(writeError(target));
}

} // namespace

Result<XlsxReport> exportXlsx(Database& database, const ShownList& list, const Labels& labels, const QDateTime& at,
    QIODevice& target, const Progress& progress)
{
    XlsxFile file = newFile(list.kind->plural, at, labels);
    WB_TRY(file.head(labelsOf(headsOf(list, labels))));
    WB_TRY(forEachRow(
        database, list, labels, [&file](const QList<TableCell>& cells) { return file.row(cells); }, progress));
    WB_TRY(file.finish(target));
    return XlsxReport{file.cutCells()};
}

Result<void> exportShownCsv(Database& database, const ShownList& list, const Labels& labels, QIODevice& target,
    const Progress& progress)
{
    CsvWriter csv(target);
    const TableUse use = writingTo(csv);
    WB_TRY(use.heads(headsOf(list, labels)));
    WB_TRY(forEachRow(database, list, labels, use.row, progress));
    return csv.finish();
}

Result<XlsxReport> exportTableXlsx(const Reader& reader, const TableInfo& table, Audience audience, const QDateTime& at,
    const Labels& labels, QIODevice& target)
{
    XlsxFile file = newFile(table.label, at, labels);
    const TableUse use{[&file](const QList<TableHead>& heads) { return file.head(labelsOf(heads)); },
        [&file](const QList<TableCell>& cells) { return file.row(cells); }};
    WB_TRY(readTable(reader, table, audience, at.toLocalTime().date(), labels, use));
    WB_TRY(file.finish(target));
    return XlsxReport{file.cutCells()};
}

Result<void> exportTableJson(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, QIODevice& target)
{
    QStringList keys;
    bool first = true;
    const TableUse use{[&keys](const QList<TableHead>& heads) -> Result<void> {
                           for (const TableHead& head : heads)
                               keys.append(head.key);
                           return {};
                       },
        [&](const QList<TableCell>& cells) {
            QJsonObject object;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const TableCell& cell = cells.at(i);
                const QJsonValue text = cell.text.isEmpty() ? QJsonValue() : QJsonValue(cell.text);
                object.insert(keys.at(i), isEmpty(cell.value) ? text : toJson(cell.value));
            }
            const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
            return writeAll(target, (std::exchange(first, false) ? "\n" : ",\n") + line);
        }};
    WB_TRY(writeAll(target, "["));
    WB_TRY(readTable(reader, table, audience, today, labels, use));
    return writeAll(target, "\n]\n");
}

} // namespace core
