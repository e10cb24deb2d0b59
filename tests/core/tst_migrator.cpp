#include "core/store/fileheader.h"
#include "core/store/migrator.h"
#include "core/store/schemacheck.h"
#include "core/store/transaction.h"
#include "tests/support/bookfile.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2023, 10, 1), QTime(12, 0), Qt::UTC}; }
};

const FixedClock theClock;

/** Step 2 adds, step 3 rebuilds a table that others refer to. */
const Schema& threeSteps()
{
    static const Schema schema = bookfile::schemaOf({
        "CREATE TABLE book(key TEXT PRIMARY KEY, value TEXT) STRICT;"
        "CREATE TABLE owner(id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;"
        "CREATE TABLE pet(id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES owner(id)) STRICT;",
        "CREATE TABLE visit(id INTEGER PRIMARY KEY, pet INTEGER REFERENCES pet(id)) STRICT; ALTER TABLE pet ADD COLUMN "
        "kind TEXT;"
        "INSERT INTO visit SELECT id, id FROM pet;",
        "CREATE TABLE new_owner(id TEXT PRIMARY KEY, name TEXT NOT NULL, town TEXT) STRICT, WITHOUT ROWID;"
        "INSERT INTO new_owner SELECT id, name, NULL FROM owner; DROP TABLE owner; ALTER TABLE new_owner RENAME TO "
        "owner;",
    });
    return schema;
}

Schema upTo(int version)
{
    return {threeSteps().steps.first(version)};
}

/** A book of the first step with 50 pets. */
QString oldBook(const QString& folder)
{
    const QString path = bookfile::make(folder, upTo(1));
    bookfile::tamper(path,
        "INSERT INTO owner VALUES ('o', 'Frau Özdemir');"
        "INSERT INTO pet WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 50) SELECT x, 'o' "
        "FROM n;");
    return path;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder)
        .entryList(QDir::Files | QDir::Hidden, QDir::Name)
        .filter(QRegularExpression(QStringLiteral("^(?!.*-journal$)")));
}

