#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace core {

/** A date as people know it: a day, a month, "ab Herbst 2021", "vsl. Dezember 2020", or only that it is still open.
 *  Earliest and latest day follow from it. A value is always normalised: equal meaning in equal words is equal. Years
 *  run from 1000 to 3000; a factory given anything that is no date gives the date that is not set. */
class FuzzyDate {
public:
    /** Spans are of whole days, months or years, as they were said ("Juni bis August 2023" is a MonthRange). */
    enum class Precision {
        Day,
        DayRange,
        CalendarWeek,
        Month,
        MonthPart,
        MonthRange,
        Quarter,
        Season,
        HalfYear,
        YearPart,
        Year,
        YearRange,
        Open
    };
    /** Thirds of a month (days 1-10, 11-20, 21-end) or of a year (four months each): Anfang, Mitte, Ende. */
    enum class Third { Early = 1, Middle, Late };
    enum class Season { Spring = 1, Summer, Autumn, Winter };
    /** What the ends of a span are counted in. */
    enum class Grain { Day, Month, Year };

    FuzzyDate() = default; ///< not set

    [[nodiscard]] static FuzzyDate day(QDate day);
    /** Both days belong to it; one day twice is that day. */
    [[nodiscard]] static FuzzyDate range(QDate first, QDate last);
    [[nodiscard]] static FuzzyDate calendarWeek(int isoYear, int week);
    [[nodiscard]] static FuzzyDate month(int year, int month);
    [[nodiscard]] static FuzzyDate monthPart(int year, int month, Third part);
    [[nodiscard]] static FuzzyDate quarter(int year, int quarter);
    /** Winter is the one that begins in December of the year and ends with the next February. */
    [[nodiscard]] static FuzzyDate season(int year, Season season);
    [[nodiscard]] static FuzzyDate halfYear(int year, int half);
    [[nodiscard]] static FuzzyDate yearPart(int year, Third part);
    [[nodiscard]] static FuzzyDate year(int year);
    /** From the first day of one to the last day of the other, in the finer grain of the two; flags of the two are
     *  not looked at. Not set when the second begins or ends before the first. */
    [[nodiscard]] static FuzzyDate span(const FuzzyDate& first, const FuzzyDate& last);
    /** Set, but no day known. The text is kept literally; "tba" and its like, or no text, are all the one value that
     *  reads "Termin wird noch bekanntgegeben". */
    [[nodiscard]] static FuzzyDate open(const QString& text = {});

    /** "vsl."; "ab" / "seit"; "bis". A range taken as from or until keeps only that end. An open date and the date that
     *  is not set stay what they are. */
    [[nodiscard]] FuzzyDate asTentative() const;
    [[nodiscard]] FuzzyDate asFrom() const;
    [[nodiscard]] FuzzyDate asUntil() const;

    [[nodiscard]] bool isNull() const { return !m_isSet; }
    /** One day, and that day itself, not from or until it. It may be tentative. */
    [[nodiscard]] bool isExact() const { return hasSpan() && m_precision == Precision::Day && m_end == End::Both; }
    [[nodiscard]] bool isOpen() const { return m_isSet && m_precision == Precision::Open; }
    [[nodiscard]] bool isTentative() const { return m_tentative; }
    [[nodiscard]] bool isFrom() const { return m_end == End::From; }
    [[nodiscard]] bool isUntil() const { return m_end == End::Until; }
    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] Grain grain() const;

    /** First and last day it may be; invalid where it has no bound or none is known. */
    [[nodiscard]] QDate earliest() const { return isUntil() ? QDate() : m_first; }
    [[nodiscard]] QDate latest() const { return isFrom() ? QDate() : m_last; }
    /** First and last day of what the words name, whether taken as from, until or itself. */
    [[nodiscard]] QDate namedFirst() const { return m_first; }
    [[nodiscard]] QDate namedLast() const { return m_last; }
    /** The text an open date was given; empty for the one that is to be announced. */
    [[nodiscard]] const QString& literalText() const { return m_text; }

    /** The stored pair. EDTF carries the days, the wording what EDTF cannot (calendar week, "vsl. Herbst"). Both empty
     *  when not set; otherwise neither. */
    [[nodiscard]] QString edtf() const;
    [[nodiscard]] QString wording() const;
    /** Inverse of the pair. Without a wording the value has the same days and flags, named as EDTF alone can. Nothing
     *  when the first text is not EDTF we understand or the two say different things. */
    [[nodiscard]] static std::optional<FuzzyDate> fromStored(const QString& edtf, const QString& wording);

    bool operator==(const FuzzyDate&) const = default;

private:
    enum class End { Both, From, Until };

    FuzzyDate(Precision precision, QDate first, QDate last);
    [[nodiscard]] bool hasSpan() const { return m_first.isValid(); }
    [[nodiscard]] static FuzzyDate months(Precision precision, int year, int firstMonth, int count);
    [[nodiscard]] static FuzzyDate inGrain(Grain grain, QDate first, QDate last);

    bool m_isSet = false;
    Precision m_precision = Precision::Open;
    End m_end = End::Both;
    bool m_tentative = false;
    QDate m_first;
    QDate m_last;
    QString m_text;
};

/** Text that sorts under byte order by earliest, then latest day. "bis" stands at its last day, "ab" after what ends,
 *  then open dates, then those not set. */
[[nodiscard]] QString fuzzySortKey(const FuzzyDate& date);

} // namespace core
