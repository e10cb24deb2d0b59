#include "core/report/yearpicture.h"

#include "core/model/fuzzydaterender.h"
#include "core/model/holidays.h"
#include "core/report/style.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <memory>

namespace core::report {

namespace {

constexpr qreal PictureWidth = measure::PageLong - measure::MarginLeft - measure::MarginRight;
constexpr qreal TitleWidth = millimetres(52);
constexpr int HeadHeight = 6; ///< millimetres, as those below
constexpr int GroupHeight = 5;
constexpr int RowHeight = 7;
constexpr int LegendHeight = 7;
constexpr int GreatestHeight = 138; ///< leaves room for the title of a landscape page
constexpr QColor SchoolWash(0xE6, 0xE8, 0xE4);
constexpr qreal SmallSize = 7;
constexpr qreal TitleSize = 8;

/** What one line of the picture shows. */
struct Line {
    QString title;
    QString open; ///< dates of no day, in words
    QList<PlanBlock> blocks;
    bool isGroup = false;

    [[nodiscard]] int height() const { return isGroup ? GroupHeight : RowHeight; }
};

/** Shared by the pictures of one plan. */
struct Board {
    int year = 0;
    QLocale::Language language = QLocale::German;
    QStringList months;
    QList<SchoolSpan> schools;
    QList<Holiday> holidays;

    [[nodiscard]] bool isGerman() const { return language == QLocale::German; }
};

/** How a date is drawn. */
enum class Shape { Day, Days, Rough };

Shape shapeOf(const PlanBlock& block)
{
    if (block.date.precision() == FuzzyDate::Precision::Day)
        return Shape::Day;
    return block.date.precision() == FuzzyDate::Precision::DayRange ? Shape::Days : Shape::Rough;
}

/** Draws one picture. */
class Painting {
public:
    Painting(QPainter& painter, const Board& board, const QList<Line>& lines)
        : m_painter(painter)
        , m_board(board)
        , m_lines(lines)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        qreal below = millimetres(HeadHeight);
        for (const Line& line : m_lines)
            below += millimetres(line.height());
        paintGround(below);
        paintHead();
        qreal top = millimetres(HeadHeight);
        for (const Line& line : m_lines) {
            const QRectF row(0, top, PictureWidth, millimetres(line.height()));
            line.isGroup ? paintGroup(line, row) : paintRow(line, row);
            top = row.bottom();
        }
        paintLegend(below);
    }

private:
    [[nodiscard]] qreal xOf(QDate day) const
    {
        const QDate first(m_board.year, 1, 1);
        return TitleWidth + (PictureWidth - TitleWidth) * qreal(first.daysTo(day)) / first.daysInYear();
    }
    [[nodiscard]] QDate clamped(QDate day) const
    {
        return std::clamp(day, QDate(m_board.year, 1, 1), QDate(m_board.year, 12, 31));
    }
    [[nodiscard]] QRectF across(QDate first, QDate last, qreal top, qreal height) const
    {
        const qreal left = xOf(clamped(first));
        return {left, top, std::max(xOf(clamped(last).addDays(1)) - left, millimetres(0.4)), height};
    }
    void rule(qreal x1, qreal y1, qreal x2, qreal y2, const QColor& colour, bool isDashed = false)
    {
        QPen pen(colour, measure::Hairline);
        if (isDashed)
            pen.setDashPattern({2, 4}); // in widths of the line
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }
    /** Gives the width it took. */
    qreal words(const QRectF& room, const QString& text, qreal size, const QColor& colour, bool bold = false,
        Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter)
    {
        const QFont used = font(size, bold);
        const QFontMetricsF metrics(used);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        m_painter.setFont(used);
        m_painter.setPen(colour);
        m_painter.drawText(room, int(align | Qt::TextSingleLine), shown);
        return metrics.horizontalAdvance(shown);
    }

    void paintGround(qreal below)
    {
        const qreal top = millimetres(HeadHeight);
        for (const SchoolSpan& school : m_board.schools)
            m_painter.fillRect(across(school.first, school.last, top, below - top), SchoolWash);
        for (const Holiday& holiday : m_board.holidays) {
            const qreal x = xOf(holiday.day) + (xOf(holiday.day.addDays(1)) - xOf(holiday.day)) / 2;
            rule(x, top - millimetres(1.2), x, below, colour::Quiet, true);
        }
        for (int month = 1; month <= 12; ++month) {
            const qreal x = xOf(QDate(m_board.year, month, 1));
            rule(x, 0, x, below, colour::Line);
        }
    }

