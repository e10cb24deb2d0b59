/** How the board of a year is painted; where things stand is in yearboard.cpp. */
#include "core/wording/language.h"
#include "ui/calendar/blockpainter.h"
#include "ui/calendar/yearboard.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QLocale>
#include <QPainter>

namespace ui {

using namespace core;

namespace {

constexpr int side = 12;

} // namespace

/** Months, and below each a mark for every public holiday. */
void YearBoard::paintHead(QPainter& painter) const
{
    painter.setFont(ui::font(TextSize::Small));
    const QLocale locale(spokenLanguage());
    const auto nameOf = [&](int month, QLocale::FormatType format) {
        return locale.standaloneMonthName(month, format).remove(u'.');
    };
    // Short names or, where one of them has no room, the first letter of each: half of them cut off helps nobody.
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(nameOf(month, QLocale::ShortFormat)));
    const bool isWide = widest + px(6) <= timeWidth() / 13;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(content().year, month, 1);
        const int left = int(xOf(first));
        const int right = int(xOf(first.addMonths(1)));
        const bool isNow = content().today.year() == content().year && content().today.month() == month;
        painter.setPen(isNow ? tokens().accent : tokens().quiet);
        const QString name = nameOf(month, isWide ? QLocale::ShortFormat : QLocale::NarrowFormat);
        painter.drawText(QRect(left + px(6), 0, right - left - px(6), headHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, right - left - px(6)));
        painter.fillRect(left, px(2), 1, headHeight() - px(2), tokens().softLine);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().quiet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Holiday& holiday : content().holidays) {
        if (holiday.day.year() == content().year)
            painter.drawEllipse(
                QPointF(xOf(holiday.day) + double(timeWidth()) / 730, headHeight() - px(4)), px(2), px(2));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, tokens().softLine);
}

/** What lies behind the rows: school holidays, public holidays, the months and today. */
void YearBoard::paintDays(QPainter& painter, const QRect& rows) const
{
    const QDate firstDay(content().year, 1, 1);
    const QDate lastDay(content().year, 12, 31);
    const auto band = [&](QDate first, QDate last, const QColor& colour) {
        const int left = int(xOf(std::max(first, firstDay)));
        const int right = int(xOf(std::min(last, lastDay).addDays(1)));
        painter.fillRect(QRect(left, rows.top(), std::max(1, right - left), rows.height()), colour);
    };
    for (const SchoolSpan& school : content().schools) {
        if (school.first <= lastDay && school.last >= firstDay)
            band(school.first, school.last, tokens().neutral.ground);
    }
    for (const Holiday& holiday : content().holidays) {
        if (holiday.day.year() == content().year)
            band(holiday.day, holiday.day, tokens().line);
    }
    for (int month = 1; month <= 12; ++month)
        painter.fillRect(int(xOf(QDate(content().year, month, 1))), rows.top(), 1, rows.height(), tokens().softLine);
    if (content().today.year() == content().year) {
        const int today = int(xOf(content().today));
        painter.fillRect(today, rows.top(), px(2), rows.height(), tokens().accent);
    }
}

/** The names of school holidays below their bands, where there is room. */
void YearBoard::paintSchoolNames(QPainter& painter) const
{
    painter.setFont(ui::font(TextSize::Small));
    painter.setPen(tokens().quiet);
    const int top = viewport()->height() - footHeight();
    int taken = timeLeft();
    for (const SchoolSpan& school : content().schools) {
        const QDate first = std::max(school.first, QDate(content().year, 1, 1));
        const int left = std::max(int(xOf(first)), taken);
        const QString words = content().land ? school.name : school.name + u' ' + landText(school.land);
        const int width = painter.fontMetrics().horizontalAdvance(words);
        if (left > int(xOf(first)) || left + width > timeLeft() + timeWidth())
            continue;
        painter.drawText(QRect(left, top, width + 1, footHeight()), Qt::AlignLeft | Qt::AlignVCenter, words);
        taken = left + width + px(10);
    }
}

int YearBoard::paintLine(QPainter& painter, const Line& line) const
{
    const QRect rect(0, topOf(line), viewport()->width(), line.height);
    const BoardRow& row = content().rows.at(line.row);
    if (line.isHeading) {
        painter.setFont(boldFont(TextSize::Small));
        painter.setPen(tokens().quiet);
        const QRect words = rect.adjusted(px(side), px(8), -px(side), 0);
        const QString shown = painter.fontMetrics().elidedText(row.group, Qt::ElideRight, words.width());
        const QRect patch(0, rect.top(), px(side) * 2 + painter.fontMetrics().horizontalAdvance(shown), rect.height());
        painter.fillRect(patch, tokens().surface);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
        return 0;
    }
    painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), tokens().softLine);
    paintTitle(painter, row, rect);
    return paintRow(painter, row);
}

