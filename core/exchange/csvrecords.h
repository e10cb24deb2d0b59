#pragma once

#include "core/exchange/csvreader.h"

#include <csv.h>
#include <optional>

namespace core {

/** One row of a CSV file as far as it could be read, with what was wrong in it. */
struct CsvRecord {
    CsvRow row;
    QList<CsvProblem> problems;
    bool broken = false; ///< cells are missing or wrong; one of the problems says why
};

/** Splits UTF-8 into rows with libcsv, fed up to one delimiter, quote or line end at a time so that the place of every
 *  cell is known. A row that cannot be split is given up at the end of the line where its bad cell begins; reading goes
 *  on behind that line, so that one quote too many does not swallow the rest of the file. */
class CsvRecords {
public:
    using Source = std::function<Result<QByteArray>()>; ///< the next piece; empty at the end

    /** @param firstLine the line of the file the source begins with */
    CsvRecords(Source source, char delimiter, qint64 firstLine);
    ~CsvRecords();
    CsvRecords(const CsvRecords&) = delete;
    CsvRecords& operator=(const CsvRecords&) = delete;

    /** How many cells every row from here on should have. */
    void setColumns(qsizetype columns) { m_columns = columns; }

    /** Reads the next row that is not empty. False at the end. Errors: those of the source. */
    [[nodiscard]] Result<bool> next(CsvRecord& record);

private:
    struct Place {
        qsizetype offset = 0; ///< in m_text
        qint64 line = 1;
        int column = 1;
        bool afterCr = false; ///< an LF here belongs to the line end before
    };
    struct Segment {
        qsizetype length = 0;
        int characters = 0;
    };

    [[nodiscard]] Result<bool> readRow();
    void step();
    [[nodiscard]] bool finish();
    void closeRow();
    [[nodiscard]] Result<void> fetch();
    [[nodiscard]] Segment segment() const;
    [[nodiscard]] std::optional<CsvProblemKind> feed(qsizetype length);
    void advance(Segment passed);
    static void takeCell(void* bytes, size_t size, void* self);
    void addCell(const char* bytes, qsizetype length);
    void note(CsvProblemKind kind, const Place& place);
    void giveUp(CsvProblemKind kind);
    void skipLine();

    Source m_source;
    csv_parser m_parser;
    bool m_special[256] = {};
    qsizetype m_columns = 0; ///< 0: the header is still to come
    QByteArray m_text; ///< from the begin of the current cell on
    bool m_ended = false;
    Place m_at;
    Place m_cell; ///< where the current cell begins
    bool m_cellDone = false;
    bool m_rowBegun = false;
    bool m_rowDone = false;
    bool m_overfull = false; ///< filled cells beyond the header
    bool m_tooLong = false;
    qsizetype m_rowBytes = 0;
    bool m_skipping = false; ///< up to the end of the line
    bool m_afterQuote = false; ///< behind a broken quote a line may begin in the middle of a row
    CsvRecord* m_record = nullptr;
};

} // namespace core
