#include "ui/calendar/yearboard.h"

#include "core/wording/language.h"
#include "ui/look/style.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int titleWidth = 240;
constexpr int blockHeight = 22;
constexpr int leastBlock = 9; ///< width of a day, so that it can be seen and taken
constexpr int side = 12;
constexpr int mostHeight = 560;

} // namespace

YearBoard::YearBoard(QWidget* parent)
    : CalendarBoard(parent)
{
    setObjectName(QStringLiteral("yearBoard"));
    setAccessibleName(tr("Board of the year"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int YearBoard::rowHeight() const
{
    const int text = QFontMetrics(ui::font(TextSize::Body)).height() + QFontMetrics(ui::font(TextSize::Small)).height();
    return std::max(px(blockHeight) + px(14), text + px(10));
}

int YearBoard::headHeight() const
{
    return QFontMetrics(ui::font(TextSize::Small)).height() + px(14);
}

int YearBoard::footHeight() const
{
    return content().schools.isEmpty() ? px(6) : QFontMetrics(ui::font(TextSize::Small)).height() + px(8);
}

int YearBoard::timeLeft() const
{
    return std::min(px(titleWidth), viewport()->width() * 32 / 100);
}

int YearBoard::timeWidth() const
{
    return std::max(1, viewport()->width() - timeLeft() - px(side));
}

double YearBoard::xOf(QDate day) const
{
    const QDate first(content().year, 1, 1);
    return timeLeft() + double(first.daysTo(day)) * timeWidth() / first.daysInYear();
}

QDate YearBoard::dayAt(QPoint where) const
{
    if (where.x() < timeLeft() || where.x() > timeLeft() + timeWidth() || content().year == 0)
        return {};
    const QDate first(content().year, 1, 1);
    const int day = int(double(where.x() - timeLeft()) * first.daysInYear() / timeWidth());
    return first.addDays(std::clamp(day, 0, first.daysInYear() - 1));
}

void YearBoard::layOut()
{
    m_lines.clear();
    m_lineOfRow.clear();
    int top = 0;
    const int headingHeight = QFontMetrics(boldFont(TextSize::Small)).height() + px(16);
    for (qsizetype row = 0; row < content().rows.size(); ++row) {
        const QString& group = content().rows.at(row).group;
        const bool isNew = row == 0 || content().rows.at(row - 1).group != group;
        if (isNew && !group.isEmpty()) {
            m_lines.append({row, true, top, headingHeight});
            top += headingHeight;
        }
        m_lineOfRow.append(m_lines.size());
        m_lines.append({row, false, top, rowHeight()});
        top += rowHeight();
    }
    const int room = viewport()->height() - headHeight() - footHeight();
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, top - room));
    updateGeometry();
}

QSize YearBoard::sizeHint() const
{
    const int rows = m_lines.isEmpty() ? 0 : m_lines.last().top + m_lines.last().height;
    return {px(900), std::min(px(mostHeight), rows + headHeight() + footHeight()) + 2 * frameWidth()};
}

QSize YearBoard::minimumSizeHint() const
{
    return {px(400), std::min(sizeHint().height(), headHeight() + footHeight() + 4 * rowHeight())};
}

int YearBoard::topOf(const Line& line) const
{
    return headHeight() + line.top - verticalScrollBar()->value();
}

qsizetype YearBoard::lineAt(int y) const
{
    if (y < headHeight() || y >= viewport()->height() - footHeight())
        return -1;
    const int wanted = y - headHeight() + verticalScrollBar()->value();
    const auto next = std::ranges::upper_bound(m_lines, wanted, {}, &Line::top);
    if (next == m_lines.begin())
        return -1;
    const auto found = std::prev(next);
    return wanted < found->top + found->height ? found - m_lines.begin() : -1;
}

QRect YearBoard::rowRect(qsizetype row) const
{
    const Line& line = m_lines.at(m_lineOfRow.at(row));
    return {0, topOf(line), viewport()->width(), line.height};
}

/** Where a date stands in a row: over its days, within the year; what has no day below the title. */
QRect YearBoard::placed(qsizetype row, const FuzzyDate& date) const
{
    const QRect whole = rowRect(row);
    const int height = px(blockHeight);
    if (!date.namedFirst().isValid()) {
        const QFontMetrics metrics(ui::font(TextSize::Small));
        const int width = std::min(timeLeft() - 2 * px(side), px(110));
        return {
            timeLeft() - px(side) - width, whole.bottom() - metrics.height() - px(3), width, metrics.height() + px(1)};
    }
    const QDate firstDay(content().year, 1, 1);
    const QDate lastDay(content().year, 12, 31);
    if (date.namedLast() < firstDay || date.namedFirst() > lastDay)
        return {};
    const int left = int(xOf(std::max(date.namedFirst(), firstDay)));
    const int right = int(xOf(std::min(date.namedLast(), lastDay).addDays(1)));
    const int width = std::max(right - left, px(leastBlock));
    const int room = timeLeft() + timeWidth();
    return {std::min(left, room - width), whole.top() + (whole.height() - height) / 2, width, height};
}

QRect YearBoard::blockRect(qsizetype block) const
{
    const BoardBlock& shown = content().blocks.at(block);
    const QRect rect = placed(shown.row, shown.plan.date);
    const QRect room(0, headHeight(), viewport()->width(), viewport()->height() - headHeight() - footHeight());
    return rect.intersects(room) ? rect : QRect();
}

qsizetype YearBoard::blockAt(QPoint where) const
{
    const qsizetype line = lineAt(where.y());
    if (line < 0 || m_lines.at(line).isHeading)
        return -1;
    // Days lie on top of spans, so they are asked first.
    qsizetype found = -1;
    const QList<qsizetype>& blocks = content().rows.at(m_lines.at(line).row).blocks;
    for (const qsizetype block : blocks) {
        if (!placed(m_lines.at(line).row, content().blocks.at(block).plan.date).adjusted(-2, -2, 2, 2).contains(where))
            continue;
        if (content().blocks.at(block).isExact())
            return block;
        found = block;
    }
    return found;
}

RecordId YearBoard::ownerAt(QPoint where) const
{
    const qsizetype line = lineAt(where.y());
    const bool isTitle = line >= 0 && !m_lines.at(line).isHeading && where.x() < timeLeft() - px(side);
    return isTitle ? content().rows.at(m_lines.at(line).row).owner : RecordId();
}

QString YearBoard::hintAt(QPoint where) const
{
    const qsizetype line = lineAt(where.y());
    if (line >= 0 && !m_lines.at(line).isHeading && where.x() < timeLeft() && blockAt(where) < 0)
        return content().rows.at(m_lines.at(line).row).title;
    return CalendarBoard::hintAt(where);
}

void YearBoard::bringIntoSight(qsizetype block)
{
    const Line& line = m_lines.at(m_lineOfRow.at(content().blocks.at(block).row));
    const int room = verticalScrollBar()->pageStep();
    QScrollBar* const bar = verticalScrollBar();
    // The heading above a first row belongs to it.
    if (line.top - line.height < bar->value())
        bar->setValue(line.top - line.height);
    else if (line.top + line.height > bar->value() + room)
        bar->setValue(line.top + line.height - room);
}

qsizetype YearBoard::neighbour(qsizetype block, Way way) const
{
    if (way == Way::First || way == Way::Last)
        return way == Way::First ? 0 : content().blocks.size() - 1;
    const BoardBlock& from = content().blocks.at(block);
    const QList<qsizetype>& inRow = content().rows.at(from.row).blocks;
    if (way == Way::Left || way == Way::Right) {
        const qsizetype place = inRow.indexOf(block) + (way == Way::Right ? 1 : -1);
        return place >= 0 && place < inRow.size() ? inRow.at(place) : -1;
    }
    const qsizetype row = from.row + (way == Way::Down ? 1 : -1);
    if (row < 0 || row >= content().rows.size())
        return -1;
    const QList<qsizetype>& there = content().rows.at(row).blocks;
    const auto distance = [&](qsizetype other) {
        const QDate day = content().blocks.at(other).plan.first();
        return day.isValid() && from.hasDay() ? std::abs(from.plan.first().daysTo(day)) : 100'000;
    };
    return there.isEmpty() ? -1 : *std::ranges::min_element(there, {}, distance);
}

void YearBoard::repaintAround(qsizetype block)
{
    if (block >= 0 && block < content().blocks.size())
        viewport()->update(rowRect(content().blocks.at(block).row));
}

void YearBoard::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().surface);
    if (content().year == 0)
        return; // nothing has been read yet
    const QRect rows(0, headHeight(), viewport()->width(), viewport()->height() - headHeight() - footHeight());
    int painted = 0;
    painter.save();
    painter.setClipRect(rows.intersected(event->rect()));
    paintDays(painter, rows.intersected(event->rect()));
    for (qsizetype line = std::max<qsizetype>(0, lineAt(std::max(event->rect().top(), rows.top())));
         line < m_lines.size() && topOf(m_lines.at(line)) <= std::min(event->rect().bottom(), rows.bottom()); ++line)
        painted += paintLine(painter, m_lines.at(line));
    painter.restore();
    if (event->rect().top() < rows.top())
        paintHead(painter);
    if (event->rect().bottom() > rows.bottom())
        paintSchoolNames(painter);
    notePainted(painted);
}

} // namespace ui
