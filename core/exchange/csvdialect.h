#pragma once

#include <QByteArray>

namespace core {

/** How a CSV file separates its cells. */
struct CsvDialect {
    char delimiter = ';';
    qsizetype skip = 0; ///< bytes of a first line "sep=;" with its line end
};

/** Told from the beginning of a file in UTF-8. A first line "sep=" decides. Else ';', TAB, ',' in this order: the first
 *  that splits the header and splits every other row into as many cells; if none does, the one that fits most rows.
 *  Quotes are respected, so that a comma in a text does not count where ';' separates.
 *  @param wholeFile the last line of the sample is complete */
[[nodiscard]] CsvDialect detectDialect(const QByteArray& sample, bool wholeFile);

} // namespace core
