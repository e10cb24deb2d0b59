#include "tests/support/mergesight.h"
#include "tests/support/mergeworld.h"
#include "tests/support/testbook.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using test::counted;
using test::Dice;
using test::difference;
using test::MemoryBook;
using test::MergeWorld;
using test::Move;
using test::seen;

namespace {

QString undone(MergeWorld& world, const MergeWorld::Sent& sent, const Scope& scope)
{
    MemoryBook office = world.office().book;
    const QString before = seen(office);
    const Result<MergePlan> plan = office.merge(sent.returned, scope);
    if (!plan || plan->refusal)
        return QStringLiteral("not merged");
    if (plan->proposal.changes.isEmpty())
        return {};
    const QString merged = seen(office);
    const ActId act = office.acts().last().id;
    const Result<ActId> undo = office.undo(act);
    if (!undo)
        return QStringLiteral("cannot be undone: %1 %2").arg(undo.error().subject, undo.error().detail);
    if (seen(office) != before)
        return QStringLiteral("an undone merge leaves something behind:") + difference(before, seen(office));
    const Result<MergePlan> again = office.merge(sent.returned, scope);
    const bool withdrawn = again && !again->refusal && again->proposal.changes.isEmpty()
        && again->count(ChangeClass::Known) + again->count(ChangeClass::Withdrawn) == again->lines.size()
        && again->count(ChangeClass::Withdrawn) > 0;
    if (!withdrawn)
        return QStringLiteral("a return taken back is applied again");
    const Result<ActId> redo = office.undo(*undo);
    if (!redo)
        return QStringLiteral("cannot be done again: %1 %2").arg(redo.error().subject, redo.error().detail);
    if (seen(office) != merged)
        return QStringLiteral("a merge done again is another one:") + difference(merged, seen(office));
    if (!office.undo(*redo) || seen(office) != before)
        return QStringLiteral("undone twice leaves something behind");
    return {};
}

/** Every decision that the office could take now, each taken back and done again. */
QString undecided(const MemoryBook& office)
{
    const QString before = seen(office);
    const QList<Conflict> conflicts = *office.conflicts();
    for (const Conflict& conflict : conflicts) {
        for (const Candidate& candidate : conflict.candidates) {
            MemoryBook book = office;
            const Result<acts::Proposal> proposal = acts::decide(book, conflict, candidate.id, book.ids());
            if (!proposal || !book.apply(proposal->changes, proposal->info))
                return QStringLiteral("not decided");
            const QString decided = seen(book);
            const Result<ActId> undo = book.undo(book.acts().last().id);
            if (!undo)
                return QStringLiteral("a decision cannot be undone: %1").arg(undo.error().subject);
            if (seen(book) != before)
                return QStringLiteral("an undone decision leaves something behind:") + difference(before, seen(book));
            if (!book.undo(*undo) || seen(book) != decided)
                return QStringLiteral("a decision done again is another one:") + difference(decided, seen(book));
        }
    }
    return {};
}

/** Every decision open to the office, then every last return to it, each taken back again; then the last acts of the
 *  office itself, whatever they were. */
QString judged(quint32 seed, const QList<Move>& moves)
{
    MergeWorld world(seed);
    if (!world.play(moves))
        return world.failure();
    if (const QString wrong = undecided(world.office().book); !wrong.isEmpty())
        return wrong;
    world.sendAll();
    for (const MergeWorld::Sent& sent : world.sent()) {
        if (const QString wrong = undone(world, sent, Scope::all()); !wrong.isEmpty())
            return wrong;
    }
    MemoryBook office = world.office().book;
    QList<std::pair<ActId, QString>> taken;
    for (int i = 0; i < 6; ++i) {
        const QString now = seen(office);
        const auto held = std::ranges::find_if(office.acts().rbegin(), office.acts().rend(),
            [](const MemoryBook::Done& done) { return !done.undone && done.undoes.isNull(); });
        if (held == office.acts().rend())
            break;
        const ActId act = held->id;
        const Result<ActId> undo = office.undo(act);
        if (!undo)
            return QStringLiteral("the last act cannot be undone: %1").arg(undo.error().subject);
        taken.append({*undo, now});
    }
    for (; !taken.isEmpty(); taken.removeLast()) {
        if (!office.undo(taken.last().first))
            return QStringLiteral("what was undone cannot be done again");
        if (seen(office) != taken.last().second)
            return QStringLiteral("done again it is not the same:") + difference(taken.last().second, seen(office));
    }
    return {};
}

} // namespace

