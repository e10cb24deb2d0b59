#include "core/book/seriesstep.h"
#include "core/change/meeting.h"
#include "core/exchange/importplan.h"
#include "core/model/entities/registration.h"
#include "core/store/bookreturn.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"
#include "core/store/unsettled.h"
#include "core/wording/acttext.h"
#include "core/wording/language.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::refusedBy;
using test::RuleWorld;
using test::w;

namespace {

using F = QLatin1StringView;

/** A series that has a team and two guests, with needs of all of them, and is so far that it may end. */
struct NeedsWorld : RuleWorld {
    NeedsWorld()
    {
        agree(kreise.first(), QDate(2022, 1, 1), QDate(2026, 12, 31));
        announce();
        team = enter(kreise.first(), 2, {}, w("confirmed")).registration;
        set(team, {{w("food_needs"), w("vegan")}, {w("access_needs"), w("Aufzug")}});
        guest = add("person_registration",
            {{w("subject"), sessions.first()}, {w("person"), person()}, {w("food_needs"), w("ohne Nuss")}});
        all = add("person_registration",
            {{w("subject"), series}, {w("person"), person()}, {w("access_needs"), w("Gebärden")}});
    }

    [[nodiscard]] QString needs(RecordId registration) const
    {
        const auto record =
            const_cast<RuleWorld*>(static_cast<const RuleWorld*>(this))->book->store().get(registration);
        return record ? record->text(F("food_needs")) + record->text(F("access_needs")) : QString();
    }
    /** Changes in history, of whatever copy, that still hold one of the words. */
    [[nodiscard]] qint64 spoken(const QString& word) { return spokenIn(*book, word); }
    static qint64 spokenIn(Book& book, const QString& word)
    {
        Result<Statement> rows = book.connection().prepare(QByteArray(
            "SELECT count(*) FROM change WHERE instr(coalesce(before, x''), ?1) OR instr(coalesce(after, x''), ?1)"));
        if (!rows || !rows->bind(1, word.toUtf8()).step())
            return -1;
        return rows->columnInt(0);
    }
    /** Until nothing but the last step is left. */
    void run()
    {
        go(series, {w("registration_open"), w("registration_closed")});
        book.clock.set(QDateTime(QDate(2023, 10, 1), QTime(9, 0), Qt::UTC));
        for (const RecordId& session : std::as_const(sessions))
            go(session, {w("scheduled"), w("confirmed"), w("held")});
        go(series, {w("running")});
        set(series, {{w("closing_reflection"), w("gelungen")}});
    }
    void finish()
    {
        run();
        go(series, {w("finished")});
    }
    /** As a copy of the file in other hands. */
    std::unique_ptr<Book> copy(const QString& name, IdSource& others)
    {
        QFile::copy(book.path(), book.file(name));
        BookOptions options = book.options();
        options.ids = &others;
        return *Book::open(book.file(name), options);
    }

