#include "tests/support/mergesight.h"
#include "tests/support/mergeworld.h"
#include "tests/support/testbook.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using test::counted;
using test::Dice;
using test::MemoryBook;
using test::MergeLedger;
using test::MergeWorld;
using test::Move;

namespace {

/** The same returns to copies of one office in several orders: everything must be the same in the end. */
QString ordersDiffer(MergeWorld& world, Dice& dice)
{
    world.sendAll();
    QList<int> order;
    for (int i = 0; i < world.sent().size(); ++i)
        order.append(i);
    QString dump;
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = order.size() - 1; i > 0; --i)
            order.swapItemsAt(i, dice.below(i + 1));
        MergeWorld::Copy office = world.office();
        for (const int i : std::as_const(order)) {
            if (!world.deliver(office, world.sent().at(i)))
                return world.failure();
        }
        if (const QString wrong = MergeWorld::against(office); !wrong.isEmpty())
            return wrong;
        QString text = office.book.dump();
        for (const Mark& mark : office.book.marks())
            text += MergeLedger::name({mark.record, mark.field, mark.element}) + QString::number(int(mark.kind));
        if (round > 0 && text != dump)
            return QStringLiteral("another order gives another book");
        dump = text;
        // Everything once more: nothing happens.
        const QString before = office.book.dump();
        const qsizetype acts = office.book.acts().size();
        for (const MergeWorld::Sent& sent : world.sent()) {
            const Result<MergePlan> plan = office.book.merge(sent.returned);
            if (!plan || plan->refusal || !plan->proposal.changes.isEmpty()
                || plan->count(ChangeClass::Known) != plan->lines.size())
                return QStringLiteral("a return taken twice does something");
        }
        if (office.book.dump() != before || office.book.acts().size() != acts)
            return QStringLiteral("a return taken twice changes the book");
    }
    return {};
}

/** The book and its marks after the returns in an order; empty with the world's failure where one is refused. */
QString takenIn(MergeWorld& world, const QList<int>& order)
{
    MergeWorld::Copy office = world.office();
    for (const int i : order) {
        if (!world.deliver(office, world.sent().at(i)))
            return {};
    }
    return test::seen(office.book);
}

/** Up to four returns in every order there is (P1). */
QString anyOrderDiffers(quint32 seed, const QList<Move>& moves)
{
    MergeWorld world(seed);
    if (!world.play(moves))
        return world.failure();
    world.sendAll();
    QList<int> order;
    for (int i = 0; i < std::min(4, int(world.sent().size())); ++i)
        order.append(int(world.sent().size()) - 1 - i);
    std::ranges::sort(order);
    const QString first = takenIn(world, order);
    if (first.isEmpty())
        return world.failure();
    while (std::ranges::next_permutation(order).found) {
        const QString text = takenIn(world, order);
        if (text.isEmpty())
            return world.failure();
        if (text != first)
            return QStringLiteral("another order gives another book:") + test::difference(first, text);
    }
    return {};
}

QString beginning(const ChangeId& id)
{
    constexpr qsizetype shared = 18;
    return id.toText().left(shared);
}

/** What is named as followed by any change of a record, by the beginning that it shares with what says it again. */
QSet<QString> followed(const QList<HistoryNode>& history)
{
    QSet<QString> ids;
    for (const HistoryNode& node : history) {
        for (const ChangeId& parent : node.change.parents)
            ids.insert(beginning(parent));
    }
    return ids;
}

/** Heads of a book's fields that are heads no more though nothing follows them, and changes that are there no more. */
QString headsLost(const MemoryBook& before, const MemoryBook& after, const QList<RecordId>& records)
{
    for (const RecordId& id : records) {
        const QList<HistoryNode> then = *before.historyOf(id);
        const QList<HistoryNode> now = *after.historyOf(id);
        if (then.size() == now.size())
            continue;
        const ChangeGraph old(then);
        const ChangeGraph graph(now);
        const QSet<QString> children = followed(now);
        for (const HistoryNode& node : then) {
            if (graph.indexOf(node.change.id) < 0)
                return QStringLiteral("a change is gone");
        }
        for (const FieldKey& key : old.keys()) {
            QSet<ChangeId> heads;
            for (const int head : graph.heads(key))
                heads.insert(graph.change(head).id);
            for (const int head : old.heads(key)) {
                const ChangeId known = old.change(head).id;
                if (!heads.contains(known) && !children.contains(beginning(known)))
                    return QStringLiteral("a head that nothing follows is gone: ")
                        + MergeLedger::name({id, key.field, key.element});
            }
        }
    }
    return {};
}

/** P4 at every step of a history: whatever is done or comes in, nothing goes that was not seen. */
QString anyHeadLost(quint32 seed, const QList<Move>& moves)
{
    MergeWorld world(seed);
    QList<RecordId> records;
    for (int i = 0; i < 12; ++i)
        records.append(world.id(i));
    for (const Move& move : moves) {
        const MergeWorld::Copy before = world.copy(move.who);
        if (!world.play({move}))
            return world.failure();
        const bool isFirst = move.kind == Move::Kind::Fork;
        const QString lost = isFirst ? QString() : headsLost(before.book, world.copy(move.who).book, records);
        if (!lost.isEmpty())
            return MergeWorld::words({move}) + lost;
    }
    return {};
}

/** Empty if the history holds what it must; else what does not. */
QString judged(quint32 seed, const QList<Move>& moves)
{
    MergeWorld world(seed);
    if (!world.play(moves))
        return world.failure();
    Dice dice(seed);
    return ordersDiffer(world, dice);
}

} // namespace

class TestOfMerge : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase() { m_seed = Dice::firstSeed(); }

    void everyOrderOfAFewReturnsGivesTheSameBook()
    {
        const QString failure = MergeWorld::firstFailure(counted(120, 10'000), m_seed + 1, anyOrderDiffers);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void noHeadGoesWithoutAChild()
    {
        const QString failure = MergeWorld::firstFailure(counted(300, 20'000), m_seed + 2, anyHeadLost);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void randomHistoriesLoseNothingAndCommute()
    {
        const QString failure = MergeWorld::firstFailure(counted(10'000, 100'000), m_seed, judged);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
};

QTEST_GUILESS_MAIN(TestOfMerge)
#include "tst_merge.moc"
