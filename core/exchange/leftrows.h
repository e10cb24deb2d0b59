#pragma once

#include "core/exchange/importplan.h"

#include <functional>

namespace core {

/** How many rows of a plan are not taken in: refused, or in doubt and not decided. */
[[nodiscard]] qsizetype leftRows(const ImportPlan& plan);

/** Those rows as they stand in their file, as CSV with its headers and, in a last column, why: to be mended in a
 *  spreadsheet and imported once more, where that column is passed over. Replaces what is at the path. DiskFull,
 *  FileReadOnly, FileMissing, InputOutput.
 *  @pre the table has columns */
[[nodiscard]] Result<void> writeLeftRows(const QString& path, const ImportTable& table, const ImportPlan& plan,
    const QString& whyHead, const std::function<QString(const ImportRow&)>& whyOf);

} // namespace core
