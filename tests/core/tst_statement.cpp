#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/widecache.h"

#include <QtTest>
#include <cerrno>
#include <sqlite3.h>

using namespace core;

class TestStatement : public QObject {
    Q_OBJECT

private:
    static Database memory()
    {
        auto database = Database::openMemory();
        if (!database)
            qFatal("no database in memory: %s", qPrintable(database.error().detail));
        return *std::move(database);
    }
    static Database withTable()
    {
        Database database = memory();
        if (!database.exec("CREATE TABLE t(a ANY) STRICT"))
            qFatal("no table");
        return database;
    }

private Q_SLOTS:
    void valuesComeBackAsTheyWent()
    {
        Database database = withTable();
        auto insert = database.prepare("INSERT INTO t VALUES (?1) RETURNING a, typeof(a)");
        QVERIFY(insert);
        const auto stored = [&](const auto& value) {
            insert->bind(1, value);
            return insert->step().value_or(false);
        };
        QVERIFY(stored(qint64(-9'000'000'000'000'000'000)));
        QCOMPARE(insert->columnInt(0), qint64(-9'000'000'000'000'000'000));
        QCOMPARE(insert->columnType(0), ColumnType::Integer);
        QVERIFY(stored(42));
        QCOMPARE(insert->columnInt(0), 42);
        QVERIFY(stored(true));
        QCOMPARE(insert->columnInt(0), 1);
        QVERIFY(stored(0.1));
        QCOMPARE(insert->columnReal(0), 0.1);
        QCOMPARE(insert->columnType(0), ColumnType::Real);
        const QUuid id = QUuid::createUuid();
        QVERIFY(stored(id));
        QCOMPARE(insert->columnText(0), id.toString(QUuid::WithoutBraces));
        QCOMPARE(insert->columnUuid(0), id);
        QVERIFY(stored(QUuid()));
        QVERIFY(insert->isNull(0));
        QVERIFY(insert->columnUuid(0).isNull());
        QVERIFY(stored(nullptr));
        QCOMPARE(insert->columnType(0), ColumnType::Null);
        QCOMPARE(insert->columnCount(), 2);
        const QByteArray blob("\0\xff\x80", 3);
        QVERIFY(stored(blob));
        QCOMPARE(insert->columnBlob(0), blob);
        QCOMPARE(insert->columnType(0), ColumnType::Blob);
    }

    void textComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Regionale Schulberatungsstelle");
        QTest::newRow("umlauts") << QStringLiteral("Märkischer Kreis – Übergänge");
        QTest::newRow("outside the first plane") << QStringLiteral("\U0001F9F0 𝒯");
        QTest::newRow("NUL inside") << QStringLiteral("a0b").replace(u'0', QChar(0));
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE t; --");
        QTest::newRow("long") << QStringLiteral("ÄÖÜ").repeated(30'000);
    }
    void textComesBackAsItWent()
    {
        QFETCH(QString, text);
        Database database = withTable();
        auto insert = database.prepare("INSERT INTO t VALUES (?) RETURNING a");
        QVERIFY(insert);
        insert->bind(1, text);
        QCOMPARE(insert->step(), Result<bool>(true));
        QCOMPARE(insert->columnText(0), text);
        QCOMPARE(insert->columnType(0), ColumnType::Text);
    }

    void emptyIsNotNull()
    {
        Database database = withTable();
        auto echo = database.prepare("SELECT ?1, ?2, ?3, ?4, typeof(?2), typeof(?4)");
        QVERIFY(echo);
        echo->bindAll(QString(), QStringLiteral(""), QByteArray(), QByteArray(""));
        QCOMPARE(echo->step(), Result<bool>(true));
        QVERIFY(echo->isNull(0) && echo->columnText(0).isNull());
        QVERIFY(!echo->isNull(1) && !echo->columnText(1).isNull() && echo->columnText(1).isEmpty());
        QVERIFY(echo->isNull(2) && echo->columnBlob(2).isNull());
        QVERIFY(!echo->isNull(3) && !echo->columnBlob(3).isNull() && echo->columnBlob(3).isEmpty());
        QCOMPARE(echo->columnText(4), QStringLiteral("text"));
        QCOMPARE(echo->columnText(5), QStringLiteral("blob"));
    }

