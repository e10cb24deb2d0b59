#include "core/report/galley.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <utility>

namespace core::report {

namespace {

QTextCharFormat formatOf(const TextStyle& style)
{
    QTextCharFormat out;
    out.setFont(font(style.size, style.bold));
    out.setForeground(style.colour);
    return out;
}

/** Stays on one line, with air inside its frame. */
QString badgeText(QString text)
{
    text.replace(u' ', QChar::Nbsp);
    return QChar(QChar::Nbsp) + text + QChar(QChar::Nbsp);
}

struct Stretch {
    int start;
    int length;
};

/** The frames of the badges that stand in this line, from its own top left corner. */
std::vector<QRectF> framesIn(const QTextLine& line, const std::vector<Stretch>& badges)
{
    std::vector<QRectF> out;
    for (const Stretch& badge : badges) {
        const int from = std::max(badge.start, line.textStart());
        const int to = std::min(badge.start + badge.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = std::min(line.cursorToX(from), line.cursorToX(to));
        const qreal width = std::abs(line.cursorToX(to) - line.cursorToX(from));
        out.emplace_back(left - points(1.5), line.ascent() - points(9.4), width + points(3), points(13));
    }
    return out;
}

qreal bottomOf(const SetLine& line, qreal pitch)
{
    return line.at.y() + line.line.height() * pitch;
}

} // namespace

Galley::Galley(const std::vector<Block>& blocks, qreal width, qreal tallest, qreal air)
    : m_width(width)
    , m_tallest(tallest)
    , m_air(air)
    , m_rowPadding(measure::RowPadding * air)
    , m_rowPitch(airy(styleOf(BlockKind::Table)).pitch)
{
    for (const Block& block : blocks)
        add(block);
}

TextStyle Galley::airy(TextStyle style) const
{
    style.above *= m_air;
    style.below *= m_air;
    style.pitch = 1 + (style.pitch - 1) * m_air;
    return style;
}

void Galley::add(const Block& block)
{
    switch (block.kind) {
    case BlockKind::PageBreak:
        m_breakDue = true;
        break;
    case BlockKind::Space:
        append(Slice{.height = millimetres(block.millimetres), .blank = true}, block);
        break;
    case BlockKind::Facts:
    case BlockKind::Table:
        addRows(block, columnsOf(block));
        break;
    default:
        addParagraph(block);
    }
}

void Galley::append(Slice slice, const Block& block)
{
    slice.group = block.group;
    slice.breakBefore = std::exchange(m_breakDue, false);
    m_slices.push_back(std::move(slice));
}

/** One slice per line; the first two lines stay together, and the last two. */
void Galley::addParagraph(const Block& block)
{
    const TextStyle style = airy(styleOf(block.kind, block.level));
    const qreal indent = block.kind == BlockKind::Item ? measure::ItemIndent : 0;
    std::vector<SetLine> lines = brokenIntoLines(block.runs, style, {indent, m_width - indent}, Align::Left, 0);
    const bool leads =
        block.kind == BlockKind::Heading || block.kind == BlockKind::Title || block.kind == BlockKind::Tagline;
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        Slice slice{.height = lines[i].line.height() * style.pitch};
        lines[i].at.setY(0);
        slice.keepWithNext = leads || (count > 1 && (i == 0 || i + 2 == count));
        if (i == 0) {
            slice.above = style.above;
            slice.marker = block.marker;
            if (block.kind == BlockKind::Heading) {
                slice.level = block.level + 1; // below the document's own bookmark
                for (const Run& run : block.runs)
                    slice.bookmark += run.text;
            }
        }
        if (i + 1 == count)
            slice.below = style.below;
        slice.lines.push_back(std::move(lines[i]));
        append(std::move(slice), block);
    }
}

std::vector<Galley::Column> Galley::columnsOf(const Block& block) const
{
    if (block.kind == BlockKind::Facts) {
        const qreal label = m_width * measure::LabelShare;
        return {{0, label - measure::ColumnGap}, {label, m_width - label}};
    }
    std::vector<Column> out;
    const qreal shares = std::accumulate(block.widths.begin(), block.widths.end(), 0.0);
    qreal left = 0;
    for (const int share : block.widths) {
        const qreal width = m_width * share / shares;
        const qreal inner = std::max(width - measure::ColumnGap, width / 2);
        out.push_back({left + (width - inner) / 2, inner});
        left += width;
    }
    return out;
}

void Galley::addRows(const Block& block, const std::vector<Column>& columns)
{
    const TextStyle body = airy(styleOf(block.kind));
    const int first = int(m_slices.size());
    const qreal least = std::max(
        millimetres(block.millimetres), 2 * m_rowPadding + QFontMetricsF(font(body.size)).height() * m_rowPitch);
    for (size_t number = 0; number < block.rows.size(); ++number) {
        const Row& row = block.rows[number];
        Slice slice{.height = least, .rule = true, .wash = row.header};
        slice.group = block.group;
        slice.keepWithNext = row.header;
        slice.above = number == 0 ? body.above : 0;
        slice.below = number + 1 == block.rows.size() ? body.below : 0;
        slice.breakBefore = std::exchange(m_breakDue, false);
        if (number > 0 && block.rows.front().header)
            slice.header = first;
        std::vector<SetLine> lines;
        for (size_t i = 0; i < columns.size(); ++i) {
            TextStyle style = row.header ? styleOf(Run{.strong = true}, styleOf(BlockKind::Quiet)) : body;
            style.pitch = m_rowPitch;
            if (block.kind == BlockKind::Facts && i == 0)
                style.colour = colour::Quiet;
            auto cell = brokenIntoLines(row.cells[i].runs, style, columns[i], row.cells[i].align, m_rowPadding);
            std::move(cell.begin(), cell.end(), std::back_inserter(lines));
        }
        addRow(std::move(slice), std::move(lines));
    }
}

/** A row as one slice or, where it is taller than a page, cut wherever no line of any cell is. */
void Galley::addRow(Slice row, std::vector<SetLine> lines)
{
    qreal bottom = 0;
    for (const SetLine& line : lines)
        bottom = std::max(bottom, bottomOf(line, m_rowPitch));
    const bool cut = bottom > m_tallest;
    row.height = std::max(row.height, bottom + m_rowPadding);
    if (!cut) {
        row.lines = std::move(lines);
        m_slices.push_back(std::move(row));
        return;
    }
    std::sort(lines.begin(), lines.end(), [](const SetLine& a, const SetLine& b) { return a.at.y() < b.at.y(); });
    Slice part{.above = row.above, .group = row.group, .header = row.header, .breakBefore = row.breakBefore};
    qreal top = 0;
    qreal reach = 0;
    for (SetLine& line : lines) {
        if (!part.lines.empty() && line.at.y() >= reach) {
            part.height = line.at.y() - top;
            top = line.at.y();
            m_slices.push_back(std::exchange(part, Slice{.group = row.group, .header = row.header}));
        }
        reach = std::max(reach, bottomOf(line, m_rowPitch));
        line.at.ry() -= top;
        part.lines.push_back(std::move(line));
    }
    part.height = row.height - top;
    part.below = row.below;
    part.rule = true;
    m_slices.push_back(std::move(part));
}

std::vector<SetLine> Galley::brokenIntoLines(
    const Runs& runs, const TextStyle& style, const Column& column, Align align, qreal top)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Stretch> badges;
    for (const Run& run : runs) {
        if (run.badge)
            text += QChar(0x2003); // em space: room between the frames
        const QString piece = run.badge ? badgeText(run.text) : run.text;
        if (run.badge)
            badges.push_back({int(text.size()), int(piece.size())});
        formats.append({int(text.size()), int(piece.size()), formatOf(styleOf(run, style))});
        text += piece;
    }
    if (text.isEmpty())
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setAlignment(align == Align::Left ? Qt::AlignLeft
            : align == Align::Center         ? Qt::AlignHCenter
                                             : Qt::AlignRight);
    auto layout = std::make_unique<QTextLayout>(text, font(style.size, style.bold));
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    std::vector<SetLine> out;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(column.width);
        line.setPosition({});
        out.push_back(SetLine{line, {column.left, top}, framesIn(line, badges)});
        top += line.height() * style.pitch;
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
    return out;
}

} // namespace core::report
