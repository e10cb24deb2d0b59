#include "core/model/fuzzydaterender.h"

#include "core/model/fuzzydatewords.h"

#include <QStringBuilder>

#include <algorithm>

namespace core {

namespace {

using Precision = FuzzyDate::Precision;

/** The words of one language; %1 and %2 are number and year. */
struct Terms {
    bool german;
    const std::array<QStringView, 12>& months;
    const std::array<QStringView, 7>& weekdays;
    std::array<QStringView, 4> seasons;
    std::array<QStringView, 3> thirds;
    std::array<QStringView, 2> halves;
    QStringView quarter;
    QStringView week;
    QStringView tentative;
    QStringView from;
    QStringView until;
    QStringView endOfYear;
    QStringView to;
    QStringView conjunction;
    QStringView announced;
};

constexpr Terms German{
    .german = true,
    .months = GermanMonths,
    .weekdays = GermanWeekdays,
    .seasons = {u"Frühjahr", u"Sommer", u"Herbst", u"Winter"},
    .thirds = {u"Anfang ", u"Mitte ", u"Ende "},
    .halves = {u"1. Halbjahr ", u"2. Halbjahr "},
    .quarter = u"%1. Quartal %2",
    .week = u"KW %1/%2",
    .tentative = u"vsl. ",
    .from = u"ab ",
    .until = u"bis ",
    .endOfYear = u"Ende ",
    .to = u" bis ",
    .conjunction = u" und ",
    .announced = u"Termin wird noch bekanntgegeben",
};

constexpr Terms English{
    .german = false,
    .months = EnglishMonths,
    .weekdays = EnglishWeekdays,
    .seasons = {u"spring", u"summer", u"autumn", u"winter"},
    .thirds = {u"early ", u"mid ", u"late "},
    .halves = {u"first half of ", u"second half of "},
    .quarter = u"Q%1 %2",
    .week = u"week %1/%2",
    .tentative = u"tentatively ",
    .from = u"from ",
    .until = u"until ",
    .endOfYear = u"the end of ",
    .to = u" to ",
    .conjunction = u" and ",
    .announced = u"Date to be announced",
};

enum class Depth { Day, Month, Year }; ///< how much of a day is said

class Writer {
public:
    Writer(DateStyle style, QLocale::Language language)
        : m_style(style)
        , m_terms(language == QLocale::German ? German : English)
    {
    }

    [[nodiscard]] const Terms& terms() const { return m_terms; }

    /** All but "vsl.". */
    [[nodiscard]] QString timing(const FuzzyDate& date) const
    {
        if (date.isNull())
            return {};
        if (date.isOpen())
            return date.literalText().isEmpty() ? m_terms.announced.toString() : date.literalText();
        if (date.isFrom())
            return m_terms.from % named(date);
        if (date.isUntil())
            return m_terms.until % (date.precision() == Precision::Year ? m_terms.endOfYear : QStringView())
                % named(date);
        return named(date);
    }

    [[nodiscard]] QString named(const FuzzyDate& date) const
    {
        const QDate first = date.namedFirst();
        const QDate last = date.namedLast();
        const int month = first.month();
        QString year = QString::number(first.year());
        switch (date.precision()) {
        case Precision::Day:
            return day(first, Depth::Year);
        case Precision::DayRange:
            return days(first, last);
        case Precision::CalendarWeek:
            return week(first);
        case Precision::MonthPart:
            return m_terms.thirds.at((first.day() - 1) / 10) % nameOfMonth(month) % u' ' % year;
        case Precision::MonthRange:
            return nameOfMonth(month) % (first.year() == last.year() ? QString() : u' ' % year) % m_terms.to
                % nameOfMonth(last.month()) % u' ' % QString::number(last.year());
        case Precision::Quarter:
            return m_terms.quarter.toString().arg((month - 1) / 3 + 1).arg(year);
        case Precision::HalfYear:
            return m_terms.halves.at((month - 1) / 6) % year;
        case Precision::YearPart:
            return m_terms.thirds.at((month - 1) / 4) % year;
        case Precision::YearRange:
            return year % m_terms.to % QString::number(last.year());
        case Precision::Month:
        case Precision::Season:
            return nameWithoutYear(date) + u' ' + (last.year() == first.year() ? year : bothYears(first, last));
        case Precision::Year:
        case Precision::Open:
            break;
        }
        return year;
    }

