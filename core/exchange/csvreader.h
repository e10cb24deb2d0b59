#pragma once

#include "core/support/result.h"

#include <QList>
#include <QStringList>
#include <functional>

class QIODevice;

namespace core {

/** What the reader refuses, so that no file exhausts memory. */
namespace csvlimit {
inline constexpr qint64 FileBytes = 512LL * 1024 * 1024;
inline constexpr qsizetype CellBytes = 1024LL * 1024; ///< as UTF-8
inline constexpr qsizetype RowBytes = 16LL * 1024 * 1024;
inline constexpr int Columns = 1'000;
inline constexpr qint64 TableCells = 5'000'000; ///< only where a whole table is asked for
} // namespace csvlimit

enum class CsvProblemKind {
    UnclosedQuote, ///< at the opening quote
    TextAfterQuote, ///< "ab"c
    TooManyCells, ///< filled cells beyond the header
    TooFewCells, ///< at the last cell; the row is delivered as short as it is: spreadsheets leave empty ends away
    TooLong, ///< a cell or row beyond its limit
    BadEncoding, ///< a replacement character stands where a byte had no meaning
    NulByte,
    DuplicateHeader, ///< the cell tells which, the column is 1
};

/** Lines and columns count from 1; a column is a character (code point) of its line in the file. */
struct CsvProblem {
    qint64 line = 0;
    int column = 0;
    int cell = 0; ///< which cell of its row, from 1
    CsvProblemKind kind = CsvProblemKind::UnclosedQuote;
    bool rowRead = false; ///< delivered in spite of it

    bool operator==(const CsvProblem&) const = default;
};

struct CsvRow {
    qint64 line = 0; ///< of the file, where the row begins
    QStringList cells; ///< as in the file: guarded, untrimmed, with the line breaks of the file

    bool operator==(const CsvRow&) const = default;
};

/** The line of the file where a cell (index from 0) of a row begins. */
[[nodiscard]] qint64 lineOfCell(const CsvRow& row, qsizetype cell);

struct CsvLayout {
    QStringList header; ///< trimmed
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" or "Windows-1252"
    QChar delimiter; ///< ';' ',' or TAB
};

struct CsvTable : CsvLayout {
    QList<CsvRow> rows;
    QList<CsvProblem> problems;
};

/** Where the reader puts what it finds, in the order of the file. Each may be left out. */
struct CsvSink {
    std::function<void(const CsvLayout&)> layout; ///< once, before any row
    std::function<bool(CsvRow&&)> row; ///< false stops the reading
    std::function<void(const CsvProblem&)> problem;
    std::function<bool(qint64 done, qint64 total)> progress; ///< bytes; false stops the reading
};

/** Reads CSV as other programs write it.
 *
 *  Encoding: what a byte order mark says, else UTF-8 where the whole file is valid, else Windows-1252. Delimiter: ';'
 *  ',' or TAB, told from the header and the first rows; a first line "sep=;" decides and is skipped. Lines end in LF,
 *  CRLF or CR; empty ones are skipped. The first row is the header.
 *
 *  A broken row (not `rowRead`) is reported and left out. Reading goes on in the next line, and behind a broken quote
 *  with the next row that is as long as the header. Filled cells beyond the header break a row, empty ones are cut off.
 *
 *  @param source open for reading and not sequential: it is read twice, in pieces
 *  Errors: Cancelled; InputOutput; ParseFailed with detail "line:column reason" where reason is one of empty,
 *  file-too-large, table-too-large, or the word of a problem in the header. */
[[nodiscard]] Result<CsvLayout> readCsv(QIODevice& source, const CsvSink& sink);

/** The same as a table, all in memory. */
[[nodiscard]] Result<CsvTable> readCsvTable(QIODevice& source);
[[nodiscard]] Result<CsvTable> readCsvTable(const QByteArray& bytes);

/** The same from a file. Errors besides: FileMissing; FileNotOurs for what is no ordinary file. */
[[nodiscard]] Result<CsvTable> readCsvFile(const QString& path);
[[nodiscard]] Result<CsvLayout> readCsvFile(const QString& path, const CsvSink& sink);

/** "unclosed-quote", "too-few-cells" …: stable words for logs and the command line's JSON. */
[[nodiscard]] QString wordOf(CsvProblemKind kind);

} // namespace core
