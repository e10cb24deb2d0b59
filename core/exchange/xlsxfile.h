#pragma once

#include "core/exchange/tablecell.h"

#include <QDateTime>

#include <memory>

class QIODevice;

namespace core {

struct XlsxOptions {
    QString sheet; ///< name of the sheet; what Excel does not take in it is left out
    QDateTime created; ///< stands in the file
    QString cutSign; ///< stands where a text longer than mostCharacters was cut
};

/** A spreadsheet of one table for Excel and its like. Text is text and nothing else, whatever it looks like: no cell is
 *  a formula or a link (reliability.md P-14). Numbers, days and times are typed. The head stays in view. Memory stays
 *  flat; what is written waits in a folder of its own until finish(). */
class XlsxFile {
public:
    /** Of one cell, as Excel counts them (UTF-16). */
    static constexpr qsizetype mostCharacters = 32'767;
    static constexpr qint64 mostRows = 1'048'576; ///< with the head

    explicit XlsxFile(XlsxOptions options);
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    /** First of all, and once. */
    [[nodiscard]] Result<void> head(const QStringList& labels);
    /** ValueTooLong (subject: "rows") where a sheet has no room for more, else as finish(). */
    [[nodiscard]] Result<void> row(const QList<TableCell>& cells);
    /** Completes the file and hands it over. DiskFull, InputOutput. */
    [[nodiscard]] Result<void> finish(QIODevice& target);

    /** Cells whose text was cut, each marked by the sign. */
    [[nodiscard]] qint64 cutCells() const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/** A text as it stands in a cell: characters that XML cannot hold are written _x0001_, and what looks like that already
 *  keeps its letters. What would be longer than `most` is cut, with `sign` at its end. */
[[nodiscard]] QString xlsxText(const QString& text, qsizetype most, const QString& sign, bool* cut = nullptr);

} // namespace core
