#include "core/model/fuzzydate.h"

#include "core/model/fuzzydateedtf.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/fuzzydatewords.h"
#include "core/support/text.h"

#include <algorithm>

namespace core {

namespace {

constexpr int FirstYear = 1000;
constexpr int LastYear = 3000;

bool within(int value, int least, int most)
{
    return value >= least && value <= most;
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

FuzzyDate::FuzzyDate(Precision precision, QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first || first.year() < FirstYear || last.year() > LastYear)
        return;
    m_isSet = true;
    m_precision = precision;
    m_first = first;
    m_last = last;
}

FuzzyDate FuzzyDate::day(QDate day)
{
    return {Precision::Day, day, day};
}

FuzzyDate FuzzyDate::range(QDate first, QDate last)
{
    return inGrain(Grain::Day, first, last);
}

FuzzyDate FuzzyDate::calendarWeek(int isoYear, int week)
{
    // The fourth of January always lies in week 1.
    const QDate inFirstWeek(isoYear, 1, 4);
    if (!inFirstWeek.isValid() || week < 1)
        return {};
    const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7LL * (std::min(week, 54) - 1));
    int yearOfWeek = 0;
    if (monday.weekNumber(&yearOfWeek) != week || yearOfWeek != isoYear)
        return {};
    return {Precision::CalendarWeek, monday, monday.addDays(6)};
}

FuzzyDate FuzzyDate::months(Precision precision, int year, int firstMonth, int count)
{
    const QDate first(year, firstMonth, 1);
    return {precision, first, endOfMonth(first.addMonths(count - 1))};
}

FuzzyDate FuzzyDate::month(int year, int month)
{
    return months(Precision::Month, year, month, 1);
}

FuzzyDate FuzzyDate::monthPart(int year, int month, Third part)
{
    const QDate begin(year, month, 1);
    if (!within(int(part), 1, 3))
        return {};
    const QDate first = begin.addDays(10LL * (int(part) - 1));
    return {Precision::MonthPart, first, part == Third::Late ? endOfMonth(begin) : first.addDays(9)};
}

FuzzyDate FuzzyDate::quarter(int year, int quarter)
{
    return within(quarter, 1, 4) ? months(Precision::Quarter, year, 3 * quarter - 2, 3) : FuzzyDate();
}

FuzzyDate FuzzyDate::season(int year, Season season)
{
    return months(Precision::Season, year, 3 * int(season), 3);
}

FuzzyDate FuzzyDate::halfYear(int year, int half)
{
    return within(half, 1, 2) ? months(Precision::HalfYear, year, 6 * half - 5, 6) : FuzzyDate();
}

FuzzyDate FuzzyDate::yearPart(int year, Third part)
{
    return months(Precision::YearPart, year, 4 * int(part) - 3, 4);
}

FuzzyDate FuzzyDate::year(int year)
{
    return months(Precision::Year, year, 1, 12);
}

FuzzyDate FuzzyDate::inGrain(Grain grain, QDate first, QDate last)
{
    switch (grain) {
    case Grain::Day:
        return first == last ? day(first) : FuzzyDate(Precision::DayRange, first, last);
    case Grain::Month: {
        const bool one = first.year() == last.year() && first.month() == last.month();
        return {one ? Precision::Month : Precision::MonthRange, first, last};
    }
    case Grain::Year:
        break;
    }
    return {first.year() == last.year() ? Precision::Year : Precision::YearRange, first, last};
}

FuzzyDate FuzzyDate::span(const FuzzyDate& first, const FuzzyDate& last)
{
    if (!first.hasSpan() || !last.hasSpan() || last.m_first < first.m_first || last.m_last < first.m_last)
        return {};
    if (first.m_precision == last.m_precision && first.m_first == last.m_first && first.m_last == last.m_last)
        return {first.m_precision, first.m_first, first.m_last};
    return inGrain(std::min(first.grain(), last.grain()), first.m_first, last.m_last);
}

FuzzyDate FuzzyDate::open(const QString& text)
{
    FuzzyDate date;
    date.m_isSet = true;
    const QString tidied = text::tidyLine(text);
    if (!isToBeAnnounced(tidied))
        date.m_text = tidied;
    return date;
}

FuzzyDate FuzzyDate::asTentative() const
{
    FuzzyDate date = *this;
    date.m_tentative = hasSpan();
    return date;
}

FuzzyDate FuzzyDate::asFrom() const
{
    if (!hasSpan())
        return *this;
    FuzzyDate date = *this;
    if (m_precision == Precision::DayRange)
        date = day(m_first);
    else if (m_precision == Precision::MonthRange)
        date = month(m_first.year(), m_first.month());
    else if (m_precision == Precision::YearRange)
        date = year(m_first.year());
    date.m_tentative = m_tentative;
    date.m_end = End::From;
    return date;
}

FuzzyDate FuzzyDate::asUntil() const
{
    if (!hasSpan())
        return *this;
    FuzzyDate date = *this;
    if (m_precision == Precision::DayRange)
        date = day(m_last);
    else if (m_precision == Precision::MonthRange)
        date = month(m_last.year(), m_last.month());
    else if (m_precision == Precision::YearRange || (m_precision == Precision::YearPart && m_last.month() == 12))
        date = year(m_last.year()); // "bis 2024" and "bis Ende 2024" are one
    date.m_tentative = m_tentative;
    date.m_end = End::Until;
    return date;
}

FuzzyDate::Grain FuzzyDate::grain() const
{
    switch (m_precision) {
    case Precision::Day:
    case Precision::DayRange:
    case Precision::CalendarWeek:
    case Precision::MonthPart:
        return Grain::Day;
    case Precision::Year:
    case Precision::YearRange:
    case Precision::Open:
        return Grain::Year;
    default:
        return Grain::Month;
    }
}

QString FuzzyDate::edtf() const
{
    return toEdtf(*this);
}

QString FuzzyDate::wording() const
{
    return renderFuzzyDate(*this, DateStyle::Short, QLocale::German);
}

std::optional<FuzzyDate> FuzzyDate::fromStored(const QString& edtf, const QString& wording)
{
    if (edtf.isEmpty())
        return wording.isEmpty() ? std::optional(FuzzyDate()) : std::nullopt;
    std::optional<FuzzyDate> alone = fromEdtf(edtf);
    if (!alone || alone->isOpen())
        return alone ? std::optional(open(wording)) : std::nullopt;
    if (wording.isEmpty() || alone->wording() == wording)
        return alone;
    const std::optional<FuzzyDate> said = parseFuzzyDate(wording);
    const bool same = said && said->earliest() == alone->earliest() && said->latest() == alone->latest()
        && said->isTentative() == alone->isTentative();
    return same ? said : std::nullopt;
}

QString fuzzySortKey(const FuzzyDate& date)
{
    if (date.isNull())
        return QStringLiteral("unset");
    if (date.isOpen())
        return QStringLiteral("open");
    const QDate first = date.isUntil() ? date.latest() : date.earliest();
    const QString last = date.isFrom() ? QStringLiteral("9999-12-31") : date.latest().toString(Qt::ISODate);
    return first.toString(Qt::ISODate) + u' ' + last;
}

} // namespace core
