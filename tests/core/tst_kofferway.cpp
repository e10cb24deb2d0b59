#include "core/change/meeting.h"
#include "core/koffer/recordstream.h"
#include "core/store/bookreturn.h"
#include "core/store/consistency.h"
#include "core/store/storedhistory.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferhand.h"

#include <QtTest>

using namespace core;
using namespace core::koffer;
using test::against;
using test::carryOut;
using test::counted;
using test::Dice;
using test::given;
using test::Hand;
using test::MergeLedger;
using test::note;
using test::stateOf;
using test::tableOf;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** A return on the disk, and what its author knew. */
struct Sent {
    QString path;
    MergeLedger ledger;
};

} // namespace

/** Everything that must hold over random ways of a Koffer; WB_FULL=1 plays 3,000 of them. */
class TestOfKofferWay : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;
    std::unique_ptr<test::KofferWorld> m_world;
    QByteArray m_base;
    MergeLedger m_baseLedger;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;

    QString newFile() { return m_folder->filePath(QString::number(++m_files)); }

    std::unique_ptr<Hand> office(quint32 seed, const QByteArray& bytes)
    {
        auto hand = std::make_unique<Hand>(seed);
        hand->path = newFile() + s(".wbuch");
        bookfile::overwrite(hand->path, bytes);
        reopen(*hand);
        return hand;
    }
    void reopen(Hand& hand)
    {
        BookOptions options;
        options.who = s("Büro");
        options.clock = &hand.clock;
        options.ids = &hand.ids;
        Result<std::unique_ptr<Book>> opened = Book::open(hand.path, options);
        if (!opened)
            qFatal("%s", test::words(opened.error()).constData());
        hand.book = std::move(*opened);
    }
    Result<QString> pack(Hand& office)
    {
        PackRequest request;
        request.sessions = {m_world->sessions[1]};
        request.holder = s("M");
        WB_ASSIGN(packing, planPacking(*office.book, request));
        const QString path = newFile();
        WB_TRY(koffer::pack(*office.book, packing, path, test::kofferCode(), test::cheap));
        note(office, office.book->history().acts(1).value().first());
        return path;
    }
    std::unique_ptr<Hand> work(const QString& koffer, const MergeLedger& known, quint32 seed, Dice& dice)
    {
        auto hand = std::make_unique<Hand>(seed);
        hand->path = newFile() + s(".work");
        hand->clock.advance((dice.below(2'000) - 1'000) * 86'400); // whatever their clocks say
        const Result<void> made = WorkBacking::createWork(hand->path, koffer, test::kofferCode());
        Result<test::OpenWork> opened = fail(ErrorKind::Internal);
        if (made)
            opened = test::openWork(hand->path, hand->clock, &hand->ids);
        if (!opened)
            qFatal("%s", test::words(opened.error()).constData());
        hand->book = std::move(opened->book);
        hand->backing = opened->backing;
        hand->ledger = known;
        return hand;
    }
    Sent send(Hand& hand)
    {
        const QString path = newFile();
        const auto number = writeReturn(*hand.book, *hand.backing, path);
        if (!number)
            qFatal("%s", test::words(number.error()).constData());
        return {path, hand.ledger};
    }
    Result<MergePlan> merge(Hand& office, const Sent& sent)
    {
        WB_ASSIGN(plan, planReturn(*office.book, sent.path));
        WB_ASSIGN(act, office.book->apply(plan.plan.proposal));
        office.ledger.join(sent.ledger);
        if (act)
            note(office, *act);
        qsizetype sum = 0;
        for (int verdict = 0; verdict < changeClasses; ++verdict)
            sum += plan.plan.count(ChangeClass(verdict));
        const bool adds = sum == plan.returned.changes.size() && plan.plan.count(ChangeClass::Outside) == 0;
        return adds ? Result<MergePlan>(plan.plan) : fail(ErrorKind::Internal, s("classes"), QString::number(sum));
    }

    void live(Hand& hand, Dice& dice)
    {
        Book& book = *hand.book;
        const RecordStore& store = book.store();
        const QString text = s("t%1").arg(dice.below(3));
        const RecordId session = m_world->sessions[1];
        const QList<Record> outcomes = store.childrenOf(session, *findEntity(u"outcome")).value();
        const auto change = [&](RecordId id, const acts::Given& values) {
            const auto record = store.find(id).value();
            if (record)
                carryOut(hand, acts::edit(store, *record, values));
        };
        const auto make = [&](const char* kind, const acts::Given& values) {
            const auto record = acts::prepared(store, *findEntity(s(kind)), values, hand.ids);
            if (record)
                carryOut(hand, acts::add(store, *record));
        };
        switch (dice.below(11)) {
        case 0:
            return change(session, given({{"room", text}}));
        case 1:
            return change(session, given({{"goals", text}}));
        case 2:
            return change(m_world->measure, given({{"progress_note", text}}));
        case 3:
            return change(m_world->teams[0], given({{"expectations", text}}));
        case 4:
            return change(m_world->persons[0], given({{"first_name", text}}));
        case 5:
            return make("outcome", given({{"session", session}, {"text", text}}));
        case 6:
            // Two who enter it make one record.
            return make("attendance", given({{"session", session}, {"person", m_world->persons[1]}}));
        case 7:
            if (!outcomes.isEmpty())
                carryOut(hand, acts::remove(store, dice.pick(outcomes).id()));
            return;
        case 8: {
            if (outcomes.isEmpty())
                return;
            const Record outcome = dice.pick(outcomes);
            const QStringList elements{m_world->municipalities[size_t(dice.below(2))].toText()};
            return change(outcome.id(), given({{"municipalities", dice.oneIn(3) ? QStringList() : elements}}));
        }
        default:
            if (!outcomes.isEmpty())
                change(dice.pick(outcomes).id(), given({{"text", text}}));
        }
    }
    void decide(Hand& office, Dice& dice)
    {
        const QList<Conflict> open = office.book->history().conflicts().value();
        if (open.isEmpty())
            return;
        const Conflict conflict = dice.pick(open);
        // Of a record that is in conflict or of one field; a life with dependants is tested in the planner's own tests.
        if (conflict.isAboutRecord())
            return;
        const auto proposal = acts::decide(
            StoredHistory(office.book->connection()), conflict, dice.pick(conflict.candidates).id, office.ids);
        const auto applied = proposal ? office.book->apply(*proposal) : Result<std::optional<Act>>(std::nullopt);
        if (applied && *applied)
            note(office, **applied, true);
    }

    QString play(quint32 seed);

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Dice::firstSeed();
        m_world = std::make_unique<test::KofferWorld>();
        const QList<Act> acts = m_world->book->history().acts().value();
        for (auto act = acts.crbegin(); act != acts.crend(); ++act) {
            const QList<Change> changes = StoredHistory(m_world->book->connection()).changesOf(act->id).value();
            for (const Change& change : changes)
                m_baseLedger.created(change);
        }
        m_world->book.close();
        m_base = bookfile::contents(m_world->book.path());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = 0;
    }

    /** P1 to P9, P12 and P13 on files: two Koffer of one session, one of them opened on two laptops. */
    void everythingComesHome()
    {
        for (int i = 0; i < counted(8, 3000); ++i) {
            init();
            const QString wrong = play(m_seed + quint32(i));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(m_seed + quint32(i)) + wrong));
        }
    }

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