int versionOf(const QString& path)
{
    const auto header = readFileHeader(path);
    return header ? header->schemaVersion : -1;
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theStepsOfTheProgramAreInsideIt()
    {
        const auto files = readSchemaSteps(QStringLiteral(WB_SOURCE_DIR "/resources/schema"));
        QVERIFY(files);
        QCOMPARE(bookSchema().version(), int(files->size()));
        const auto computed = fingerprinted(*files);
        QVERIFY(computed);
        for (int i = 0; i < bookSchema().version(); ++i) {
            QCOMPARE(bookSchema().steps.at(i).script, files->at(i).script);
            QCOMPARE(bookSchema().steps.at(i).fingerprint, computed->steps.at(i).fingerprint);
        }
    }

    void aNewBookHasRunAllSteps()
    {
        const QString path = bookfile::make(m_folder->path());
        QCOMPARE(versionOf(path), bookSchema().version());
        auto database = Migrator(theClock).open(path, Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->integrityCheck());
        const auto text = schemaText(*database);
        QVERIFY(text);
        QCOMPARE(schemaFingerprint(*text), bookSchema().steps.constLast().fingerprint);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(filesIn(m_folder->path()), QStringList(QStringLiteral("agentur.wbuch")));
    }

    void aNewBookIsThereWholeOrNotAtAll()
    {
        const Migrator migrator(theClock);
        const QString path = m_folder->filePath(QStringLiteral("x.wbuch"));
        const auto filled = [](Database& book) { return book.exec("INSERT INTO book VALUES ('file', '1')"); };
        QVERIFY(!migrator.create(path, [](Database& book) { return book.exec("nonsense"); }));
        QVERIFY(filesIn(m_folder->path()).isEmpty());
        QVERIFY(migrator.create(path, filled));
        QCOMPARE(migrator.create(path, filled).error().kind, ErrorKind::FileExists);
        auto database = migrator.open(path, Access::ReadOnly);
        QVERIFY(database);
        QCOMPARE(database->value("SELECT value FROM book WHERE key = 'file'"), Result<QString>(QStringLiteral("1")));
        QCOMPARE(migrator.create(m_folder->filePath(QStringLiteral("no/such/folder.wbuch"))).error().kind,
            ErrorKind::FileMissing);
    }

    void anOldBookBecomesLikeANewOne()
    {
        const QString path = oldBook(m_folder->path());
        const Migrator migrator(theClock, threeSteps());
        auto database = migrator.open(path, Access::ReadWrite);
        QVERIFY(database);
        QCOMPARE(database->schemaVersion(), Result<int>(3));
        auto fresh = Database::openMemory();
        QVERIFY(fresh && migrator.build(*fresh));
        QCOMPARE(schemaText(*database), schemaText(*fresh));
        QCOMPARE(database->value(
                     "SELECT count(*) FROM visit JOIN pet ON pet.id = visit.pet JOIN owner ON owner.id = pet.owner "
                     "WHERE owner.name = 'Frau Özdemir'"),
            Result<QString>(QStringLiteral("50")));
        QCOMPARE(database->value("PRAGMA foreign_keys"), Result<QString>(QStringLiteral("1")));
        QCOMPARE(database->exec("DELETE FROM owner").error().kind, ErrorKind::StillReferenced);
    }

    void theBackupIsMadeFirstAndNeverOverwritten()
    {
        const QString path = oldBook(m_folder->path());
        const QByteArray before = bookfile::contents(path);
        const QString first = m_folder->filePath(QStringLiteral("agentur.vor-schritt-2.2023-10-01.wbuch"));
        const QString second = m_folder->filePath(QStringLiteral("agentur.vor-schritt-2.2023-10-01-2.wbuch"));
        bookfile::overwrite(first, "somebody's file");
        auto database = Database::open(path, Access::ReadWrite, threeSteps());
        QVERIFY(database);
        const auto migration = Migrator(theClock, threeSteps()).migrate(*database);
        QVERIFY(migration);
        QCOMPARE(migration->from, 1);
        QCOMPARE(migration->to, 3);
        QCOMPARE(migration->backup, second);
        QCOMPARE(bookfile::contents(first), QByteArray("somebody's file"));
        QCOMPARE(bookfile::contents(second).size(), before.size());
        auto copy = Database::open(second, Access::ReadOnly, upTo(1));
        QVERIFY(copy && copy->integrityCheck());
        QCOMPARE(copy->value("SELECT count(*) FROM pet"), Result<QString>(QStringLiteral("50")));
        const auto again = Migrator(theClock, threeSteps()).migrate(*database);
        QVERIFY(again && again->backup.isEmpty());
        QCOMPARE(filesIn(m_folder->path()).size(), 3);
    }

    void aWriterClaimsItsEpochBeforeTheMigration()
    {
        const QString path = oldBook(m_folder->path());
        const Migrator migrator(theClock, threeSteps());
        int version = 0;
        const auto claim = [&version](Database& book) -> Result<void> {
            version = book.schemaVersion().value_or(-1);
            return fail(ErrorKind::LeaseLost);
        };
        QCOMPARE(migrator.open(path, Access::ReadWrite, claim).error().kind, ErrorKind::LeaseLost);
        QCOMPARE(version, 1);
        QCOMPARE(versionOf(path), 1);
        QCOMPARE(filesIn(m_folder->path()).size(), 1);
    }

    void withoutABackupNothingIsMigrated()
    {
        const QString path = oldBook(m_folder->path());
        auto database = Database::open(path, Access::ReadWrite, threeSteps());
        QVERIFY(database);
        const auto stopped = Migrator(theClock, threeSteps()).migrate(*database, [](int) { return false; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(database->schemaVersion(), Result<int>(1));
        QCOMPARE(filesIn(m_folder->path()), QStringList(QStringLiteral("agentur.wbuch")));
    }

    void aFailingStepLeavesTheVersionBefore_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("duplicate column")
            << QByteArray("UPDATE pet SET owner = 'o'; ALTER TABLE pet ADD COLUMN kind TEXT") << ErrorKind::Internal;
        QTest::newRow("syntax") << QByteArray("CREATE TABLE x(a) STRICT") << ErrorKind::Internal;
        QTest::newRow("dangling reference")
            << QByteArray("CREATE TABLE x(a TEXT) STRICT; DELETE FROM owner") << ErrorKind::FileDamaged;
        QTest::newRow("own transaction") << QByteArray("BEGIN; CREATE TABLE x(a TEXT) STRICT; COMMIT")
                                         << ErrorKind::Internal;
        QTest::newRow("other result than expected")
            << QByteArray("CREATE TABLE x(a TEXT, b TEXT) STRICT") << ErrorKind::FileForeignSchema;
    }
    void aFailingStepLeavesTheVersionBefore()
    {
        QFETCH(QByteArray, script);
        const QString path = oldBook(m_folder->path());
        Schema schema = upTo(2);
        schema.steps.append({3, QStringLiteral("failing"), script, QByteArray("no such fingerprint")});
        const auto opened = Migrator(theClock, schema).open(path, Access::ReadWrite);
        QVERIFY(!opened);
        QTEST(opened.error().kind, "kind");
        auto database = Database::open(path, Access::ReadWrite, upTo(2));
        QVERIFY(database && database->integrityCheck());
        QCOMPARE(database->schemaVersion(), Result<int>(2));
        QCOMPARE(database->value("SELECT count(*) FROM visit"), Result<QString>(QStringLiteral("50")));
        QVERIFY(Database::open(
            m_folder->filePath(QStringLiteral("agentur.vor-schritt-2.2023-10-01.wbuch")), Access::ReadOnly, upTo(1)));
    }

    void onlyKnownSchemasAreMigrated()
    {
        const QString path = oldBook(m_folder->path());
        bookfile::tamper(path, "ALTER TABLE pet ADD COLUMN kind TEXT");
        const auto tampered = Migrator(theClock, threeSteps()).open(path, Access::ReadWrite);
        QCOMPARE(tampered.error().kind, ErrorKind::FileForeignSchema);
        QCOMPARE(tampered.error().detail, QStringLiteral("~ table pet"));
        QCOMPARE(filesIn(m_folder->path()), QStringList(QStringLiteral("agentur.wbuch")));
    }

    void newerAndOlderFilesAreToldApart()
    {
        const QString path = bookfile::make(m_folder->path(), threeSteps());
        QCOMPARE(Migrator(theClock, upTo(2)).open(path, Access::ReadWrite).error().kind, ErrorKind::FileNewer);
        const QString old = bookfile::make(m_folder->path(), upTo(2), QStringLiteral("alt.wbuch"));
        QCOMPARE(Migrator(theClock, threeSteps()).open(old, Access::ReadOnly).error().kind, ErrorKind::FileReadOnly);
        QCOMPARE(versionOf(old), 2);
    }

    void inMemoryThereIsNoBackup()
    {
        auto database = Database::openMemory();
        QVERIFY(database && Migrator(theClock, upTo(1)).build(*database));
        const auto migration = Migrator(theClock, threeSteps()).migrate(*database);
        QVERIFY(migration && migration->backup.isEmpty());
        QCOMPARE(database->schemaVersion(), Result<int>(3));
    }

    void stepsHaveNoGaps()
    {
        bookfile::overwrite(m_folder->filePath(QStringLiteral("0001_a.sql")), "SELECT 1;");
        QCOMPARE(readSchemaSteps(m_folder->path())->size(), 1);
        bookfile::overwrite(m_folder->filePath(QStringLiteral("0003_c.sql")), "SELECT 1;");
        QVERIFY(!readSchemaSteps(m_folder->path()));
        bookfile::overwrite(m_folder->filePath(QStringLiteral("0002_b.sql")), "SELECT 1;");
        QCOMPARE(readSchemaSteps(m_folder->path())->size(), 3);
        bookfile::overwrite(m_folder->filePath(QStringLiteral("0002_other.sql")), "SELECT 1;");
        QVERIFY(!readSchemaSteps(m_folder->path()));
    }

    void noFaultLeavesABookUnusable_data()
    {
        QTest::addColumn<FaultVfs::Mode>("mode");
        QTest::addColumn<int>("code");
        QTest::newRow("input/output, once") << FaultVfs::Mode::Once << SQLITE_IOERR;
        QTest::newRow("input/output, lasting") << FaultVfs::Mode::Lasting << SQLITE_IOERR;
        QTest::newRow("full, once") << FaultVfs::Mode::Once << SQLITE_FULL;
        QTest::newRow("full, lasting") << FaultVfs::Mode::Lasting << SQLITE_FULL;
    }
    void noFaultLeavesABookUnusable()
    {
        QFETCH(FaultVfs::Mode, mode);
        QFETCH(int, code);
        const QByteArray original = bookfile::contents(oldBook(m_folder->path()));
        const Migrator migrator(theClock, threeSteps());
        FaultVfs faults;
        int failures = 0;
        for (int n = 1;; ++n) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("agentur.wbuch"));
            bookfile::overwrite(path, original);
            faults.arm(n, mode, code);
            const bool done = migrator.open(path, Access::ReadWrite).has_value();
            const bool fired = faults.fired();
            faults.disarm();
            failures += !done;
            verifyUsable(path, done, n);
            if (QTest::currentTestFailed())
                return;
            if (!fired)
                break;
        }
        QVERIFY2(failures > 80, QByteArray::number(failures)); // of a copy page by page few accesses are left
    }

private:
    static void verifyUsable(const QString& path, bool done, int n)
    {
        const QByteArray where = "access " + QByteArray::number(n);
        const QString folder = QFileInfo(path).absolutePath();
        // What stands there now is a whole version, and a program of that age opens it.
        {
            auto recovered = Database::open(path, Access::ReadWrite, threeSteps());
            QVERIFY2(recovered, where.constData());
        }
        const int version = versionOf(path);
        QVERIFY2(done ? version == 3 : version >= 1, where.constData());
        auto database = Database::open(path, Access::ReadOnly, upTo(version));
        QVERIFY2(database && database->integrityCheck(), where.constData());
        QCOMPARE(database->value("SELECT count(*) FROM pet"), Result<QString>(QStringLiteral("50")));
        for (const QString& file : filesIn(folder)) {
            QVERIFY2(!file.endsWith(QStringLiteral(".part")), where.constData());
            if (file.contains(QStringLiteral("vor-schritt")))
                QVERIFY2(Database::open(folder + u'/' + file, Access::ReadOnly, upTo(1)), where.constData());
        }
        QVERIFY2(version == 1 || filesIn(folder).size() == 2, where.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