    RecordId team;
    RecordId guest;
    RecordId all;
};

Result<void> merge(Book& into, Book& from)
{
    WB_ASSIGN(returned, returnOf(from.connection(), QStringLiteral("copy")));
    WB_ASSIGN(plan, planMerge(StoredHistory(into.connection()), returned, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    WB_TRY(into.apply(plan.proposal));
    return {};
}

Result<std::optional<Act>> give(Book& book, RecordId id, const acts::Given& given)
{
    WB_ASSIGN(before, book.store().get(id));
    WB_ASSIGN(proposal, acts::edit(book.store(), before, given));
    return book.apply(proposal);
}

} // namespace

/** Food and access needs of registrations, which an event needs until it is over and nobody afterwards. */
class TestOfPassingNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyStayWhileTheEventIsToCome()
    {
        NeedsWorld world;
        world.go(world.series, {w("registration_open"), w("registration_closed")});
        QCOMPARE(world.needs(world.team), w("veganAufzug"));
        QCOMPARE(world.needs(world.guest), w("ohne Nuss"));
        QVERIFY(world.spoken(w("vegan")) > 0);
    }

    void whateverTheWayASeriesEnds_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"field", "step", "cancelled", "import"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void whateverTheWayASeriesEnds()
    {
        QFETCH(QString, way);
        NeedsWorld world;
        if (way == w("field"))
            world.finish();
        if (way == w("cancelled"))
            world.set(world.series, {{w("state"), w("cancelled")}, {w("cancellation_reason"), w("zu wenige")}});
        if (way == w("step")) {
            world.run();
            const auto step = seriesStep(world.book->store(), world.series);
            WB_VERIFY(step);
            WB_VERIFY(world.book->apply(*step));
        }
        if (way == w("import")) {
            world.run();
            const QString csv = w("id;state\n") + world.series.toText() + w(";finished\n");
            const Result<ImportTable> table = readCsvTable(csv.toUtf8());
            WB_VERIFY(table);
            ImportOptions options;
            options.kind = findEntity(u"series");
            options.languages = allLanguages();
            options.mapping = guessMapping(*options.kind, table->header, w("x.csv"), allLanguages());
            const auto plan = planImport(world.book->store(), world.book.ids, *table, options);
            WB_VERIFY(plan);
            QCOMPARE(plan->count(RowClass::Changed), 1);
            WB_VERIFY(world.book->apply(importProposal(*plan, *options.kind, w("x.csv"))));
        }
        for (const RecordId& each : {world.team, world.guest, world.all})
            QCOMPARE(world.needs(each), QString());
        for (const char* word : {"vegan", "Aufzug", "ohne Nuss", "Gebärden"})
            QCOMPARE(world.spoken(w(word)), 0);
        const QList<HistoryEntry> told = world.book->history().ofRecord(world.team).value();
        const Titles titles = [](RecordId) { return QString(); };
        QVERIFY(std::ranges::any_of(told,
            [&](const HistoryEntry& entry) { return changeText(entry.change, titles) == w("Food: no longer kept"); }));
        QVERIFY(world.book->connection().quickCheck());
    }

    void aSessionEndsForItsOwnGuestsOnly()
    {
        NeedsWorld world;
        world.go(world.sessions.first(), {w("cancelled")});
        QCOMPARE(world.needs(world.guest), QString());
        QCOMPARE(world.spoken(w("ohne Nuss")), 0);
        QCOMPARE(world.needs(world.team), w("veganAufzug"));
        QCOMPARE(world.needs(world.all), w("Gebärden"));
    }

    void whoSpeaksOfNeedsAfterwardsIsNotHeard()
    {
        NeedsWorld world;
        world.finish();
        world.set(world.team, {{w("food_needs"), w("Fisch")}});
        QCOMPARE(world.needs(world.team), QString());
        const RecordId late = world.add("person_registration",
            {{w("subject"), world.series}, {w("person"), world.person()}, {w("food_needs"), w("Sellerie")}});
        QCOMPARE(world.needs(late), QString());
        QCOMPARE(world.spoken(w("Fisch")) + world.spoken(w("Sellerie")), 0);
    }

    void takingTheEndBackBringsTheStateAndNotTheWords()
    {
        NeedsWorld world;
        world.finish();
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.book->store().get(world.series)->text(F("state")), w("running"));
        QCOMPARE(world.needs(world.team), QString());
        WB_VERIFY(world.book->redoNext());
        QCOMPARE(world.book->store().get(world.series)->text(F("state")), w("finished"));
        for (int i = 0; world.book->nextUndo(); ++i)
            WB_VERIFY(world.book->undoNext()); // all the way to the empty book, past the act that gave the words
        while (world.book->nextRedo())
            WB_VERIFY(world.book->redoNext());
        QCOMPARE(world.book->store().get(world.series)->text(F("state")), w("finished"));
        QCOMPARE(world.spoken(w("vegan")) + world.spoken(w("ohne Nuss")), 0);
        QVERIFY(world.book->connection().quickCheck());
    }