class TestOfMergeUndo : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase() { m_seed = Dice::firstSeed(); }

    /** The office names a municipality that one copy removes and another one edits. */
    void whatWaitedBeforeAMergeWaitsAgain()
    {
        using Kind = Move::Kind;
        int cameBack = 0;
        for (quint32 seed = 1; seed <= 8; ++seed) {
            MergeWorld world(seed);
            QVERIFY(world.play({{Kind::Fork, 1}, {Kind::Fork, 2}, {Kind::Remove, 1, 1}, {Kind::Edit, 2, 1, 1, 1},
                {Kind::Refer, 0, 0, 0, 1}}));
            world.sendAll();
            MemoryBook& office = world.office().book;
            const auto names = [&] {
                return !isEmpty(office.table()[world.id(5)].at(QLatin1StringView("host_municipality")));
            };
            QVERIFY(names());
            WB_VERIFY(office.merge(world.sent().at(0).returned));
            QVERIFY(!names());
            const QString before = seen(office);
            WB_VERIFY(office.merge(world.sent().at(1).returned));
            if (!names()) // of the two copies' changes the one with the smaller id is shown
                continue;
            ++cameBack;
            const ActId merge = office.acts().last().id;
            MemoryBook later = office;
            WB_VERIFY(office.undo(merge));
            QCOMPARE(seen(office), before);

            // Whoever names it since would lose that.
            const Record region = later.table()[world.id(3)];
            Record after = region;
            after.set(QLatin1StringView("members"), QStringList{world.id(1).toText()});
            ChangeSet edit;
            edit.edit(region, after);
            WB_VERIFY(later.apply(edit));
            const Result<ActId> refused = later.undo(merge);
            QVERIFY(!refused && refused.error().kind == ErrorKind::StillReferenced);
        }
        QVERIFY(cameBack > 0);
    }

    void aRecordCreatedTwiceAndRemovedOnce_data()
    {
        using Kind = Move::Kind;
        QTest::addColumn<QList<Move>>("moves");
        const Move fork{Kind::Fork, 1};
        const QList<Move> created{fork, {Kind::Create, 0, 584, 129, 538}, {Kind::Create, 1, 974, 720, 808}};
        const Move edited{Kind::Edit, 0, 128, 907, 3};
        const Move sent{Kind::Send, 1};
        const Move removed{Kind::Remove, 1, 768, 594, 911};
        const Move delivered{Kind::Deliver, 0};
        QTest::newRow("in conflict as created") << created + QList<Move>{sent, removed, delivered};
        QTest::newRow("in conflict as edited") << created + QList<Move>{edited, sent, removed, delivered};
        QTest::newRow("not met before") << created + QList<Move>{edited, removed};
        QTest::newRow("edited on the copy")
            << created + QList<Move>{{Kind::Edit, 1, 128, 907, 3}, sent, removed, delivered};
    }

    void aRecordCreatedTwiceAndRemovedOnce()
    {
        QFETCH(const QList<Move>, moves);
        for (quint32 seed = 1; seed <= 16; ++seed)
            QCOMPARE(judged(seed, moves), QString());
    }

    /** The removal is decided for, with a conflict about a field besides. */
    void aDecisionTakenBackLeavesEveryConflict()
    {
        using Kind = Move::Kind;
        for (quint32 seed = 1; seed <= 16; ++seed) {
            MergeWorld world(seed);
            QVERIFY(world.play({{Kind::Fork, 1}, {Kind::Create, 0, 584, 129, 538}, {Kind::Create, 1, 974, 720, 808},
                {Kind::Edit, 0, 128, 907, 3}, {Kind::Remove, 1, 768, 594, 911}, {Kind::Send, 1}, {Kind::Deliver}}));
            QVERIFY(world.office().book.conflicts()->size() > 1);
            QCOMPARE(undecided(world.office().book), QString());
        }
    }

    /** A copy goes on from its own words, though the office took them back and over again meanwhile. */
    void aSupplementGoesOnFromWhatWasDoneAgain()
    {
        using Kind = Move::Kind;
        MergeWorld world(1);
        const bool played = world.play({{Kind::Fork, 1}, {Kind::Edit, 1, 1, 0, 1}, {Kind::Send, 1}, {Kind::Deliver},
            {Kind::Redo}, {Kind::Edit, 1, 1, 0, 2}, {Kind::Send, 1}, {Kind::Deliver, 0, 1}});
        QVERIFY2(played, qPrintable(world.failure()));
        QVERIFY(world.office().book.conflicts()->isEmpty());
    }

    /** What another copy still names was removed here and is given back. */
    void givingBackWhatOthersNameCanBeTakenBack()
    {
        using Kind = Move::Kind;
        for (quint32 seed = 1; seed <= 16; ++seed) {
            QCOMPARE(judged(seed,
                         {{Kind::Fork, 2}, {Kind::Remove, 0, 133, 912}, {Kind::Refer, 2, 488, 681, 869},
                             {Kind::Send, 2}, {Kind::Deliver, 0}, {Kind::GiveBack, 0}}),
                QString());
        }
    }

    void whatAnActDidCanBeTakenBackAndDoneAgain()
    {
        const QString failure = MergeWorld::firstFailure(counted(2'000, 20'000), m_seed, judged);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
};

QTEST_GUILESS_MAIN(TestOfMergeUndo)
#include "tst_mergeundo.moc"
