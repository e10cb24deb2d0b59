#pragma once

#include "core/support/result.h"

#include <QCborValue>
#include <QStringList>
#include <variant>

namespace core {

struct CsvTable;

/** What a file says in one place: nothing, words as people write them, or a value with a type of its own (JSON, held as
 *  CBOR because that tells whole numbers from others). */
using ImportCell = std::variant<std::monostate, QString, QCborValue>;

/** Why a cell or a row is refused or doubtful. */
struct ImportProblem {
    int column = 0; ///< from 1; 0 for the row as a whole, and in files without columns
    QString header;
    Error error;
};

/** One record as it stands in a file. */
struct ImportLine {
    qint64 line = 0; ///< where it begins, from 1
    QList<ImportCell> cells; ///< may be fewer than the header has; what is not there is left as it is
    QList<ImportProblem> problems; ///< what reading it found; it is refused then
};

/** Records of one kind as a file holds them, whatever its format. */
struct ImportTable {
    ImportTable() = default;
    /** Each cell is words; the guard against formulas is taken off. */
    ImportTable(const CsvTable& csv); // NOLINT: a CSV table is one

    QString kind; ///< storage name, where the file says it
    QStringList header;
    QList<ImportLine> lines;
    bool hasColumns = true; ///< and not members that are named in every record
};

} // namespace core
