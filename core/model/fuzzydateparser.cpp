#include "core/model/fuzzydateparser.h"

#include "core/model/fuzzydateedtf.h"
#include "core/model/fuzzydatephrases.h"
#include "core/support/text.h"

namespace core {

namespace {

using Kind = DatePhrase::Kind;
using Precision = FuzzyDate::Precision;

/** Takes month and year from the next phrase where this one leaves them out. False where that makes no date. */
bool complete(DatePhrase& phrase, const DatePhrase& next)
{
    if (phrase.kind == Kind::Number) {
        const bool lends = next.kind == Kind::Day || next.kind == Kind::Week || next.kind == Kind::Quarter
            || next.kind == Kind::HalfYear;
        if (!lends)
            return false;
        phrase.kind = next.kind;
        phrase.month = next.month;
    } else if (phrase.kind == Kind::Third) {
        if (next.kind != Kind::MonthPart && next.kind != Kind::YearPart)
            return false;
        phrase.kind = next.kind;
        phrase.month = next.month;
    }
    if (phrase.year == 0)
        phrase.year = next.year;
    return true;
}

/** The date without its flags; null where there is none, as for the 31st of February. */
FuzzyDate unit(const DatePhrase& phrase)
{
    switch (phrase.kind) {
    case Kind::Day:
        return FuzzyDate::day(QDate(phrase.year, phrase.month, phrase.number));
    case Kind::Week:
        return FuzzyDate::calendarWeek(phrase.year, phrase.number);
    case Kind::Month:
        return FuzzyDate::month(phrase.year, phrase.month);
    case Kind::MonthPart:
        return FuzzyDate::monthPart(phrase.year, phrase.month, FuzzyDate::Third(phrase.number));
    case Kind::YearPart:
        return FuzzyDate::yearPart(phrase.year, FuzzyDate::Third(phrase.number));
    case Kind::Quarter:
        return FuzzyDate::quarter(phrase.year, phrase.number);
    case Kind::Season:
        return FuzzyDate::season(phrase.year, FuzzyDate::Season(phrase.number));
    case Kind::HalfYear:
        return FuzzyDate::halfYear(phrase.year, phrase.number);
    case Kind::Year:
        return FuzzyDate::year(phrase.year);
    case Kind::Fixed:
        return phrase.fixed;
    case Kind::Announced:
        return FuzzyDate::open();
    case Kind::Number:
    case Kind::Third:
        break;
    }
    return {};
}

bool isOnWeekday(const FuzzyDate& date, int weekday)
{
    return weekday == 0 || (date.isExact() && date.earliest().dayOfWeek() == weekday);
}

/** The dates of the phrases without flags; empty if one of them is none. */
QList<FuzzyDate> units(DatePhrases& phrases)
{
    QList<FuzzyDate> all(phrases.size());
    for (qsizetype i = phrases.size() - 1; i >= 0; --i) {
        DatePhrase& phrase = phrases[i];
        const bool borrows = phrase.kind != Kind::Announced && phrase.year == 0;
        const bool hasNext = i + 1 < phrases.size();
        if (borrows && (!hasNext || !complete(phrase, phrases.at(i + 1))))
            return {};
        all[i] = unit(phrase);
        // "Dezember und Januar 2024": whose December?
        const bool doubtful = borrows && all.at(i + 1).namedFirst() < all.at(i).namedFirst();
        if (all.at(i).isNull() || doubtful || !isOnWeekday(all.at(i), phrase.weekday))
            return {};
    }
    return all;
}

/** Whether the phrase and the next are two ends of one date: "Juni bis August", "Herbst/Winter", "2021/2022". */
bool isOneDate(DateWord link, const FuzzyDate& date, const FuzzyDate& next, bool between)
{
    if (link == DateWord::To || (between && link == DateWord::And))
        return true;
    if ((link != DateWord::Slash && link != DateWord::Or) || date.precision() != next.precision())
        return false;
    if (date.precision() == Precision::Year)
        return true;
    return date.precision() != Precision::Day && date.namedLast().addDays(1) == next.namedFirst();
}

struct Spanned {
    FuzzyDate date; ///< null where the words contradict each other
    bool tentative = false;
    bool hasEnds = false; ///< said with "bis" or "zwischen": "ab" before it adds nothing
};

/** The date that begins with phrase `i`, with all phrases that continue it; `i` is then the last of them. */
Spanned spannedDate(const DatePhrases& phrases, const QList<FuzzyDate>& parts, qsizetype& i)
{
    const DatePhrase& head = phrases.at(i);
    Spanned all{parts.at(i), head.tentative, false};
    while (phrases.at(i).link != DateWord::Unknown
        && isOneDate(phrases.at(i).link, parts.at(i), parts.at(i + 1), head.between && !all.hasEnds)) {
        const bool to = phrases.at(i).link == DateWord::To || head.between;
        const DatePhrase& next = phrases.at(++i);
        if ((to && (all.hasEnds || head.until)) || next.from || next.between || (next.until && !to))
            return {};
        all = {FuzzyDate::span(all.date, parts.at(i)), all.tentative || next.tentative, all.hasEnds || to};
    }
    return head.between && !all.hasEnds ? Spanned() : all;
}

/** Whether the phrase and the next may stand beside each other as two dates. */
bool mayFollow(DateWord link, const FuzzyDate& date, const FuzzyDate& next)
{
    return link != DateWord::Or && (link != DateWord::Slash || date.precision() == next.precision());
}

/** The dates of one group, flags and spans and all; empty if it makes no sense. */
QList<FuzzyDate> datesOf(DatePhrases phrases)
{
    const QList<FuzzyDate> parts = units(phrases);
    QList<FuzzyDate> dates;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DatePhrase& head = phrases.at(i);
        const Spanned spanned = spannedDate(phrases, parts, i);
        const bool last = i + 1 == parts.size();
        if (spanned.date.isNull() || (head.from && head.until)
            || (!last && !mayFollow(phrases.at(i).link, parts.at(i), parts.at(i + 1))))
            return {};
        FuzzyDate date = spanned.date;
        if (head.from && !spanned.hasEnds)
            date = date.asFrom();
        else if (head.until)
            date = date.asUntil();
        dates += spanned.tentative ? date.asTentative() : date;
    }
    return dates;
}

QList<FuzzyDate> understood(const QString& text)
{
    if (const std::optional<FuzzyDate> date = fromEdtf(text))
        return {*date};
    const std::optional<QList<DatePhrases>> groups = readDatePhrases(dateTokens(text));
    QList<FuzzyDate> all;
    for (const DatePhrases& phrases : groups.value_or(QList<DatePhrases>())) {
        const QList<FuzzyDate> dates = datesOf(phrases);
        if (dates.isEmpty())
            return {};
        all += dates;
    }
    return all;
}

} // namespace

QList<FuzzyDate> parseFuzzyDates(const QString& typed)
{
    const QString lines = text::tidyLongText(typed);
    const QString line = text::tidyLine(lines);
    if (line.isEmpty())
        return {};
    if (line.size() > text::SingleLineLimit)
        return {FuzzyDate::open(line)};
    // A line break parts two dates like a comma, or stands in the middle of one like a blank.
    QList<FuzzyDate> dates = understood(lines);
    if (dates.isEmpty())
        dates = understood(line);
    return dates.isEmpty() ? QList<FuzzyDate>{FuzzyDate::open(line)} : dates;
}

std::optional<FuzzyDate> parseFuzzyDate(const QString& typed)
{
    const QList<FuzzyDate> dates = parseFuzzyDates(typed);
    return dates.size() == 1 ? std::optional(dates.constFirst()) : std::nullopt;
}

} // namespace core
