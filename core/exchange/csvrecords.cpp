#include "core/exchange/csvrecords.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr unsigned char Strict = CSV_STRICT | CSV_STRICT_FINI;
constexpr unsigned char Lenient = 0;

int isNoSpace(unsigned char)
{
    return 0;
}

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/** fromUtf8 takes a leading U+FEFF for a byte order mark and drops it; within a file it is text. */
QString fromUtf8(const char* bytes, qsizetype length)
{
    qsizetype marks = 0;
    while (length - 3 * marks >= 3 && std::equal(bytes + 3 * marks, bytes + 3 * marks + 3, "\xEF\xBB\xBF"))
        ++marks;
    if (marks == 0) [[likely]]
        return QString::fromUtf8(bytes, length);
    return QString(marks, QChar::ByteOrderMark) + QString::fromUtf8(bytes + 3 * marks, length - 3 * marks);
}

} // namespace

CsvRecords::CsvRecords(Source source, char delimiter, qint64 firstLine)
    : m_source(std::move(source))
{
    m_at.line = firstLine;
    csv_init(&m_parser, Strict);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_parser, isNoSpace);
    csv_set_blk_size(&m_parser, 4096);
    for (const char special : {delimiter, '"', '\n', '\r'})
        m_special[static_cast<unsigned char>(special)] = true;
}

CsvRecords::~CsvRecords()
{
    csv_free(&m_parser);
}

Result<bool> CsvRecords::next(CsvRecord& record)
{
    m_record = &record;
    while (true) {
        record = {};
        WB_ASSIGN(found, readRow());
        const QStringList& cells = record.row.cells;
        const bool blankLine =
            m_columns > 1 && !record.broken && cells.size() == 1 && cells.front().trimmed().isEmpty();
        if (found && blankLine)
            continue;
        for (CsvProblem& problem : record.problems)
            problem.rowRead = !record.broken;
        return found;
    }
}

Result<bool> CsvRecords::readRow()
{
    m_rowBegun = m_rowDone = m_overfull = m_tooLong = false;
    m_rowBytes = 0;
    while (!m_rowDone) {
        if (m_at.offset < m_text.size())
            m_skipping ? skipLine() : step();
        else if (!m_ended)
            WB_TRY(fetch());
        else
            return finish();
    }
    return true;
}

void CsvRecords::step()
{
    const Segment next = segment();
    if (!m_rowBegun) {
        m_cell = m_at;
        m_record->row.line = m_at.line;
        m_rowBegun = next.length > 1 || !isLineEnd(m_text.at(m_at.offset));
    }
    m_cellDone = false;
    if (const auto problem = feed(next.length)) {
        giveUp(*problem);
        return;
    }
    advance(next);
    const auto open = qsizetype(m_parser.entry_pos);
    if (m_tooLong || open > csvlimit::CellBytes || m_rowBytes + open > csvlimit::RowBytes) {
        giveUp(CsvProblemKind::TooLong);
        return;
    }
    if (m_rowDone)
        closeRow();
    if (m_cellDone)
        m_cell = m_at;
}

/** At the end of the file: whether there is a last row. */
bool CsvRecords::finish()
{
    if (!m_rowBegun)
        return false;
    if (csv_fini(&m_parser, takeCell, nullptr, this) != 0)
        giveUp(CsvProblemKind::UnclosedQuote);
    else if (m_tooLong)
        giveUp(CsvProblemKind::TooLong);
    else
        closeRow();
    return true;
}

void CsvRecords::closeRow()
{
    const bool tooFew = m_record->row.cells.size() < m_columns;
    if (tooFew)
        note(CsvProblemKind::TooFewCells, m_cell);
    m_record->broken = m_overfull || (tooFew && m_afterQuote);
    m_afterQuote = m_afterQuote && m_record->broken;
}

Result<void> CsvRecords::fetch()
{
    const qsizetype passed = m_rowBegun ? m_cell.offset : m_at.offset;
    m_text.remove(0, passed);
    m_at.offset -= passed;
    m_cell.offset -= passed;
    WB_ASSIGN(piece, m_source());
    m_ended = piece.isEmpty();
    m_text += piece;
    return {};
}

