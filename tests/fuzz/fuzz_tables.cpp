#include "core/exchange/csvreader.h"
#include "core/exchange/importtable.h"
#include "core/exchange/jsonreader.h"
#include "tests/fuzz/fuzz.h"

using namespace core;

/** Tables as people hand them in, CSV and JSON. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const Result<CsvTable> table = readCsvTable(bytes)) {
        fuzz::must(table->header.size() <= csvlimit::Columns, "the limit of columns");
        for (const CsvRow& row : table->rows)
            fuzz::must(row.cells.size() <= table->header.size(), "no row is longer than its header");
    }
    static_cast<void>(readJsonTables(bytes));
    return 0;
}
