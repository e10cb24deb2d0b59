#include "core/exchange/importtable.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <algorithm>

namespace core {

ImportTable::ImportTable(const CsvTable& csv)
    : header(csv.header)
{
    lines.reserve(csv.rows.size());
    for (const CsvRow& row : csv.rows) {
        ImportLine read;
        read.line = row.line;
        read.cells.reserve(row.cells.size());
        for (const QString& cell : row.cells)
            read.cells.append(unguarded(cell));
        lines.append(read);
    }
    for (const CsvProblem& problem : csv.problems) {
        if (problem.rowRead)
            continue;
        ImportLine broken;
        broken.line = problem.line;
        broken.problems.append({problem.column, {}, {ErrorKind::ParseFailed, {}, wordOf(problem.kind)}});
        lines.append(broken);
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const ImportLine& a, const ImportLine& b) { return a.line < b.line; });
}

} // namespace core
