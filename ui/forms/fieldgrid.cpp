#include "ui/forms/fieldgrid.h"

#include "ui/forms/fieldrow.h"
#include "ui/look/style.h"

#include <QStyle>

namespace ui {

namespace {

// All in draft pixels.
constexpr int leastColumn = 250;
constexpr int mostColumn = 520; ///< longer lines are hard to read and say that nobody thought of them
constexpr int columnGap = 24;
constexpr int lineGap = 12;

const FieldRow& rowOf(const QLayoutItem& item)
{
    return *static_cast<const FieldRow*>(const_cast<QLayoutItem&>(item).widget());
}

int heightOf(QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/** Whether a row has its words behind the control instead of a label above it. */
bool isUnlabelled(const FieldRow& row)
{
    return row.controlTop() == 0;
}

} // namespace

struct FieldGrid::Line {
    struct Cell {
        QLayoutItem* item;
        int left;
        int width;
        int down = 0; ///< how far below the line's top it begins
    };
    std::vector<Cell> cells;
    int height = 0;

    /** Brings a check box beside a labelled field to that field's control. */
    void align()
    {
        if (cells.size() == 2) {
            for (size_t i = 0; i < 2; ++i) {
                const FieldRow& row = rowOf(*cells[i].item);
                const FieldRow& other = rowOf(*cells[1 - i].item);
                if (isUnlabelled(row) && !isUnlabelled(other))
                    cells[i].down = other.controlTop() + (other.controlHeight() - row.controlHeight()) / 2;
            }
        }
        for (const Cell& cell : cells)
            height = std::max(height, cell.down + heightOf(*cell.item, cell.width));
    }
};

FieldGrid::FieldGrid(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldGrid::~FieldGrid() = default;

void FieldGrid::addRow(FieldRow* row)
{
    addWidget(row);
}

void FieldGrid::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FieldGrid::count() const
{
    return int(m_items.size());
}

QLayoutItem* FieldGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FieldGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations FieldGrid::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FieldGrid::hasHeightForWidth() const
{
    return true;
}

std::vector<FieldGrid::Line> FieldGrid::linesFor(int width) const
{
    const int gap = px(columnGap);
    const bool two = width >= 2 * px(leastColumn) + gap;
    const int column = std::min(two ? (width - gap) / 2 : width, px(mostColumn));
    const int all = two ? 2 * column + gap : column;
    std::vector<Line> lines;
    bool open = false; // the last line has room for one more
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = rowOf(*item).isWide();
        if (open && !wide) {
            lines.back().cells.push_back({item.get(), column + gap, column});
            open = false;
            continue;
        }
        lines.push_back({{{item.get(), 0, wide ? all : column}}});
        open = two && !wide;
    }
    for (Line& line : lines)
        line.align();
    return lines;
}

int FieldGrid::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = 0;
    for (const Line& line : linesFor(width - around.left() - around.right()))
        height += (height > 0 ? px(lineGap) : 0) + line.height;
    return height + around.top() + around.bottom();
}

void FieldGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = area.top();
    for (const Line& line : linesFor(area.width())) {
        for (const Line::Cell& cell : line.cells) {
            const QRect box(area.left() + cell.left, top + cell.down, cell.width, line.height - cell.down);
            cell.item->setGeometry(QStyle::visualRect(direction, area, box));
        }
        top += line.height + px(lineGap);
    }
}

QSize FieldGrid::sizeHint() const
{
    const int width = 2 * px(leastColumn) + px(columnGap);
    return {width, heightForWidth(width)};
}

QSize FieldGrid::minimumSize() const
{
    QSize size;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

} // namespace ui
