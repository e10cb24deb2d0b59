#include "core/model/fuzzydatesteps.h"

#include <cmath>

namespace core {

namespace {

using Precision = FuzzyDate::Precision;
using Third = FuzzyDate::Third;

constexpr double daysOfYear = 365.2425;

/** How long one unit is, in days; 0 for what has none. "Bis Ende 2023" and "bis 2023" are one, so until a part of a
 * year goes by years. */
double unitOf(const FuzzyDate& date)
{
    switch (date.precision()) {
    case Precision::Day:
    case Precision::DayRange:
        return 1;
    case Precision::CalendarWeek:
        return 7;
    case Precision::MonthPart:
        return daysOfYear / 36;
    case Precision::Month:
    case Precision::MonthRange:
        return daysOfYear / 12;
    case Precision::Quarter:
    case Precision::Season:
        return daysOfYear / 4;
    case Precision::YearPart:
        return date.isUntil() ? daysOfYear : daysOfYear / 3;
    case Precision::HalfYear:
        return daysOfYear / 2;
    case Precision::Year:
    case Precision::YearRange:
        return daysOfYear;
    case Precision::Open:
        break;
    }
    return 0;
}

/** The part of a year that begins with a month, counted through all years: `parts` to a year. */
struct PartOfYear {
    int year;
    int part; ///< from 1
};

PartOfYear partAfter(QDate first, int parts, qint64 steps)
{
    const qint64 count = qint64(first.year()) * parts + (first.month() - 1) * parts / 12 + steps;
    return {int(count / parts), int(count % parts) + 1};
}

FuzzyDate monthPartAfter(QDate first, qint64 steps)
{
    const qint64 count = (qint64(first.year()) * 12 + first.month() - 1) * 3 + (first.day() - 1) / 10 + steps;
    return FuzzyDate::monthPart(int(count / 36), int(count / 3 % 12) + 1, Third(count % 3 + 1));
}

FuzzyDate weekAfter(QDate first, qint64 steps)
{
    int year = 0;
    const int week = first.addDays(7 * steps).weekNumber(&year);
    return FuzzyDate::calendarWeek(year, week);
}

FuzzyDate monthsAfter(QDate first, QDate last, qint64 steps)
{
    const auto moved = [&](QDate day) {
        const PartOfYear month = partAfter(day, 12, steps);
        return FuzzyDate::month(month.year, month.part);
    };
    return FuzzyDate::span(moved(first), moved(last));
}

/** A season by the three months that begin in March, June, September or December. */
FuzzyDate seasonAfter(QDate first, qint64 steps)
{
    const qint64 count = qint64(first.year()) * 4 + first.month() / 3 - 1 + steps;
    return FuzzyDate::season(int(count / 4), FuzzyDate::Season(count % 4 + 1));
}

/** The same kind of date elsewhere, without what it is taken as. */
FuzzyDate plainAfter(const FuzzyDate& date, qint64 steps)
{
    const QDate first = date.namedFirst();
    const QDate last = date.namedLast();
    switch (date.precision()) {
    case Precision::Day:
        return FuzzyDate::day(first.addDays(steps));
    case Precision::DayRange:
        return FuzzyDate::range(first.addDays(steps), last.addDays(steps));
    case Precision::CalendarWeek:
        return weekAfter(first, steps);
    case Precision::MonthPart:
        return monthPartAfter(first, steps);
    case Precision::Month:
    case Precision::MonthRange:
        return monthsAfter(first, last, steps);
    case Precision::Season:
        return seasonAfter(first, steps);
    case Precision::Quarter: {
        const PartOfYear quarter = partAfter(first, 4, steps);
        return FuzzyDate::quarter(quarter.year, quarter.part);
    }
    case Precision::YearPart: {
        const PartOfYear third = partAfter(first, 3, date.isUntil() ? 3 * steps : steps);
        return FuzzyDate::yearPart(third.year, Third(third.part));
    }
    case Precision::HalfYear: {
        const PartOfYear half = partAfter(first, 2, steps);
        return FuzzyDate::halfYear(half.year, half.part);
    }
    case Precision::Year:
    case Precision::YearRange:
        return FuzzyDate::span(FuzzyDate::year(int(first.year() + steps)), FuzzyDate::year(int(last.year() + steps)));
    case Precision::Open:
        break;
    }
    return date;
}

constexpr qint64 longestWay = 2'000'000; // steps of any unit: more than all the days a date may be on

} // namespace

FuzzyDate stepped(const FuzzyDate& date, qint64 units)
{
    if (date.isNull() || date.isOpen() || units == 0)
        return date;
    if (units > longestWay || units < -longestWay)
        return {};
    FuzzyDate moved = plainAfter(date, units);
    if (date.isFrom())
        moved = moved.asFrom();
    else if (date.isUntil())
        moved = moved.asUntil();
    return date.isTentative() ? moved.asTentative() : moved;
}

FuzzyDate shifted(const FuzzyDate& date, qint64 days)
{
    const double unit = unitOf(date);
    return date.isNull() || unit == 0 ? date : stepped(date, qint64(std::llround(double(days) / unit)));
}

} // namespace core
