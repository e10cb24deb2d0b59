#pragma once

#include <QList>
#include <QString>

namespace ui {

class RecordTableModel;

/** Rows of a list with their heads, as spreadsheets take them from the clipboard: cells parted by tabs, one row a line,
 *  texts guarded so that none is taken for a formula (decisions.md 34). */
[[nodiscard]] QString tableText(const RecordTableModel& model, const QList<int>& rows);

/** The same as an HTML table in which every cell is text: Word and Excel take it as a table, and compute nothing. */
[[nodiscard]] QString tableHtml(const RecordTableModel& model, const QList<int>& rows);

} // namespace ui
