#pragma once

#include "core/exchange/cellkind.h"
#include "core/model/labels.h"

#include <functional>

namespace core {

/** One cell of a table that leaves the program. */
struct TableCell {
    QString text = {}; ///< as people read it
    CellKind kind = CellKind::Text;
    Value value = {}; ///< a number, day or time for what takes typed cells; empty: the text is all there is
};

/** What stands above a column. */
struct TableHead {
    QString key; ///< storage keys, the same in every language
    QString label;
};

/** Who is given a table: its heads once, then row after row with a cell for each of them. */
struct TableUse {
    std::function<Result<void>(const QList<TableHead>& heads)> heads;
    std::function<Result<void>(const QList<TableCell>& cells)> row;
};

/** A value as it is written into files: as people read it, but days of an English file as ISO 8601 has them, which
 *  every other program understands. */
[[nodiscard]] QString filed(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles);

/** A field's value as a cell. A fuzzy date that is one certain day is that day. */
[[nodiscard]] TableCell cellOf(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles);

/** The cell of a value that waits for a decision: it says so and is text, so that nobody goes on calculating with it.
 */
[[nodiscard]] TableCell marked(const TableCell& cell, const Labels& labels);

} // namespace core
