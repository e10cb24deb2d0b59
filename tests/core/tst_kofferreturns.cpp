#include "core/change/meeting.h"
#include "core/change/recordacts.h"
#include "core/koffer/desk.h"
#include "core/report/documents.h"
#include "core/report/releasedstate.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "core/wording/language.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferway.h"

#include <QtTest>

using namespace core;
using namespace core::koffer;
using test::Dice;
using test::given;
using test::Sent;
using test::stateOf;
using test::tableOf;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/** What becomes of a return in the office, one scene after the other. */
class TestOfKofferReturns : public QObject, test::KofferWay {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Dice::firstSeed();
        makeBase();
    }
    void init() { freshFolder(); }

    void whatIsOutsideTheTaskStaysOutside()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        Book& book = *hand->book;
        test::edit(book, m_world->series, given({{"title", s("Anders")}}));
        test::edit(book, m_world->sessions[0], given({{"room", s("Anders")}}));
        test::edit(book, m_world->sessions[1], given({{"room", s("Saal")}}));
        test::add(book, "municipality", given({{"name", s("Neu")}, {"state", s("NW")}}));
        test::add(book, "outcome", given({{"session", m_world->sessions[0]}, {"text", s("woanders")}}));
        const RecordId person = test::add(book, "person", given({{"last_name", s("Neu")}}));
        test::add(book, "attendance", given({{"session", m_world->sessions[1]}, {"person", person}}));
        WB_VERIFY(book.apply(acts::remove(book.store(), m_world->teams[1]).value()));
        const QMap<RecordId, Record> before = tableOf(*office->book);
        const auto plan = planReturn(*office->book, send(*hand).path);
        WB_VERIFY(plan);
        QCOMPARE(plan->plan.count(ChangeClass::TakenOver), 3); // the room, and who came without being expected
        QCOMPARE(plan->plan.count(ChangeClass::Outside), plan->returned.changes.size() - 3);
        WB_VERIFY(office->book->apply(plan->plan.proposal));
        QMap<RecordId, Record> after = tableOf(*office->book);
        QCOMPARE(after.size(), before.size() + 2);
        QCOMPARE(after.value(m_world->series), before.value(m_world->series));
        QVERIFY(after.contains(m_world->teams[1]) && after.contains(person));
    }

    /** Whoever removes a session in the Koffer removes nothing of it in the office. */
    void whatFollowsFromAnOutsideRemovalStaysOutsideToo()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        for (const RecordId& record : {m_world->sessions[1], m_world->teams[0], m_world->series}) {
            auto hand = work(koffer, office->ledger, m_seed + 1, dice);
            WB_VERIFY(hand->book->apply(acts::remove(hand->book->store(), record).value()));
            const auto plan = planReturn(*office->book, send(*hand).path);
            WB_VERIFY(plan);
            QVERIFY(!plan->returned.changes.isEmpty());
            QCOMPARE(plan->plan.count(ChangeClass::Outside), plan->returned.changes.size());
        }
    }

    /** The same id with other content: nothing of the return is believed. */
    void aTwinOfAChangeIsRefused()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        test::edit(*hand->book, m_world->outcome, given({{"text", s("eins")}}));
        Return returned = workSince(hand->book->connection(), ActId(hand->backing->work()), s("x"), {}).value();
        const Label label{
            FileType::Return, hand->backing->label().book, hand->backing->label().koffer, QUuid::createUuid(), 1};
        const auto deliver = [&]() -> Result<ReturnPlan> {
            const QString path = newFile();
            bookfile::overwrite(path, writtenReturn(label, returned, hand->backing->manifest()).value());
            return planReturn(*office->book, path);
        };
        const auto good = deliver();
        WB_VERIFY(good);
        WB_VERIFY(office->book->apply(good->plan.proposal));
        returned.changes[0].element = s("x");
        const auto twin = deliver();
        QVERIFY(!twin && twin.error().kind == ErrorKind::Manipulated);
        // One of the office's own changes under another content is none either.
        returned.changes[0] = {};
        returned.changes[0].id = office->book->history().ofRecord(m_world->outcome)->first().id;
        returned.changes[0].record = m_world->outcome;
        returned.changes[0].act = returned.acts[0].act.id;
        returned.changes[0].entity = s("outcome");
        returned.changes[0].field = s("text");
        const auto own = deliver();
        QVERIFY(!own && own.error().kind == ErrorKind::Manipulated);
        // Fields of a newer program are kept, and said.
        returned.changes[0].id = ChangeId(QUuid::createUuid());
        returned.changes[0].record = m_world->attendance;
        returned.changes[0].entity = s("attendance");
        returned.changes[0].field = s("status");
        returned.changes[0].after = QByteArray::fromHex("63666f6f");
        const auto unsound = deliver();
        WB_VERIFY(unsound);
        QCOMPARE(unsound->plan.count(ChangeClass::Quarantined), 1);
    }

    void anUndoneMergeIsOfferedAgain()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        test::edit(*hand->book, m_world->outcome, given({{"text", s("eins")}}));
        test::add(*hand->book, "outcome", given({{"session", m_world->sessions[1]}, {"text", s("neu")}}));
        const QString before = stateOf(*office->book);
        const Sent first = send(*hand);
        WB_VERIFY(merge(*office, first));
        WB_VERIFY(office->book->undo(office->book->history().lastToUndo().value()->id));
        QCOMPARE(stateOf(*office->book), before);
        const auto again = planReturn(*office->book, first.path);
        WB_VERIFY(again);
        QCOMPARE(again->plan.count(ChangeClass::Withdrawn), 2);
        QVERIFY(again->plan.proposal.changes.isEmpty());
        // What is new in a supplement comes all the same.
        test::edit(*hand->book, m_world->sessions[1], given({{"room", s("Saal")}}));
        const auto supplement = planReturn(*office->book, send(*hand).path);
        WB_VERIFY(supplement);
        QCOMPARE(supplement->plan.count(ChangeClass::TakenOver), 1);
        WB_VERIFY(office->book->apply(supplement->plan.proposal));
        QCOMPARE(office->book->store().get(m_world->sessions[1])->text(QLatin1StringView("room")), s("Saal"));
    }

    /** An office that takes a return back and then over after all has said nothing itself: what the Koffer goes on with
     *  is no question. Of fields, of what is new, and of what is removed. */
    void aSupplementGoesOnFromWhatWasDoneAgain()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        auto hand = work(pack(*office).value(), office->ledger, m_seed + 1, dice);
        Book& book = *hand->book;
        const auto note = [&](const char* text) {
            return test::add(book, "outcome", given({{"session", m_world->sessions[1]}, {"text", s(text)}}));
        };
        const auto takeOverTwice = [&]() -> Result<void> {
            WB_TRY(merge(*office, send(*hand)));
            WB_ASSIGN(undo, office->book->undo(office->book->history().lastToUndo().value()->id));
            WB_TRY(office->book->undo(undo.id));
            return {};
        };
        const RecordId changed = note("a");
        const RecordId removed = note("b");
        test::edit(book, m_world->outcome, given({{"text", s("eins")}}));
        WB_VERIFY(takeOverTwice());
        test::edit(book, m_world->outcome, given({{"text", s("zwei")}}));
        test::edit(book, changed, given({{"text", s("zwei")}}));
        WB_VERIFY(book.apply(acts::remove(book.store(), removed).value()));
        WB_VERIFY(book.apply(acts::remove(book.store(), m_world->attendance).value()));
        for (int round = 0; round < 2; ++round) {
            WB_VERIFY(takeOverTwice());
            QCOMPARE(office->book->history().conflicts().value().size(), 0);
            QCOMPARE(office->book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("zwei"));
            QCOMPARE(office->book->store().get(changed)->text(QLatin1StringView("text")), s("zwei"));
            QVERIFY(!office->book->store().find(removed).value());
            QVERIFY(!office->book->store().find(m_world->attendance).value());
            note("noch etwas");
        }
        // What the office says itself is a question all the same.
        test::edit(*office->book, m_world->outcome, given({{"text", s("Büro")}}));
        test::edit(book, m_world->outcome, given({{"text", s("drei")}}));
        WB_VERIFY(merge(*office, send(*hand)));
        QCOMPARE(office->book->history().conflicts().value().size(), 1);
    }

    /** The other moderator's return taken back makes nobody else's words the office's. */
    void aMergeTakenBackLeavesTheOthersWordsTheirs()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto first = work(koffer, office->ledger, m_seed + 1, dice);
        auto second = work(koffer, office->ledger, m_seed + 2, dice);
        test::edit(*first->book, m_world->outcome, given({{"text", s("eins")}}));
        test::edit(*second->book, m_world->outcome, given({{"text", s("anders")}}));
        WB_VERIFY(merge(*office, send(*first)));
        WB_VERIFY(merge(*office, send(*second)));
        QCOMPARE(office->book->history().conflicts().value().size(), 1);
        WB_VERIFY(office->book->undo(office->book->history().lastToUndo().value()->id));
        test::edit(*first->book, m_world->outcome, given({{"text", s("zwei")}}));
        WB_VERIFY(merge(*office, send(*first)));
        QCOMPARE(office->book->history().conflicts().value().size(), 0);
        QCOMPARE(office->book->store().get(m_world->outcome)->text(QLatin1StringView("text")), s("zwei"));
    }

    /** What was taken back in the Koffer changes nothing in the office. */
    void whatWasUndoneInTheKofferStaysUndone()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        test::edit(*hand->book, m_world->outcome, given({{"text", s("Irrtum")}}));
        WB_VERIFY(hand->book->undoNext());
        WB_VERIFY(hand->book->apply(acts::remove(hand->book->store(), m_world->attendance).value()));
        WB_VERIFY(hand->book->undoNext());
        const QMap<RecordId, Record> before = tableOf(*office->book);
        const auto plan = planReturn(*office->book, send(*hand).path);
        WB_VERIFY(plan);
        QVERIFY(plan->plan.conflicts.isEmpty());
        WB_VERIFY(office->book->apply(plan->plan.proposal));
        const QMap<RecordId, Record> after = tableOf(*office->book);
        for (const RecordId& id : {m_world->outcome, m_world->attendance})
            QVERIFY(after.contains(id) && after.value(id) == before.value(id));
    }

    /** Who takes a name off the list and enters it again has it there; what only the office says stays as it was. */
    void whatIsRemovedAndEnteredAgainComesHome()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const acts::Given ofSession = given({{"subject", m_world->sessions[1]}});
        const RecordId record = test::add(*office->book, "session_record", ofSession);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        Book& book = *hand->book;
        WB_VERIFY(book.apply(acts::remove(book.store(), m_world->attendance).value()));
        const acts::Given same = given({{"session", m_world->sessions[1]}, {"person", m_world->persons[0]}});
        QCOMPARE(test::add(book, "attendance", same), m_world->attendance);
        const auto plan = planReturn(*office->book, send(*hand).path);
        WB_VERIFY(plan);
        QCOMPARE(plan->plan.count(ChangeClass::TakenOver), 2);
        WB_VERIFY(office->book->apply(plan->plan.proposal));
        QVERIFY(office->book->store().get(m_world->attendance)->reference(QLatin1StringView("team")).isNull());
        // What the office alone says of a record is not said by entering it again.
        WB_VERIFY(book.apply(acts::remove(book.store(), record).value()));
        acts::Given sent = ofSession;
        sent.insert(s("distribution"), QStringList{m_world->persons[0].toText()});
        QCOMPARE(test::add(book, "session_record", sent), record);
        const ActId act = book.history().lastToUndo().value()->id;
        const auto smuggled = planReturn(*office->book, send(*hand).path);
        WB_VERIFY(smuggled);
        QCOMPARE(smuggled->plan.count(ChangeClass::Outside), 1);
        for (const MergeLine& line : smuggled->plan.lines) {
            const StoredChange& change = smuggled->returned.changes.at(line.change);
            QCOMPARE(line.verdict == ChangeClass::Outside, change.act == act);
        }
    }

    /** What the office has kept by a decision is still the Koffer's to go on with. */
    void whatTheOfficeKeptMayBeGoneOnWith()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        auto hand = work(pack(*office).value(), office->ledger, m_seed + 1, dice);
        const acts::Given made = given({{"session", m_world->sessions[1]}, {"text", s("eins")}});
        const RecordId outcome = test::add(*hand->book, "outcome", made);
        WB_VERIFY(merge(*office, send(*hand)));
        WB_VERIFY(office->book->apply(acts::remove(office->book->store(), outcome).value()));
        test::edit(*hand->book, outcome, given({{"text", s("zwei")}}));
        WB_VERIFY(merge(*office, send(*hand)));
        const Conflict conflict = office->book->history().conflicts().value().first();
        QVERIFY(conflict.isAboutRecord());
        const auto kept = std::ranges::find(conflict.candidates, Value{true}, &Candidate::value);
        WB_VERIFY(office->book->apply(
            acts::decide(StoredHistory(office->book->connection()), conflict, kept->id, office->ids).value()));
        test::edit(*hand->book, outcome, given({{"text", s("drei")}}));
        WB_VERIFY(merge(*office, send(*hand))); // says so where anything is outside
        QCOMPARE(office->book->store().get(outcome)->text(QLatin1StringView("text")), s("drei"));
    }

    /** V-46: a return that comes after the release is a supplement of the next version; what is released stays. */
    void whatComesAfterTheReleaseLeavesTheRecordAsItWas()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        Book& book = *office->book;
        const RecordId record =
            test::add(book, "session_record", given({{"subject", m_world->sessions[1]}, {"author", s("Amsel")}}));
        auto hand = work(pack(*office).value(), office->ledger, m_seed + 1, dice);
        test::edit(*hand->book, m_world->outcome, given({{"text", s("Nachgetragen")}}));
        test::edit(book, m_world->outcome, given({{"text", s("Freigegeben")}}));
        WB_VERIFY(book.apply(acts::reviewRecord(book.store(), record).value()));
        WB_VERIFY(book.apply(acts::approveRecord(book.store(), record, s("Leitung"), QDate(2023, 9, 9)).value()));
        const auto said = [&] {
            const DocumentRequest request{documentNamed(s("d-11")).value(), m_world->sessions[1], book.clock().now()};
            return documentText(book.connection(), request, labelsIn(QLocale::German)).value();
        };
        const QString before = said();
        QVERIFY(before.contains(s("Freigegeben")));
        test::add(*hand->book, "outcome", given({{"session", m_world->sessions[1]}, {"text", s("Nachtrag")}}));
        const Sent sent = send(*hand);
        const auto plan = planReturn(book, sent.path);
        WB_VERIFY(plan);
        const auto desk = laidOut(book.connection(), begunWith(*plan), book.clock().today());
        WB_VERIFY(desk);
        QCOMPARE(desk->overtaken, QList<RecordId>{record});
        WB_VERIFY(book.apply(plan->plan.proposal));
        QCOMPARE(book.history().conflicts().value().size(), 1);
        QCOMPARE(said(), before); // without a mark of the conflict, too
        QCOMPARE(releasedState(book.connection(), record).value()->supplements, 1);
        WB_VERIFY(book.apply(acts::nextVersion(book.store(), record, office->ids).value()));
        const QString next = said();
        QVERIFY(next.contains(s("Nachtrag")) && next.contains(s("[K1]")));
        // Nothing is due where nothing is released.
        const auto again = laidOut(book.connection(), begunWith(*planReturn(book, sent.path)), book.clock().today());
        QVERIFY(again && again->overtaken.isEmpty());
    }

    /** P10: what was erased is not brought back by any return. */
    void whatWasErasedStaysErased()
    {
        Dice dice(m_seed);
        auto office = this->office(m_seed, m_base);
        const QString koffer = pack(*office).value();
        auto hand = work(koffer, office->ledger, m_seed + 1, dice);
        test::edit(*hand->book, m_world->outcome, given({{"text", s("Kanarienvogel")}}));
        const Sent sent = send(*hand);
        WB_VERIFY(office->book->apply(acts::remove(office->book->store(), m_world->outcome).value()));
        office->book.reset();
        bookfile::tamper(office->path,
            "UPDATE change SET before = NULL, after = NULL WHERE record = '" + m_world->outcome.toText().toUtf8()
                + "'");
        reopen(*office);
        const auto plan = planReturn(*office->book, sent.path);
        WB_VERIFY(plan);
        QCOMPARE(plan->plan.count(ChangeClass::Erased), 1);
        WB_VERIFY(office->book->apply(plan->plan.proposal));
        office->book.reset();
        QVERIFY(!bookfile::contents(office->path).contains("Kanarienvogel"));
    }
};

QTEST_GUILESS_MAIN(TestOfKofferReturns)
#include "tst_kofferreturns.moc"