void YearBoard::paintTitle(QPainter& painter, const BoardRow& row, const QRect& rect) const
{
    const int room = timeLeft() - 2 * px(side);
    const int lineHeight = QFontMetrics(ui::font(TextSize::Body)).height();
    const int factHeight = QFontMetrics(ui::font(TextSize::Small)).height();
    const bool hasOpen = !row.blocks.isEmpty() && !content().blocks.at(row.blocks.last()).hasDay();
    const bool hasFacts = hasOpen || !row.facts.isEmpty();
    // What has no date yet has an edge of its own below the title.
    const int raised = hasOpen ? px(3) : 0;
    const int top = rect.top() + (rect.height() - lineHeight - (hasFacts ? factHeight : 0)) / 2 - raised;
    painter.setFont(ui::font(TextSize::Body));
    painter.setPen(tokens().text);
    painter.drawText(QRect(px(side), top, room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, room));
    const int factRoom = hasOpen ? room - std::min(room, px(110)) - px(6) : room;
    painter.setFont(ui::font(TextSize::Small));
    painter.setPen(tokens().quiet);
    painter.drawText(QRect(px(side), top + lineHeight + raised / 2, factRoom, factHeight),
        Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(row.facts, Qt::ElideRight, factRoom));
}

/** Spans first, days on top of them, the chosen block and where it would be last. */
int YearBoard::paintRow(QPainter& painter, const BoardRow& row) const
{
    const auto lookOf = [this](qsizetype block) {
        if (block != current())
            return BlockLook::Plain;
        return hasFocus() ? BlockLook::Focused : BlockLook::Chosen;
    };
    int painted = 0;
    for (const bool isExact : {false, true}) {
        for (const qsizetype block : row.blocks) {
            const BoardBlock& shown = content().blocks.at(block);
            if (shown.isExact() != isExact)
                continue;
            ++painted;
            const QRect rect = placed(shown.row, shown.plan.date);
            paintBlock(&painter, rect, shown, lookOf(block), isExact ? QString() : shown.dayWords);
        }
    }
    const QList<Label> labels = labelsOf(row);
    for (const Label& label : labels)
        paintLabel(painter, label);
    if (pendingBlock() >= 0 && row.blocks.contains(pendingBlock())) {
        const BoardBlock& moved = content().blocks.at(pendingBlock());
        if (const QRect rect = placed(moved.row, pendingDate()); !rect.isEmpty())
            paintBlock(&painter, rect, moved, BlockLook::Pending, {});
    }
    return painted;
}

/** Day and place beside each day, from the left: behind it, else before it, where there is room up to the next block
 *  and behind what was written last. */
QList<YearBoard::Label> YearBoard::labelsOf(const BoardRow& row) const
{
    QList<Label> labels;
    const QFontMetrics metrics(ui::font(TextSize::Small));
    const int gap = px(6);
    int written = timeLeft();
    for (const qsizetype block : row.blocks) {
        const BoardBlock& shown = content().blocks.at(block);
        const QRect rect = placed(shown.row, shown.plan.date);
        if (!shown.isExact() || rect.isEmpty())
            continue;
        int right = timeLeft() + timeWidth();
        int left = written;
        for (const qsizetype other : row.blocks) {
            const BoardBlock& each = content().blocks.at(other);
            const QRect next = placed(each.row, each.plan.date);
            if (!each.hasDay() || other == block)
                continue;
            if (next.left() > rect.left())
                right = std::min(right, next.left() - gap);
            else
                left = std::max(left, next.right() + gap);
        }
        const int mark = shown.isMarked && !shown.plan.isCancelled() ? px(13) : 0;
        QStringList wordings{shown.dayWords, shown.shortWords};
        if (shown.isDisputed)
            wordings.append(disputedWords({}));
        for (const QString& words : std::as_const(wordings)) {
            const int width = metrics.horizontalAdvance(words) + mark;
            const int behind = rect.right() + gap;
            const bool fitsBehind = behind >= written && behind + width <= right;
            const int from = fitsBehind ? behind : rect.left() - gap - width;
            if (!fitsBehind && from < left)
                continue;
            labels.append({block, QRect(from, rect.top(), width, rect.height()), words});
            written = from + width + gap;
            break;
        }
    }
    return labels;
}

QList<QRect> YearBoard::labelRects(qsizetype row) const
{
    QList<QRect> rects;
    const QList<Label> labels = labelsOf(content().rows.at(row));
    for (const Label& label : labels)
        rects.append(label.rect);
    return rects;
}

void YearBoard::paintLabel(QPainter& painter, const Label& label) const
{
    const BoardBlock& shown = content().blocks.at(label.block);
    painter.setFont(ui::font(TextSize::Small));
    const int height = painter.fontMetrics().height();
    const QRect& rect = label.rect;
    // The lines of holidays do not run through words.
    const QRect patch(rect.left() - 1, rect.center().y() - height / 2, rect.width() + 2, height);
    painter.fillRect(patch, content().schoolOn(shown.plan.first()) ? tokens().neutral.ground : tokens().surface);
    const bool isBad = shown.isMarked && !shown.plan.isCancelled();
    if (isBad)
        paintToneShape(
            &painter, QRectF(rect.left(), rect.center().y() - px(9) / 2.0, px(9), px(9)), Tone::Bad, tokens().bad.ink);
    painter.setPen(isBad ? tokens().bad.ink : shown.plan.isCancelled() ? tokens().quiet : tokens().accent);
    painter.drawText(
        rect.adjusted(isBad ? px(13) : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.words);
}

} // namespace ui
