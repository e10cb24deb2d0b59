#include "core/exchange/leftrows.h"

#include "core/exchange/csvwriter.h"
#include "core/support/durablefile.h"

#include <QHash>

namespace core {

namespace {

bool isLeft(const ImportRow& row)
{
    return row.rowClass == RowClass::Refused || row.rowClass == RowClass::Doubtful;
}

Result<void> write(QIODevice& target, const ImportTable& table, const ImportPlan& plan, const QString& whyHead,
    const std::function<QString(const ImportRow&)>& whyOf)
{
    QHash<qint64, qsizetype> lineOf;
    for (qsizetype i = 0; i < table.lines.size(); ++i)
        lineOf.insert(table.lines.at(i).line, i);
    CsvWriter csv(target);
    for (const QString& head : table.header)
        csv.cell(head);
    csv.cell(whyHead);
    WB_TRY(csv.endRow());
    for (const ImportRow& row : plan.rows) {
        const auto found = lineOf.constFind(row.line);
        if (!isLeft(row) || found == lineOf.cend())
            continue;
        const QList<ImportCell>& cells = table.lines.at(*found).cells;
        // What stands behind the last header goes with the row too, but not under the reason.
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            const auto* const text = column < cells.size() ? std::get_if<QString>(&cells.at(column)) : nullptr;
            csv.cell(text ? *text : QString());
        }
        csv.cell(whyOf(row));
        for (qsizetype column = table.header.size(); column < cells.size(); ++column) {
            const auto* const text = std::get_if<QString>(&cells.at(column));
            csv.cell(text ? *text : QString());
        }
        WB_TRY(csv.endRow());
    }
    return csv.finish();
}

} // namespace

qsizetype leftRows(const ImportPlan& plan)
{
    return plan.count(RowClass::Refused) + plan.count(RowClass::Doubtful);
}

Result<void> writeLeftRows(const QString& path, const ImportTable& table, const ImportPlan& plan,
    const QString& whyHead, const std::function<QString(const ImportRow&)>& whyOf)
{
    return replaceFile(path, [&](QIODevice& target) { return write(target, table, plan, whyHead, whyOf); });
}

} // namespace core
