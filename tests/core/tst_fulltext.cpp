#include "core/change/merge.h"
#include "core/store/bookreturn.h"
#include "core/store/consistency.h"
#include "core/store/migrator.h"
#include "core/store/searchindex.h"
#include "core/store/searchquery.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"
#include "core/store/transaction.h"
#include "core/support/text.h"
#include "tests/support/bookfile.h"
#include "tests/support/faultvfs.h"
#include "tests/support/given.h"
#include "tests/support/randomworld.h"

#include <QSemaphore>
#include <QtTest>
#include <atomic>
#include <sqlite3.h>

using namespace core;
using test::counted;
using test::Dice;
using test::given;
using test::RandomWorld;
using test::TestBook;

namespace {

/** Every word of the index with the record and the column it stands for, as the index itself has it. */
QStringList indexIn(const QString& path)
{
    QStringList lines;
    sqlite3* connection = nullptr;
    const char* const sql = "SELECT coalesce(d.record, '?' || v.doc) || ' ' || v.col || ' ' || v.term FROM words AS v "
                            "LEFT JOIN search_doc AS d ON d.doc = v.doc";
    sqlite3_stmt* rows = nullptr;
    const bool ready = sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK
        && sqlite3_exec(connection,
               "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'instance')", nullptr, nullptr,
               nullptr)
            == SQLITE_OK
        && sqlite3_prepare_v2(connection, sql, -1, &rows, nullptr) == SQLITE_OK;
    while (ready && sqlite3_step(rows) == SQLITE_ROW)
        lines.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0))));
    if (!ready)
        qFatal("%s", sqlite3_errmsg(connection));
    sqlite3_finalize(rows);
    sqlite3_close(connection);
    lines.sort();
    return lines;
}

/** The same after the index was made anew from the records. */
QStringList madeAnew(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("anew.wbuch"));
    QFile::copy(path, copy);
    {
        bookfile::tamper(copy, "UPDATE search_state SET value = 0 WHERE key = 'way'"); // before anybody else writes
        const auto book = Book::open(copy, {}).value();
        if (const Result<void> done = book->finishSearch(); !done)
            qFatal("%s", test::words(done.error()).constData());
    }
    return indexIn(copy);
}

/** Empty where the index is what it would be if it was made now. */
QString against(const QString& path)
{
    const QStringList found = indexIn(path);
    const QStringList expected = madeAnew(path);
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
        if (found.value(i) != expected.value(i))
            return QStringLiteral("%1 words, of which \"%2\"; made anew %3, of which \"%4\"")
                .arg(found.size())
                .arg(found.value(i))
                .arg(expected.size())
                .arg(expected.value(i));
    }
    return {};
}

acts::Given with(std::initializer_list<std::pair<const char*, const char*>> values)
{
    acts::Given map;
    for (const auto& [key, value] : values)
        map.insert(QString::fromLatin1(key), QString::fromUtf8(value));
    return map;
}

acts::Proposal persons(Book& book, int count, const QString& note)
{
    acts::Proposal all;
    all.info.kind = QStringLiteral("import");
    for (int i = 0; i < count; ++i) {
        const auto record = acts::prepared(book.store(), *findEntity(u"person"),
            given({{"last_name", QStringLiteral("Name%1").arg(i)}, {"note", note}}), book.ids());
        all.changes.create(record.value());
    }
    return all;
}

Result<void> setNote(Book& book, RecordId id, const QString& note)
{
    WB_ASSIGN(before, book.store().get(id));
    WB_ASSIGN(proposal, acts::edit(book.store(), before, given({{"note", note}})));
    WB_TRY(book.apply(proposal));
    return {};
}

qsizetype hits(Book& book, const QString& words)
{
    const Result<SearchAnswer> answer = book.search({words, 1000, 1000, true});
    return answer ? answer->hits.size() : -1;
}

qint64 waiting(Book& book)
{
    return waitingForSearch(book.connection()).value_or(-1);
}

} // namespace

