#include "core/store/database.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"
#include "tests/support/bookfile.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

namespace {

/** Permission bits bind everybody but root, and tests may run as root. */
class AsNobody {
public:
    AsNobody()
    {
        if (geteuid() == 0 && seteuid(65534) != 0)
            qFatal("cannot be nobody");
    }
    ~AsNobody()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("cannot be root again");
    }
};

QString answer(Database& database, const char* sql)
{
    return database.value(sql).value_or(QStringLiteral("error"));
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void connectionsAreHardened_data()
    {
        QTest::addColumn<int>("access");
        QTest::newRow("writer") << int(Access::ReadWrite);
        QTest::newRow("reader") << int(Access::ReadOnly);
    }
    void connectionsAreHardened()
    {
        QFETCH(int, access);
        const auto opened = Database::open(bookfile::make(m_folder->path()), Access(access));
        QVERIFY(opened);
        Database& database = const_cast<Database&>(*opened);
        QCOMPARE(answer(database, "PRAGMA journal_mode"), QStringLiteral("truncate"));
        QCOMPARE(answer(database, "PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(answer(database, "PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(answer(database, "PRAGMA trusted_schema"), QStringLiteral("0"));
        QCOMPARE(answer(database, "PRAGMA cell_size_check"), QStringLiteral("1"));
        QCOMPARE(answer(database, "PRAGMA mmap_size"), QStringLiteral("0"));
        QCOMPARE(answer(database, "PRAGMA temp_store"), QStringLiteral("2"));
        QCOMPARE(answer(database, "PRAGMA locking_mode"), QStringLiteral("normal"));
        QCOMPARE(answer(database, "PRAGMA busy_timeout"), QStringLiteral("5000"));
        const QList<std::pair<int, int>> switches{{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
            {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
            {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0}};
        for (const auto& [option, expected] : switches) {
            int found = -1;
            QCOMPARE(sqlite3_db_config(database.handle(), option, -1, &found), SQLITE_OK);
            QVERIFY2(found == expected, qPrintable(QString::number(option)));
        }
        QCOMPARE(sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
        QVERIFY(!database.exec("ATTACH ':memory:' AS other"));
        QVERIFY(!database.exec("SELECT \"no such column\""));
        const bool writable = database.exec("INSERT INTO book VALUES ('a', 'b')").has_value();
        QCOMPARE(writable, Access(access) == Access::ReadWrite);
    }

    void onlyBooksAreOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray book = bookfile::contents(bookfile::make(m_data.path()));
        const auto with = [&book](int at, const QByteArray& bytes) {
            return QByteArray(book).replace(at, bytes.size(), bytes);
        };
        QTest::newRow("empty") << QByteArray("") << ErrorKind::FileNotOurs;
        QTest::newRow("one byte") << QByteArray("S") << ErrorKind::FileNotOurs;
        QTest::newRow("99 bytes") << book.first(99) << ErrorKind::FileNotOurs;
        QTest::newRow("text") << QByteArray("Liebe Kolleginnen,\n").repeated(500) << ErrorKind::FileNotOurs;
        QTest::newRow("another program's") << with(68, QByteArray("abcd")) << ErrorKind::FileNotOurs;
        QTest::newRow("no program's") << with(68, QByteArray(4, '\0')) << ErrorKind::FileNotOurs;
        QTest::newRow("no version") << with(60, QByteArray(4, '\0')) << ErrorKind::FileNotOurs;
        QTest::newRow("negative version") << with(60, QByteArray(4, '\xff')) << ErrorKind::FileNotOurs;
        QTest::newRow("next version") << with(63, QByteArray(1, char(bookSchema().version() + 1)))
                                      << ErrorKind::FileNewer;
        QTest::newRow("far version") << with(60, QByteArray("\x7f\0\0\0", 4)) << ErrorKind::FileNewer;
        QTest::newRow("cut") << book.first(book.size() / 2) << ErrorKind::FileDamaged;
        QTest::newRow("header only") << book.first(100) << ErrorKind::FileDamaged;
        QTest::newRow("first page scrambled") << with(100, QByteArray(3000, 'x')) << ErrorKind::FileDamaged;
    }
    void onlyBooksAreOpened()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(QStringLiteral("x.wbuch"));
        bookfile::overwrite(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = Database::open(path, access);
            QVERIFY(!opened);
            QTEST(opened.error().kind, "kind");
            QCOMPARE(opened.error().subject, path);
            QCOMPARE(bookfile::contents(path), bytes);
        }
    }

    void whatIsNoFileIsNotOpened()
    {
        const QString missing = m_folder->filePath(QStringLiteral("tippfehler.wbuch"));
        QCOMPARE(Database::open(missing, Access::ReadWrite).error().kind, ErrorKind::FileMissing);
        QVERIFY(!QFile::exists(missing));
        QCOMPARE(Database::open(m_folder->path(), Access::ReadWrite).error().kind, ErrorKind::FileNotOurs);
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(Database::open(pipe, Access::ReadOnly).error().kind, ErrorKind::FileNotOurs);
        QVERIFY(!Database::open(QStringLiteral(":memory:"), Access::ReadWrite));
        QVERIFY(!Database::open({}, Access::ReadWrite));
        const QString book = bookfile::make(m_folder->path());
        QCOMPARE(Database::create(book).error().kind, ErrorKind::FileExists);
        QVERIFY(Database::open(book, Access::ReadWrite));
    }

    void oddNamesAreNames()
    {
        for (const QString& name :
            {QStringLiteral("file:x?mode=memory"), QStringLiteral("a b'\"%20#ä.wbuch"), QStringLiteral("?.wbuch")}) {
            const QString path = bookfile::make(m_folder->path(), bookSchema(), name);
            const auto opened = Database::open(path, Access::ReadWrite);
            QVERIFY2(opened, qPrintable(name));
            QCOMPARE(opened->path(), QFileInfo(path).canonicalFilePath());
        }
    }

    void theHeaderIsReadBeforeSqliteTouchesTheFile()
    {
        const QString path = bookfile::make(m_folder->path());
        bookfile::crashWhileWriting(path);
        QByteArray newer = bookfile::contents(path);
        newer[63] = char(bookSchema().version() + 1);
        bookfile::overwrite(path, newer);
        const QByteArray journal = bookfile::contents(path + QStringLiteral("-journal"));
        QCOMPARE(Database::open(path, Access::ReadWrite).error().kind, ErrorKind::FileNewer);
        QCOMPARE(bookfile::contents(path), newer);
        QCOMPARE(bookfile::contents(path + QStringLiteral("-journal")), journal);
    }

    void readingTheHeaderKeepsTheLocksOfThisProcess()
    {
        const QString path = bookfile::make(m_folder->path());
        auto writer = Database::open(path, Access::ReadWrite);
        QVERIFY(writer);
        auto transaction = Transaction::write(*writer);
        QVERIFY(transaction);
        QVERIFY(writer->exec("INSERT INTO book VALUES ('a', 'b')"));
        QVERIFY(Database::open(path, Access::ReadOnly));
        const pid_t child = fork(); // a process does not see its own locks
        if (child == 0) {
            constexpr off_t reservedByte = 0x40000001;
            struct flock lock { };
            lock.l_type = F_WRLCK;
            lock.l_start = reservedByte;
            lock.l_len = 1;
            const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
            _exit(fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(transaction->commit());
    }

    void aHotJournalWaitsForAWriter()
    {
        const QString path = bookfile::make(m_folder->path());
        const QByteArray before = bookfile::contents(path);
        bookfile::crashWhileWriting(path);
        QVERIFY(bookfile::contents(path) != before);
        QCOMPARE(Database::open(path, Access::ReadOnly).error().kind, ErrorKind::Busy);
        {
            auto writer = Database::open(path, Access::ReadWrite);
            QVERIFY(writer);
            QVERIFY(writer->integrityCheck());
        }
        QCOMPARE(bookfile::contents(path), before);
        auto reader = Database::open(path, Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(answer(*reader, "SELECT count(*) FROM book"), QStringLiteral("0"));
    }

    void aWriteAheadLogIsTurnedBack()
    {
        const QString path = bookfile::make(m_folder->path());
        bookfile::tamper(path, "PRAGMA journal_mode=WAL");
        QCOMPARE(Database::open(path, Access::ReadOnly).error().kind, ErrorKind::Busy);
        QVERIFY(Database::open(path, Access::ReadWrite));
        QVERIFY(Database::open(path, Access::ReadOnly));
    }

    void whatCannotBeWrittenIsNotOpenedForWriting()
    {
        chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        const QString path = bookfile::make(m_folder->path());
        const QByteArray name = QFile::encodeName(path);
        chmod(name.constData(), 0444);
        {
            const AsNobody nobody;
            QCOMPARE(Database::open(path, Access::ReadWrite).error().kind, ErrorKind::FileReadOnly);
            QVERIFY(Database::open(path, Access::ReadOnly));
        }
        chmod(name.constData(), 0666);
        chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        {
            const AsNobody nobody;
            QCOMPARE(Database::open(path, Access::ReadWrite).error().kind, ErrorKind::FileReadOnly);
            QVERIFY(Database::open(path, Access::ReadOnly));
        }
        chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        {
            const AsNobody nobody;
            QVERIFY(Database::open(path, Access::ReadWrite));
        }
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("agentur.wbuch")));
    }

    void aMovedFileIsNotWrittenTo()
    {
        const QString path = bookfile::make(m_folder->path());
        auto database = Database::open(path, Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->exec("INSERT INTO book VALUES ('a', 'b')"));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".alt")));
        QCOMPARE(database->exec("INSERT INTO book VALUES ('c', 'd')").error().kind, ErrorKind::FileMoved);
        QVERIFY(!QFile::exists(path));
    }

    void oneWriterAtATime()
    {
        const QString path = bookfile::make(m_folder->path());
        auto first = Database::open(path, Access::ReadWrite);
        auto second = Database::open(path, Access::ReadWrite);
        QVERIFY(first && second);
        sqlite3_busy_timeout(second->handle(), 20);
        auto writing = Transaction::write(*first);
        QVERIFY(writing);
        QCOMPARE(Transaction::write(*second).error().kind, ErrorKind::Busy);
        QVERIFY(first->exec("INSERT INTO book VALUES ('a', 'b')"));
        {
            // A commit waits for readers, and can be repeated when they have finished.
            auto reading = Transaction::read(*second);
            QVERIFY(reading);
            QCOMPARE(answer(*second, "SELECT count(*) FROM book"), QStringLiteral("0"));
            sqlite3_busy_timeout(first->handle(), 20);
            QCOMPARE(writing->commit().error().kind, ErrorKind::Busy);
        }
        QVERIFY(writing->commit());
        QCOMPARE(answer(*second, "SELECT count(*) FROM book"), QStringLiteral("1"));
    }

    void checksFindDamage()
    {
        const QString path = bookfile::make(m_folder->path());
        bookfile::tamper(path,
            "INSERT INTO book WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000) "
            "SELECT 'key ' || x, hex(randomblob(30)) FROM n; PRAGMA user_version");
        {
            auto whole = Database::open(path, Access::ReadOnly);
            QVERIFY(whole && whole->quickCheck() && whole->integrityCheck());
            const auto late = whole->quickCheck(0);
            QVERIFY(!late);
            QCOMPARE(late.error().kind, ErrorKind::Cancelled);
            QVERIFY(whole->quickCheck(60'000));
        }
        QByteArray bytes = bookfile::contents(path);
        bytes.replace(bytes.size() - 4096 + 8, 200, QByteArray(200, '\x7f'));
        bookfile::overwrite(path, bytes);
        auto damaged = Database::open(path, Access::ReadOnly);
        QVERIFY(damaged);
        const auto check = damaged->quickCheck();
        QVERIFY(!check);
        QCOMPARE(check.error().kind, ErrorKind::FileDamaged);
        QVERIFY(!check.error().detail.isEmpty());
        QVERIFY(!damaged->integrityCheck());
    }

    void vacuumLeavesNothingOfWhatWasDeleted()
    {
        const QString path = bookfile::make(m_folder->path());
        auto database = Database::open(path, Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->exec(
            "INSERT INTO book WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000) "
            "SELECT 'canary ' || x, hex(randomblob(30)) FROM n"));
        const qint64 before = QFileInfo(path).size();
        QVERIFY(database->exec("DELETE FROM book"));
        QVERIFY(database->vacuum());
        QVERIFY(QFileInfo(path).size() < before - 3000 * 60);
        QVERIFY(!bookfile::contents(path).contains("canary"));
        QVERIFY(!database->exec("ATTACH ':memory:' AS other"));
    }

    void flippedBytesNeverCrash()
    {
        const QByteArray book = bookfile::contents(bookfile::make(m_folder->path()));
        const QString path = m_folder->filePath(QStringLiteral("flipped.wbuch"));
        const int stride = qEnvironmentVariableIntValue("WB_FULL") ? 7 : 331;
        int refused = 0;
        for (qsizetype at = 0; at < book.size(); at += at < 4096 ? 3 : stride) {
            QByteArray flipped = book;
            flipped[at] = char(flipped.at(at) ^ 0x55);
            bookfile::overwrite(path, flipped);
            QFile::remove(path + QStringLiteral("-journal"));
            auto opened = Database::open(path, Access::ReadWrite);
            refused += !opened || !opened->integrityCheck();
        }
        QVERIFY(refused > 20);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
