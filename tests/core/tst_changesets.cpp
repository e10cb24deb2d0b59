#include "core/change/acts.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/model/validation.h"
#include "core/model/valuecodec.h"
#include "core/store/consistency.h"
#include "core/wording/language.h"
#include "tests/support/randomworld.h"

#include <QBuffer>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::RandomWorld;
using test::TestBook;

namespace {

QString actList(TestBook& book)
{
    QString list;
    const QList<Act> acts = book->history().acts().value();
    for (const Act& act : acts)
        list += act.id.toText() + (act.undone ? u'-' : u'+');
    return list;
}

/** What one field of one record was changed by: the oracle of parents, kept in the plainest way. */
using Place = std::pair<QString, QString>;
Place placeOf(const Change& change)
{
    return {change.field < 0 ? QString() : QString(change.fieldInfo().name()), change.element};
}

/** The latest changes that a change has seen: of its own field, or of all fields where it is about the whole record. */
QSet<QString> expectedParents(const QList<HistoryEntry>& entries, qsizetype at)
{
    const Change& change = entries.at(at).change;
    QSet<QString> parents;
    QSet<Place> seen;
    for (qsizetype i = at - 1; i >= 0; --i) {
        const Change& earlier = entries.at(i).change;
        const bool whole = earlier.field < 0;
        const bool concerns = change.field < 0 || whole || placeOf(earlier) == placeOf(change);
        if (concerns && !seen.contains(placeOf(earlier))) {
            parents.insert(entries.at(i).id.toText());
            seen.insert(placeOf(earlier));
        }
        const bool done = whole || (change.field >= 0 && concerns);
        if (done)
            break;
    }
    return parents;
}

/** A step that no book can take beside others that touch `touched`. */
Change impossible(RandomWorld& world, TestBook& book, const QList<RecordId>& touched)
{
    ChangeSet set;
    RecordId id = world.any();
    while (touched.contains(id)) {
        world.live(1);
        id = world.any();
    }
    const Record record = book->store().get(id).value();
    switch (world.dice.below(5)) {
    case 0: // there already
        set.create(record);
        break;
    case 1: { // not there
        Record gone = record;
        gone.setId(RecordId(book.ids.next()));
        set.remove(gone);
        break;
    }
    case 2: { // made on what is not in the book
        Change step;
        step.record = record.id();
        step.entity = &record.entity();
        step.field = record.entity().fields[0].isSet() ? 1 : 0;
        step.before = QStringLiteral("what never stood there");
        step.after = record.at(step.field);
        set.append(step);
        break;
    }
    case 3: { // a reference to nothing
        Record lost = findEntity(u"region")->blank();
        lost.setId(RecordId(book.ids.next()));
        lost.set(QLatin1StringView("name"), QStringLiteral("x"));
        lost.set(QLatin1StringView("members"), QStringList{RecordId(book.ids.next()).toText()});
        set.create(lost);
        break;
    }
    default: { // removed before it was changed
        Record gone = findEntity(u"region")->blank();
        gone.setId(RecordId(book.ids.next()));
        Record later = gone;
        later.set(QLatin1StringView("name"), QStringLiteral("x"));
        set.edit(gone, later);
    }
    }
    return set.changes().first();
}

} // namespace

