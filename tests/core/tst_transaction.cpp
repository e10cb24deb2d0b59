#include "core/store/transaction.h"

#include <QtTest>

using namespace core;

class TestTransaction : public QObject {
    Q_OBJECT

private:
    static Database with(const char* sql)
    {
        auto database = Database::openMemory();
        if (!database || !database->exec(sql))
            qFatal("no database in memory");
        return *std::move(database);
    }

private Q_SLOTS:
    void transactionsRollBackUnlessCommitted()
    {
        Database database = with("CREATE TABLE t(a ANY) STRICT");
        {
            auto transaction = Transaction::write(database);
            QVERIFY(transaction);
            QVERIFY(database.inTransaction());
            QVERIFY(database.exec("INSERT INTO t VALUES (1)"));
            QVERIFY(!Transaction::write(database)); // they do not nest
        }
        QVERIFY(!database.inTransaction());
        QCOMPARE(database.value("SELECT count(*) FROM t"), Result<QString>(QStringLiteral("0")));
        {
            auto transaction = Transaction::write(database);
            QVERIFY(transaction);
            QVERIFY(database.exec("INSERT INTO t VALUES (1)"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(database.value("SELECT count(*) FROM t"), Result<QString>(QStringLiteral("1")));
        auto reading = Transaction::read(database);
        QVERIFY(reading);
        QVERIFY(reading->commit());
    }

    void theCommitHookDecides()
    {
        Database database = with("CREATE TABLE t(a ANY) STRICT");
        bool may = false;
        database.setBeforeCommit([&may] { return may; });
        const auto insertOne = [&]() -> Result<void> {
            WB_ASSIGN(transaction, Transaction::write(database));
            WB_TRY(database.exec("INSERT INTO t VALUES (1)"));
            return transaction.commit();
        };
        QCOMPARE(insertOne().error().kind, ErrorKind::NotSaved);
        QVERIFY(!database.inTransaction());
        may = true;
        QVERIFY(insertOne());
        QCOMPARE(database.value("SELECT count(*) FROM t"), Result<QString>(QStringLiteral("1")));
    }

    void deferredKeysAreCheckedAtCommit()
    {
        Database database = with(
            "CREATE TABLE r(id TEXT PRIMARY KEY, owner TEXT REFERENCES r(id) DEFERRABLE INITIALLY DEFERRED) STRICT");
        {
            auto transaction = Transaction::write(database);
            QVERIFY(transaction);
            QVERIFY(database.exec("INSERT INTO r VALUES ('a', 'b')"));
            QCOMPARE(transaction->commit().error().kind, ErrorKind::StillReferenced);
            QVERIFY(database.exec("INSERT INTO r VALUES ('b', NULL)"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(database.value("SELECT count(*) FROM r"), Result<QString>(QStringLiteral("2")));
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
