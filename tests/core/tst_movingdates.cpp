// Moving the dates of a series: this one, this and later ones, all of them; each in its own unit, each one undo step.
#include "core/change/movingdates.h"
#include "core/model/entities/session.h"
#include "core/model/fuzzydatesteps.h"
#include "core/wording/acttext.h"
#include "tests/core/fuzzydatedice.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"

#include <QtTest>

using namespace core;
using acts::DateScope;
using acts::StaysBecause;
using test::Dice;
using test::given;
using test::TestBook;

namespace {

/** A series of so many sessions, a fortnight apart from 1 March 2023. */
struct Row {
    explicit Row(int count)
    {
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("TA")}}));
        series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        for (int i = 0; i < count; ++i)
            add(FuzzyDate::day(QDate(2023, 3, 1).addDays(14 * i)));
    }
    RecordId add(const FuzzyDate& date, const char* state = "planned")
    {
        sessions.append(
            book.add("session", given({{"series", series}, {"date", date}, {"state", QString::fromLatin1(state)}})));
        return sessions.last();
    }
    [[nodiscard]] FuzzyDate dateOf(RecordId id) { return as<Session>(book->store().get(id).value()).date; }
    [[nodiscard]] QList<FuzzyDate> dates()
    {
        QList<FuzzyDate> all;
        for (const RecordId& id : std::as_const(sessions))
            all.append(dateOf(id));
        return all;
    }
    acts::DateMoves move(qsizetype which, const FuzzyDate& to, DateScope scope)
    {
        const auto moves = acts::moveDates(book->store(), sessions.at(which), to, scope);
        if (!moves)
            qFatal("%s", test::words(moves.error()).constData());
        if (const auto applied = book->apply(moves->proposal); !applied)
            qFatal("%s", test::words(applied.error()).constData());
        return *moves;
    }

    TestBook book;
    RecordId series;
    QList<RecordId> sessions;
};

} // namespace

class TestOfMovingDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTailOrAll_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("this") << int(DateScope::This) << 2 << 2;
        QTest::newRow("this and later") << int(DateScope::ThisAndLater) << 2 << 4;
        QTest::newRow("all") << int(DateScope::All) << 0 << 4;
    }

    void oneTailOrAll()
    {
        QFETCH(int, scope);
        QFETCH(int, first);
        QFETCH(int, last);
        Row row(5);
        const QList<FuzzyDate> before = row.dates();
        const QString dump = row.book.dump();
        const qsizetype acts = row.book->history().acts(1000).value().size();
        const auto moves = row.move(2, FuzzyDate::day(before.at(2).earliest().addDays(7)), DateScope(scope));
        QCOMPARE(moves.moved(), last - first + 1);
        const QList<FuzzyDate> after = row.dates();
        for (int i = 0; i < 5; ++i) {
            const bool moved = first <= i && i <= last;
            QCOMPARE(after.at(i), moved ? FuzzyDate::day(before.at(i).earliest().addDays(7)) : before.at(i));
        }
        QCOMPARE(row.book->history().acts(1000).value().size(), acts + 1);
        WB_VERIFY(row.book->undoNext());
        QCOMPARE(row.book.dump(), dump);
    }

    void orderIsThatOfTheDatesNotOfTheEntering()
    {
        Row row(2);
        const RecordId early = row.add(FuzzyDate::day(QDate(2023, 2, 1)));
        row.move(0, FuzzyDate::day(QDate(2023, 3, 8)), DateScope::ThisAndLater);
        QCOMPARE(row.dateOf(early), FuzzyDate::day(QDate(2023, 2, 1)));
        QCOMPARE(row.dateOf(row.sessions.at(1)), FuzzyDate::day(QDate(2023, 3, 22)));
    }

    void whatStaysSaysWhy()
    {
        Row row(1);
        const RecordId season = row.add(FuzzyDate::season(2023, FuzzyDate::Season::Autumn));
        const RecordId month = row.add(FuzzyDate::month(2023, 6).asTentative());
        row.add(FuzzyDate::open());
        row.add(FuzzyDate::day(QDate(2023, 5, 2)), "cancelled");
        const auto moves = row.move(0, FuzzyDate::day(QDate(2023, 3, 29)), DateScope::All);
        const auto reason = [&](RecordId id) {
            return std::ranges::find(moves.moves, id, &acts::DateMove::session)->stays;
        };
        QCOMPARE(reason(season), StaysBecause::Coarse);
        QCOMPARE(reason(month), StaysBecause::Moves);
        QCOMPARE(row.dateOf(month), FuzzyDate::month(2023, 7).asTentative());
        QCOMPARE(reason(row.sessions.at(3)), StaysBecause::Undated);
        QCOMPARE(reason(row.sessions.at(4)), StaysBecause::Cancelled);
    }

    void anotherKindOfDateTakesNobodyAlong()
    {
        Row row(1);
        const RecordId half = row.add(FuzzyDate::halfYear(2023, 2));
        const auto moves = row.move(1, FuzzyDate::day(QDate(2023, 9, 28)), DateScope::All);
        QCOMPARE(moves.moved(), 1);
        QCOMPARE(moves.moves.first().stays, StaysBecause::NoDistance);
        QCOMPARE(row.dateOf(half), FuzzyDate::day(QDate(2023, 9, 28)));
        QCOMPARE(row.dateOf(row.sessions.first()), FuzzyDate::day(QDate(2023, 3, 1)));
    }

    void noDateIsRefused()
    {
        Row row(1);
        QVERIFY(!acts::moveDates(row.book->store(), row.sessions.first(), FuzzyDate(), DateScope::This));
    }

    void historySaysWhatMoved()
    {
        Row row(3);
        const auto one = row.move(0, FuzzyDate::day(QDate(2023, 3, 2)), DateScope::This);
        QVERIFY(actText(one.proposal.info).contains(QStringLiteral("Ganztag")));
        const auto all = row.move(0, FuzzyDate::day(QDate(2023, 3, 3)), DateScope::All);
        QCOMPARE(all.proposal.info.count, 3);
        QCOMPARE(all.proposal.info.title, QStringLiteral("Ganztag"));
    }

    void stepsGoThereAndBack()
    {
        fuzzy::Dice dice;
        for (int i = 0; i < 2000; ++i) {
            const FuzzyDate date = dice.any();
            const qint64 units = dice.below(200) - 100;
            const FuzzyDate there = stepped(date, units);
            if (there.isNull())
                continue; // led out of the calendar
            QVERIFY2(there.precision() == date.precision() && there.isTentative() == date.isTentative()
                    && there.isFrom() == date.isFrom() && there.isUntil() == date.isUntil(),
                qPrintable(date.wording() + QStringLiteral(" / ") + there.wording()));
            QVERIFY2(stepped(there, -units) == date, qPrintable(date.wording()));
            if (date.namedFirst().isValid() && units != 0)
                QCOMPARE(there.namedFirst() > date.namedFirst(), units > 0);
        }
    }

    void daysMoveToTheNearestUnit()
    {
        fuzzy::Dice dice;
        for (int i = 0; i < 2000; ++i) {
            const FuzzyDate date = dice.any();
            const qint64 days = dice.below(1500) - 750;
            const FuzzyDate there = shifted(date, days);
            if (there.isNull() || date.isOpen())
                continue;
            const qint64 way = date.namedFirst().daysTo(there.namedFirst());
            const qint64 unit = date.namedFirst().daysTo(stepped(date, 1).namedFirst());
            // Units differ by some days, years apart by one.
            QVERIFY2(qAbs(way - days) <= unit / 2 + 8, qPrintable(date.wording() + QStringLiteral(" %1").arg(days)));
            QVERIFY2(shifted(there, -days) == date, qPrintable(date.wording()));
        }
    }

    void randomRowsMoveAsTheyAreTold()
    {
        Dice dice(Dice::firstSeed());
        for (int round = 0; round < test::counted(4, 200); ++round) {
            Row row(2 + dice.below(6));
            const QList<FuzzyDate> before = row.dates();
            const QString dump = row.book.dump();
            const int which = dice.below(before.size());
            const int days = 1 + dice.below(40);
            const auto scope = DateScope(dice.below(3));
            const int first = scope == DateScope::All ? 0 : which;
            const int last = scope == DateScope::This ? which : int(before.size()) - 1;
            row.move(which, FuzzyDate::day(before.at(which).earliest().addDays(days)), scope);
            const QList<FuzzyDate> after = row.dates();
            for (int i = 0; i < before.size(); ++i)
                QCOMPARE(before.at(i).earliest().daysTo(after.at(i).earliest()), first <= i && i <= last ? days : 0);
            WB_VERIFY(row.book->undoNext());
            QCOMPARE(row.book.dump(), dump);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfMovingDates)
#include "tst_movingdates.moc"
