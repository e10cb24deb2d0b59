#include "ui/calendar/monthboard.h"

#include "core/wording/language.h"
#include "ui/calendar/blockpainter.h"
#include "ui/look/style.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int chip = 22;
constexpr int gap = 3;
constexpr int leastCell = 76;
constexpr int mostStrips = 4; ///< rows of what has no day

QFont smallFont()
{
    return ui::font(TextSize::Small);
}

} // namespace

MonthBoard::MonthBoard(QWidget* parent)
    : CalendarBoard(parent)
{
    setObjectName(QStringLiteral("monthBoard"));
    setAccessibleName(tr("Board of the month"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthBoard::setMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    verticalScrollBar()->setValue(0);
    layOut();
    viewport()->update();
}

QDate MonthBoard::firstShown() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

int MonthBoard::weeks() const
{
    return m_month.isValid() ? int(firstShown().daysTo(m_month.addMonths(1)) + 6) / 7 : 0;
}

int MonthBoard::headHeight() const
{
    return QFontMetrics(smallFont()).height() + px(12);
}

int MonthBoard::chipHeight() const
{
    return std::max(px(chip), QFontMetrics(smallFont()).height() + px(4));
}

int MonthBoard::dayHeight() const
{
    return QFontMetrics(smallFont()).height() + px(6);
}

bool MonthBoard::isShown(const BoardBlock& block) const
{
    const QDate last = firstShown().addDays(7 * weeks() - 1);
    return block.hasDay() && block.plan.first() <= last && block.plan.last() >= firstShown();
}

QRect MonthBoard::cellRect(QDate day) const
{
    const qint64 place = firstShown().daysTo(day);
    if (place < 0 || place >= 7 * weeks())
        return {};
    const int column = int(place % 7);
    const int left = column * viewport()->width() / 7;
    const int right = (column + 1) * viewport()->width() / 7;
    return {left, headHeight() + m_stripHeight + int(place / 7) * m_cellHeight, right - left, m_cellHeight};
}

QRect MonthBoard::shown(const QRect& rect) const
{
    return rect.translated(0, -verticalScrollBar()->value());
}

QString MonthBoard::wordsOf(const BoardBlock& block) const
{
    const QString title = content().rows.at(block.row).title;
    if (!block.isExact())
        return block.dayWords + QStringLiteral(": ") + title;
    const QTime begins = block.plan.begins;
    const QString words = begins.isValid() ? begins.toString(QStringLiteral("HH:mm ")) + title : title;
    return block.isDisputed ? disputedWords(words) : words;
}

/** What has no day, in rows from left to right. */
void MonthBoard::placeSpans()
{
    const QFontMetrics metrics(smallFont());
    int left = px(gap);
    int row = 0;
    for (qsizetype block = 0; block < content().blocks.size(); ++block) {
        const BoardBlock& each = content().blocks.at(block);
        if (each.isExact() || !isShown(each))
            continue;
        const int wanted = metrics.horizontalAdvance(wordsOf(each)) + px(30);
        const int width = std::min(wanted, viewport()->width() - 2 * px(gap));
        if (left + width > viewport()->width() - px(gap) && left > px(gap)) {
            left = px(gap);
            ++row;
        }
        if (row >= mostStrips)
            break;
        m_rects.insert(
            block, QRect(left, headHeight() + px(gap) + row * (chipHeight() + px(gap)), width, chipHeight()));
        left += width + px(gap) * 2;
    }
    m_stripHeight =
        m_rects.isEmpty() ? 0 : (std::min(row, mostStrips - 1) + 1) * (chipHeight() + px(gap)) + 2 * px(gap);
}

/** Days, one below the other in their cell; what has no room is counted. */
void MonthBoard::placeDays()
{
    QHash<QDate, int> used;
    for (qsizetype block = 0; block < content().blocks.size(); ++block) {
        const BoardBlock& each = content().blocks.at(block);
        const QRect cell = each.isExact() ? cellRect(each.plan.first()) : QRect();
        if (cell.isEmpty())
            continue;
        int& count = used[each.plan.first()];
        const int top = cell.top() + dayHeight() + count * (chipHeight() + px(gap));
        if (top + chipHeight() > cell.bottom()) {
            ++m_hidden[each.plan.first()];
            continue;
        }
        ++count;
        m_rects.insert(block, QRect(cell.left() + px(gap), top, cell.width() - 2 * px(gap), chipHeight()));
    }
}

void MonthBoard::layOut()
{
    m_rects.clear();
    m_hidden.clear();
    m_stripHeight = 0;
    if (!m_month.isValid() || weeks() == 0)
        return;
    placeSpans();
    const int room = viewport()->height() - headHeight() - m_stripHeight;
    const int least = std::max(px(leastCell), dayHeight() + 2 * (chipHeight() + px(gap)) + px(gap));
    m_cellHeight = std::max(least, room / weeks());
    placeDays();
    const int whole = m_stripHeight + weeks() * m_cellHeight;
    const int seen = viewport()->height() - headHeight();
    verticalScrollBar()->setPageStep(std::max(1, seen));
    verticalScrollBar()->setSingleStep(m_cellHeight);
    verticalScrollBar()->setRange(0, std::max(0, whole - seen));
}

QSize MonthBoard::sizeHint() const
{
    return {px(900), px(560)};
}

QSize MonthBoard::minimumSizeHint() const
{
    return {px(400), px(260)};
}

QRect MonthBoard::blockRect(qsizetype block) const
{
    const QRect rect = shown(m_rects.value(block));
    return rect.isEmpty() || !rect.intersects(viewport()->rect()) ? QRect() : rect;
}

qsizetype MonthBoard::blockAt(QPoint where) const
{
    const QPoint place = where + QPoint(0, verticalScrollBar()->value());
    if (where.y() < headHeight())
        return -1;
    for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it) {
        if (it->contains(place))
            return it.key();
    }
    return -1;
}

QDate MonthBoard::dayAt(QPoint where) const
{
    const int below = where.y() + verticalScrollBar()->value() - headHeight() - m_stripHeight;
    if (where.y() < headHeight() || below < 0 || where.x() < 0 || where.x() >= viewport()->width())
        return {};
    const int week = below / m_cellHeight;
    const int column = std::min(6, where.x() * 7 / std::max(1, viewport()->width()));
    return week < weeks() ? firstShown().addDays(7 * week + column) : QDate();
}

void MonthBoard::bringIntoSight(qsizetype block)
{
    const BoardBlock& wanted = content().blocks.at(block);
    // A winter that began last year is looked for in this one.
    if (wanted.hasDay() && !isShown(wanted))
        Q_EMIT monthWanted(std::max(wanted.plan.first(), QDate(content().year, 1, 1)));
    const QRect rect = m_rects.value(block);
    if (rect.isEmpty())
        return;
    QScrollBar* const bar = verticalScrollBar();
    const int top = rect.top() - headHeight();
    if (top < bar->value())
        bar->setValue(top);
    else if (rect.bottom() - headHeight() > bar->value() + bar->pageStep())
        bar->setValue(rect.bottom() - headHeight() - bar->pageStep());
}

/** By day through the year, whatever the row; up and down to what is about a week away. */
qsizetype MonthBoard::neighbour(qsizetype block, Way way) const
{
    QList<qsizetype> byDay;
    for (qsizetype each = 0; each < content().blocks.size(); ++each) {
        if (content().blocks.at(each).hasDay())
            byDay.append(each);
    }
    std::ranges::stable_sort(byDay, {}, [this](qsizetype each) { return content().blocks.at(each).plan.first(); });
    if (byDay.isEmpty())
        return -1;
    if (way == Way::First || way == Way::Last) {
        const auto inMonth = std::ranges::find_if(
            byDay, [this](qsizetype each) { return content().blocks.at(each).plan.first() >= m_month; });
        return way == Way::Last ? byDay.last() : inMonth == byDay.end() ? byDay.first() : *inMonth;
    }
    const qsizetype place = byDay.indexOf(block);
    if (way == Way::Left || way == Way::Right) {
        const qsizetype next = place + (way == Way::Right ? 1 : -1);
        return place >= 0 && next >= 0 && next < byDay.size() ? byDay.at(next) : -1;
    }
    const QDate from = content().blocks.at(block).plan.first().addDays(way == Way::Down ? 7 : -7);
    const auto isBeyond = [&](qsizetype each) {
        const QDate day = content().blocks.at(each).plan.first();
        return way == Way::Down ? day >= from : day <= from;
    };
    if (way == Way::Down) {
        const auto found = std::ranges::find_if(byDay, isBeyond);
        return found == byDay.end() ? -1 : *found;
    }
    const auto found = std::find_if(byDay.crbegin(), byDay.crend(), isBeyond);
    return found == byDay.crend() ? -1 : *found;
}

void MonthBoard::repaintAround(qsizetype block)
{
    viewport()->update(shown(m_rects.value(block)).adjusted(-4, -4, 4, 4));
    if (block == pendingBlock() && pendingDate().namedFirst().isValid())
        viewport()->update(shown(cellRect(pendingDate().namedFirst())));
}

void MonthBoard::paintHead(QPainter& painter) const
{
    painter.fillRect(0, 0, viewport()->width(), headHeight(), tokens().surface);
    painter.setFont(smallFont());
    painter.setPen(tokens().quiet);
    const QLocale locale(spokenLanguage());
    const bool isNarrow = viewport()->width() / 7 < px(90);
    for (int day = 1; day <= 7; ++day) {
        const int left = (day - 1) * viewport()->width() / 7;
        painter.drawText(QRect(left + px(6), 0, viewport()->width() / 7 - px(6), headHeight()),
            Qt::AlignLeft | Qt::AlignVCenter,
            locale.standaloneDayName(day, isNarrow ? QLocale::ShortFormat : QLocale::LongFormat));
    }
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, tokens().line);
}

