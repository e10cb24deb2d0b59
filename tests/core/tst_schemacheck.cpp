#include "core/store/database.h"
#include "tests/support/bookfile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;

class TestSchemaCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void foreignSchemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("difference");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON book BEGIN DELETE FROM record; END")
                                 << QStringLiteral("+ trigger evil");
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1") << QStringLiteral("+ view evil");
        QTest::newRow("view for a table") << QByteArray("DROP TABLE draft; CREATE VIEW draft AS WITH RECURSIVE n(key) "
                                                        "AS (SELECT 1 UNION ALL SELECT key + 1 FROM n) "
                                                        "SELECT key, key AS at, key AS value FROM n")
                                          << QStringLiteral("+ view draft");
        QTest::newRow("generated column")
            << QByteArray("ALTER TABLE book ADD COLUMN evil TEXT AS (hex(zeroblob(400000000)))")
            << QStringLiteral("~ table book");
        QTest::newRow("table") << QByteArray("CREATE TABLE evil(x)") << QStringLiteral("+ table evil");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE evil USING fts5(x)")
                                       << QStringLiteral("+ table evil");
        QTest::newRow("index on an expression")
            << QByteArray("CREATE INDEX evil ON book(abs(value))") << QStringLiteral("+ index evil");
        QTest::newRow("index missing") << QByteArray("DROP INDEX record_list") << QStringLiteral("- index record_list");
        QTest::newRow("table missing") << QByteArray("DROP TABLE draft") << QStringLiteral("- table draft");
        QTest::newRow("no longer strict") << QByteArray("DROP TABLE draft; CREATE TABLE draft(key TEXT PRIMARY KEY, at "
                                                        "TEXT NOT NULL, value BLOB NOT NULL) WITHOUT ROWID")
                                          << QStringLiteral("~ table draft");
        QTest::newRow("forged statistics") << QByteArray(
            "ANALYZE; UPDATE sqlite_schema SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx AS (1),stat)' "
            "WHERE name = 'sqlite_stat1'") << QStringLiteral("+ table sqlite_stat1");
    }
    void foreignSchemasAreRefused()
    {
        QFETCH(QByteArray, sql);
        const QString path = bookfile::make(m_folder->path());
        bookfile::tamper(path, sql);
        const QByteArray before = bookfile::contents(path);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            QElapsedTimer time;
            time.start();
            const auto opened = Database::open(path, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::FileForeignSchema);
            QTEST(opened.error().detail, "difference");
            QVERIFY(time.elapsed() < 2000);
            QCOMPARE(bookfile::contents(path), before);
        }
    }

    void brokenSchemaRowsAreDamage()
    {
        const QString path = bookfile::make(m_folder->path());
        bookfile::tamper(path, "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'draft'");
        QCOMPARE(Database::open(path, Access::ReadWrite).error().kind, ErrorKind::FileDamaged);
        QFile::remove(path);
        bookfile::make(m_folder->path());
        bookfile::tamper(path, "UPDATE sqlite_schema SET sql = 'CREATE TABLE draft(' WHERE name = 'draft'");
        QCOMPARE(Database::open(path, Access::ReadWrite).error().kind, ErrorKind::FileDamaged);
    }

    void statisticsAndSearchTablesAreNoDifference()
    {
        const Schema schema = bookfile::schemaOf({"CREATE TABLE book(key TEXT PRIMARY KEY, value TEXT) STRICT;"
                                                  "CREATE INDEX by_value ON book(value);"
                                                  "CREATE VIRTUAL TABLE search USING fts5(words, prefix='2 3');"});
        const QString path = bookfile::make(m_folder->path(), schema);
        bookfile::tamper(path, "INSERT INTO book VALUES ('a', 'b'); INSERT INTO search VALUES ('Hagen'); ANALYZE");
        QVERIFY(Database::open(path, Access::ReadWrite, schema));
        bookfile::tamper(path,
            "UPDATE sqlite_schema SET sql = 'CREATE TABLE ''search_config''(k PRIMARY KEY, v, w AS (hex(zeroblob(9)))) "
            "WITHOUT ROWID' WHERE name = 'search_config'");
        const auto opened = Database::open(path, Access::ReadWrite, schema);
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail, QStringLiteral("+ table search_config"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
