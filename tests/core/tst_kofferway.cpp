#include "core/change/meeting.h"
#include "core/koffer/code.h"
#include "core/koffer/recordstream.h"
#include "core/store/bookreturn.h"
#include "core/store/consistency.h"
#include "core/store/storedhistory.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferway.h"

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
using test::Sent;
using test::stateOf;
using test::tableOf;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/** Everything that must hold over random ways of a Koffer; WB_FULL=1 plays 3,000 of them. */
class TestOfKofferWay : public QObject, test::KofferWay {
    Q_OBJECT

    quint32 m_seed = 0;

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
    /** The last act taken back and done again, as if nothing had been: the ledger hears nothing of it. */
    static bool doneAgain(Hand& office);
    /** The last merge taken back, every return offered once more, and the merge done again. */
    static QString undoneAndOffered(Hand& office, const std::vector<Sent>& sent);

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Dice::firstSeed();
        makeBase();
    }
    void init() { freshFolder(); }

    /** P1 to P9, P12 and P13 on files: two Koffer of one session, one of them opened on two laptops, the other now and
     *  then of an older program; every merge with supplements, the last one taken back and offered again. */
    void everythingComesHome()
    {
        for (int i = 0; i < counted(300, 3000); ++i) {
            init();
            const QString wrong = play(m_seed + quint32(i));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(m_seed + quint32(i)) + wrong));
        }
    }
};

bool TestOfKofferWay::doneAgain(Hand& office)
{
    const Result<std::optional<Act>> last = office.book->history().lastToUndo();
    if (!last || !*last || (*last)->info.kind != s("merge"))
        return true;
    const Result<Act> undo = office.book->undo((*last)->id);
    return undo && office.book->undo(undo->id);
}

QString TestOfKofferWay::undoneAndOffered(Hand& office, const std::vector<Sent>& sent)
{
    const QString merged = stateOf(*office.book);
    const Result<std::optional<Act>> last = office.book->history().lastToUndo();
    if (!last || !*last || (*last)->info.kind != s("merge"))
        return {};
    if ((*last)->info.count == 0)
        return {}; // nothing but that a Koffer is back, which may be noted again
    const Result<Act> undo = office.book->undo((*last)->id);
    if (!undo)
        return s(" undo ") + QString::fromUtf8(test::words(undo.error()));
    const QString undone = stateOf(*office.book);
    qsizetype withdrawn = 0;
    for (const Sent& again : sent) {
        const auto plan = planReturn(*office.book, again.path);
        if (!plan || plan->plan.proposal.info.count > 0) // at most that its Koffer is back, where that was taken back
            return s(" offered again");
        withdrawn += plan->plan.count(ChangeClass::Withdrawn);
    }
    if (withdrawn == 0 || stateOf(*office.book) != undone)
        return s(" not withdrawn");
    const Result<Act> redo = office.book->undo(undo->id);
    return redo && stateOf(*office.book) == merged ? QString() : s(" redo");
}

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
    if (dice.oneIn(3))
        age(*second);
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
            if (dice.oneIn(3) && !doneAgain(*office))
                return s(" done again");
            if (dice.oneIn(3)) {
                if (const QString wrong = against(*office); !wrong.isEmpty())
                    return wrong;
            }
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
    if (const QString wrong = undoneAndOffered(*twin, sent); !wrong.isEmpty())
        return wrong;
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
