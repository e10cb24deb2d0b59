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

    void randomHistoriesLoseNothingAndCommute()
    {
        const QString failure = MergeWorld::firstFailure(counted(10'000, 100'000), m_seed, judged);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
};

QTEST_GUILESS_MAIN(TestOfMerge)
#include "tst_merge.moc"
