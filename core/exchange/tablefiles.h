#pragma once

#include "core/exchange/shownlist.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsxfile.h"

namespace core {

/** What is to be said of a spreadsheet that was written. */
struct XlsxReport {
    qint64 cutCells = 0; ///< texts longer than a cell may be, each marked where it ends
};

/** A list as a spreadsheet with the columns that are shown (P-14). */
[[nodiscard]] Result<XlsxReport> exportXlsx(Database& database, const ShownList& list, const Labels& labels,
    const QDateTime& at, QIODevice& target, const Progress& progress = {});

/** The same as CSV (P-14): the columns that are shown, in their order. What takes a whole record in again is
 *  exportCsv() (recordexport.h). */
[[nodiscard]] Result<void> exportShownCsv(Database& database, const ShownList& list, const Labels& labels,
    QIODevice& target, const Progress& progress = {});

/** A table of domain.md 4 as a spreadsheet, and as a JSON array of objects by the paths of its columns. */
[[nodiscard]] Result<XlsxReport> exportTableXlsx(const Reader& reader, const TableInfo& table, Audience audience,
    const QDateTime& at, const Labels& labels, QIODevice& target);
[[nodiscard]] Result<void> exportTableJson(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, QIODevice& target);

} // namespace core
