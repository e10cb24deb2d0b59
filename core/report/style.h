#pragma once

#include "core/report/documenttree.h"

#include <QColor>
#include <QFont>

namespace core::report {

/** Everything is measured in tenths of a point, on the page and in the text engine alike, so that no screen's
 *  resolution has a say in a document. */
inline constexpr int UnitsPerInch = 720;
[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * 10;
}
[[nodiscard]] constexpr qreal millimetres(qreal value)
{
    return value * UnitsPerInch / 25.4;
}

namespace colour {
inline constexpr QColor Accent(0x0B, 0x6B, 0x6B);
inline constexpr QColor Text(0x1E, 0x24, 0x22);
inline constexpr QColor Quiet(0x5C, 0x65, 0x5F);
inline constexpr QColor Line(0xD9, 0xDC, 0xD7);
inline constexpr QColor Wash(0xF4, 0xF6, 0xF3); ///< behind the head of a table
inline constexpr QColor Badge(0x8A, 0x5A, 0x00);
inline constexpr QColor BadgeWash(0xFD, 0xF7, 0xE8);
inline constexpr QColor Watermark(0xEF, 0xF1, 0xEE);
} // namespace colour

namespace measure {
inline constexpr qreal PageShort = millimetres(210);
inline constexpr qreal PageLong = millimetres(297);
inline constexpr qreal MarginLeft = millimetres(25);
inline constexpr qreal MarginRight = millimetres(20);
inline constexpr qreal Hairline = points(0.6);
inline constexpr qreal ItemIndent = points(13.5);
inline constexpr qreal LabelShare = 0.22; ///< of the text width, for the labels of facts
inline constexpr qreal AboveRow = points(3.2); ///< less than below: a font has more room above its letters
inline constexpr qreal BelowRow = points(4.4);
inline constexpr qreal ColumnGap = points(9);
} // namespace measure

/** Noto Sans, with what the machine has for other scripts. Ligatures are off: in German they would join what belongs to
 *  two words, and who searches the file for "Pflicht" would not find it. */
[[nodiscard]] QFont font(qreal sizeInPoints, bool bold = false);

struct TextStyle {
    qreal size; ///< points
    bool bold;
    QColor colour;
    qreal above; ///< units; between two blocks the larger of "below" and "above" counts
    qreal below;
    qreal pitch; ///< from line to line, as a multiple of the font's own height
};

[[nodiscard]] TextStyle styleOf(BlockKind kind, int level = 1);
/** The style of a run inside text of the given style. */
[[nodiscard]] TextStyle styleOf(const Run& run, TextStyle around);

} // namespace core::report
