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
    std::vector<QRectF> badges = {}; ///< frames behind the text, from that corner
};

/** What goes on one page or the other as a whole: a line of a paragraph, or a row of a table. */
struct Slice {
    qreal height = 0;
    qreal above = 0; ///< wished distances to the neighbours; none at the edge of a page
    qreal below = 0;
    std::vector<SetLine> lines = {};
    QString marker = {}; ///< bullet or number left of the first line
    QString bookmark = {}; ///< text of a heading
    int level = 0; ///< of the bookmark; 1 is the document
    int group = 0; ///< number of the keep element
    int header = -1; ///< index of the slice that is repeated above this one at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    bool blank = false; ///< mere space, dropped at the top of a page
    bool rule = false; ///< hairline at its bottom
    bool wash = false; ///< coloured ground
};

/** Text in one long column, broken into lines, before it is cut into pages. */
class Galley {
public:
    /** @param width of the column
     *  @param tallest a row that is taller is cut between its lines
     *  @param air how much of the wished distances is given: 1 all, 0 none */
    Galley(const std::vector<Block>& blocks, qreal width, qreal tallest, qreal air = 1);

    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }

private:
    struct Column {
        qreal left;
        qreal width;
    };

    void add(const Block& block);
    void addParagraph(const Block& block);
    void addRows(const Block& block, const std::vector<Column>& columns);
    void addRow(Slice row, std::vector<SetLine> lines);
    [[nodiscard]] TextStyle airy(TextStyle style) const;
    [[nodiscard]] std::vector<Column> columnsOf(const Block& block) const;
    [[nodiscard]] std::vector<SetLine> brokenIntoLines(
        const Runs& runs, const TextStyle& style, const Column& column, Align align, qreal top);
    void append(Slice slice, const Block& block);

    qreal m_width;
    qreal m_tallest;
    qreal m_air;
    qreal m_rowPadding;
    qreal m_rowPitch;
    bool m_breakDue = false;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Slice> m_slices;
};

} // namespace core::report
