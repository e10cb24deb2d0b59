#include "core/model/fuzzydateunits.h"

#include "core/model/fuzzydateedtf.h"

namespace core {

namespace {

using Kind = DatePhrase::Kind;
using Word = DateWord;

/** The year, if one follows, perhaps as "des Jahres 2023". */
void readYearBehind(DateCursor& at, DatePhrase& phrase, bool mayBeShort)
{
    const qsizetype behind = at.position();
    at.skipAll(Word::Filler);
    if (at.seesNumber(4))
        phrase.year = at.take().value;
    else if (mayBeShort && at.seesNumber(2) && !at.sees(Word::Dot, 1))
        phrase.year = fullYear(at.take().value);
    else
        at.moveTo(behind);
}

bool readIso(DateCursor& at, DatePhrase& phrase)
{
    phrase.fixed = fromEdtf(at.take().text).value_or(FuzzyDate());
    phrase.year = phrase.fixed.namedFirst().year();
    return !phrase.fixed.isNull();
}

/** `2023`, or `2021/22` as two years. */
void readYear(DateCursor& at, DatePhrase& phrase)
{
    phrase.kind = Kind::Year;
    phrase.year = at.take().value;
    if (at.sees(Word::Slash) && at.seesNumber(2, 1) && at.peek(1).value == (phrase.year + 1) % 100) {
        at.skip(2);
        phrase.kind = Kind::Fixed;
        phrase.fixed = FuzzyDate::span(FuzzyDate::year(phrase.year), FuzzyDate::year(phrase.year + 1));
    }
}

/** What "Quartal", "Halbjahr", "KW" count; Fixed for other words. */
Kind countedBy(const DateToken& token)
{
    switch (token.word) {
    case Word::Quarter:
        return Kind::Quarter;
    case Word::Half:
        return Kind::HalfYear;
    case Word::Week:
        return Kind::Week;
    default:
        return Kind::Fixed;
    }
}

void readYearOfCounted(DateCursor& at, DatePhrase& phrase, Kind& counted)
{
    const bool week = phrase.kind == Kind::Week; // "KW 23/24" may be two weeks or a year
    if (at.sees(Word::Slash) && (at.seesNumber(4, 1) || (!week && at.seesNumber(2, 1))))
        at.skip();
    readYearBehind(at, phrase, !week);
    counted = phrase.year == 0 ? phrase.kind : Kind::Fixed;
}

/** `KW 23/2023`, `Q3 2023`, `Quartal III/23`. */
bool readCounted(DateCursor& at, DatePhrase& phrase, Kind& counted)
{
    phrase.kind = countedBy(at.take());
    at.skipIf(Word::Dot);
    if (!at.sees(Word::Roman) && !at.seesNumber(1) && !at.seesNumber(2))
        return false;
    phrase.number = at.take().value;
    readYearOfCounted(at, phrase, counted);
    return true;
}

/** Behind a number: "Juni 2023" or "Quartal 2023". */
bool readNamed(DateCursor& at, DatePhrase& phrase)
{
    if (at.seesMonth()) {
        phrase.kind = Kind::Day;
        phrase.month = at.take().value;
    } else if (const Kind kind = countedBy(at.peek()); kind != Kind::Fixed) {
        phrase.kind = kind;
        at.skip();
    } else {
        return false;
    }
    at.skipIf(Word::Dot);
    readYearBehind(at, phrase, phrase.kind != Kind::Week);
    return true;
}

/** Behind "1.": the rest of `1.6.`, `1.6.23`, `01.06.2023`; or of `06.2023`. */
void readNumericMonth(DateCursor& at, DatePhrase& phrase)
{
    if (at.seesNumber(4)) {
        phrase.kind = Kind::Month;
        phrase.month = phrase.number;
        phrase.year = at.take().value;
        return;
    }
    phrase.kind = Kind::Day;
    phrase.month = at.take().value;
    const bool dot = at.skipIf(Word::Dot);
    if (at.seesNumber(4))
        phrase.year = at.take().value;
    else if (dot && at.seesNumber(2))
        phrase.year = fullYear(at.take().value);
}

/** Behind a number: the rest of `06/2022` or `06/22`, but not of "01/28.09.2023". */
bool seesYearOfMonth(const DateCursor& at)
{
    return at.sees(Word::Slash)
        && (at.seesNumber(4, 1) || (at.seesNumber(2, 1) && at.peek(1).value > 12 && !at.sees(Word::Dot, 2)));
}

void readNumber(DateCursor& at, DatePhrase& phrase, Kind& counted)
{
    phrase.kind = Kind::Number;
    phrase.number = at.take().value;
    at.skipIf(Word::OrdinalEnding);
    const bool dot = at.skipIf(Word::Dot);
    if (readNamed(at, phrase))
        return;
    if (dot) {
        if (at.sees(Word::Number))
            readNumericMonth(at, phrase);
    } else if (counted != Kind::Fixed) {
        phrase.kind = counted; // the 24 of "KW 23 und 24/2023"
        readYearOfCounted(at, phrase, counted);
    } else if (seesYearOfMonth(at)) {
        phrase.kind = Kind::Month;
        phrase.month = phrase.number;
        at.skip();
        readYearBehind(at, phrase, true);
    }
}

/** "Juni 2023", "June 1st, 2023". */
void readMonth(DateCursor& at, DatePhrase& phrase)
{
    const bool english = at.sees(Word::MonthInEnglish);
    phrase.kind = Kind::Month;
    phrase.month = at.take().value;
    at.skipIf(Word::Dot);
    const qsizetype ending = at.sees(Word::OrdinalEnding, 1) ? 1 : 0;
    const qsizetype comma = at.sees(Word::Comma, 1 + ending) ? 1 : 0;
    if ((at.seesNumber(1) || at.seesNumber(2)) && at.seesNumber(4, 1 + ending + comma)) {
        phrase.kind = Kind::Day;
        phrase.number = at.take().value;
        at.skip(ending + comma);
    }
    readYearBehind(at, phrase, !english);
}

void readSeason(DateCursor& at, DatePhrase& phrase)
{
    phrase.kind = Kind::Season;
    phrase.number = at.take().value;
    readYearBehind(at, phrase, true);
    const int next = phrase.year + 1;
    const bool spansYears = phrase.number == int(FuzzyDate::Season::Winter) && phrase.year != 0;
    const bool pair =
        (at.seesNumber(2, 1) && at.peek(1).value == next % 100) || (at.seesNumber(4, 1) && at.peek(1).value == next);
    if (spansYears && at.sees(Word::Slash) && pair)
        at.skip(2);
}

/** "Anfang Juni 2022", "Ende 2024", "mid-June 2022". */
void readThird(DateCursor& at, DatePhrase& phrase)
{
    phrase.kind = Kind::Third;
    phrase.number = at.take().value;
    const qsizetype behind = at.position();
    if (at.sees(Word::To) && at.seesMonth(1))
        at.skip();
    at.skipAll(Word::Filler);
    const bool ofMonth = at.seesMonth();
    if (ofMonth) {
        phrase.kind = Kind::MonthPart;
        phrase.month = at.take().value;
        at.skipIf(Word::Dot);
    } else {
        at.moveTo(behind);
    }
    readYearBehind(at, phrase, true);
    if (!ofMonth && phrase.year != 0)
        phrase.kind = Kind::YearPart;
}

/** "zweites Halbjahr", "II. Quartal", "am ersten Juni". */
bool readOrdinal(DateCursor& at, DatePhrase& phrase)
{
    const bool roman = at.sees(Word::Roman);
    phrase.number = at.take().value;
    if (roman)
        at.skipIf(Word::Dot);
    return !(roman && at.seesMonth()) && !at.sees(Word::Week) && readNamed(at, phrase);
}

} // namespace

bool readDateUnit(DateCursor& at, DatePhrase& phrase, DatePhrase::Kind& counted)
{
    switch (at.peek().word) {
    case Word::Iso:
        return readIso(at, phrase);
    case Word::Number:
        if (at.seesNumber(4))
            readYear(at, phrase);
        else
            readNumber(at, phrase, counted);
        return true;
    case Word::Month:
    case Word::MonthInEnglish:
        readMonth(at, phrase);
        return true;
    case Word::Season:
        readSeason(at, phrase);
        return true;
    case Word::Third:
        readThird(at, phrase);
        return true;
    case Word::Quarter:
    case Word::Half:
    case Word::Week:
        return readCounted(at, phrase, counted);
    case Word::Ordinal:
    case Word::Roman:
        return readOrdinal(at, phrase);
    default:
        return false;
    }
}

} // namespace core