/** From here to the next byte that means something to the format, included; or to the end of what is there. */
CsvRecords::Segment CsvRecords::segment() const
{
    const char* const begin = m_text.constData() + m_at.offset;
    const char* const end = m_text.constData() + m_text.size();
    Segment found;
    const char* byte = begin;
    while (byte < end) {
        found.characters += (*byte & 0xC0) != 0x80;
        if (m_special[static_cast<unsigned char>(*byte++)])
            break;
    }
    found.length = byte - begin;
    return found;
}

/** What stands in the way, if anything does. */
std::optional<CsvProblemKind> CsvRecords::feed(qsizetype length)
{
    const auto row = [](int, void* self) { static_cast<CsvRecords*>(self)->m_rowDone = true; };
    const char* const bytes = m_text.constData() + m_at.offset;
    const auto fed = qsizetype(csv_parse(&m_parser, bytes, size_t(length), takeCell, row, this));
    if (fed < length) {
        if (m_parser.quoted)
            return CsvProblemKind::TextAfterQuote;
        // 5" screen: a quote within an unquoted cell is text.
        csv_set_opts(&m_parser, Lenient);
        csv_parse(&m_parser, bytes + fed, size_t(length - fed), takeCell, row, this);
        csv_set_opts(&m_parser, Strict);
    }
    return std::nullopt;
}

void CsvRecords::advance(Segment passed)
{
    const char last = m_text.at(m_at.offset + passed.length - 1);
    m_at.offset += passed.length;
    m_at.column += passed.characters;
    if (last == '\r' || (last == '\n' && !(m_at.afterCr && passed.length == 1)))
        ++m_at.line;
    if (isLineEnd(last))
        m_at.column = 1;
    m_at.afterCr = last == '\r';
}

void CsvRecords::takeCell(void* bytes, size_t size, void* self)
{
    static_cast<CsvRecords*>(self)->addCell(static_cast<const char*>(bytes), qsizetype(size));
}

void CsvRecords::addCell(const char* bytes, qsizetype length)
{
    m_cellDone = true;
    m_rowBytes += length;
    m_tooLong = length > csvlimit::CellBytes || m_rowBytes > csvlimit::RowBytes;
    if (m_tooLong)
        return;
    QStringList& cells = m_record->row.cells;
    if (cells.size() == (m_columns > 0 ? m_columns : csvlimit::Columns)) {
        if (length > 0 && !std::exchange(m_overfull, true))
            note(CsvProblemKind::TooManyCells, m_cell);
        return;
    }
    const QString cell = fromUtf8(bytes, length);
    if (cell.contains(QChar::Null))
        note(CsvProblemKind::NulByte, m_cell);
    if (cell.contains(QChar::ReplacementCharacter))
        note(CsvProblemKind::BadEncoding, m_cell);
    cells << cell;
}

void CsvRecords::note(CsvProblemKind kind, const Place& place)
{
    const int cell = int(m_record->row.cells.size()) + 1;
    m_record->problems << CsvProblem{place.line, place.column, cell, kind, false};
}

/** Gives the row up and goes back to where its bad cell begins, to leave that line and go on with the next. Going back
 *  stays cheap: within an open quote the other quotes come in pairs, and a line of pairs opens none when read afresh,
 * so hardly any line is read a third time. */
void CsvRecords::giveUp(CsvProblemKind kind)
{
    const bool manyLines = m_at.line != m_cell.line && m_text.at(m_cell.offset) == '"';
    if (manyLines && (kind == CsvProblemKind::TextAfterQuote || kind == CsvProblemKind::TooLong))
        kind = CsvProblemKind::UnclosedQuote;
    note(kind, kind == CsvProblemKind::TextAfterQuote ? m_at : m_cell);
    m_record->broken = m_rowDone = true;
    m_afterQuote = m_afterQuote || kind == CsvProblemKind::UnclosedQuote;

    csv_set_opts(&m_parser, Lenient); // else an open quote would survive
    csv_fini(&m_parser, nullptr, nullptr, nullptr);
    csv_set_opts(&m_parser, Strict);

    m_at = m_cell;
    m_skipping = true;
}

void CsvRecords::skipLine()
{
    while (m_skipping && m_at.offset < m_text.size()) {
        advance(segment());
        m_skipping = !isLineEnd(m_text.at(m_at.offset - 1));
    }
}

} // namespace core