QString TestOfKofferWay::play(quint32 seed)
{
    Dice dice(seed);
    auto office = this->office(seed * 7 + 1, m_base);
    office->ledger = m_baseLedger;
    const auto acts = [&](Hand& hand, int most) {
        for (int i = dice.below(most + 1); i > 0; --i)
            live(hand, dice);
    };
    acts(*office, 4);
    const Result<QString> first = pack(*office);
    const MergeLedger knownToFirst = office->ledger;
    acts(*office, 3);
    const Result<QString> second = pack(*office);
    if (!first || !second)
        return s("pack");
    std::vector<std::unique_ptr<Hand>> hands;
    hands.push_back(work(*first, knownToFirst, seed * 7 + 2, dice));
    hands.push_back(work(*first, knownToFirst, seed * 7 + 3, dice));
    hands.push_back(work(*second, office->ledger, seed * 7 + 4, dice));
    std::vector<Sent> sent;
    for (int round = 0; round < 2; ++round) {
        for (const auto& hand : hands) {
            acts(*hand, 5);
            if (dice.oneIn(2))
                sent.push_back(send(*hand));
        }
        acts(*office, 4);
        if (!sent.empty()) {
            const auto merged = merge(*office, dice.pick(sent));
            if (!merged)
                return s(" merge ") + QString::fromUtf8(test::words(merged.error()));
            if (const QString wrong = against(*office); !wrong.isEmpty())
                return wrong;
        }
        decide(*office, dice);
    }
    for (const auto& hand : hands)
        sent.push_back(send(*hand));
    // Every order of the returns gives the same book.
    office->book.reset();
    auto twin = this->office(seed * 7 + 5, bookfile::contents(office->path));
    twin->ledger = office->ledger;
    reopen(*office);
    for (qsizetype i = 0; i < qsizetype(sent.size()); ++i) {
        const auto one = merge(*office, sent[size_t(i)]);
        const auto other = merge(*twin, sent[sent.size() - 1 - size_t(i)]);
        if (!one || !other)
            return s(" last merges ") + QString::fromUtf8(test::words((one ? other : one).error()));
    }
    if (const QString wrong = against(*office); !wrong.isEmpty())
        return wrong;
    if (stateOf(*office->book) != stateOf(*twin->book))
        return s(" order");
    // Nothing of them is new any more.
    const QString before = stateOf(*office->book);
    for (const Sent& again : sent) {
        const auto plan = planReturn(*office->book, again.path);
        if (!plan || !plan->plan.proposal.changes.isEmpty())
            return s(" again");
    }
    return inconsistencies(office->book->connection()).value().isEmpty() && before == stateOf(*office->book)
        ? QString()
        : s(" inconsistent");
}

QTEST_GUILESS_MAIN(TestOfKofferWay)
#include "tst_kofferway.moc"
