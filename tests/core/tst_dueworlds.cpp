#include "core/book/diary.h"
#include "core/book/duebook.h"
#include "core/book/newbook.h"
#include "core/model/overview/coverage.h"
#include "core/model/overview/sessionfacts.h"
#include "core/support/orderkey.h"
#include "core/wording/duetext.h"
#include "core/wording/language.h"
#include "tests/support/commandline.h"
#include "tests/support/randomworld.h"
#include "tests/support/ruleworld.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <algorithm>

using namespace core;
using test::RuleWorld;
using test::TestBook;
using test::w;

namespace {

const QDate spring(2023, 3, 22);

QStringList linesOf(const QList<DueItem>& items)
{
    QStringList lines;
    for (const DueItem& item : items)
        lines.append(QStringList{item.key(), item.what, item.day.toString(Qt::ISODate), item.title}.join(u'|'));
    return lines;
}

/** The store without its own excerpts: what they are held against. */
class PlainReader final : public Reader {
public:
    explicit PlainReader(const RecordStore& store)
        : m_store(store)
    {
    }
    [[nodiscard]] Result<std::optional<Record>> find(RecordId id) const override { return m_store.find(id); }
    [[nodiscard]] Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override
    {
        return m_store.childrenOf(owner, kind);
    }
    [[nodiscard]] Result<QList<Record>> all(const EntityInfo& kind) const override { return m_store.all(kind); }
    [[nodiscard]] Result<QList<Reference>> referencesTo(RecordId id) const override { return m_store.referencesTo(id); }
    [[nodiscard]] Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const override
    {
        return m_store.withValue(kind, field, value);
    }
    [[nodiscard]] Result<QList<RecordId>> alike(const Record& record) const override { return m_store.alike(record); }
    [[nodiscard]] Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override
    {
        return m_store.named(kind, words);
    }
    [[nodiscard]] Result<QString> titleOf(RecordId id) const override { return m_store.titleOf(id); }

private:
    const RecordStore& m_store;
};

} // namespace

