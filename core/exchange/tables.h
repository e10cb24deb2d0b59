#pragma once

#include "core/exchange/tablecell.h"
#include "core/model/audience.h"
#include "core/model/reader.h"

class QIODevice;

namespace core {

class CsvWriter;

/** A column of a table: what its head says, and the way to its value. */
struct TableColumn {
    const char* label; ///< English source text in the translation context "model"; nullptr: that of the field
    /** Storage keys with dots between: references are followed, the last names the value. "kind>field" are the values
     *  of that field in the children of a kind, one a line; "#kind" counts them. */
    const char* path;
};

/** A table that leaves the program as CSV (domain.md 4). */
struct TableInfo {
    const char* number; ///< "csv-03"
    const char* label; ///< English source text in the translation context "model"
    const char* kind; ///< storage name of the records that are its rows; nullptr: the statistics
    std::span<const TableColumn> columns;
    Result<bool> (*keeps)(const Reader& reader, const Record& record); ///< which records; nullptr: all
};

[[nodiscard]] std::span<const TableInfo> allTables();
/** By number, whatever the case; nullptr if there is none. */
[[nodiscard]] const TableInfo* findTable(const QString& number);

/** Reads a table row after row, in the order of the records' sort keys.
 *  @param today for what is counted on a day */
[[nodiscard]] Result<void> readTable(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, const TableUse& use);

/** Rows of a table as lines of CSV under a line of heads. `csv` must outlive it and be finished by the caller. */
[[nodiscard]] TableUse writingTo(CsvWriter& csv);

/** Writes a table as CSV with a header in the language of `labels`. */
[[nodiscard]] Result<void> exportTable(const Reader& reader, const TableInfo& table, Audience audience, QDate today,
    const Labels& labels, QIODevice& target);

} // namespace core
