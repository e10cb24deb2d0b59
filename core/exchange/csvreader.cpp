#include "core/exchange/csvreader.h"

#include "core/exchange/csvdialect.h"
#include "core/exchange/csvencoding.h"
#include "core/exchange/csvrecords.h"
#include "core/exchange/importfile.h"

#include <QBuffer>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace core {

namespace {

tl::unexpected<Error> parseFailed(qint64 line, int column, const QString& reason)
{
    return fail(ErrorKind::ParseFailed, {}, QStringLiteral("%1:%2 %3").arg(line).arg(column).arg(reason));
}

void reportProblems(const CsvRecord& record, const CsvSink& sink)
{
    if (!sink.problem)
        return;
    for (const CsvProblem& problem : record.problems)
        sink.problem(problem);
}

/** The first row: names trimmed, each second use of a name a problem. */
Result<QStringList> readHeader(CsvRecords& records, const CsvSink& sink)
{
    CsvRecord record;
    WB_ASSIGN(found, records.next(record));
    if (!found)
        return parseFailed(1, 1, QStringLiteral("empty"));
    if (record.broken) {
        const CsvProblem& problem = record.problems.back();
        return parseFailed(problem.line, problem.column, wordOf(problem.kind));
    }
    QStringList header;
    QSet<QString> names;
    for (const QString& cell : std::as_const(record.row.cells)) {
        header << cell.trimmed();
        const int number = int(header.size());
        if (!header.back().isEmpty() && names.contains(header.back()))
            record.problems << CsvProblem{
                lineOfCell(record.row, number - 1), 1, number, CsvProblemKind::DuplicateHeader, true};
        names.insert(header.back());
    }
    reportProblems(record, sink);
    records.setColumns(header.size());
    return header;
}

/** Hands out a piece that was already read before those that follow. */
CsvRecords::Source continued(QByteArray first, Utf8Source& source)
{
    return [first = std::move(first), &source]() mutable -> Result<QByteArray> {
        return first.isEmpty() ? source.next() : Result<QByteArray>(std::exchange(first, {}));
    };
}

Error withPath(Error error, const QString& path)
{
    error.subject = path;
    return error;
}

} // namespace

Result<CsvLayout> readCsv(QIODevice& source, const CsvSink& sink)
{
    WB_ASSIGN(text, Utf8Source::open(source, sink.progress));
    WB_ASSIGN(first, text.next());
    const CsvDialect dialect = detectDialect(first, source.atEnd());
    first.remove(0, dialect.skip);
    CsvRecords records(continued(std::move(first), text), dialect.delimiter, dialect.skip > 0 ? 2 : 1);

    CsvLayout layout;
    layout.encoding = text.encoding();
    layout.delimiter = QLatin1Char(dialect.delimiter);
    WB_ASSIGN(header, readHeader(records, sink));
    layout.header = header;
    if (sink.layout)
        sink.layout(layout);

    CsvRecord record;
    while (true) {
        WB_ASSIGN(found, records.next(record));
        if (!found)
            return layout;
        reportProblems(record, sink);
        if (!record.broken && sink.row && !sink.row(std::move(record.row)))
            return fail(ErrorKind::Cancelled);
    }
}

Result<CsvTable> readCsvTable(QIODevice& source)
{
    CsvTable table;
    qint64 cells = 0;
    qint64 line = 1;
    CsvSink sink;
    sink.row = [&](CsvRow&& row) {
        line = row.line;
        cells += row.cells.size();
        table.rows << std::move(row);
        return cells <= csvlimit::TableCells;
    };
    sink.problem = [&](const CsvProblem& problem) {
        ++cells;
        table.problems << problem;
    };
    const Result<CsvLayout> layout = readCsv(source, sink);
    if (cells > csvlimit::TableCells)
        return parseFailed(line, 1, QStringLiteral("table-too-large"));
    if (!layout)
        return tl::unexpected<Error>(layout.error());
    static_cast<CsvLayout&>(table) = *layout;
    return table;
}

Result<CsvTable> readCsvTable(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsvTable(buffer);
}

Result<CsvTable> readCsvFile(const QString& path)
{
    QFile file(path);
    WB_TRY(openToImport(file));
    return readCsvTable(file).map_error([&](const Error& error) { return withPath(error, path); });
}

Result<CsvLayout> readCsvFile(const QString& path, const CsvSink& sink)
{
    QFile file(path);
    WB_TRY(openToImport(file));
    return readCsv(file, sink).map_error([&](const Error& error) { return withPath(error, path); });
}

qint64 lineOfCell(const CsvRow& row, qsizetype cell)
{
    qint64 line = row.line;
    for (qsizetype i = 0; i < std::min(cell, row.cells.size()); ++i) {
        const QString& text = row.cells.at(i);
        line += text.count(u'\n') + text.count(u'\r') - text.count(QStringLiteral("\r\n"));
    }
    return line;
}

QString wordOf(CsvProblemKind kind)
{
    switch (kind) {
    case CsvProblemKind::UnclosedQuote:
        return QStringLiteral("unclosed-quote");
    case CsvProblemKind::TextAfterQuote:
        return QStringLiteral("text-after-quote");
    case CsvProblemKind::TooManyCells:
        return QStringLiteral("too-many-cells");
    case CsvProblemKind::TooFewCells:
        return QStringLiteral("too-few-cells");
    case CsvProblemKind::TooLong:
        return QStringLiteral("too-long");
    case CsvProblemKind::BadEncoding:
        return QStringLiteral("bad-encoding");
    case CsvProblemKind::NulByte:
        return QStringLiteral("nul-byte");
    case CsvProblemKind::DuplicateHeader:
        return QStringLiteral("duplicate-header");
    }
    return {};
}

} // namespace core