    void boundValuesAreKeptByTheStatement()
    {
        Database database = withTable();
        auto echo = database.prepare("SELECT ?1, ?2");
        QVERIFY(echo);
        {
            QString text = QStringLiteral("Hagen");
            QByteArray blob("abc");
            echo->bind(1, text).bind(2, blob);
            text.fill(u'x');
            blob.fill('x');
        }
        Statement moved = *std::move(echo);
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(moved.step(), Result<bool>(true));
            QCOMPARE(moved.columnText(0), QStringLiteral("Hagen"));
            QCOMPARE(moved.columnBlob(1), QByteArray("abc"));
            moved.reset();
        }
    }

    void bindingWhileReadingStartsOver()
    {
        Database database = withTable();
        auto rows = database.prepare("SELECT ?1 UNION ALL SELECT ?1");
        QVERIFY(rows);
        rows->bind(1, QStringLiteral("first"));
        QCOMPARE(rows->step(), Result<bool>(true));
        rows->bind(1, QStringLiteral("a much longer second text, for which the buffer has to grow"));
        int count = 0;
        while (rows->step().value_or(false)) {
            QVERIFY(rows->columnText(0).startsWith(u"a much"));
            ++count;
        }
        QCOMPARE(count, 2);
    }

    void notOneStatementIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("two") << QByteArray("DELETE FROM t; DELETE FROM t");
        QTest::newRow("second is broken") << QByteArray("SELECT 1; nonsense");
        QTest::newRow("none") << QByteArray("  -- only a comment");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("NUL") << QByteArray("SELECT 1\0; DELETE FROM t", 24);
        QTest::newRow("unfinished") << QByteArray("SELECT (");
    }
    void notOneStatementIsRefused()
    {
        QFETCH(QByteArray, sql);
        Database database = withTable();
        const auto statement = database.prepare(sql);
        QVERIFY(!statement);
        QCOMPARE(statement.error().kind, ErrorKind::Internal);
        QVERIFY(!statement.error().detail.isEmpty());
    }
    void aTrailerIsNoStatement()
    {
        Database database = withTable();
        QVERIFY(database.prepare("SELECT 1; -- end\n  /* of it */ ;"));
        QVERIFY(database.prepare(u"SELECT 1"));
    }

    void aBadBindFailsTheStep()
    {
        Database database = withTable();
        auto insert = database.prepare("INSERT INTO t VALUES (?1)");
        QVERIFY(insert);
        insert->bind(2, 1);
        QVERIFY(!insert->step());
        insert->bind(1, QByteArray(65 * 1024 * 1024, 'x'));
        const auto tooLong = insert->step();
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, ErrorKind::ValueTooLong);
        QCOMPARE(database.value("SELECT count(*) FROM t"), Result<QString>(QStringLiteral("0")));
        QVERIFY(insert->bind(1, 1).run());
    }

    void doneAndFailedStatementsHoldNoLock()
    {
        Database database = withTable();
        auto rows = database.prepare("SELECT 1");
        QVERIFY(rows);
        QVERIFY(rows->run());
        QVERIFY(!sqlite3_stmt_busy(rows->handle()));
        auto wrong = database.prepare("SELECT abs(-9223372036854775807 - 1)");
        QVERIFY(wrong);
        QVERIFY(!wrong->step());
        QVERIFY(!sqlite3_stmt_busy(wrong->handle()));
    }

    void largeValuesAreNotKept()
    {
        Database database = withTable();
        auto echo = database.prepare("SELECT length(?1), ?1 IS NULL");
        QVERIFY(echo);
        QByteArray large(1'000'000, 'x');
        echo->bind(1, large);
        QVERIFY(!large.isDetached());
        QCOMPARE(echo->step(), Result<bool>(true));
        QCOMPARE(echo->columnInt(0), 1'000'000);
        echo->clearBindings();
        QVERIFY(large.isDetached());
        QCOMPARE(echo->step(), Result<bool>(true));
        QCOMPARE(echo->columnInt(1), 1);
    }

    void cachedStatementsAreSharedAndClean()
    {
        Database database = withTable();
        const QByteArray sql("SELECT ?1");
        sqlite3_stmt* first = nullptr;
        {
            auto lent = database.cached(sql);
            QVERIFY(lent);
            first = (*lent)->handle();
            (*lent)->bind(1, 5);
            QCOMPARE((*lent)->step(), Result<bool>(true));
            auto inUse = database.cached(sql);
            QVERIFY(inUse);
            QVERIFY((*inUse)->handle() != first);
        }
        auto again = database.cached(sql);
        QVERIFY(again);
        QCOMPARE((*again)->handle(), first);
        QCOMPARE((*again)->step(), Result<bool>(true));
        QVERIFY((*again)->isNull(0));
    }
    void theCacheDoesNotGrowForEver()
    {
        Database database = withTable();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(database.cached("SELECT " + QByteArray::number(i)));
        int kept = 0;
        for (sqlite3_stmt* each = nullptr; (each = sqlite3_next_stmt(database.handle(), each));)
            ++kept;
        QCOMPARE(kept, 400);
    }

    void codesBecomeKinds_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("busy") << SQLITE_BUSY_SNAPSHOT << 0 << ErrorKind::Busy;
        QTest::newRow("locked") << SQLITE_LOCKED_SHAREDCACHE << 0 << ErrorKind::Busy;
        QTest::newRow("full") << SQLITE_FULL << 0 << ErrorKind::DiskFull;
        QTest::newRow("input") << SQLITE_IOERR_READ << EIO << ErrorKind::InputOutput;
        QTest::newRow("quota") << SQLITE_IOERR_WRITE << EDQUOT << ErrorKind::DiskFull;
        QTest::newRow("corrupt") << SQLITE_CORRUPT_INDEX << 0 << ErrorKind::FileDamaged;
        QTest::newRow("no database") << SQLITE_NOTADB << 0 << ErrorKind::FileDamaged;
        QTest::newRow("moved") << SQLITE_READONLY_DBMOVED << 0 << ErrorKind::FileMoved;
        QTest::newRow("read only") << SQLITE_READONLY << 0 << ErrorKind::FileReadOnly;
        QTest::newRow("folder read only") << SQLITE_READONLY_DIRECTORY << 0 << ErrorKind::FileReadOnly;
        QTest::newRow("hot journal") << SQLITE_READONLY_ROLLBACK << 0 << ErrorKind::Busy;
        QTest::newRow("no journal here") << SQLITE_CANTOPEN << EACCES << ErrorKind::FileReadOnly;
        QTest::newRow("cannot open") << SQLITE_CANTOPEN << EMFILE << ErrorKind::InputOutput;
        QTest::newRow("foreign key") << SQLITE_CONSTRAINT_FOREIGNKEY << 0 << ErrorKind::StillReferenced;
        QTest::newRow("twice") << SQLITE_CONSTRAINT_PRIMARYKEY << 0 << ErrorKind::AlreadyThere;
        QTest::newRow("check") << SQLITE_CONSTRAINT_CHECK << 0 << ErrorKind::ValueInvalid;
        QTest::newRow("strict type") << SQLITE_CONSTRAINT_DATATYPE << 0 << ErrorKind::ValueInvalid;
        QTest::newRow("not null") << SQLITE_CONSTRAINT_NOTNULL << 0 << ErrorKind::ValueMissing;
        QTest::newRow("interrupted") << SQLITE_INTERRUPT << 0 << ErrorKind::Cancelled;
        QTest::newRow("too big") << SQLITE_TOOBIG << 0 << ErrorKind::ValueTooLong;
        QTest::newRow("syntax") << SQLITE_ERROR << 0 << ErrorKind::Internal;
    }
    void codesBecomeKinds()
    {
        QFETCH(int, code);
        QFETCH(int, systemError);
        QTEST(errorKindOf(code, systemError), "kind");
    }

    void constraintsSpeakThroughStatements()
    {
        Database database = memory();
        QVERIFY(database.execScript("CREATE TABLE parent(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
                                    "CREATE TABLE child(p TEXT NOT NULL REFERENCES parent(id)) STRICT;"
                                    "INSERT INTO parent VALUES ('x'); INSERT INTO child VALUES ('x');"));
        QCOMPARE(database.exec("DELETE FROM parent").error().kind, ErrorKind::StillReferenced);
        QCOMPARE(database.exec("INSERT INTO parent VALUES ('x')").error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(database.exec("INSERT INTO child VALUES (NULL)").error().kind, ErrorKind::ValueMissing);
        QCOMPARE(database.exec("INSERT INTO child VALUES (x'00')").error().kind, ErrorKind::ValueInvalid);
        QVERIFY(database.exec("INSERT INTO child VALUES ('x')"));
        QCOMPARE(database.changes(), 1);
        QCOMPARE(database.lastInsertRowid(), 2);
    }

    void scriptsEndTheirStatementsWhereSqliteDoes()
    {
        Database database = memory();
        QVERIFY(database.execScript("-- a comment; with a semicolon\n"
                                    "CREATE TABLE a(x TEXT DEFAULT ';') STRICT; /* ; */\n"
                                    "INSERT INTO a VALUES ('one; two'); PRAGMA user_version = 7;\n"
                                    "INSERT INTO a DEFAULT VALUES"));
        QCOMPARE(database.value("SELECT group_concat(x, '|') FROM a"), Result<QString>(QStringLiteral("one; two|;")));
        QCOMPARE(database.schemaVersion(), Result<int>(7));
        QVERIFY(!database.execScript("CREATE TABLE b(x); CREATE TABLE"));
        QVERIFY(!database.execScript(QByteArrayView("SELECT 1;\0SELECT 2;", 19)));
        QVERIFY(database.execScript(""));
    }

    void longStatementsCanBeStopped()
    {
        Database database = memory();
        const QByteArray endless(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");
        int asked = 0;
        database.setCancel([&asked] { return ++asked == 3; });
        QCOMPARE(database.exec(endless).error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, 3);
        database.setCancel([&database] {
            database.interrupt();
            return false;
        });
        QCOMPARE(database.exec(endless).error().kind, ErrorKind::Cancelled);
        database.setCancel({});
        QVERIFY(database.exec("SELECT 1"));
    }

    void aWiderCacheIsGivenBack()
    {
        Database database = memory();
        const auto size = [&database] { return database.value("PRAGMA cache_size").value_or(QString()); };
        QVERIFY(database.exec("PRAGMA cache_size = -1234"));
        {
            const WideCache outer(database);
            const QString wide = size();
            QVERIFY(wide.toInt() < -1234);
            {
                const WideCache inner(database);
            }
            QCOMPARE(size(), wide);
        }
        QCOMPARE(size(), QStringLiteral("-1234"));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
