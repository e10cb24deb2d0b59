#pragma once

#include <QString>

namespace core::text {

inline constexpr int SingleLineLimit = 500;
inline constexpr int LongTextLimit = 100'000;

/** What a person typed, as it is stored: NFC, NUL and other control characters removed, outer blanks trimmed; a
 *  single-line text has its line breaks turned into blanks, a long text has them as LF. */
[[nodiscard]] QString tidyLine(const QString& typed);
[[nodiscard]] QString tidyLongText(const QString& typed);

/** Key that sorts under plain byte order as DIN 5007-1 asks: case and accents folded (ä = a, ß = ss), punctuation a
 *  blank, every number padded so that 2 stands before 10. Also what filters compare. */
[[nodiscard]] QString foldedKey(QStringView text);

/** Same folding without the padding of numbers: for finding, where "2023" must be found by "202". */
[[nodiscard]] QString foldedWords(QStringView text);

/** A name proposed for a file: separators, control and bidi characters, leading dots and device names removed, at most
 *  120 characters. Never empty. */
[[nodiscard]] QString fileName(const QString& proposal);

} // namespace core::text
