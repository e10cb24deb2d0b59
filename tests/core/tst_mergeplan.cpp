#include "core/exchange/changefile.h"
#include "core/model/valuecodec.h"
#include "tests/support/mergeworld.h"
#include "tests/support/testbook.h"

#include <QCborArray>
#include <QCborMap>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::MemoryBook;
using test::MergeWorld;
using test::Move;

namespace {

using Kind = Move::Kind;

constexpr int municipality = 1;
constexpr int series = 4;
constexpr int session = 5;
constexpr int newSession = 7;

/** An office and a copy with the given doings, and the copy's return. */
struct Scene {
    explicit Scene(const QList<Move>& moves, quint32 seed = 5)
        : world(seed)
    {
        QList<Move> all{{Kind::Fork, 1}};
        if (!world.play(all + moves))
            qFatal("%s", qPrintable(world.failure()));
        world.sendAll();
        returned = world.sent().last().returned;
    }
    Result<MergePlan> plan(const Scope& scope = Scope::all())
    {
        return planMerge(world.office().book, returned, scope);
    }
    [[nodiscard]] StoredChange& last() { return returned.changes.last(); }

    MergeWorld world;
    Return returned;
};

/** Field 1 of a municipality's editable ones is its note. */
Move note(int who, int word)
{
    return {Kind::Edit, who, municipality, 1, word};
}

} // namespace

class TestOfMergePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesAddUpAndSayWhatHappened()
    {
        Scene scene({note(0, 1), note(1, 2), {Kind::Edit, 1, municipality, 0, 3}, {Kind::Edit, 0, series, 0, 2},
            {Kind::Edit, 1, series, 0, 2}});
        const Result<MergePlan> plan = scene.plan();
        WB_VERIFY(plan);
        QCOMPARE(plan->lines.size(), scene.returned.changes.size());
        QCOMPARE(plan->count(ChangeClass::Conflict), 1);
        QCOMPARE(plan->count(ChangeClass::TakenOver), 1);
        QCOMPARE(plan->count(ChangeClass::Equal), 1);
        QCOMPARE(plan->count(ChangeClass::Known), plan->lines.size() - 3);
        QCOMPARE(plan->conflicts.size(), 1);
    }

    void whatOnlyGoesOnNeedsNoHistory()
    {
        Scene scene({note(0, 1), {Kind::Edit, 1, municipality, 0, 3}, {Kind::Edit, 1, municipality, 0, 4}});
        const int before = scene.world.office().book.historiesAsked();
        const Result<MergePlan> plan = scene.plan();
        WB_VERIFY(plan);
        QCOMPARE(plan->count(ChangeClass::TakenOver), 2);
        QCOMPARE(scene.world.office().book.historiesAsked(), before);
        // Somebody changed the same field meanwhile: now two histories meet.
        Scene met({note(0, 1), note(1, 2)});
        WB_VERIFY(met.plan());
        QVERIFY(met.world.office().book.historiesAsked() > 0);
    }

    void goingOnIsTheSameAsPuttingHistoriesTogether()
    {
        for (int i = 0; i < counted(400, 20'000); ++i) {
            Dice dice(quint32(i) + 1);
            MergeWorld world(quint32(i) + 1);
            QVERIFY2(world.play(MergeWorld::randomMoves(dice, 25)), qPrintable(world.failure()));
            world.sendAll();
            MemoryBook whole = world.office().book;
            whole.hideSteps();
            for (const MergeWorld::Sent& sent : world.sent()) {
                const Result<MergePlan> quick = planMerge(world.office().book, sent.returned, Scope::all());
                const Result<MergePlan> full = planMerge(whole, sent.returned, Scope::all());
                WB_VERIFY(quick);
                WB_VERIFY(full);
                QCOMPARE(quick->lines, full->lines);
                QVERIFY2(quick->proposal.changes == full->proposal.changes, qPrintable(QString::number(i)));
            }
        }
    }

    void whatIsNewIsWrittenAfterWhatItNames()
    {
        Scene scene({note(1, 2)});
        Return whole = scene.world.office().book.asReturn(QStringLiteral("x"));
        std::ranges::reverse(whole.changes);
        const MemoryBook empty(9);
        const Result<MergePlan> plan = planMerge(empty, whole, Scope::all());
        WB_VERIFY(plan);
        QSet<RecordId> written;
        for (const Change& step : plan->proposal.changes) {
            if (step.kind != Change::Kind::Create || step.part == Change::Part::History)
                continue;
            const Record& record = step.whole;
            for (size_t i = 0; i < record.entity().fields.size(); ++i) {
                if (record.entity().fields[i].type == FieldType::Reference && !isEmpty(record.at(qsizetype(i))))
                    QVERIFY(written.contains(valueOr<RecordId>(record.at(qsizetype(i)))));
            }
            written.insert(record.id());
        }
        QCOMPARE(written.size(), scene.world.office().book.table().size());
        QVERIFY(written.size() > 5);
    }

    void anotherContentUnderAKnownIdRefusesTheWholeReturn()
    {
        for (int i = 0; i < counted(60, 2'000); ++i) {
            Dice dice(quint32(i) + 1);
            Scene scene(MergeWorld::randomMoves(dice, 10), quint32(i) + 1);
            const MemoryBook before = scene.world.office().book;
            StoredChange& twin = scene.returned.changes[dice.below(3)];
            switch (dice.below(4)) {
            case 0:
                twin.parents.append(ChangeId(QUuid::createUuidV5(QUuid(), QString::number(i))));
                break;
            case 1:
                twin.after = QCborValue(QCborMap{{QStringLiteral("name"), QStringLiteral("other")}}).toCbor();
                break;
            case 2:
                twin.entity = QStringLiteral("person");
                break;
            default:
                twin.kind = Change::Kind::Remove;
            }
            const Result<MergePlan> plan = scene.plan();
            WB_VERIFY(plan);
            QVERIFY(plan->refusal && plan->refusal->kind == ErrorKind::Manipulated);
            QVERIFY(plan->proposal.changes.isEmpty());
            QCOMPARE(scene.world.office().book.dump(), before.dump());
        }
    }

    void aReturnThatContradictsItselfIsRefused()
    {
        Scene scene({note(1, 1), note(1, 2)});
        Scene twice({note(1, 1)});
        twice.returned.changes.append(twice.last());
        twice.last().after = valueToCbor(QStringLiteral("y"));
        QVERIFY(twice.plan()->refusal);
        // In a circle: the first of two follows the second.
        const qsizetype count = scene.returned.changes.size();
        scene.returned.changes[count - 2].parents.append(scene.last().id);
        QVERIFY(scene.plan()->refusal);
        Scene stranger({note(1, 1)});
        stranger.last().act = ActId(QUuid::createUuidV5(QUuid(), QStringLiteral("nobody")));
        QVERIFY(stranger.plan()->refusal);
        Scene kinds({note(1, 1)});
        kinds.last().entity = QStringLiteral("series");
        kinds.last().field = QStringLiteral("tagline");
        QVERIFY(kinds.plan()->refusal);
    }

    void onlyWhatWasIssuedChanges()
    {
        Scene scene({note(1, 2), {Kind::Edit, 1, municipality, 0, 3}, {Kind::Edit, 1, session, 0, 3},
            {Kind::Create, 1, newSession - 6, 1, 0}, {Kind::Create, 1, 9 - 6, 1, 0}, {Kind::Remove, 1, series, 0, 0}});
        Scope scope;
        scope.issued[scene.world.id(municipality)].fields.insert(QStringLiteral("note"));
        scope.roots.insert(scene.world.id(series));
        scope.newKinds.insert(QStringLiteral("session"));
        const Result<MergePlan> plan = scene.plan(scope);
        WB_VERIFY(plan);
        const QString before = scene.world.office().book.dump();
        MemoryBook office = scene.world.office().book;
        WB_VERIFY(office.apply(plan->proposal.changes));
        // The note, and a new session with its removal; nothing of the rest.
        QCOMPARE(plan->count(ChangeClass::TakenOver), 3);
        QVERIFY(plan->count(ChangeClass::Outside) >= 4);
        for (auto it = office.table().cbegin(); it != office.table().cend(); ++it) {
            Record now = *it;
            const Record then = *scene.world.office().book.table().constFind(it.key());
            if (it.key() == scene.world.id(municipality))
                now.set(QLatin1StringView("note"), then.at(QLatin1StringView("note")));
            QVERIFY(now == then);
        }
        QCOMPARE(
            plan->count(ChangeClass::Outside) + plan->count(ChangeClass::TakenOver) + plan->count(ChangeClass::Known),
            plan->lines.size());
        QVERIFY(!before.isEmpty());
    }

    void whatANewerProgramSaysIsKept()
    {
        Scene scene({note(1, 2), note(1, 3)});
        const qsizetype count = scene.returned.changes.size();
        scene.returned.changes[count - 1].field = QStringLiteral("colour");
        scene.returned.changes[count - 2].entity = QStringLiteral("spaceship");
        scene.returned.changes[count - 2].record = RecordId(QUuid::createUuidV5(QUuid(), QStringLiteral("x")));
        const Result<MergePlan> plan = scene.plan();
        WB_VERIFY(plan);
        QVERIFY(!plan->refusal);
        QCOMPARE(plan->count(ChangeClass::UnknownField), 2);
        MemoryBook office = scene.world.office().book;
        const QString before = office.dump();
        WB_VERIFY(office.apply(plan->proposal.changes));
        QCOMPARE(office.dump(), before);
        QCOMPARE(planMerge(office, scene.returned, Scope::all())->count(ChangeClass::Known), count);
    }

    void unsoundValuesAndUnknownRecordsAreQuarantined()
    {
        Scene scene({note(1, 2), {Kind::Edit, 1, session, 0, 3}});
        const qsizetype count = scene.returned.changes.size();
        scene.returned.changes[count - 2].after = QCborValue(7).toCbor();
        scene.returned.changes[count - 1].record = RecordId(QUuid::createUuidV5(QUuid(), QStringLiteral("y")));
        const Result<MergePlan> plan = scene.plan();
        WB_VERIFY(plan);
        QCOMPARE(plan->count(ChangeClass::Quarantined), 2);
        QCOMPARE(plan->lines.at(count - 2).reason, QuarantineReason::ValueUnsound);
        QCOMPARE(plan->lines.at(count - 1).reason, QuarantineReason::RecordUnknown);
        MemoryBook office = scene.world.office().book;
        const QString before = office.dump();
        WB_VERIFY(office.apply(plan->proposal.changes));
        QCOMPARE(office.dump(), before);
    }

    /** P10: whatever comes later, an erased record stays away, and no value of it comes back. */
    void erasedStaysErased()
    {
        int hit = 0;
        for (int i = 0; i < counted(200, 5'000); ++i) {
            Dice dice(quint32(i) + 1);
            MergeWorld world(quint32(i) + 1);
            if (!world.play(MergeWorld::randomMoves(dice, 20)))
                QFAIL(qPrintable(world.failure()));
            world.sendAll();
            MemoryBook office = world.office().book;
            const RecordId gone = world.id(municipality);
            if (office.table().contains(gone)) {
                MergeWorld::Copy copy{office, world.office().ledger, true};
                world.copy(0) = copy;
                if (!world.play({{Kind::Remove, 0, municipality, 0, 0}}))
                    continue;
                office = world.office().book;
            }
            if (office.table().contains(gone))
                continue;
            office.erase(gone);
            for (const MergeWorld::Sent& sent : world.sent()) {
                const Result<MergePlan> plan = office.merge(sent.returned);
                WB_VERIFY(plan);
                QVERIFY(!plan->refusal);
                QVERIFY(!office.table().contains(gone));
                hit += plan->count(ChangeClass::Erased) > 0;
            }
            const QList<HistoryNode> history = *office.historyOf(gone);
            for (const HistoryNode& node : history)
                QVERIFY(isEmpty(node.change.after) && (node.change.whole.isNull() || isEmpty(node.change.whole.at(0))));
        }
        QVERIFY(hit > 20);
    }

    /** P9: times are shown, never compared. */
    void clocksDecideNothing()
    {
        for (int i = 0; i < counted(100, 2'000); ++i) {
            Dice dice(quint32(i) + 1);
            Scene scene(MergeWorld::randomMoves(dice, 25), quint32(i) + 1);
            MemoryBook one = scene.world.office().book;
            MemoryBook other = one;
            Return shifted = scene.returned;
            for (Origin& origin : shifted.acts)
                origin.act.at = QDateTime::fromMSecsSinceEpoch(qint64(dice.bits() >> 20), Qt::UTC);
            WB_VERIFY(one.merge(scene.returned));
            WB_VERIFY(other.merge(shifted));
            QCOMPARE(other.dump(), one.dump());
            QVERIFY(other.marks() == one.marks());
        }
    }

    /** What the writer keeps of conflicts is what history says. */
    void marksAreDerivable()
    {
        for (int i = 0; i < counted(300, 5'000); ++i) {
            Dice dice(quint32(i) + 1);
            Scene scene(MergeWorld::randomMoves(dice, 30), quint32(i) + 1);
            MemoryBook office = scene.world.office().book;
            WB_VERIFY(office.merge(scene.returned));
            const Result<QList<Mark>> derived = office.derivedMarks();
            WB_VERIFY(derived);
            const QList<Mark> kept = office.marks();
            QCOMPARE(derived->size(), kept.size());
            for (const Mark& mark : *derived)
                QVERIFY(kept.contains(mark));
        }
    }
};

QTEST_GUILESS_MAIN(TestOfMergePlan)
#include "tst_mergeplan.moc"
