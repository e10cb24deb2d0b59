#pragma once

#include "core/report/galley.h"

class QPainter;

namespace core::report {

/** Draws a slice with its top left corner at `at`; `width` is that of the column. */
void paintSlice(QPainter& painter, const Slice& slice, QPointF at, qreal width);

} // namespace core::report