void MonthBoard::paintCell(QPainter& painter, QDate day) const
{
    const QRect cell = shown(cellRect(day));
    const bool isOther = day.month() != m_month.month();
    const Holiday* const holiday = content().holidayOn(day);
    const SchoolSpan* const school = content().schoolOn(day);
    if (school || holiday || day.dayOfWeek() >= 6)
        painter.fillRect(cell, school || holiday ? tokens().neutral.ground : tokens().ground);
    painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), tokens().softLine);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens().softLine);
    const bool isToday = day == content().today;
    const QRect words = cell.adjusted(px(6), px(2), -px(4), 0);
    painter.setFont(isToday ? boldFont(TextSize::Small) : smallFont());
    painter.setPen(isToday ? tokens().accent : isOther ? tokens().disabled : tokens().quiet);
    const QString number = QString::number(day.day());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, number);
    const int used = painter.fontMetrics().horizontalAdvance(number) + px(6);
    // The name of school holidays stands once a week.
    const bool namesSchool = school && (day == school->first || day.dayOfWeek() == Qt::Monday);
    QString remark = holiday ? holidayText(*holiday) : namesSchool ? school->name : QString();
    if (const int hidden = m_hidden.value(day); hidden > 0)
        remark = tr("%n more", nullptr, hidden);
    painter.setFont(smallFont());
    painter.setPen(tokens().quiet);
    painter.drawText(words.adjusted(used, 0, 0, 0), Qt::AlignRight | Qt::AlignTop,
        painter.fontMetrics().elidedText(remark, Qt::ElideRight, words.width() - used));
}

