// Somebody else moderates: on one date, on this and later ones, on all; each one undo step.
#include "core/change/moderators.h"
#include "core/model/entities/sessionrole.h"
#include "core/wording/acttext.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using acts::DateScope;
using acts::ModeratorStays;
using test::RuleWorld;
using test::w;

namespace {

/** Five dates that Ada moderates; at the third Grace helps her. */
struct Row : RuleWorld {
    Row()
    {
        ada = add("staff", {{w("agency"), agency}, {w("role"), w("Team")}, {w("person"), named("Ada")}});
        grace = add("staff", {{w("agency"), agency}, {w("role"), w("Team")}, {w("person"), named("Grace")}});
        for (int i = 2; i < 5; ++i)
            sessions.append(add(
                "session", {{w("series"), series}, {w("date"), FuzzyDate::day(QDate(2023, 10, 5).addDays(14 * i))}}));
        for (const RecordId& session : std::as_const(sessions))
            give(session, ada, "moderator");
        give(sessions.at(2), grace, "co_moderator");
    }
    RecordId named(const char* last) { return add("person", {{w("last_name"), w(last)}}); }
    void give(RecordId session, RecordId who, const char* role)
    {
        add("session_role", {{w("session"), session}, {w("who"), who}, {w("role"), w(role)}});
    }
    Result<acts::ModeratorMoves> plan(qsizetype which, RecordId from, RecordId to, DateScope scope)
    {
        return acts::changeModerator(book->store(), sessions.at(which), from, to, scope, book.ids);
    }
    /** Who moderates, and who helps, date by date: "A", "AG" … */
    QString said()
    {
        QStringList all;
        for (const RecordId& session : std::as_const(sessions)) {
            QString parts;
            for (const char* kind : {"moderator", "co_moderator"}) {
                const QList<Record> roles = book->store().childrenOf(session, SessionRole::info()).value();
                for (const Record& role : roles) {
                    const RecordId who = as<SessionRole>(role).who.id;
                    if (role.text(QLatin1StringView("role")) == w(kind))
                        parts += who == ada ? u'A' : who == grace ? u'G' : u'-';
                }
            }
            all.append(parts);
        }
        return all.join(u' ');
    }

    RecordId ada;
    RecordId grace;
};

} // namespace

class TestOfModerators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOrTheTailOrAllChangeAsOneStep_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("after");
        QTest::newRow("this") << int(DateScope::This) << w("A G AG A A");
        QTest::newRow("later") << int(DateScope::ThisAndLater) << w("A G GA G G");
        QTest::newRow("all") << int(DateScope::All) << w("G G GA G G");
    }

    void oneOrTheTailOrAllChangeAsOneStep()
    {
        QFETCH(int, scope);
        Row row;
        QCOMPARE(row.said(), w("A A AG A A"));
        const auto moves = row.plan(1, row.ada, row.grace, DateScope(scope));
        WB_VERIFY(moves);
        WB_VERIFY(row.book->apply(moves->proposal));
        QTEST(row.said(), "after");
        WB_VERIFY(row.book->undoNext());
        QCOMPARE(row.said(), w("A A AG A A"));
        WB_VERIFY(row.book->redoNext());
        QTEST(row.said(), "after");
    }

    void whoBothHaveAPartTakeEachOthers()
    {
        Row row;
        const auto moves = row.plan(2, row.ada, row.grace, DateScope::This);
        WB_VERIFY(moves);
        QCOMPARE(moves->changed(), qsizetype(1));
        QVERIFY(moves->moves.first().areSwapped);
        WB_VERIFY(row.book->apply(moves->proposal));
        QCOMPARE(row.said(), w("A A GA A A"));
    }

    void whatIsOverOrOthersDoStays()
    {
        Row row;
        row.book.clock.set(QDateTime(QDate(2023, 12, 20), QTime(9, 0), Qt::UTC));
        row.go(row.sessions.at(1), {w("scheduled"), w("confirmed"), w("held")});
        row.set(row.sessions.at(3), {{w("state"), w("cancelled")}, {w("reason"), w("krank")}});
        const RecordId hedy =
            row.add("staff", {{w("agency"), row.agency}, {w("role"), w("Team")}, {w("person"), row.named("Hedy")}});
        const auto other = row.plan(4, row.ada, hedy, DateScope::This);
        WB_VERIFY(other);
        WB_VERIFY(row.book->apply(other->proposal));
        const auto moves = row.plan(0, row.ada, row.grace, DateScope::All);
        WB_VERIFY(moves);
        QList<ModeratorStays> stays;
        for (const acts::ModeratorMove& move : moves->moves)
            stays.append(move.stays);
        using S = ModeratorStays;
        QCOMPARE(stays, (QList{S::Changes, S::TookPlace, S::Changes, S::Cancelled, S::OtherModerator}));
        WB_VERIFY(row.book->apply(moves->proposal));
        QCOMPARE(row.said(), w("G A GA A -"));
    }

    void anOpenPartIsFilledAndAMissingOneMade()
    {
        RuleWorld world;
        const RecordId ada =
            world.add("staff", {{w("agency"), world.agency}, {w("role"), w("Team")}, {w("person"), world.person()}});
        world.add("session_role", {{w("session"), world.sessions.first()}, {w("role"), w("moderator")}});
        QCOMPARE(acts::moderatorsOf(world.book->store(), world.sessions.first()).value(), QList{RecordId()});
        QCOMPARE(acts::moderatorsOf(world.book->store(), world.sessions.last()).value(), QList{RecordId()});
        const auto moves =
            acts::changeModerator(world.book->store(), world.sessions.first(), {}, ada, DateScope::All, world.book.ids);
        WB_VERIFY(moves);
        QCOMPARE(moves->changed(), qsizetype(2));
        const auto done = world.book->apply(moves->proposal);
        WB_VERIFY(done);
        QVERIFY2(actText((*done)->info).contains(w("moderator changed on 2 date")), qPrintable(actText((*done)->info)));
        for (const RecordId& session : std::as_const(world.sessions)) {
            QCOMPARE(acts::moderatorsOf(world.book->store(), session).value(), QList{ada});
            QCOMPARE(world.book->store().childrenOf(session, SessionRole::info())->size(), 1);
        }
    }

    void mistakesAreRefused()
    {
        Row row;
        QCOMPARE(row.plan(0, row.ada, {}, DateScope::This).error().kind, ErrorKind::ValueMissing);
        QCOMPARE(row.plan(0, row.ada, row.ada, DateScope::This).error().kind, ErrorKind::UsageWrong);
        QCOMPARE(row.plan(0, row.grace, row.ada, DateScope::This).error().kind, ErrorKind::UsageWrong);
    }

    void whoIsWantedTwiceIsSaidBeforehand()
    {
        Row row;
        const RecordId other = row.add("series", {{w("title"), w("Andere")}, {w("agency"), row.agency}});
        const RecordId same = row.add("session",
            {{w("series"), other}, {w("date"), FuzzyDate::day(QDate(2023, 6, 1))}, {w("start_time"), QTime(10, 0)},
                {w("end_time"), QTime(12, 0)}});
        row.give(same, row.grace, "moderator");
        const auto moves = row.plan(0, row.ada, row.grace, DateScope::This);
        WB_VERIFY(moves);
        const auto brought = row.book->judge(moves->proposal);
        WB_VERIFY(brought);
        QVERIFY(std::ranges::any_of(*brought, [](const Finding& finding) { return finding.rule == w("V-32"); }));
    }
};

QTEST_GUILESS_MAIN(TestOfModerators)
#include "tst_moderators.moc"
