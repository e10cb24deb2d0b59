#include "ui/look/flowlayout.h"

#include "ui/look/style.h"

#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

constexpr int lineGap = 8;

} // namespace

struct FlowLayout::Line {
    std::vector<std::pair<QLayoutItem*, QSize>> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setGap(int between)
{
    m_gap = between;
    invalidate();
}

void FlowLayout::setLastToTheRight(bool right)
{
    m_lastToTheRight = right;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines = wrapped(width, m_items.size());
    if (!m_lastToTheRight || lines.size() < 2 || m_items.back()->isEmpty() || !m_items.front()->hasHeightForWidth())
        return lines;
    // What wraps gives way to the last one, where that saves a line.
    const QSize last = m_items.back()->sizeHint();
    const int beside = width - px(m_gap) - last.width();
    if (beside < width * 3 / 8)
        return lines;
    std::vector<Line> others = wrapped(beside, m_items.size() - 1);
    if (others.empty() || heightOf(others) >= heightOf(lines))
        return lines;
    Line& first = others.front();
    first.width += px(m_gap) + last.width();
    first.height = std::max(first.height, last.height());
    first.items.emplace_back(m_items.back().get(), last);
    return others;
}

/** The first items in lines, as they come. */
std::vector<FlowLayout::Line> FlowLayout::wrapped(int width, size_t count) const
{
    std::vector<Line> lines;
    for (size_t i = 0; i < count; ++i) {
        const std::unique_ptr<QLayoutItem>& item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(item->maximumSize());
        if (size.width() > width) // alone on its line, and wrapped if it can
            size = QSize(width, item->hasHeightForWidth() ? item->heightForWidth(width) : size.height());
        if (lines.empty() || lines.back().width + px(m_gap) + size.width() > width)
            lines.emplace_back();
        Line& line = lines.back();
        line.width += (line.items.empty() ? 0 : px(m_gap)) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.emplace_back(item.get(), size);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return heightOf(linesFor(width - around.left() - around.right())) + around.top() + around.bottom();
}

int FlowLayout::heightOf(const std::vector<Line>& lines)
{
    int height = 0;
    for (const Line& line : lines)
        height += (height > 0 ? px(lineGap) : 0) + line.height;
    return height;
}

void FlowLayout::place(const Line& line, const QRect& area, int top) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = area.left();
    for (const auto& [item, size] : line.items) {
        const bool last = m_lastToTheRight && !m_items.empty() && item == m_items.back().get();
        if (last)
            left = std::max(left, area.right() + 1 - size.width());
        const QRect box(QPoint(left, top + (line.height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, area, box));
        left += size.width() + px(m_gap);
    }
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    int top = area.top();
    for (const Line& line : linesFor(area.width())) {
        place(line, area, top);
        top += line.height + px(lineGap);
    }
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? px(m_gap) : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return QSize(width, height).grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

} // namespace ui
