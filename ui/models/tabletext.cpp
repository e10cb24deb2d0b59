#include "ui/models/tabletext.h"

#include "core/exchange/csvwriter.h"
#include "ui/models/recordtablemodel.h"

namespace ui {

namespace {

QString cellOf(const RecordTableModel& model, int row, int column)
{
    const core::FieldType type = model.fieldAt(column).type;
    const bool number = type == core::FieldType::Integer || type == core::FieldType::Real;
    QString text = model.index(row, column).data(number ? Qt::EditRole : Qt::DisplayRole).toString();
    text.replace(u'\t', u' ');
    return number ? text : core::guarded(text);
}

} // namespace

QString tableText(const RecordTableModel& model, const QList<int>& rows)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cellOf(model, row, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
