#include "ui/models/tabletext.h"

#include "core/exchange/csvwriter.h"
#include "ui/models/recordtablemodel.h"

namespace ui {

namespace {

bool isNumber(const RecordTableModel& model, int column)
{
    const core::FieldType type = model.fieldAt(column).type;
    return type == core::FieldType::Integer || type == core::FieldType::Real;
}

/** As it is shown, but numbers without points between their digits. */
QString textOf(const RecordTableModel& model, int row, int column)
{
    return model.index(row, column).data(isNumber(model, column) ? Qt::EditRole : Qt::DisplayRole).toString();
}

QString cellOf(const RecordTableModel& model, int row, int column)
{
    const QString text = textOf(model, row, column).replace(u'\t', u' ');
    return isNumber(model, column) ? text : core::guarded(text);
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

namespace {

/** A text as HTML shows it, whatever is in it. */
QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br>"));
    html.remove(QChar(0));
    return html;
}

QString rowOf(const QStringList& cells, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        html += u'<' + tag + QStringLiteral(" style='mso-number-format:\"\\@\"'>");
        html += cell + QStringLiteral("</") + tag + u'>';
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString tableHtml(const RecordTableModel& model, const QList<int>& rows)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(escaped(model.headerData(column, Qt::Horizontal).toString()));
    html += rowOf(cells, QStringLiteral("th"));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(escaped(textOf(model, row, column)));
        html += rowOf(cells, QStringLiteral("td"));
    }
    return html + QStringLiteral("</table></body></html>\n");
}

} // namespace ui
