#pragma once

#include <QRect>

class QPainter;
class QString;

namespace ui {

struct BoardBlock;

/** How a block looks, in the year and in the month. */
enum class BlockLook { Plain, Chosen, Focused, Pending };

/** A filled block for a day, a hatched one for a span of which nobody knows the day yet, a crossed out one for what was
 *  cancelled. Where a rule objects it is red and has a cross. `words` stand inside where they fit. */
void paintBlock(QPainter* painter, const QRect& rect, const BoardBlock& block, BlockLook look, const QString& words);

} // namespace ui
