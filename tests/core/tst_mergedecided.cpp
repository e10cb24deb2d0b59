#include "core/change/decide.h"
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

QString wordsOf(const Error& error)
{
    return QStringLiteral("%1 %2 %3").arg(int(error.kind)).arg(error.subject, error.detail);
}

/** Merge first, then every conflict by an act of its own. */
QString decidedAfterwards(MemoryBook& office, const Return& returned, MergeSide side)
{
    const Result<MergePlan> plan = office.merge(returned);
    if (!plan)
        return QStringLiteral("merge ") + wordsOf(plan.error());
    QSet<QUuid> seenIds;
    for (QList<Conflict> waiting = plan->conflicts; !waiting.isEmpty();) {
        QSet<RecordId> records;
        for (const Conflict& planned : std::as_const(waiting)) {
            seenIds.insert(planned.id);
            const QList<Conflict> open = *office.conflicts();
            const auto conflict = std::ranges::find(open, planned.id, &Conflict::id);
            const auto decision = conflict == open.end() ? std::nullopt : towards(side, *conflict, returned);
            if (!decision)
                continue;
            const auto proposal = acts::decide(office, *conflict, std::get<ChangeId>(decision->answer), office.ids());
            if (!proposal)
                return QStringLiteral("decide ") + wordsOf(proposal.error());
            for (const RecordId& record : proposal->changes.meeting().settled)
                records.insert(record);
            if (const auto done = office.apply(proposal->changes, proposal->info); !done)
                return QStringLiteral("decision ") + wordsOf(done.error());
        }
        waiting = *office.conflicts();
        waiting.removeIf([&](const Conflict& conflict) {
            return seenIds.contains(conflict.id) || !records.contains(conflict.record);
        });
    }
    return {};
}

/** The same in one act, which can be taken back and done again as one. */
QString decidedAtOnce(MemoryBook& office, const Return& returned, MergeSide side)
{
    const Result<MergePlan> plan = planMerge(office, returned, Scope::all());
    if (!plan || plan->refusal)
        return QStringLiteral("plan");
    const QString before = seen(office);
    const Result<DecidedMerge> merge = decidedTowards(side, office, *plan, returned, office.ids());
    if (!merge)
        return QStringLiteral("decided ") + wordsOf(merge.error());
    if (seen(office) != before)
        return QStringLiteral("deciding changes the book");
    if (merge->proposal.changes.isEmpty())
        return {};
    if (const auto done = office.apply(merge->proposal.changes, merge->proposal.info); !done)
        return QStringLiteral("one act ") + wordsOf(done.error());
    const QString after = seen(office);
    for (const Conflict& open : merge->open) {
        const QList<Conflict> left = *office.conflicts();
        if (std::ranges::find(left, open) == left.end())
            return QStringLiteral("an open conflict is not as it was said");
    }
    const Result<ActId> undo = office.undo(office.acts().last().id);
    if (!undo)
        return QStringLiteral("cannot be undone: ") + wordsOf(undo.error());
    if (seen(office) != before)
        return QStringLiteral("undone it leaves something behind:") + difference(before, seen(office));
    if (!office.undo(*undo))
        return QStringLiteral("cannot be done again");
    if (seen(office) != after)
        return QStringLiteral("done again it is another one:") + difference(after, seen(office));
    return {};
}

QString judged(quint32 seed, const QList<Move>& moves)
{
    MergeWorld world(seed);
    if (!world.play(moves))
        return world.failure();
    world.sendAll();
    for (const MergeWorld::Sent& sent : world.sent()) {
        for (const MergeSide side : {MergeSide::Office, MergeSide::Return}) {
            MemoryBook afterwards = world.office().book;
            MemoryBook atOnce = world.office().book;
            if (const QString wrong = decidedAfterwards(afterwards, sent.returned, side); !wrong.isEmpty())
                return wrong;
            if (const QString wrong = decidedAtOnce(atOnce, sent.returned, side); !wrong.isEmpty())
                return wrong;
            if (seen(atOnce) != seen(afterwards))
                return QStringLiteral("not what a merge and its decisions make:")
                    + difference(seen(afterwards), seen(atOnce));
            const Result<MergePlan> again = planMerge(atOnce, sent.returned, Scope::all());
            if (!again || !again->proposal.changes.isEmpty())
                return QStringLiteral("a later import opens it again");
        }
    }
    return {};
}

} // namespace

/** A merge and the decisions on its conflicts as one act. */
class TestOfDecidedMerge : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase() { m_seed = Dice::firstSeed(); }

    void oneActDoesWhatManyWouldDo()
    {
        const QString failure = MergeWorld::firstFailure(counted(100, 10'000), m_seed, judged);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void anOwnValueIsADecisionToo()
    {
        using Kind = Move::Kind;
        int decidedOnes = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            MergeWorld world(seed);
            QVERIFY(world.play({{Kind::Fork, 1}, {Kind::Edit, 0, 1, 1, 1}, {Kind::Edit, 1, 1, 1, 2}}));
            world.sendAll();
            MemoryBook& office = world.office().book;
            const Result<MergePlan> plan = planMerge(office, world.sent().last().returned, Scope::all());
            WB_VERIFY(plan);
            for (const Conflict& conflict : plan->conflicts) {
                if (conflict.isAboutRecord() || !conflict.element.isNull()
                    || !conflict.entity->fields[size_t(conflict.field)].isText())
                    continue;
                // One that is answered already is passed over; a candidate that it does not have is an error.
                const auto twice = decided(office, *plan,
                    {{conflict.id, conflict.candidates.first().id}, {conflict.id, ChangeId(QUuid::createUuid())}},
                    office.ids());
                QVERIFY(twice && twice->open.isEmpty());
                const auto unknown =
                    decided(office, *plan, {{conflict.id, ChangeId(QUuid::createUuid())}}, office.ids());
                QVERIFY(!unknown && unknown.error().kind == ErrorKind::NoSuchRecord);
                const Result<DecidedMerge> merge =
                    decided(office, *plan, {{conflict.id, Value{QStringLiteral("eigener Text")}}}, office.ids());
                WB_VERIFY(merge);
                WB_VERIFY(office.apply(merge->proposal.changes, merge->proposal.info));
                QCOMPARE(office.table()[conflict.record].at(conflict.field), Value{QStringLiteral("eigener Text")});
                QVERIFY(office.conflicts()->isEmpty());
                ++decidedOnes;
                break;
            }
        }
        QVERIFY(decidedOnes > 0);
    }
};

QTEST_GUILESS_MAIN(TestOfDecidedMerge)
#include "tst_mergedecided.moc"