    void paintHead()
    {
        for (int month = 1; month <= 12; ++month) {
            const QDate first(m_board.year, month, 1);
            const qreal left = xOf(first) + millimetres(1);
            words(QRectF(left, 0, xOf(first.addMonths(1)) - left, millimetres(HeadHeight)),
                m_board.months.at(month - 1), SmallSize, colour::Quiet, true);
        }
        rule(0, millimetres(HeadHeight), PictureWidth, millimetres(HeadHeight), colour::Quiet);
    }

    void paintGroup(const Line& line, const QRectF& row)
    {
        words(row, line.title, SmallSize, colour::Quiet, true, Qt::AlignLeft | Qt::AlignBottom);
        rule(0, row.bottom(), PictureWidth, row.bottom(), colour::Line);
    }

    void paintRow(const Line& line, const QRectF& row)
    {
        const QRectF title(0, row.top(), TitleWidth - millimetres(2), row.height());
        const qreal half = row.height() / 2;
        const QRectF upper(title.left(), title.top(), title.width(), half);
        const QRectF lower = upper.translated(0, half);
        const bool fits = QFontMetricsF(font(TitleSize)).horizontalAdvance(line.title) <= title.width();
        if (line.open.isEmpty() && fits) {
            words(title, line.title, TitleSize, colour::Text);
        } else if (line.open.isEmpty()) {
            const qsizetype first = fitting(line.title, title.width());
            words(upper, line.title.left(first).trimmed(), SmallSize, colour::Text);
            words(lower, line.title.mid(first).trimmed(), SmallSize, colour::Text);
        } else {
            words(upper, line.title, TitleSize, colour::Text);
            words(lower, line.open, SmallSize, colour::Quiet);
        }
        // Spans first, days on top of them; a day's number stands where the next date leaves it room.
        for (const bool days : {false, true}) {
            for (qsizetype i = 0; i < line.blocks.size(); ++i) {
                const PlanBlock& block = line.blocks.at(i);
                if ((shapeOf(block) == Shape::Day) != days)
                    continue;
                const QRectF mark = paintBlock(block, row);
                const qreal next =
                    i + 1 < line.blocks.size() ? xOf(clamped(line.blocks.at(i + 1).first())) : PictureWidth;
                if (days)
                    number(block, mark, next - millimetres(1.5));
            }
        }
        rule(0, row.bottom(), PictureWidth, row.bottom(), colour::Line);
    }

    /** How many letters a first line takes: whole words, or what there is room for of a long one. */
    static qsizetype fitting(const QString& text, qreal room)
    {
        const QFontMetricsF metrics(font(SmallSize));
        qsizetype end = text.size();
        while (end > 1 && metrics.horizontalAdvance(text.left(end)) > room)
            --end;
        const qsizetype blank = text.lastIndexOf(u' ', end);
        return end < text.size() && blank > 0 ? blank : end;
    }

    void number(const PlanBlock& block, const QRectF& mark, qreal end)
    {
        const QString text =
            m_board.isGerman() ? block.first().toString(QStringLiteral("d.")) : QString::number(block.first().day());
        const qreal left = mark.right() + millimetres(0.5);
        if (left + QFontMetricsF(font(SmallSize)).horizontalAdvance(text) <= end)
            words({left, mark.top(), end - left, mark.height()}, text, SmallSize, colour::Text);
    }

    /** Gives where it stands. */
    QRectF paintBlock(const PlanBlock& block, const QRectF& row)
    {
        const qreal size = millimetres(2.8);
        const qreal top = row.center().y() - size / 2;
        QRectF mark = across(block.first(), block.last(), top, size);
        if (shapeOf(block) == Shape::Day)
            mark = QRectF(mark.center().x() - size / 2, top, size, size);
        paintMark(mark, shapeOf(block), block.date.isTentative(), block.isCancelled());
        return mark;
    }

    /** Filled: it stands; hatched: no day yet; an empty edge: not sure; crossed out: called off. */
    void paintMark(const QRectF& mark, Shape shape, bool isTentative, bool isCancelled)
    {
        const bool isEmpty = isTentative || isCancelled || shape == Shape::Rough;
        m_painter.setBrush(isEmpty ? QColor(Qt::white) : colour::Accent);
        m_painter.setPen(QPen(isCancelled ? colour::Quiet : colour::Accent, millimetres(0.3)));
        if (shape == Shape::Day)
            m_painter.drawEllipse(mark);
        else
            m_painter.drawRect(mark);
        m_painter.setBrush(Qt::NoBrush);
        if (shape == Shape::Rough && !isCancelled)
            hatch(mark);
        if (isCancelled) {
            m_painter.drawLine(mark.topLeft(), mark.bottomRight());
            m_painter.drawLine(mark.bottomLeft(), mark.topRight());
        }
    }

