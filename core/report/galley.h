#pragma once

#include "core/report/setlines.h"

namespace core::report {

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
    Picture picture = {};
    qreal pictureWidth = 0; ///< its height is that of the slice
};

struct GalleyMeasure {
    qreal width;
    qreal tallest; ///< a row that is taller is cut between its lines
    qreal longest; ///< setting stops where the column has grown longer
    qreal air = 1; ///< how much of the wished distances is given: 1 all, 0 none
};

/** Text in one long column, broken into lines, before it is cut into pages. */
class Galley {
public:
    Galley(const std::vector<Block>& blocks, const GalleyMeasure& measure);

    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }

private:
    struct Column {
        qreal left;
        qreal width;
    };

    void add(const Block& block);
    void addParagraph(const Block& block);
    void addPicture(const Block& block);
    void addRows(const Block& block, const std::vector<Column>& columns);
    void addCutRow(const Slice& row);
    void append(Slice slice);
    [[nodiscard]] TextStyle airy(TextStyle style) const;
    [[nodiscard]] std::vector<Column> columnsOf(const Block& block) const;
    [[nodiscard]] std::vector<SetLine> set(
        const Runs& runs, const TextStyle& style, Align align, const Column& column, qreal top);

    GalleyMeasure m_measure;
    qreal m_rowPitch;
    qreal m_length = 0;
    bool m_breakDue = false;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Slice> m_slices;
};

} // namespace core::report
