#include "core/model/holidays.h"

#include <QtGlobal>
#include <algorithm>

namespace core {

namespace {

/** One bit for each Land. */
using Laender = quint32;

template <typename... States>
constexpr Laender in(States... states)
{
    return ((1U << unsigned(states)) | ...);
}

using enum State;
constexpr Laender everywhere = ~0U;

struct FixedDay {
    int month;
    int day;
    Laender laender;
    int since;
    const char* name;
};

constexpr FixedDay fixedDays[] = {
    {1, 1, everywhere, 0, QT_TRANSLATE_NOOP("model", "New Year's Day")},
    {1, 6, in(BW, BY, ST), 0, QT_TRANSLATE_NOOP("model", "Epiphany")},
    {3, 8, in(BE), 2019, QT_TRANSLATE_NOOP("model", "International Women's Day")},
    {3, 8, in(MV), 2023, QT_TRANSLATE_NOOP("model", "International Women's Day")},
    {5, 1, everywhere, 0, QT_TRANSLATE_NOOP("model", "Labour Day")},
    {8, 15, in(SL), 0, QT_TRANSLATE_NOOP("model", "Assumption of Mary")},
    {9, 20, in(TH), 2019, QT_TRANSLATE_NOOP("model", "World Children's Day")},
    {10, 3, everywhere, 1990, QT_TRANSLATE_NOOP("model", "Day of German Unity")},
    {10, 31, in(BB, MV, SN, ST, TH), 0, QT_TRANSLATE_NOOP("model", "Reformation Day")},
    {10, 31, in(HB, HH, NI, SH), 2018, QT_TRANSLATE_NOOP("model", "Reformation Day")},
    {11, 1, in(BW, BY, NW, RP, SL), 0, QT_TRANSLATE_NOOP("model", "All Saints' Day")},
    {12, 25, everywhere, 0, QT_TRANSLATE_NOOP("model", "Christmas Day")},
    {12, 26, everywhere, 0, QT_TRANSLATE_NOOP("model", "Second Day of Christmas")},
};

struct MovingDay {
    int afterEaster; ///< days
    Laender laender;
    const char* name;
};

constexpr MovingDay movingDays[] = {
    {-2, everywhere, QT_TRANSLATE_NOOP("model", "Good Friday")},
    {0, in(BB), QT_TRANSLATE_NOOP("model", "Easter Sunday")},
    {1, everywhere, QT_TRANSLATE_NOOP("model", "Easter Monday")},
    {39, everywhere, QT_TRANSLATE_NOOP("model", "Ascension Day")},
    {49, in(BB), QT_TRANSLATE_NOOP("model", "Whit Sunday")},
    {50, everywhere, QT_TRANSLATE_NOOP("model", "Whit Monday")},
    {60, in(BW, BY, HE, NW, RP, SL), QT_TRANSLATE_NOOP("model", "Corpus Christi")},
};

bool isIn(Laender laender, std::optional<State> land)
{
    return land ? (laender & in(*land)) != 0 : laender == everywhere;
}

/** The Wednesday before 23 November. */
QDate dayOfRepentance(int year)
{
    const QDate last(year, 11, 22);
    return last.addDays(-((last.dayOfWeek() - Qt::Wednesday + 7) % 7));
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

QList<Holiday> publicHolidays(int year, std::optional<State> land)
{
    QList<Holiday> days;
    for (const FixedDay& each : fixedDays) {
        if (isIn(each.laender, land) && year >= each.since)
            days.append({QDate(year, each.month, each.day), each.name});
    }
    for (const MovingDay& each : movingDays) {
        if (isIn(each.laender, land))
            days.append({easterSunday(year).addDays(each.afterEaster), each.name});
    }
    if (isIn(in(SN), land))
        days.append({dayOfRepentance(year), QT_TRANSLATE_NOOP("model", "Day of Repentance and Prayer")});
    std::ranges::sort(days, {}, &Holiday::day);
    return days;
}

std::optional<Holiday> holidayOn(QDate day, std::optional<State> land)
{
    const QList<Holiday> days = publicHolidays(day.year(), land);
    const auto found = std::ranges::find(days, day, &Holiday::day);
    return found == days.end() ? std::nullopt : std::optional(*found);
}

} // namespace core