void MonthBoard::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().surface);
    if (!m_month.isValid())
        return;
    for (int day = 0; day < 7 * weeks(); ++day) {
        if (shown(cellRect(firstShown().addDays(day))).intersects(event->rect()))
            paintCell(painter, firstShown().addDays(day));
    }
    int painted = 0;
    for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it) {
        const QRect rect = shown(*it);
        if (!rect.adjusted(-4, -4, 4, 4).intersects(event->rect()))
            continue;
        const BlockLook look = it.key() != current() ? BlockLook::Plain
            : hasFocus()                             ? BlockLook::Focused
                                                     : BlockLook::Chosen;
        paintBlock(&painter, rect, content().blocks.at(it.key()), look, wordsOf(content().blocks.at(it.key())));
        ++painted;
    }
    if (pendingBlock() >= 0 && pendingDate().isExact()) {
        const QRect cell = shown(cellRect(pendingDate().earliest()));
        if (!cell.isEmpty()) {
            const BoardBlock& moved = content().blocks.at(pendingBlock());
            paintBlock(&painter,
                QRect(cell.left() + px(gap), cell.bottom() - chipHeight() - px(gap), cell.width() - 2 * px(gap),
                    chipHeight()),
                moved, BlockLook::Pending, wordsOf(moved));
        }
    }
    paintHead(painter);
    notePainted(painted);
}

} // namespace ui