    /** A day, month or season that leaves its year to a later one: "01.06.", "Juni", "Frühjahr". */
    [[nodiscard]] QString nameWithoutYear(const FuzzyDate& date) const
    {
        const QDate first = date.namedFirst();
        if (date.precision() == Precision::Day)
            return day(first, Depth::Month);
        if (date.precision() == Precision::Month)
            return nameOfMonth(first.month());
        return m_terms.seasons.at(first.month() / 3 - 1).toString();
    }

private:
    [[nodiscard]] QString nameOfMonth(int month) const { return m_terms.months.at(month - 1).toString(); }

    static QString bothYears(QDate first, QDate last)
    {
        return first.toString(QStringLiteral("yyyy")) + u'/' + last.toString(QStringLiteral("yy"));
    }

    [[nodiscard]] QString week(QDate monday) const
    {
        int year = 0;
        const int number = monday.weekNumber(&year);
        return m_terms.week.toString().arg(number).arg(year);
    }

    [[nodiscard]] QString day(QDate day, Depth depth) const
    {
        const bool inFigures = m_terms.german && m_style == DateStyle::Short;
        QString text;
        if (m_style == DateStyle::Weekday)
            text = m_terms.weekdays.at(day.dayOfWeek() - 1) % u", ";
        text += inFigures ? day.toString(QStringLiteral("dd")) : QString::number(day.day());
        if (m_terms.german)
            text += u'.';
        if (depth == Depth::Day)
            return text;
        if (inFigures)
            text += day.toString(QStringLiteral("MM")) + u'.';
        else if (m_style == DateStyle::Short)
            text += u' ' + nameOfMonth(day.month()).left(3);
        else
            text += u' ' + nameOfMonth(day.month());
        if (depth == Depth::Year)
            text += (inFigures ? QString() : QStringLiteral(" ")) + QString::number(day.year());
        return text;
    }

    [[nodiscard]] QString days(QDate first, QDate last) const
    {
        const bool sameYear = first.year() == last.year();
        const bool sameMonth = sameYear && first.month() == last.month();
        const QString end = day(last, Depth::Year);
        if (sameMonth && m_style != DateStyle::Weekday)
            return day(first, Depth::Day) + u'–' + end;
        const QString begin = day(first, sameYear ? Depth::Month : Depth::Year);
        if (m_terms.german && m_style == DateStyle::Short)
            return begin + u'–' + end;
        return begin % m_terms.to % end;
    }

    DateStyle m_style;
    const Terms& m_terms;
};

/** Whether the date can leave its year to the one behind it. */
bool leavesYear(const FuzzyDate& date, const FuzzyDate& next)
{
    const auto nameable = [](const FuzzyDate& d) {
        const bool named =
            d.precision() == Precision::Day || d.precision() == Precision::Month || d.precision() == Precision::Season;
        return named && !d.isFrom() && !d.isUntil() && d.namedFirst().year() == d.namedLast().year();
    };
    return nameable(date) && nameable(next) && date.precision() == next.precision()
        && date.namedFirst().year() == next.namedFirst().year() && date.namedFirst() <= next.namedFirst();
}

} // namespace

QString renderFuzzyDate(const FuzzyDate& date, DateStyle style, QLocale::Language language)
{
    const Writer writer(style, language);
    return (date.isTentative() ? writer.terms().tentative.toString() : QString()) + writer.timing(date);
}

QString renderFuzzyDates(const QList<FuzzyDate>& dates, QLocale::Language language)
{
    const Writer writer(DateStyle::Short, language);
    QList<FuzzyDate> said = dates;
    said.removeIf([](const FuzzyDate& date) { return date.isNull(); });
    if (said.isEmpty())
        return {};
    const bool alike = std::all_of(said.cbegin(), said.cend(),
        [&](const FuzzyDate& date) { return !date.isOpen() && date.isTentative() == said.constFirst().isTentative(); });
    // "vsl." would reach to the end of an enumeration, and a literal text may hold anything: each for itself then.
    QString text = alike && said.constFirst().isTentative() ? writer.terms().tentative.toString() : QString();
    for (qsizetype i = 0; i < said.size(); ++i) {
        const FuzzyDate& date = said.at(i);
        if (!alike) {
            text += (i > 0 ? QStringLiteral("; ") : QString()) + renderFuzzyDate(date, DateStyle::Short, language);
            continue;
        }
        if (i > 0)
            text += i + 1 == said.size() ? writer.terms().conjunction.toString() : QStringLiteral(", ");
        const bool yearFollows = i + 1 < said.size() && leavesYear(date, said.at(i + 1));
        text += yearFollows ? writer.nameWithoutYear(date) : writer.timing(date);
    }
    return text;
}

} // namespace core
