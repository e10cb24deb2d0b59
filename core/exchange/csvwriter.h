#pragma once

#include "core/support/result.h"

#include <QStringEncoder>
#include <optional>
#include <vector>

class QIODevice;

namespace core {

/** What a cell holds. Only text is guarded; the caller formats numbers and dates. */
enum class CellKind { Text, Number, Date };

/** A text as it stands in a CSV cell, so that no spreadsheet takes it for a formula: one leading ' if it begins with
 *  = + - @ TAB CR LF, or with ' followed by one of these or by '. Besides the characters of decision 34 this holds for
 *  the full-width = + - @ and for NUL, after the OWASP list. */
[[nodiscard]] QString guarded(const QString& text);

/** The inverse, for every cell that is read: takes away exactly the ' that guarded() adds. */
[[nodiscard]] QString unguarded(const QString& cell);

/** Writes CSV for German spreadsheets: UTF-8 with byte order mark, ';', CRLF, quotes doubled. Memory stays flat. A
 * failed write is remembered and returned by every later endRow() and by finish(). */
class CsvWriter {
public:
    /** @param device open for writing and longer lived than this; nothing may be in it */
    explicit CsvWriter(QIODevice& device);

    void cell(QStringView text, CellKind kind = CellKind::Text);
    /** Errors: DiskFull, InputOutput. */
    [[nodiscard]] Result<void> endRow();
    /** Hands the last bytes to the device and flushes it. Without it the file is incomplete. Errors as endRow(). */
    [[nodiscard]] Result<void> finish();

private:
    void reserve(size_t bytes);
    void flush();
    void append(QStringView text);
    void appendQuoted(QStringView text, bool guard);

    QIODevice& m_device;
    QStringEncoder m_encoder;
    std::vector<char> m_buffer;
    size_t m_used = 0;
    int m_cells = 0; ///< of the row that is being written
    bool m_rowEmpty = true; ///< only empty cells so far
    std::optional<Error> m_failure;
};

} // namespace core
