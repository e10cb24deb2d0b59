#include "core/change/meeting.h"
#include "core/koffer/desk.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "tests/support/bookcopy.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::BookCopy;
using test::merge;
using test::refusedBy;
using test::RuleWorld;
using test::w;

namespace {

Candidate candidateWith(const Conflict& conflict, const Value& value)
{
    for (const Candidate& candidate : conflict.candidates) {
        if (candidate.value == value)
            return candidate;
    }
    return {};
}

} // namespace

/** Where merge and rules meet: a merge never blocks, what it brings is an open finding, and people go on from there. */
class TestOfMergeAndRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMergeBringsFindingsAndBlocksNothing()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        const auto third = world.enter(world.kreise[2], 2, QDate(2023, 3, 3));
        BookCopy copy(world.book);
        world.go(first.registration, {w("confirmed")});
        WB_VERIFY(copy.set(second.registration, {{w("state"), w("confirmed")}}));
        const auto merged = merge(*world.book, copy.book());
        WB_VERIFY(merged);
        QVERIFY(merged->conflicts.isEmpty()); // different fields never ask
        QCOMPARE(world.found("V-26"), QStringList{w("error series capacity_teams")});
        // What has nothing to do with it goes on; what makes it worse does not; what mends it does.
        world.set(world.series, {{w("subtitle"), w("zwei Gruppen")}});
        QCOMPARE(refusedBy(world.tryToSet(third.registration, {{w("state"), w("confirmed")}})), QStringList{w("V-26")});
        world.go(second.registration, {w("cancelled")});
        QCOMPARE(world.found("V-26"), QStringList());
    }

    void aDecisionMayGoAgainstTheArrows()
    {
        RuleWorld world;
        BookCopy copy(world.book);
        world.go(world.sessions[0], {w("cancelled")});
        for (const char* state : {"scheduled", "confirmed"})
            WB_VERIFY(copy.set(world.sessions[0], {{w("state"), w(state)}}));
        const auto merged = merge(*world.book, copy.book());
        WB_VERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        const QList<Conflict> open = world.book->history().conflicts().value();
        QCOMPARE(open.size(), 1);
        // The office's value is shown while it is open; from it the way does not lead to the other one.
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[0], {{w("state"), w("confirmed")}})), QStringList{w("2.4.4")});
        const Candidate chosen = candidateWith(open.first(), w("confirmed"));
        const auto decision =
            acts::decide(StoredHistory(world.book->connection()), open.first(), chosen.id, world.book.ids);
        WB_VERIFY(decision);
        WB_VERIFY(world.book->apply(*decision));
        QCOMPARE(world.book->store().get(world.sessions[0])->text(QLatin1StringView("state")), w("confirmed"));
        QVERIFY(world.book->history().conflicts()->isEmpty());
        // The same return again asks nothing.
        const auto again = merge(*world.book, copy.book());
        WB_VERIFY(again);
        QVERIFY(again->proposal.changes.isEmpty() && again->conflicts.isEmpty());
    }

    void aDecisionMeetsTheRulesOfStates()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_persons"), qint64(5)}});
        const auto team = world.enter(world.kreise[0], 3, QDate(2023, 3, 1), w("confirmed"));
        BookCopy copy(world.book);
        world.set(team.registration, {{w("persons_expected"), qint64(4)}});
        WB_VERIFY(copy.set(world.series, {{w("capacity_persons"), qint64(9)}}));
        WB_VERIFY(copy.set(team.registration, {{w("persons_expected"), qint64(8)}}));
        world.set(world.series, {{w("capacity_persons"), qint64(6)}});
        WB_VERIFY(merge(*world.book, copy.book()));
        const QList<Conflict> open = world.book->history().conflictsOf(team.registration).value();
        QCOMPARE(open.size(), 1);
        const StoredHistory view(world.book->connection());
        const auto decision =
            acts::decide(view, open.first(), candidateWith(open.first(), qint64(8)).id, world.book.ids);
        WB_VERIFY(decision);
        QCOMPARE(refusedBy(world.book->apply(*decision)), QStringList{w("V-26")});
        QCOMPARE(world.book->history().conflictsOf(team.registration)->size(), 1);
    }

    void anEditDoesNotCloseAConflict()
    {
        RuleWorld world;
        BookCopy copy(world.book);
        world.set(world.series, {{w("subtitle"), w("Büro")}});
        WB_VERIFY(copy.set(world.series, {{w("subtitle"), w("Kopie")}}));
        WB_VERIFY(merge(*world.book, copy.book()));
        world.set(world.series, {{w("subtitle"), w("später im Büro")}});
        const QList<Conflict> open = world.book->history().conflictsOf(world.series).value();
        QCOMPARE(open.size(), 1);
        QStringList values;
        for (const Candidate& candidate : open.first().candidates)
            values.append(valueOr<QString>(candidate.value));
        values.sort();
        QCOMPARE(values, (QStringList{w("Kopie"), w("später im Büro")}));
    }

    /** A return is one step over many: what a person may only do step by step is nothing that it broke. */
    void whatAUnionBrokeIsSaidWithoutTheArrows()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        BookCopy copy(world.book);
        world.go(first.registration, {w("confirmed")});
        WB_VERIFY(copy.set(second.registration, {{w("state"), w("confirmed")}}));
        for (const char* state : {"scheduled", "confirmed"})
            WB_VERIFY(copy.set(world.sessions[0], {{w("state"), w(state)}}));
        koffer::DeskPlan begun;
        begun.returned = returnOf(copy.book().connection(), w("Kopie")).value();
        begun.plan = planMerge(StoredHistory(world.book->connection()), begun.returned, Scope::all()).value();
        const auto plan = koffer::laidOut(world.book->connection(), begun, world.book.clock.today());
        WB_VERIFY(plan);
        QStringList errors;
        for (const Finding& finding : plan->findings) {
            if (finding.isOpenError())
                errors.append(finding.rule);
        }
        QCOMPARE(errors, QStringList{w("V-26")});
    }

    /** A merge comes in whatever it breaks; going out again it is an undo like any other. */
    void undoOfAMergeBringsNoError()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        world.go(first.registration, {w("confirmed")});
        BookCopy copy(world.book);
        WB_VERIFY(copy.set(world.series, {{w("capacity_teams"), qint64(2)}}));
        WB_VERIFY(merge(*world.book, copy.book()));
        const Act merged = world.book->history().acts(1)->first();
        world.go(second.registration, {w("confirmed")});
        const QString before = world.book.dump();
        const Result<Act> undone = world.book->undo(merged.id);
        QVERIFY(!undone && undone.error().kind == ErrorKind::ForbiddenByRule);
        QCOMPARE(undone.error().findings.first().rule, w("V-26"));
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(world.found("V-26"), QStringList());
        // Once nothing speaks against it, it goes, and comes in again as a merge does.
        world.go(second.registration, {w("cancelled")});
        const auto gone = world.book->undo(merged.id);
        WB_VERIFY(gone);
        WB_VERIFY(world.book->undo(gone->id));
        QVERIFY(world.book->undo(merged.id).has_value());
    }

    void aMergeTakenBackComesInAgainWhateverItBreaks()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        BookCopy copy(world.book);
        world.go(first.registration, {w("confirmed")});
        WB_VERIFY(copy.set(second.registration, {{w("state"), w("confirmed")}}));
        WB_VERIFY(merge(*world.book, copy.book()));
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.found("V-26"), QStringList());
        WB_VERIFY(world.book->redoNext());
        QCOMPARE(world.found("V-26"), QStringList{w("error series capacity_teams")});
    }

    /** What a merge has broken is no cover for breaking the same rule elsewhere. */
    void aDoubleKeyIsNotLeftForAnother()
    {
        RuleWorld world;
        BookCopy copy(world.book);
        world.set(world.kreise[0], {{w("ags"), w("05111")}});
        WB_VERIFY(copy.set(world.kreise[1], {{w("ags"), w("05111")}}));
        WB_VERIFY(merge(*world.book, copy.book()));
        QCOMPARE(world.found("V-04").size(), 2);
        world.set(world.kreise[0], {{w("note"), w("doppelt")}});
        QCOMPARE(refusedBy(world.tryToSet(world.kreise[0], {{w("ags"), w("05962")}})), QStringList{w("V-04")});
        world.set(world.kreise[0], {{w("ags"), w("05966")}});
        QCOMPARE(world.found("V-04"), QStringList());
    }

    /** A team that both registered has one registration; where they differ, people are asked. */
    void whoIsRegisteredOnBothSidesIsRegisteredOnce()
    {
        RuleWorld world;
        const RecordId team = world.add("team", {{w("series"), world.series}, {w("municipality"), world.kreise[0]}});
        BookCopy copy(world.book);
        world.add("registration", {{w("team"), team}, {w("state"), w("registered")}});
        SeededIdSource ids(99);
        const auto own = acts::prepared(
            copy.book().store(), *findEntity(u"registration"), {{w("team"), team}, {w("state"), w("waitlisted")}}, ids);
        WB_VERIFY(copy.book().apply(acts::add(copy.book().store(), *own).value()));
        const auto merged = merge(*world.book, copy.book());
        WB_VERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(world.book->store().all(*findEntity(u"registration"))->size(), 1);
        QCOMPARE(world.found("2.4.5"), QStringList());
    }

    void undoOfAMergeIsOneStep()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        BookCopy copy(world.book);
        world.go(first.registration, {w("confirmed")});
        WB_VERIFY(copy.set(second.registration, {{w("state"), w("confirmed")}}));
        const QString before = world.book.dump();
        WB_VERIFY(merge(*world.book, copy.book()));
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.book.dump(), before);
        const auto again = merge(*world.book, copy.book());
        WB_VERIFY(again);
        QCOMPARE(again->count(ChangeClass::Withdrawn), 1);
        QCOMPARE(world.book.dump(), before);
    }
};

QTEST_GUILESS_MAIN(TestOfMergeAndRules)
#include "tst_mergerules.moc"