    void whatWasRemovedBeforeIsClearedToo()
    {
        NeedsWorld world;
        const auto removal = acts::remove(world.book->store(), world.guest);
        WB_VERIFY(removal);
        const auto removed = world.book->apply(*removal);
        WB_VERIFY(removed);
        QVERIFY(world.spoken(w("ohne Nuss")) > 0);
        world.finish();
        QCOMPARE(world.spoken(w("ohne Nuss")), 0);
        WB_VERIFY(world.book->undo((*removed)->id));
        QVERIFY(world.book->store().get(world.guest));
        QCOMPARE(world.needs(world.guest), QString());
    }

    void aMergeBringsNoWordsBack()
    {
        NeedsWorld world;
        SeededIdSource others(77);
        const std::unique_ptr<Book> away = world.copy(w("away.wbuch"), others);
        // Both knew the words; here the series ends, there somebody speaks of needs once more.
        WB_VERIFY(give(*away, world.team, {{w("food_needs"), w("Fisch")}}));
        WB_VERIFY(give(*away, world.guest, {{w("remarks"), w("kommt später")}}));
        world.finish();
        const Result<void> merged = merge(*world.book, *away);
        WB_VERIFY(merged);
        QCOMPARE(world.needs(world.team), QString());
        QCOMPARE(world.spoken(w("Fisch")) + world.spoken(w("vegan")), 0);
        QCOMPARE(world.book->store().get(world.guest)->text(F("remarks")), w("kommt später"));
        QVERIFY(Unsettled(world.book->connection()).all()->isEmpty());
        // The other copy still holds every word that history has let go here: no contradiction, and nothing new.
        WB_VERIFY(give(*away, world.guest, {{w("remarks"), w("kommt doch nicht")}}));
        const Result<void> again = merge(*world.book, *away);
        WB_VERIFY(again);
        QCOMPARE(world.spoken(w("Fisch")) + world.spoken(w("vegan")) + world.spoken(w("ohne Nuss")), 0);
        // The other way round the end comes with the merge.
        const Result<void> back = merge(*away, *world.book);
        WB_VERIFY(back);
        QCOMPARE(away->store().get(world.series)->text(F("state")), w("finished"));
        QVERIFY(away->store().get(world.team)->text(F("food_needs")).isEmpty());
        QVERIFY(away->store().get(world.all)->text(F("access_needs")).isEmpty());
        for (const char* word : {"vegan", "Fisch", "Aufzug", "ohne Nuss", "Gebärden"})
            QCOMPARE(NeedsWorld::spokenIn(*away, w(word)), 0);
        QVERIFY(Unsettled(away->connection()).all()->isEmpty());
        const Result<void> settled = merge(*world.book, *away);
        WB_VERIFY(settled);
        QVERIFY(world.book->connection().quickCheck() && away->connection().quickCheck());
    }

    void aConflictAboutNeedsEndsWithTheEvent()
    {
        NeedsWorld world;
        SeededIdSource others(78);
        const std::unique_ptr<Book> away = world.copy(w("away.wbuch"), others);
        WB_VERIFY(give(*away, world.team, {{w("food_needs"), w("Fisch")}}));
        world.set(world.team, {{w("food_needs"), w("Milch")}});
        const Result<void> merged = merge(*world.book, *away);
        WB_VERIFY(merged);
        QCOMPARE(Unsettled(world.book->connection()).all()->size(), 1);
        world.finish();
        QVERIFY(Unsettled(world.book->connection()).all()->isEmpty());
        QCOMPARE(world.needs(world.team), QString());
        QCOMPARE(world.spoken(w("Fisch")) + world.spoken(w("Milch")) + world.spoken(w("vegan")), 0);
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.needs(world.team), QString());
    }
};

QTEST_GUILESS_MAIN(TestOfPassingNeeds)
#include "tst_passingneeds.moc"
