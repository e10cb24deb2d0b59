#include "core/change/meeting.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::refusedBy;
using test::RuleWorld;
using test::w;

namespace {

/** A book of an office, and a copy of its file in other hands. */
class Copy {
public:
    explicit Copy(RuleWorld& world)
        : m_clock(world.book.clock)
        , m_ids(77)
    {
        world.book.close();
        QFile::copy(world.book.path(), path());
        world.book.reopen();
        BookOptions options;
        options.who = w("Kopie");
        options.clock = &m_clock;
        options.ids = &m_ids;
        Result<std::unique_ptr<Book>> opened = Book::open(path(), options);
        if (!opened)
            qFatal("%s", test::words(opened.error()).constData());
        m_book = *std::move(opened);
    }
    Book& book() { return *m_book; }
    Result<std::optional<Act>> set(RecordId record, const test::Values& values)
    {
        WB_ASSIGN(before, m_book->store().get(record));
        WB_ASSIGN(proposal, acts::edit(m_book->store(), before, values));
        return m_book->apply(proposal);
    }

private:
    QString path() const { return m_folder.filePath(w("kopie.wbuch")); }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Book> m_book;
};

Result<MergePlan> merge(Book& into, Book& from)
{
    WB_ASSIGN(returned, returnOf(from.connection(), w("Kopie")));
    WB_ASSIGN(plan, planMerge(StoredHistory(into.connection()), returned, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    WB_TRY(into.apply(plan.proposal));
    return std::move(plan);
}

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
        Copy copy(world);
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
        Copy copy(world);
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
        Copy copy(world);
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
        Copy copy(world);
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

    void undoOfAMergeIsOneStep()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        Copy copy(world);
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
