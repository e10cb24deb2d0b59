#include "core/report/galley.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <utility>

namespace core::report {

namespace {

qreal bottomOf(const std::vector<SetLine>& lines, qreal pitch)
{
    qreal out = 0;
    for (const SetLine& line : lines)
        out = std::max(out, line.at.y() + line.line.height() * pitch);
    return out;
}

} // namespace

Galley::Galley(const std::vector<Block>& blocks, const GalleyMeasure& measure)
    : m_measure(measure)
    , m_rowPitch(airy(styleOf(BlockKind::Table)).pitch)
{
    for (const Block& block : blocks)
        add(block);
}

TextStyle Galley::airy(TextStyle style) const
{
    style.above *= m_measure.air;
    style.below *= m_measure.air;
    style.pitch = 1 + (style.pitch - 1) * m_measure.air;
    return style;
}

void Galley::add(const Block& block)
{
    if (m_length > m_measure.longest)
        return;
    switch (block.kind) {
    case BlockKind::PageBreak:
        m_breakDue = true;
        break;
    case BlockKind::Space:
        append(Slice{.height = millimetres(block.millimetres), .group = block.group, .blank = true});
        break;
    case BlockKind::Picture:
        addPicture(block);
        break;
    case BlockKind::Facts:
    case BlockKind::Table:
        addRows(block, columnsOf(block));
        break;
    default:
        addParagraph(block);
    }
}

void Galley::append(Slice slice)
{
    slice.breakBefore = std::exchange(m_breakDue, false);
    m_length += slice.blank ? 0 : slice.height;
    m_slices.push_back(std::move(slice));
}

std::vector<SetLine> Galley::set(const Runs& runs, const TextStyle& style, Align align, const Column& column, qreal top)
{
    SetLines out = setLines(runs, style, align, {column.left, column.width, top, m_measure.longest});
    if (out.layout)
        m_layouts.push_back(std::move(out.layout));
    return std::move(out.lines);
}

/** One slice per line; the first two lines stay together, and the last two. */
void Galley::addParagraph(const Block& block)
{
    const TextStyle style = airy(styleOf(block.kind, block.level));
    const qreal indent = block.kind == BlockKind::Item ? measure::ItemIndent : 0;
    std::vector<SetLine> lines = set(block.runs, style, Align::Left, {indent, m_measure.width - indent}, 0);
    const bool leads =
        block.kind == BlockKind::Heading || block.kind == BlockKind::Title || block.kind == BlockKind::Tagline;
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        Slice slice{.height = lines[i].line.height() * style.pitch, .group = block.group};
        lines[i].at.setY(0);
        slice.keepWithNext = leads || (count > 1 && (i == 0 || i + 2 == count));
        slice.below = i + 1 == count ? style.below : 0;
        if (i == 0) {
            slice.above = style.above;
            slice.marker = block.marker;
        }
        if (i == 0 && block.kind == BlockKind::Heading) {
            slice.level = block.level + 1; // below the document's own bookmark
            for (const Run& run : block.runs)
                slice.bookmark += run.text;
        }
        slice.lines.push_back(std::move(lines[i]));
        append(std::move(slice));
    }
}

/** In its proportions, as large as the column and the wished height allow; what stands below it belongs to it. */
void Galley::addPicture(const Block& block)
{
    const TextStyle style = airy(styleOf(block.kind));
    const QSizeF room(m_measure.width, std::min(millimetres(block.millimetres), m_measure.tallest));
    const QSizeF size = block.picture.size.scaled(room, Qt::KeepAspectRatio);
    append(Slice{.height = size.height(),
        .above = style.above,
        .below = style.below,
        .group = block.group,
        .keepWithNext = true,
        .picture = block.picture,
        .pictureWidth = size.width()});
}

std::vector<Galley::Column> Galley::columnsOf(const Block& block) const
{
    if (block.kind == BlockKind::Facts) {
        const qreal label = m_measure.width * measure::LabelShare;
        return {{0, label - measure::ColumnGap}, {label, m_measure.width - label}};
    }
    std::vector<Column> out;
    const qreal shares = std::accumulate(block.widths.begin(), block.widths.end(), 0.0);
    qreal left = 0;
    for (const int share : block.widths) {
        const qreal width = m_measure.width * share / shares;
        const qreal inner = std::max(width - measure::ColumnGap, width / 2);
        out.push_back({left + (width - inner) / 2, inner});
        left += width;
    }
    return out;
}

/** One slice per row; one that is taller than a page is cut. */
void Galley::addRows(const Block& block, const std::vector<Column>& columns)
{
    TextStyle body = airy(styleOf(block.kind));
    TextStyle label = body;
    label.colour = colour::Quiet;
    TextStyle head = styleOf(Run{.strong = true}, styleOf(BlockKind::Quiet));
    head.pitch = m_rowPitch;
    const qreal above = measure::AboveRow * m_measure.air;
    const qreal below = measure::BelowRow * m_measure.air;
    const qreal oneLine = above + QFontMetricsF(font(body.size)).height() * m_rowPitch + below;
    const qreal least = std::clamp(millimetres(block.millimetres), oneLine, std::max(oneLine, m_measure.tallest));
    const int first = int(m_slices.size());
    for (const Row& row : block.rows) {
        if (m_length > m_measure.longest)
            return;
        const bool isFirst = &row == &block.rows.front();
        Slice slice{.group = block.group, .keepWithNext = row.header, .rule = true, .wash = row.header};
        slice.above = isFirst ? body.above : 0;
        slice.below = &row == &block.rows.back() ? body.below : 0;
        slice.header = !isFirst && block.rows.front().header ? first : -1;
        for (size_t i = 0; i < columns.size(); ++i) {
            const TextStyle& style = row.header ? head : block.kind == BlockKind::Facts && i == 0 ? label : body;
            auto cell = set(row.cells[i].runs, style, row.cells[i].align, columns[i], above);
            std::move(cell.begin(), cell.end(), std::back_inserter(slice.lines));
        }
        slice.height = std::max(least, bottomOf(slice.lines, m_rowPitch) + below);
        if (slice.height > m_measure.tallest)
            addCutRow(slice);
        else
            append(std::move(slice));
    }
}

/** Cuts a row wherever no line of any of its cells is. */
void Galley::addCutRow(const Slice& row)
{
    std::vector<SetLine> lines = row.lines;
    std::sort(lines.begin(), lines.end(), [](const SetLine& a, const SetLine& b) { return a.at.y() < b.at.y(); });
    const Slice empty{.group = row.group, .header = row.header};
    Slice part = empty;
    part.above = row.above;
    qreal top = 0;
    qreal reach = 0;
    for (SetLine& line : lines) {
        if (!part.lines.empty() && line.at.y() >= reach) {
            part.height = line.at.y() - top;
            top = line.at.y();
            append(std::exchange(part, empty));
        }
        reach = std::max(reach, line.at.y() + line.line.height() * m_rowPitch);
        line.at.ry() -= top;
        part.lines.push_back(std::move(line));
    }
    part.height = row.height - top;
    part.below = row.below;
    part.rule = true;
    append(std::move(part));
}

} // namespace core::report
