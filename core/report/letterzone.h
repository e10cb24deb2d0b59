#pragma once

#include "core/report/documenttree.h"
#include "core/report/pageframe.h"

class QPainter;

namespace core::report {

/** Draws what a letter of DIN 5008 form B has above its text: return line, address field, information block, and the
 *  marks for folding and punching at the left edge. What does not fit into its field is left out. */
void paintLetterZone(QPainter& painter, const DocumentTree& letter, const PageFrame& frame);

} // namespace core::report
