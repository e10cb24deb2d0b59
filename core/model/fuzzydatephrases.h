#pragma once

#include "core/model/fuzzydate.h"
#include "core/model/fuzzydatewords.h"

namespace core {

/** One date as it stands in a text, perhaps still without the month or year that a later one carries. */
struct DatePhrase {
    enum class Kind {
        Number, ///< "1." in "1. und 2. Juni": a day, week, quarter or half as the next one is
        Third, ///< "Anfang" in "Anfang bis Mitte Juni"
        Day,
        Week,
        Month,
        MonthPart,
        YearPart,
        Quarter,
        Season,
        HalfYear,
        Year,
        Fixed, ///< complete in itself
        Announced ///< to be announced
    };

    Kind kind = Kind::Fixed;
    int number = 0; ///< of the day, week, third, quarter, season or half
    int month = 0;
    int year = 0; ///< 0 where a later phrase has it
    int weekday = 0; ///< 1-7 where one was named
    FuzzyDate fixed;
    bool tentative = false;
    bool from = false;
    bool until = false;
    bool between = false;
    DateWord link = DateWord::Unknown; ///< to the next phrase: And, Or, To, Slash; Unknown behind the last
};

/** Phrases that may lend each other month, year and "vsl."; a semicolon ends them. */
using DatePhrases = QList<DatePhrase>;

/** The groups of a text. Nothing as soon as one token has no place. Linear in the number of tokens. */
[[nodiscard]] std::optional<QList<DatePhrases>> readDatePhrases(const QList<DateToken>& tokens);

} // namespace core
