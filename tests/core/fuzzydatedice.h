#pragma once

#include "tests/core/fuzzydatechecks.h"

#include <QRandomGenerator>

namespace fuzzy {

/** Values of every precision and flag; the seed is printed and can be set again with WB_SEED. */
class Dice {
public:
    Dice()
        : m_seed(qEnvironmentVariableIsSet("WB_SEED") ? qEnvironmentVariableIntValue("WB_SEED") : fresh())
    {
        m_random.seed(m_seed);
        qInfo("WB_SEED=%u", m_seed);
    }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    FuzzyDate plain()
    {
        const int year = below(4) == 0 ? 1001 + below(1985) : 1990 + below(60);
        const int month = 1 + below(12);
        const Third third = Third(1 + below(3));
        const QDate someDay = QDate(year, 1, 1).addDays(below(365));
        const FuzzyDate start = FuzzyDate::month(year, month);
        switch (below(12)) {
        case 0:
            return FuzzyDate::day(someDay);
        case 1:
            return FuzzyDate::range(someDay, someDay.addDays(below(2) ? below(10) : below(500)));
        case 2:
            return FuzzyDate::calendarWeek(year, 1 + below(52));
        case 3:
            return start;
        case 4:
            return FuzzyDate::monthPart(year, month, third);
        case 5:
            return FuzzyDate::span(start, FuzzyDate::month(year + below(2), 12));
        case 6:
            return FuzzyDate::quarter(year, 1 + below(4));
        case 7:
            return FuzzyDate::season(year, Season(1 + below(4)));
        case 8:
            return FuzzyDate::halfYear(year, 1 + below(2));
        case 9:
            return FuzzyDate::yearPart(year, third);
        case 10:
            return FuzzyDate::span(FuzzyDate::year(year), FuzzyDate::year(year + below(9)));
        default:
            return FuzzyDate::year(year);
        }
    }

    FuzzyDate any()
    {
        if (below(20) == 0)
            return FuzzyDate::open(below(2) ? QString() : s("nach den Ferien in %1").arg(below(1000)));
        FuzzyDate date = plain();
        if (const int end = below(4); end < 2)
            date = end == 0 ? date.asFrom() : date.asUntil();
        return below(2) ? date.asTentative() : date;
    }

    /** Pieces of the grammar in any order, sometimes cut through. */
    QString babble()
    {
        static const QStringList pieces =
            s("0|1|2|23|31|06|2023|2021|.|-|–|/|,|;| | |\n|&|?|~|%|X|..|'|:|(|)|01.06.|28.09.2023|2023-06-01|vsl. |ca."
              "|geplant|ab |seit |bis |von |zwischen |und |oder |Juni|Jun.|Mai |May|June|Herbst|Winter|Frühling|summer"
              "|Anfang |Ende|mid|Quartal|Q|KW |week|Hj.|Halbjahr|H|zweite|II|erste|1st|th|tba|n. n.|noch offen|Do,|Fri"
              "|im |der |of|Jahr|Termin|wird|xyz|ä|\x01|\U0001F600|\u202E")
                .split(u'|');
        QString text = below(2) ? any().wording() : QString();
        for (int i = 1 + below(text.isEmpty() ? 8 : 2); i > 0; --i) {
            const qsizetype at = text.isEmpty() ? 0 : below(int(text.size()) + 1);
            text.insert(below(2) ? at : text.size(), pieces.at(below(int(pieces.size()))));
            text += below(2) ? QStringLiteral(" ") : QString();
        }
        return below(8) == 0 ? text.left(below(int(text.size()) + 1)) : text;
    }

private:
    static quint32 fresh() { return QRandomGenerator::global()->generate() & 0x7fffffff; }

    quint32 m_seed;
    QRandomGenerator m_random;
};

} // namespace fuzzy