/** What is due in books of every content and size. */
class TestDueWorlds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale::English); }

    void demoHasEverything()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(w("demo.wbuch"));
        const QDate today(2026, 11, 22);
        WB_VERIFY(createDemo(path, today, allLanguages()));
        SetClock clock(QDateTime(today, QTime(9, 0), Qt::UTC));
        BookOptions options;
        options.clock = &clock;
        const auto book = Book::open(path, options).value();
        const DueList list = dueIn(*book).value();
        QSet<DueKind> kinds;
        for (const DueItem& item : list.items)
            kinds.insert(item.kind);
        for (const DueKind kind : {DueKind::Measure, DueKind::Session, DueKind::AgreementEnd, DueKind::Reminder})
            QVERIFY2(kinds.contains(kind), qPrintable(detail::wordOf(kind)));
        for (const DueItem& item : list.items) {
            QVERIFY(!item.record.isNull() && !item.title.isEmpty());
            QVERIFY(!dueText(item).contains(w("%1")) && !dueText(item).contains(w("%2")));
        }
        QVERIFY(coverageOn(book->store(), today).value()->covered > 0);
    }

    void commandLineSaysTheSame()
    {
        RuleWorld world;
        const QDate today = SystemClock().today();
        world.add("measure",
            {{w("source"), world.sessions[0]}, {w("what"), w("Bedarf klären")}, {w("who"), world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 4, 5))}});
        world.add(
            "snooze", {{w("subject"), world.kreise[0]}, {w("what"), w("Anrufen")}, {w("until"), today.addDays(3)}});
        const QString path = world.book.path();
        world.book.close();
        const test::CommandLine cli(w(WB_CLI));
        const auto due = [&](const QStringList& options) {
            const auto outcome = cli.run(QStringList{w("due"), path, w("--json")} + options);
            const QJsonArray items = QJsonDocument::fromJson(outcome.out.toUtf8())[w("due")].toArray();
            QStringList kinds{QString::number(outcome.status)};
            for (const QJsonValue& item : items)
                kinds.append(item[w("kind")].toString());
            return kinds.join(u' ');
        };
        QCOMPARE(due({}), w("0 measure reminder"));
        QCOMPARE(due({w("--days"), w("3")}), w("0 measure reminder"));
        QCOMPARE(due({w("--days"), w("2")}), w("0 measure"));
        QCOMPARE(due({w("--days"), w("-1")}).left(1), w("2"));
        const auto lines = cli.run({w("due"), path});
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.out.trimmed().count(u'\n'), 1);
        QVERIFY(lines.out.contains(w("Bedarf klären")));
        QCOMPARE(cli.run({w("due"), path + w("x")}).status, 3);
    }

    /** Whatever is in a book: it is read, in order, each thing once, and what is put off is not due. */
    void anyBookCanBeAsked()
    {
        const quint32 seed = test::Dice::firstSeed();
        for (int round = 0; round < test::counted(4, 60); ++round) {
            TestBook book(seed + quint32(round));
            test::RandomWorld world(book, seed + quint32(round));
            world.live(60);
            DueQuestion question;
            question.today = QDate(2018 + world.dice.below(9), 1 + world.dice.below(12), 1 + world.dice.below(28));
            question.conflicts.insert(world.any(), 1);
            const auto list = dueOn(book->store(), question);
            WB_VERIFY(list);
            QSet<QString> seen;
            for (const DueItem& item : list->items + list->putOff) {
                QVERIFY2(!seen.contains(item.key()), qPrintable(item.key()));
                seen.insert(item.key());
                QVERIFY(!item.record.isNull());
                QVERIFY(!dueText(item).isEmpty());
                (void)dueNote(item, question.today);
            }
            for (qsizetype i = 1; i < list->items.size(); ++i) {
                const QDate before = list->items[i - 1].day;
                const QDate day = list->items[i].day;
                QVERIFY(!list->items[i].putOff && (!day.isValid() || (before.isValid() && before <= day)));
            }
            for (const DueItem& item : list->putOff)
                QVERIFY(item.putOff && item.putOff->until > question.today);
            // The store's own way to find them and the plain one are the same.
            const auto plain = dueOn(PlainReader(book->store()), question);
            WB_VERIFY(plain);
            QCOMPARE(linesOf(list->items), linesOf(plain->items));
            QCOMPARE(list->left, plain->left);
            WB_VERIFY(coverageOn(book->store(), question.today));
            WB_VERIFY(nextSessions(book->store(), question.today, 5));
        }
    }

    /** Much that is over, and much that is left lying, cost little. */
    void aLargeBookIsQuick()
    {
        RuleWorld world;
        world.announce();
        acts::Proposal proposal;
        proposal.info.kind = w("import");
        const EntityInfo& person = *findEntity(u"person");
        const EntityInfo& measure = *findEntity(u"measure");
        const int many = test::counted(3'000, 100'000);
        QString order;
        for (int i = 0; i < many; ++i) {
            Record one = person.blank();
            one.setId(RecordId(world.book.ids.next()));
            one.set(QLatin1StringView("last_name"), w("Muster %1").arg(i));
            one.set(QLatin1StringView("checked_on"), QDate(2019, 1, 1).addDays(i % 900));
            proposal.changes.create(one);
            Record task = measure.blank();
            task.setId(RecordId(world.book.ids.next()));
            task.set(QLatin1StringView("source"), world.sessions[0]);
            order = orderKeyBetween(order, {});
            task.set(QLatin1StringView("order_key"), order);
            task.set(QLatin1StringView("what"), w("Aufgabe %1").arg(i));
            task.set(QLatin1StringView("who"), world.kreise[0]);
            task.set(QLatin1StringView("until"), FuzzyDate::day(QDate(2022, 1, 1).addDays(i % 400)));
            task.set(QLatin1StringView("state"), i % 10 == 0 ? w("open") : w("done"));
            proposal.changes.create(task);
        }
        WB_VERIFY(world.book->apply(proposal));
        QElapsedTimer timer;
        timer.start();
        const DueList list = dueOn(world.book->store(), {spring, {}}).value();
        qInfo("what is due among %d persons and measures: %lld ms", many, timer.restart());
        WB_VERIFY(dueCounts(world.book->store(), spring));
        qInfo("counts of the rail: %lld ms", timer.elapsed());
        QCOMPARE(std::ranges::count(list.items, DueKind::Measure, &DueItem::kind), 200);
        QCOMPARE(list.left.value(DueKind::Measure), many / 10 - 200);
        QCOMPARE(list.count(), list.items.size() + many / 10 - 200);
    }
};

QTEST_MAIN(TestDueWorlds)
#include "tst_dueworlds.moc"