class TestOfChangeSets : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase() { m_seed = Dice::firstSeed(); }

    void whatMayBeStoredIsStoredAsItIs()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        for (int i = 0; i < counted(400, 10'000); ++i) {
            const Record record = world.record(*world.dice.pick(allEntities()));
            QCOMPARE(storable(record).value(), record);
            const Result<Record> decoded = recordFromCbor(record.entity(), record.id(), recordToCbor(record));
            WB_VERIFY(decoded);
            QCOMPARE(*decoded, record);
            WB_VERIFY(book->apply(acts::add(book->store(), record).value()));
            QCOMPARE(book->store().get(record.id()).value(), record);
        }
    }

    void inverseOfInverseIsTheSame()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        for (int i = 0; i < counted(60, 1'000); ++i) {
            const ChangeSet changes = world.proposal().changes;
            QCOMPARE(changes.inverse().inverse(), changes);
            world.live(1);
        }
    }

    void undoGivesBackEveryTable()
    {
        for (int worldNumber = 0; worldNumber < counted(3, 60); ++worldNumber) {
            TestBook book;
            RandomWorld world(book, m_seed + quint32(worldNumber));
            for (int i = 0; i < 60; ++i) {
                const acts::Proposal proposal = world.proposal();
                const QString before = book.dump();
                const auto act = book->apply(proposal);
                WB_VERIFY(act);
                const QString after = book.dump();
                const auto undone = book->undo((*act)->id);
                WB_VERIFY(undone);
                QCOMPARE(book.dump(), before);
                WB_VERIFY(book->undo(undone->id));
                QCOMPARE(book.dump(), after);
            }
            QVERIFY(inconsistencies(book->connection()).value().isEmpty());
        }
    }

    void aChangeSetHoldsAsAWholeOrNotAtAll()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        world.live(30);
        for (int i = 0; i < counted(80, 2'000); ++i) {
            acts::Proposal spoilt = world.proposal();
            QList<Change> steps = spoilt.changes.changes();
            steps.insert(world.dice.below(steps.size() + 1), impossible(world, book, spoilt.changes.records()));
            spoilt.changes = {};
            for (const Change& step : steps)
                spoilt.changes.append(step);
            const QString before = book.dump() + actList(book);
            const auto refused = book->apply(spoilt);
            QVERIFY(!refused);
            QVERIFY2(refused.error().kind > ErrorKind::NotSaved && refused.error().kind != ErrorKind::Internal,
                test::words(refused.error()).constData());
            QCOMPARE(book.dump() + actList(book), before);
            if (i % 4 == 0)
                world.live(1);
        }
    }

    void historyReplayedGivesTheSameBook()
    {
        for (int worldNumber = 0; worldNumber < counted(2, 40); ++worldNumber) {
            TestBook book;
            RandomWorld world(book, m_seed + quint32(worldNumber));
            world.live(60);
            for (int i = 0; i < 20; ++i) {
                const QList<Act> acts = book->history().acts().value();
                static_cast<void>(book->undo(world.dice.pick(acts).id));
            }
            TestBook second;
            QList<Act> acts = book->history().acts().value();
            std::ranges::reverse(acts);
            for (const Act& act : acts) {
                const Result<ChangeSet> changes = book->history().changesOf(act.id);
                WB_VERIFY(changes);
                ActInfo info = act.info;
                info.undoes = {}; // names an act of the other book
                if (act.isUndo())
                    info.kind = QStringLiteral("decide"); // may go back in the states as the undo did
                WB_VERIFY(second->apply({*changes, info}));
            }
            QCOMPARE(second.dump(), book.dump());
        }
    }

    void undoInAnyOrderIsRefusedOrSound()
    {
        static const QList<ErrorKind> reasons{
            ErrorKind::CannotUndo, ErrorKind::NothingToUndo, ErrorKind::StillReferenced, ErrorKind::NoSuchRecord};
        for (int worldNumber = 0; worldNumber < counted(3, 60); ++worldNumber) {
            TestBook book;
            RandomWorld world(book, m_seed + quint32(worldNumber));
            world.live(50);
            int taken = 0;
            for (int i = 0; i < 120; ++i) {
                const QList<Act> acts = book->history().acts().value();
                const QString before = book.dump();
                const auto undone = book->undo(world.dice.pick(acts).id);
                if (undone) {
                    ++taken;
                    QVERIFY(inconsistencies(book->connection()).value().isEmpty());
                } else {
                    QVERIFY2(reasons.contains(undone.error().kind), test::words(undone.error()).constData());
                    QCOMPARE(book.dump(), before);
                }
            }
            QVERIFY(taken > 10);
        }
    }

    void undoingAllActsLastFirstGivesAnEmptyBook()
    {
        TestBook book;
        const QString empty = book.dump();
        RandomWorld world(book, m_seed);
        world.live(counted(60, 1'000));
        for (;;) {
            const auto last = book->history().lastToUndo();
            WB_VERIFY(last);
            if (!*last)
                break;
            WB_VERIFY(book->undo((*last)->id));
        }
        QCOMPARE(book.dump(), empty);
    }

    void parentsAreTheLatestChangesBefore()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        world.live(counted(120, 2'000));
        for (int i = 0; i < 60; ++i)
            static_cast<void>(book->undo(world.dice.pick(book->history().acts().value()).id));
        QSet<RecordId> records;
        const QList<Act> acts = book->history().acts().value();
        for (const Act& act : acts) {
            const QList<RecordId> touched = book->history().changesOf(act.id).value().records();
            records.unite(QSet<RecordId>(touched.begin(), touched.end()));
        }
        for (const RecordId& id : records) {
            const QList<HistoryEntry> entries = book->history().ofRecord(id).value();
            for (qsizetype i = 0; i < entries.size(); ++i) {
                QSet<QString> parents;
                for (const ChangeId& parent : entries.at(i).parents)
                    parents.insert(parent.toText());
                QCOMPARE(parents, expectedParents(entries, i));
            }
        }
    }

    void importOfTheOwnExportChangesNothing()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        world.live(counted(100, 600));
        for (const EntityInfo* kind : allEntities()) {
            QBuffer file;
            file.open(QIODevice::ReadWrite);
            WB_VERIFY(exportCsv(book->store(), *kind, labelsIn(QLocale::German), file));
            const Result<CsvTable> table = readCsvTable(file.data());
            WB_VERIFY(table);
            for (const CsvProblem& problem : table->problems)
                QVERIFY2(problem.rowRead,
                    qPrintable(
                        QStringLiteral("%1 %2:%3").arg(wordOf(problem.kind)).arg(problem.line).arg(problem.column)));
            ImportOptions options;
            options.kind = kind;
            options.languages = allLanguages();
            options.mapping = guessMapping(*kind, table->header, QStringLiteral("x.csv"), allLanguages());
            const Result<ImportPlan> plan = planImport(book->store(), book.ids, *table, options);
            WB_VERIFY(plan);
            for (const ImportRow& row : plan->rows)
                QVERIFY2(row.rowClass == RowClass::Same, explain(*kind, row, *table).constData());
            QCOMPARE(plan->rows.size(), qsizetype(book->store().count(*kind).value()));
        }
    }

private:
    static QByteArray explain(const EntityInfo& kind, const ImportRow& row, const CsvTable& table)
    {
        QByteArray words = kind.key + QByteArray(" line ") + QByteArray::number(row.line);
        for (const ImportProblem& problem : row.problems)
            words += " | " + problem.header.toUtf8() + " " + test::words(problem.error);
        for (const qsizetype field : row.changedFields)
            words += " | changed " + QByteArray(kind.fields[size_t(field)].key);
        for (const CsvRow& csv : table.rows) {
            if (csv.line == row.line)
                words += "\n" + csv.cells.join(u'|').left(2'000).toUtf8();
        }
        return words;
    }
};

QTEST_GUILESS_MAIN(TestOfChangeSets)
#include "tst_changesets.moc"