class TestOfFullText : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void theCheckOfABookLooksAtEveryEntry()
    {
        TestBook book;
        const RecordId one = book.add("person", given({{"last_name", QStringLiteral("Eins")}}));
        const RecordId two = book.add("person", given({{"last_name", QStringLiteral("Zwei")}}));
        book.add("person", given({{"last_name", QStringLiteral("Drei")}}));
        const auto troubles = [&book] {
            QStringList lines;
            const QList<Inconsistency> found = inconsistencies(book->connection()).value();
            for (const Inconsistency& each : found)
                lines.append(QString::number(int(each.kind)) + u' ' + each.id);
            lines.sort();
            return lines;
        };
        const auto outdated = [](RecordId id) {
            return QString::number(int(Inconsistency::Kind::SearchOutdated)) + u' ' + id.toText();
        };
        QCOMPARE(troubles(), QStringList());
        const auto tamper = [&book](const QString& sql) {
            book.close();
            bookfile::tamper(book.path(), sql.toUtf8());
            book.reopen();
        };
        tamper(QStringLiteral("DELETE FROM search_doc WHERE record = '%1'").arg(one.toText()));
        QCOMPARE(troubles(), QStringList{outdated(one)});
        tamper(QStringLiteral("UPDATE search_doc SET title = 'anders' WHERE record = '%1'").arg(two.toText()));
        QStringList both{outdated(one), outdated(two)};
        both.sort();
        QCOMPARE(troubles(), both);
        // What waits to be taken in is no trouble.
        book.close();
        bookfile::tamper(book.path(), "INSERT INTO search_queue (record) SELECT id FROM record WHERE alive = 1");
        Database direct = Database::open(book.path(), Access::ReadOnly).value();
        QVERIFY(inconsistencies(direct).value().isEmpty());
    }

    void initTestCase() { m_seed = Dice::firstSeed(); }

    void afterAnyActsTheIndexIsAsIfMadeAnew()
    {
        for (int number = 0; number < counted(1, 40); ++number) {
            TestBook book;
            RandomWorld world(book, m_seed + quint32(number));
            for (int round = 0; round < 6; ++round) {
                world.live(10);
                while (world.dice.oneIn(2) && book->nextUndo()) {
                    if (!book->undoNext())
                        break;
                    if (world.dice.oneIn(2) && !book->redoNext())
                        break;
                }
                if (world.dice.oneIn(3))
                    book.reopen();
                if (world.dice.oneIn(3))
                    WB_VERIFY(book->tidySearch());
            }
            WB_VERIFY(book->finishSearch());
            const QString wrong = against(book.path());
            QVERIFY2(
                wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(m_seed + quint32(number)).arg(wrong)));
        }
    }

    void everyWordThatStandsSomewhereIsFound()
    {
        TestBook book;
        RandomWorld world(book, m_seed);
        world.live(80);
        WB_VERIFY(book->finishSearch());
        int asked = 0;
        for (const EntityInfo* kind : allEntities()) {
            const QList<Record> all = book->store().all(*kind).value();
            for (const Record& record : all) {
                for (qsizetype i = 0; i < qsizetype(kind->fields.size()); ++i) {
                    const QStringList words =
                        searchedWords(kind->fields[size_t(i)].isText() ? valueOr<QString>(record.at(i)) : QString());
                    if (words.isEmpty())
                        continue;
                    const QString word = world.dice.pick(words);
                    const Result<SearchAnswer> answer = book->search({word, 100'000, 100'000, true});
                    WB_VERIFY(answer);
                    const bool found = std::any_of(answer->hits.cbegin(), answer->hits.cend(),
                        [&](const SearchHit& hit) { return hit.id == record.id(); });
                    QVERIFY2(found,
                        qPrintable(QStringLiteral("%1 of %2.%3 is not found, seed %4")
                                       .arg(word, kind->name(), kind->fields[size_t(i)].name())
                                       .arg(m_seed)));
                    ++asked;
                }
            }
        }
        QVERIFY(asked > 50);
    }

    /** Copied while it is written all the time, the file would in the end be copied in one go, and shut everybody out. */
    void aBackupIsNotHeldUpByTheIndex()
    {
        TestBook book;
        WB_VERIFY(book->finishSearch());
        QSemaphore goOn;
        std::atomic_bool isCopying = false;
        auto made = book->backupInto(book.file(QStringLiteral(".")), [&](qint64, qint64) {
            if (!isCopying.exchange(true))
                goOn.acquire();
            return true;
        });
        QTRY_VERIFY(isCopying);
        WB_VERIFY(book->apply(persons(*book, 700, QStringLiteral("Ganztagskoordination"))));
        const qint64 before = waiting(*book);
        QVERIFY(before > 0);
        QTest::qWait(200);
        QCOMPARE(waiting(*book), before);
        goOn.release();
        WB_VERIFY(made.result());
        QTRY_COMPARE(waiting(*book), 0);
    }

    void manyRecordsAreIndexedAfterTheirCommit()
    {
        TestBook book;
        WB_VERIFY(book->finishSearch());
        WB_VERIFY(book->apply(persons(*book, 700, QStringLiteral("Ganztagskoordination"))));
        QVERIFY(waiting(*book) > 0); // said to whoever asks
        QCOMPARE(book->search({QStringLiteral("ganztag")})->waiting > 0, true);
        QTRY_COMPARE(waiting(*book), 0); // in the pauses
        QCOMPARE(hits(*book, QStringLiteral("ganztags")), 700);
        QCOMPARE(against(book.path()), QString());
        WB_VERIFY(book->undoNext());
        WB_VERIFY(book->finishSearch());
        QCOMPARE(hits(*book, QStringLiteral("ganztags")), 0);
        QCOMPARE(against(book.path()), QString());
    }

    void aSaveIsFoundAtOnce()
    {
        TestBook book;
        const RecordId id = book.add("person", with({{"last_name", "Arndt"}, {"note", "Bläserklasse"}}));
        QCOMPARE(waiting(*book), 0);
        QCOMPARE(hits(*book, QStringLiteral("blaser")), 1);
        WB_VERIFY(setNote(*book, id, QStringLiteral("Chor")));
        QCOMPARE(hits(*book, QStringLiteral("blaser")), 0);
        QCOMPARE(hits(*book, QStringLiteral("chor")), 1);
        WB_VERIFY(book->apply(acts::remove(book->store(), id).value()));
        QCOMPARE(hits(*book, QStringLiteral("chor")), 0);
        WB_VERIFY(book->undoNext());
        QCOMPARE(hits(*book, QStringLiteral("chor")), 1);
    }

    /** A record whose title is made of another one's is found by its new title. */
    void titlesMadeOfOthersFollow()
    {
        TestBook book;
        const RecordId person = book.add("person", with({{"last_name", "Brinkmann"}}));
        const RecordId municipality =
            book.add("municipality", with({{"name", "Kreis Olpe"}, {"state", "NW"}, {"kind", "kreis"}}));
        book.add("affiliation", {{QStringLiteral("person"), person}, {QStringLiteral("municipality"), municipality}});
        const qsizetype before = hits(*book, QStringLiteral("brinkmann"));
        const Record record = book->store().get(person).value();
        WB_VERIFY(book->apply(acts::edit(book->store(), record, with({{"last_name", "Cordes"}})).value()));
        QCOMPARE(hits(*book, QStringLiteral("cordes")), before);
        QCOMPARE(hits(*book, QStringLiteral("brinkmann")), 0);
        QCOMPARE(against(book.path()), QString());
    }

    void aMergeIsFollowed()
    {
        TestBook book;
        WB_VERIFY(book->apply(persons(*book, 150, QStringLiteral("Ausgang"))));
        const QString copy = book.file(QStringLiteral("copy.wbuch"));
        QFile::copy(book.path(), copy);
        {
            BookOptions options;
            SeededIdSource ids(99);
            options.ids = &ids;
            const auto other = Book::open(copy, options).value();
            const QList<Record> all = other->store().all(*findEntity(u"person")).value();
            for (qsizetype i = 0; i < 12; ++i) {
                WB_VERIFY(i % 4 == 0
                        ? other->apply(acts::remove(other->store(), all.at(i).id()).value()).map([](const auto&) {})
                        : setNote(*other, all.at(i).id(), QStringLiteral("Rücklauf")));
            }
        }
        auto other = Database::open(copy, Access::ReadOnly).value();
        const Result<Return> returned = returnOf(other, QStringLiteral("copy"));
        WB_VERIFY(returned);
        const auto plan = planMerge(StoredHistory(book->connection()), *returned, Scope::all());
        WB_VERIFY(plan);
        WB_VERIFY(book->apply(plan->proposal));
        WB_VERIFY(book->finishSearch());
        QCOMPARE(hits(*book, QStringLiteral("rucklauf")), 9);
        QCOMPARE(against(book.path()), QString());
        WB_VERIFY(book->undoNext());
        WB_VERIFY(book->finishSearch());
        QCOMPARE(hits(*book, QStringLiteral("rucklauf")), 0);
        QCOMPARE(against(book.path()), QString());
    }

    /** What was queued when the program died is done by the next one. */
    void aQueueOutlivesItsProgram()
    {
        TestBook book;
        WB_VERIFY(book->apply(persons(*book, 900, QStringLiteral("Fortbildung"))));
        const QString left = book.file(QStringLiteral("left.wbuch"));
        {
            // One state of the file, as a kill leaves it.
            auto transaction = Transaction::read(book->connection()).value();
            QVERIFY(waiting(*book) > 0);
            QFile::copy(book.path(), left);
        }
        const auto later = Book::open(left, {}).value();
        QTRY_COMPARE(waiting(*later), 0);
        QCOMPARE(hits(*later, QStringLiteral("fortbildung")), 900);
        QCOMPARE(against(left), QString());
    }

    void aFailedWriteLeavesTheIndexRight()
    {
        TestBook source;
        source.add("person", with({{"last_name", "Arndt"}, {"note", "vorher"}}));
        source.close();
        FaultVfs faults;
        int failures = 0;
        for (int n = 1;; n += counted(23, 1)) {
            const QString path = source.file(QStringLiteral("fault%1.wbuch").arg(n));
            QFile::copy(source.path(), path);
            faults.disarm();
            bool fired = false;
            {
                const auto book = Book::open(path, {}).value();
                WB_VERIFY(book->checked());
                const RecordId id = book->store().all(*findEntity(u"person"))->first().id();
                faults.arm(n, FaultVfs::Mode::Once, n % 2 ? SQLITE_IOERR : SQLITE_FULL);
                failures += setNote(*book, id, QStringLiteral("nachher")) ? 0 : 1;
                fired = faults.fired();
                faults.disarm();
            }
            {
                const auto book = Book::open(path, {}).value();
                WB_VERIFY(book->finishSearch());
                QCOMPARE(hits(*book, QStringLiteral("vorher")) + hits(*book, QStringLiteral("nachher")), 1);
            }
            QCOMPARE(against(path), QString());
            QFile::remove(path);
            if (!fired)
                break;
        }
        QVERIFY(failures > 0);
    }

    void aDamagedIndexStopsNoSaveAndIsMadeAnew()
    {
        TestBook book;
        const RecordId id = book.add("person", with({{"last_name", "Arndt"}, {"note", "vorher"}}));
        book.close();
        bookfile::tamper(book.path(), "UPDATE search_index_data SET block = zeroblob(40)");
        book.reopen();
        WB_VERIFY(setNote(*book, id, QStringLiteral("nachher")));
        WB_VERIFY(book->finishSearch());
        QCOMPARE(hits(*book, QStringLiteral("nachher")), 1);
        QCOMPARE(against(book.path()), QString());
    }

    void anIndexMadeInAnotherWayIsMadeAnew()
    {
        TestBook book;
        const RecordId id = book.add("person", with({{"last_name", "Arndt"}, {"note", "vorher"}}));
        book.close();
        bookfile::tamper(
            book.path(), "UPDATE search_state SET value = 99 WHERE key = 'way'; UPDATE search_doc SET body = 'anders'");
        book.reopen();
        QVERIFY(waiting(*book) > 0);
        WB_VERIFY(setNote(*book, id, QStringLiteral("nachher")));
        QTRY_COMPARE(waiting(*book), 0);
        QCOMPARE(hits(*book, QStringLiteral("nachher")), 1);
        QCOMPARE(against(book.path()), QString());
    }

    void aBookFromBeforeIsFilledOnce()
    {
        const QTemporaryDir folder;
        Schema old = bookSchema();
        const qsizetype step = std::find_if(old.steps.cbegin(), old.steps.cend(), [](const SchemaStep& each) {
            return each.name == u"search";
        }) - old.steps.cbegin();
        old.steps.resize(step);
        const QString path = bookfile::make(folder.path(), old);
        bookfile::tamper(path,
            "INSERT INTO record VALUES ('6f9a0d4e-6d51-4f0b-9b3e-0c1d2e3f4a5b', 'region', NULL, 'Südwestfalen', "
            "'sudwestfalen', 'sudwestfalen', 1); INSERT INTO region (id, name) VALUES "
            "('6f9a0d4e-6d51-4f0b-9b3e-0c1d2e3f4a5b', 'Südwestfalen')");
        const Result<std::unique_ptr<Book>> opened = Book::open(path, {});
        WB_VERIFY(opened);
        QTRY_COMPARE(waiting(**opened), 0);
        QCOMPARE(hits(**opened, QStringLiteral("westfalen")), 1);
        QCOMPARE(against(path), QString());
    }

    /** Folded as the index has it, this word stands nowhere else, also not in history. */
    void removedTextIsGoneFromTheFile()
    {
        TestBook book;
        const RecordId id = book.add("person", with({{"last_name", "Arndt"}, {"note", "Qäxzlümpfüng"}}));
        book.add("person", with({{"last_name", "Berg"}, {"note", "Wözzläwumpf"}}));
        const QByteArray tail = "xzlumpfung";
        QVERIFY(bookfile::contents(book.path()).contains(tail));
        WB_VERIFY(book->apply(acts::remove(book->store(), id).value()));
        WB_VERIFY(book->tidySearch());
        book.close();
        QVERIFY(!bookfile::contents(book.path()).contains(tail));
        QVERIFY(bookfile::contents(book.path()).contains("zzlawumpf"));
        book.reopen();
        QCOMPARE(hits(*book, QStringLiteral("wozzla")), 1);
        QCOMPARE(against(book.path()), QString());
    }

    /** Without anybody asking for it: an index of which much was taken out is tidied in the pauses. */
    void muchRemovedTextIsTidiedAway()
    {
        TestBook book;
        WB_VERIFY(book->finishSearch());
        WB_VERIFY(book->apply(persons(*book, 600, QStringLiteral("Qäxzlümpfüng"))));
        WB_VERIFY(book->finishSearch());
        WB_VERIFY(book->undoNext());
        QTRY_COMPARE(waiting(*book), 0);
        QTRY_VERIFY(!SearchIndex(book->connection()).isUntidy().value());
        QTRY_COMPARE(book->connection().value("SELECT value FROM search_state WHERE key = 'removed'").value(),
            QStringLiteral("0"));
        book.close();
        QVERIFY(!bookfile::contents(book.path()).contains("xzlumpfung"));
        QCOMPARE(against(book.path()), QString());
    }
};

QTEST_GUILESS_MAIN(TestOfFullText)
#include "tst_fulltext.moc"
