#include "core/model/fuzzydateedtf.h"

#include <algorithm>

namespace core {

namespace {

using Grain = FuzzyDate::Grain;
using Precision = FuzzyDate::Precision;

// The numbers that stand in the place of a month: seasons 21-24, quarters 33-36, thirds 37-39, halves 40-41.
constexpr int FirstSeason = 21;
constexpr int FirstQuarter = 33;
constexpr int FirstThird = 37;
constexpr int FirstHalf = 40;

QString point(QDate day, Grain grain, bool tentative)
{
    const int length = grain == Grain::Day ? 10 : grain == Grain::Month ? 7 : 4;
    return day.toString(Qt::ISODate).left(length) + (tentative ? QStringLiteral("~") : QString());
}

std::optional<int> groupNumber(const FuzzyDate& date)
{
    const int month = date.namedFirst().month();
    switch (date.precision()) {
    case Precision::Season:
        return FirstSeason + month / 3 - 1;
    case Precision::Quarter:
        return FirstQuarter + (month - 1) / 3;
    case Precision::YearPart:
        return FirstThird + (month - 1) / 4;
    case Precision::HalfYear:
        return FirstHalf + (month - 1) / 6;
    default:
        return std::nullopt;
    }
}

FuzzyDate group(int year, int number)
{
    if (number >= FirstSeason && number < FirstSeason + 4)
        return FuzzyDate::season(year, FuzzyDate::Season(number - FirstSeason + 1));
    if (number >= FirstQuarter && number < FirstThird)
        return FuzzyDate::quarter(year, number - FirstQuarter + 1);
    if (number >= FirstThird && number < FirstHalf)
        return FuzzyDate::yearPart(year, FuzzyDate::Third(number - FirstThird + 1));
    return FuzzyDate::halfYear(year, number - FirstHalf + 1);
}

/** Digits only, of exactly that length; -1 otherwise. */
int number(QStringView text, int length)
{
    if (text.size() != length)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = 10 * value + (c.unicode() - u'0');
    }
    return value;
}

/** One date without interval: `2023`, `2023-06`, `2023-21`, `2023-06-01`, each perhaps qualified. Null if none. */
FuzzyDate single(QStringView text)
{
    const bool tentative = text.endsWith(u'~') || text.endsWith(u'?') || text.endsWith(u'%');
    if (tentative)
        text.chop(1);
    const QList<QStringView> parts = text.split(u'-');
    const int year = number(parts.at(0), 4);
    const int month = parts.size() > 1 ? number(parts.at(1), 2) : 0;
    FuzzyDate date;
    if (parts.size() == 1)
        date = FuzzyDate::year(year);
    else if (parts.size() == 2)
        date = month <= 12 ? FuzzyDate::month(year, month) : group(year, month);
    else if (parts.size() == 3)
        date = FuzzyDate::day(QDate(year, month, number(parts.at(2), 2)));
    return tentative ? date.asTentative() : date;
}

/** A tentative season, quarter, third or half of a year is written as its months; find it again. */
FuzzyDate named(const FuzzyDate& span)
{
    if (span.precision() != Precision::MonthRange)
        return span;
    for (int i = FirstSeason; i <= FirstHalf + 1; ++i) {
        FuzzyDate candidate = group(span.namedFirst().year(), i);
        if (candidate.namedFirst() == span.namedFirst() && candidate.namedLast() == span.namedLast())
            return candidate;
    }
    return span;
}

/** Groups of months cannot stand at the end of an interval. */
bool isEnd(const FuzzyDate& date)
{
    return !date.isNull() && !groupNumber(date);
}

std::optional<FuzzyDate> interval(QStringView before, QStringView after)
{
    const FuzzyDate first = single(before);
    const FuzzyDate last = single(after);
    if (after == u".." && isEnd(first))
        return first.asFrom();
    if (before == u".." && isEnd(last))
        return last.asUntil();
    if (!isEnd(first) || !isEnd(last))
        return std::nullopt;
    const FuzzyDate span = FuzzyDate::span(first, last);
    if (span.isNull())
        return std::nullopt;
    return first.isTentative() || last.isTentative() ? named(span).asTentative() : span;
}

} // namespace

QString toEdtf(const FuzzyDate& date)
{
    if (date.isNull())
        return {};
    if (date.isOpen())
        return QStringLiteral("XXXX");
    const QString first = point(date.namedFirst(), date.grain(), date.isTentative());
    const QString last = point(date.namedLast(), date.grain(), date.isTentative());
    if (date.isFrom())
        return first + QStringLiteral("/..");
    if (date.isUntil())
        return QStringLiteral("../") + last;
    if (const std::optional<int> number = groupNumber(date); number && !date.isTentative())
        return point(date.namedFirst(), Grain::Year, false) + u'-' + QString::number(*number);
    return first == last ? first : first + u'/' + last;
}

std::optional<FuzzyDate> fromEdtf(QStringView text)
{
    if (text == u"XXXX")
        return FuzzyDate::open();
    const QList<QStringView> ends = text.split(u'/');
    if (ends.size() == 2)
        return interval(ends.at(0), ends.at(1));
    const FuzzyDate date = ends.size() == 1 ? single(text) : FuzzyDate();
    return date.isNull() ? std::nullopt : std::optional(date);
}

} // namespace core