    /** By lines of its own: a pattern would be as fine as the printer. */
    void hatch(const QRectF& mark)
    {
        m_painter.save();
        m_painter.setClipRect(mark, Qt::IntersectClip);
        m_painter.setPen(QPen(colour::Accent, millimetres(0.2)));
        for (qreal x = mark.left() - mark.height(); x < mark.right(); x += millimetres(1.4))
            m_painter.drawLine(QPointF(x, mark.bottom()), QPointF(x + mark.height(), mark.top()));
        m_painter.restore();
    }

    void paintLegend(qreal top)
    {
        const auto said = [this](const char* german, const char* english) {
            return QString::fromUtf8(m_board.isGerman() ? german : english);
        };
        const qreal size = millimetres(2.4);
        const QRectF row(0, top + millimetres(1.5), PictureWidth, millimetres(LegendHeight - 1.5));
        const qreal y = row.center().y() - size / 2;
        qreal x = TitleWidth;
        const auto say = [&](const QString& text, qreal width, const auto& draw) {
            draw(QRectF(x, y, width, size));
            x += width + millimetres(1.2);
            x += words({x, row.top(), PictureWidth - x, row.height()}, text, SmallSize, colour::Quiet) + millimetres(5);
        };
        const auto mark = [&](Shape shape, bool isTentative, bool isCancelled) {
            return [this, shape, isTentative, isCancelled](
                       const QRectF& where) { paintMark(where, shape, isTentative, isCancelled); };
        };
        say(said("Tag steht fest", "day is fixed"), size, mark(Shape::Day, false, false));
        say(said("voraussichtlich", "likely"), size, mark(Shape::Day, true, false));
        say(said("noch ohne Tag", "no day yet"), millimetres(6), mark(Shape::Rough, false, false));
        say(said("abgesagt", "cancelled"), size, mark(Shape::Day, false, true));
        if (!m_board.schools.isEmpty())
            say(said("Schulferien", "school holidays"), millimetres(6),
                [this](const QRectF& where) { m_painter.fillRect(where, SchoolWash); });
        say(said("Feiertag", "public holiday"), millimetres(1), [this](const QRectF& where) {
            rule(where.center().x(), where.top(), where.center().x(), where.bottom(), colour::Quiet, true);
        });
    }

    QPainter& m_painter;
    const Board& m_board;
    const QList<Line>& m_lines;
};

Line lineOf(const PlanRow& row, QLocale::Language language)
{
    Line line{row.title, {}, {}};
    QStringList open;
    for (const PlanBlock& block : row.blocks) {
        if (block.hasDay())
            line.blocks.append(block);
        else
            open.append(renderFuzzyDate(block.date, DateStyle::Short, language));
    }
    open.removeDuplicates();
    line.open = open.join(QStringLiteral(", "));
    return line;
}

YearPicture pictureOf(const std::shared_ptr<const Board>& board, const QList<Line>& lines, int height)
{
    Drawing drawing;
    drawing.size = QSizeF(PictureWidth, millimetres(height));
    drawing.paint = [board, lines](QPainter& painter) { Painting(painter, *board, lines).paint(); };
    return {drawing, height};
}

std::shared_ptr<const Board> boardOf(const YearPlan& plan, const Labels& labels)
{
    auto board = std::make_shared<Board>();
    board->year = plan.year;
    board->language = labels.language();
    const QLocale locale(labels.language());
    for (int month = 1; month <= 12; ++month)
        board->months.append(locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.'));
    for (const SchoolSpan& span : plan.schools) {
        if (plan.ownLand && span.land == *plan.ownLand)
            board->schools.append(span);
    }
    board->holidays = publicHolidays(plan.year, plan.ownLand);
    return board;
}

} // namespace

QList<YearPicture> yearPictures(
    const YearPlan& plan, const Labels& labels, const std::function<QString(const PlanRow&)>& groupOf)
{
    const std::shared_ptr<const Board> board = boardOf(plan, labels);
    constexpr int frame = HeadHeight + LegendHeight;
    QList<YearPicture> pictures;
    QList<Line> lines;
    int height = frame;
    QString group;
    for (const PlanRow& row : plan.rows) {
        const QString of = groupOf(row);
        const bool isNewGroup = !of.isEmpty() && (of != group || lines.isEmpty());
        const int needed = RowHeight + (isNewGroup ? GroupHeight : 0);
        if (!lines.isEmpty() && height + needed > GreatestHeight) {
            pictures.append(pictureOf(board, lines, height));
            lines.clear();
            height = frame;
        }
        if (!of.isEmpty() && (of != group || lines.isEmpty())) {
            lines.append(Line{of, {}, {}, true});
            height += GroupHeight;
        }
        group = of;
        lines.append(lineOf(row, labels.language()));
        height += RowHeight;
    }
    if (!lines.isEmpty())
        pictures.append(pictureOf(board, lines, height));
    return pictures;
}

} // namespace core::report
