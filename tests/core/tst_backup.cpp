#include "core/store/backup.h"
#include "core/store/transaction.h"
#include "tests/support/bookfile.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

constexpr const char* manyRows =
    "INSERT INTO book WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000) "
    "SELECT 'key ' || x, hex(randomblob(40)) FROM n";

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QString allRows(Database& database)
{
    return database.value("SELECT group_concat(key || value, '|') FROM (SELECT * FROM book ORDER BY key)")
        .value_or(QString());
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_target = m_folder->filePath(QStringLiteral("kopie.wbuch"));
        m_source = std::make_unique<Database>(*Database::open(bookfile::make(m_data.path()), Access::ReadWrite));
    }
    void cleanup()
    {
        m_source.reset();
        QDir(m_data.path()).removeRecursively();
        QDir().mkpath(m_data.path());
    }

    void aCopyHoldsWhatTheSourceHolds()
    {
        QVERIFY(m_source->exec(manyRows));
        QList<int> percents;
        QVERIFY(backupTo(*m_source, m_target, [&percents](int percent) {
            percents += percent;
            return true;
        }));
        QVERIFY(percents.size() > 1);
        QVERIFY(std::is_sorted(percents.cbegin(), percents.cend()));
        QCOMPARE(percents.constLast(), 100);
        QCOMPARE(filesIn(m_folder->path()), QStringList(QStringLiteral("kopie.wbuch")));
        QCOMPARE(QFile::permissions(m_target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto copy = Database::open(m_target, Access::ReadWrite);
        QVERIFY(copy && copy->integrityCheck());
        QCOMPARE(allRows(*copy), allRows(*m_source));
        QVERIFY(copy->exec("DELETE FROM book"));
        QCOMPARE(m_source->value("SELECT count(*) FROM book"), Result<QString>(QStringLiteral("20000")));
    }

    void nothingIsOverwritten()
    {
        bookfile::overwrite(m_target, "mine");
        QCOMPARE(backupTo(*m_source, m_target).error().kind, ErrorKind::FileExists);
        QCOMPARE(bookfile::contents(m_target), QByteArray("mine"));
        const QString link = m_folder->filePath(QStringLiteral("link.wbuch"));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), link));
        QCOMPARE(backupTo(*m_source, link).error().kind, ErrorKind::FileExists);
        QCOMPARE(filesIn(m_folder->path()), QStringList({QStringLiteral("kopie.wbuch"), QStringLiteral("link.wbuch")}));
        // Not even a file that appears while the copy is made.
        const QString late = m_folder->filePath(QStringLiteral("spaet.wbuch"));
        const auto beaten = backupTo(*m_source, late, [&late](int) {
            bookfile::overwrite(late, "theirs");
            return true;
        });
        QCOMPARE(beaten.error().kind, ErrorKind::FileExists);
        QCOMPARE(bookfile::contents(late), QByteArray("theirs"));
        QCOMPARE(filesIn(m_folder->path()).size(), 3);
    }

    void aCancelledCopyLeavesNothing()
    {
        QVERIFY(m_source->exec(manyRows));
        int calls = 0;
        QCOMPARE(
            backupTo(*m_source, m_target, [&calls](int) { return ++calls < 2; }).error().kind, ErrorKind::Cancelled);
        QVERIFY(filesIn(m_folder->path()).isEmpty());
        QCOMPARE(
            backupTo(*m_source, m_folder->filePath(QStringLiteral("no/x.wbuch"))).error().kind, ErrorKind::FileMissing);
    }

    void editsDuringTheCopyAreInIt()
    {
        QVERIFY(m_source->exec(manyRows));
        auto other = Database::open(m_source->path(), Access::ReadWrite);
        QVERIFY(other);
        int calls = 0;
        const auto edit = [&](int) {
            if (++calls == 1)
                return m_source->exec("INSERT INTO book VALUES ('own edit', '')").has_value();
            if (calls == 2)
                return other->exec("INSERT INTO book VALUES ('edit of another', '')").has_value();
            return true;
        };
        QVERIFY(backupTo(*m_source, m_target, edit));
        QVERIFY(calls > 3);
        auto copy = Database::open(m_target, Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(
            copy->value("SELECT count(*) FROM book WHERE key LIKE '%edit%'"), Result<QString>(QStringLiteral("2")));
    }

    void whatIsNotSoundIsNoBackup()
    {
        QVERIFY(m_source->exec(manyRows));
        const QString path = m_source->path();
        const QByteArray sound = bookfile::contents(path);
        QByteArray damaged = sound;
        damaged.replace(sound.size() - 4096, 300, QByteArray(300, '\x33'));
        m_source.reset();
        bookfile::overwrite(path, damaged);
        {
            auto source = Database::open(path, Access::ReadWrite);
            QVERIFY(source);
            QCOMPARE(backupTo(*source, m_target).error().kind, ErrorKind::FileDamaged);
        }
        bookfile::overwrite(path, sound);
        auto source = Database::open(path, Access::ReadWrite);
        QVERIFY(source);
        bookfile::tamper(path, "CREATE VIEW evil AS SELECT 1");
        QCOMPARE(backupTo(*source, m_target).error().kind, ErrorKind::FileForeignSchema);
        QVERIFY(filesIn(m_folder->path()).isEmpty());
    }

    void aLockedSourceIsBusy()
    {
        auto other = Database::open(m_source->path(), Access::ReadWrite);
        QVERIFY(other && other->exec("BEGIN EXCLUSIVE"));
        sqlite3_busy_timeout(m_source->handle(), 20);
        QCOMPARE(backupTo(*m_source, m_target).error().kind, ErrorKind::Busy);
        QVERIFY(filesIn(m_folder->path()).isEmpty());
        QVERIFY(other->exec("ROLLBACK"));
        QVERIFY(backupTo(*m_source, m_target));
    }

    void whatHasNoMarksOfABookIsNoBackup()
    {
        auto database = Database::openMemory();
        QVERIFY(database && database->execScript(bookSchema().steps.constFirst().script));
        QCOMPARE(backupTo(*database, m_target).error().kind, ErrorKind::FileNotOurs);
        QVERIFY(filesIn(m_folder->path()).isEmpty());
    }

    void noFaultLeavesATrace_data()
    {
        QTest::addColumn<FaultVfs::Mode>("mode");
        QTest::addColumn<int>("code");
        QTest::newRow("input/output, once") << FaultVfs::Mode::Once << SQLITE_IOERR;
        QTest::newRow("input/output, lasting") << FaultVfs::Mode::Lasting << SQLITE_IOERR;
        QTest::newRow("full, once") << FaultVfs::Mode::Once << SQLITE_FULL;
        QTest::newRow("full, lasting") << FaultVfs::Mode::Lasting << SQLITE_FULL;
    }
    void noFaultLeavesATrace()
    {
        QFETCH(FaultVfs::Mode, mode);
        QFETCH(int, code);
        const QString path = m_source->path();
        QVERIFY(m_source->exec("INSERT INTO book VALUES ('a', 'b')"));
        m_source.reset();
        const QByteArray original = bookfile::contents(path);
        FaultVfs faults;
        int failures = 0;
        for (int n = 1;; ++n) {
            const QByteArray where = "access " + QByteArray::number(n);
            auto source = Database::open(path, Access::ReadWrite);
            QVERIFY2(source, where.constData());
            faults.arm(n, mode, code);
            const auto done = backupTo(*source, m_target);
            const bool fired = faults.fired();
            faults.disarm();
            if (done) {
                auto copy = Database::open(m_target, Access::ReadOnly);
                QVERIFY2(copy && copy->integrityCheck() && allRows(*copy) == QStringLiteral("ab"), where.constData());
                QVERIFY(QFile::remove(m_target));
            }
            QVERIFY2(filesIn(m_folder->path()).isEmpty(), where.constData());
            QVERIFY2(
                allRows(*source) == QStringLiteral("ab") && bookfile::contents(path) == original, where.constData());
            failures += !done;
            if (!fired)
                break;
        }
        QVERIFY(failures > 50);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
    std::unique_ptr<Database> m_source;
    QString m_target;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
