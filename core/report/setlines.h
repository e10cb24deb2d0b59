#pragma once

#include "core/report/style.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace core::report {

/** A line of text and where its top left corner stands in its slice. */
struct SetLine {
    QTextLine line;
    QPointF at;
    QColor colour; ///< where no run has its own
    std::vector<QRectF> badges = {}; ///< frames behind the text, from that corner
};

/** Where text is set: a piece of a page. */
struct TextField {
    qreal left;
    qreal width;
    qreal top;
    qreal longest; ///< lines that begin below are not set
};

struct SetLines {
    std::unique_ptr<QTextLayout> layout; ///< what the lines point into
    std::vector<SetLine> lines;
};

/** Breaks runs into lines. No lines for no text. */
[[nodiscard]] SetLines setLines(const Runs& runs, const TextStyle& style, Align align, const TextField& field);

} // namespace core::report
