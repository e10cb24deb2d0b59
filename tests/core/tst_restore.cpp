// A backup takes the place of a book: whole or not at all, whatever fails on the way and whenever it is killed.
// 24 kills and a fault at every 41st access; with WB_FULL=1 1,000 and at every one.
#include "core/book/restore.h"
#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/dice.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testbook.h"

#include <QProcess>
#include <QtTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using test::CommandLine;
using test::counted;
using test::Dice;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** Records and acts of a file that was checked; or why it cannot be opened. */
QString stateOf(const QString& path)
{
    const Result<QString> state = [&]() -> Result<QString> {
        WB_ASSIGN(database, Database::open(path, Access::ReadWrite));
        WB_TRY(database.integrityCheck());
        WB_ASSIGN(acts, database.value("SELECT count(*) FROM act"));
        return test::dumpRecords(database) + acts;
    }();
    return state ? *state : s("cannot be opened: ") + QString::fromUtf8(test::words(state.error()));
}

/** A book with a backup, and things done since. */
struct Scene {
    TestBook book;
    QString backup = book.file(s("test_sicherung.wbuch"));
    QString before;
    QString now;

    Scene()
    {
        book.add("municipality", {{s("name"), s("Kreis Olpe")}, {s("state"), s("NW")}});
        if (!book->backup(backup))
            qFatal("no backup");
        before = stateOf(backup);
        book.add("municipality", {{s("name"), s("Kreis Soest")}, {s("state"), s("NW")}});
        book.add("region", {{s("name"), s("Südwestfalen")}});
        book.close();
        now = stateOf(book.path());
    }
    [[nodiscard]] Result<QString> restore() const
    {
        return restoreBook(book.path(), backup, {.person = s("Test"), .clock = &book.clock});
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(book.path()).path())
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)
            .filter(QRegularExpression(s("^(?!.*-journal$)")));
    }
};

} // namespace

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBackupTakesThePlaceAndTheBookIsKept()
    {
        Scene scene;
        QFile::setPermissions(scene.book.path(), QFile::Permissions(0x6660)); // a share of several people
        const QFile::Permissions rights = QFile::permissions(scene.book.path());
        const auto kept = scene.restore();
        WB_VERIFY(kept);
        QCOMPARE(stateOf(scene.book.path()), scene.before);
        QCOMPARE(stateOf(*kept), scene.now);
        QCOMPARE(stateOf(scene.backup), scene.before);
        QCOMPARE(QFile::permissions(scene.book.path()), rights);
        QVERIFY(QFileInfo(*kept).fileName().startsWith(s("test_vor-wiederherstellung_2023-03-22")));
        QCOMPARE(scene.files().size(), 3); // nothing else is left, no lease and no half copy
        // And back again.
        const auto again = restoreBook(scene.book.path(), *kept, {.clock = &scene.book.clock});
        WB_VERIFY(again);
        QCOMPARE(stateOf(scene.book.path()), scene.now);
        QVERIFY(*again != *kept);
    }

    void whoHadItOpenWritesNothingMore()
    {
        Scene scene;
        // A holder on another computer who is taken for gone: its lease is away, its connection is not.
        const auto sleeper = Book::open(scene.book.path(), scene.book.options());
        WB_VERIFY(sleeper);
        WB_VERIFY((*sleeper)->checked());
        QCOMPARE(scene.restore().error().kind, ErrorKind::FileHeld);
        QCOMPARE(stateOf(scene.book.path()), scene.now);
        QVERIFY(QFile::remove(scene.book.path() + s(".lease")));
        const auto kept = scene.restore();
        WB_VERIFY(kept);
        const auto record = (*sleeper)->store().all(*findEntity(u"municipality"));
        WB_VERIFY(record);
        const auto edit = acts::edit((*sleeper)->store(), record->first(), {{s("note"), s("zu spät")}});
        WB_VERIFY(edit);
        const auto written = (*sleeper)->apply(*edit);
        QVERIFY(!written);
        QVERIFY(written.error().kind == ErrorKind::FileMoved || written.error().kind == ErrorKind::LeaseLost);
        QCOMPARE(stateOf(scene.book.path()), scene.before);
        // The epoch goes on, so that the old one and the new one are never taken for each other.
        auto old = Database::open(*kept, Access::ReadOnly);
        auto fresh = Database::open(scene.book.path(), Access::ReadOnly);
        WB_VERIFY(old);
        WB_VERIFY(fresh);
        QVERIFY(fresh->value("SELECT epoch FROM lease")->toInt() > old->value("SELECT epoch FROM lease")->toInt());
    }

    void aDamagedBookIsKeptAsItStands_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("page") << 0;
        QTest::newRow("header") << 1;
        QTest::newRow("foreign table") << 2;
        QTest::newRow("empty") << 3;
    }
    void aDamagedBookIsKeptAsItStands()
    {
        QFETCH(int, damage);
        Scene scene;
        QByteArray bytes = bookfile::contents(scene.book.path());
        if (damage == 0)
            bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x33'));
        else if (damage == 1)
            bytes.replace(0, 60, QByteArray(60, '\x7'));
        else if (damage == 3)
            bytes.clear();
        bookfile::overwrite(scene.book.path(), bytes);
        if (damage == 2) {
            bookfile::tamper(scene.book.path(), "CREATE VIEW evil AS SELECT 1");
            bytes = bookfile::contents(scene.book.path());
        }
        const QByteArray journal(600, '\x5');
        bookfile::overwrite(scene.book.path() + s("-journal"), journal);
        const auto found = findBackups(scene.book.path(), {QFileInfo(scene.book.path()).path()});
        QVERIFY(found && found->size() == 1); // by its name, where the book can no longer say which it is
        const auto kept = scene.restore();
        WB_VERIFY(kept);
        QCOMPARE(stateOf(scene.book.path()), scene.before);
        QCOMPARE(bookfile::contents(*kept), bytes);
        // Its journal went with it: played into the restored book it would spoil that.
        QVERIFY(QFileInfo(scene.book.path() + s("-journal")).size() == 0);
    }

    void whatIsNoBackupOfItIsRefused()
    {
        Scene scene;
        TestBook another(9);
        const QString theirs = scene.book.file(s("andere.wbuch"));
        WB_VERIFY(another->backup(theirs));
        const auto refused = [&](const QString& backup) {
            const auto done = restoreBook(scene.book.path(), backup, {.clock = &scene.book.clock});
            return done ? ErrorKind::Internal : done.error().kind;
        };
        const QStringList files = scene.files();
        QCOMPARE(refused(theirs), ErrorKind::OtherBook);
        QCOMPARE(refused(scene.book.file(s("none.wbuch"))), ErrorKind::FileMissing);
        QCOMPARE(refused(scene.book.path()), ErrorKind::UsageWrong);
        QByteArray half = bookfile::contents(scene.backup);
        bookfile::overwrite(scene.book.file(s("halb.wbuch")), half.first(half.size() / 2));
        QCOMPARE(refused(scene.book.file(s("halb.wbuch"))), ErrorKind::FileDamaged);
        QVERIFY(QFile::remove(scene.book.file(s("halb.wbuch"))));
        QCOMPARE(scene.files(), files);
        QCOMPARE(stateOf(scene.book.path()), scene.now);
    }

    void backupsAreFoundWithWhatTheyLack()
    {
        Scene scene;
        const QString folder = QFileInfo(scene.book.path()).path();
        TestBook another(9);
        WB_VERIFY(another->backup(scene.book.file(s("andere.wbuch"))));
        bookfile::overwrite(scene.book.file(s("test_kaputt.wbuch")), "no book");
        QVERIFY(QFile::link(s("/nowhere"), scene.book.file(s("test_link.wbuch"))));
        const auto found = findBackups(scene.book.path(), {folder, folder, s("/no/such/folder")});
        WB_VERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().path, scene.backup);
        QCOMPARE(found->first().actsSince, std::optional<qint64>(2));
        QCOMPARE(found->first().acts, qint64(1));
        QCOMPARE(found->first().records, qint64(1));
        QCOMPARE(found->first().counts.size(), 1);
        QCOMPARE(QString(found->first().counts.first().first->name()), s("municipality"));
        QCOMPARE(findBackups(scene.book.path(), {folder}, [](qint64, qint64) { return false; }).error().kind,
            ErrorKind::Cancelled);
        // A line of its own: what was kept holds acts that the restored book has not.
        const auto kept = scene.restore();
        WB_VERIFY(kept);
        const auto after = findBackups(scene.book.path(), {folder});
        WB_VERIFY(after);
        QCOMPARE(after->size(), 2);
        for (const FoundBackup& backup : *after)
            QCOMPARE(backup.actsSince, backup.path == *kept ? std::nullopt : std::optional<qint64>(0));
    }

    void everyFaultLeavesTheOldBookOrTheNew_data()
    {
        QTest::addColumn<FaultVfs::Mode>("mode");
        QTest::addColumn<int>("code");
        QTest::newRow("input/output, once") << FaultVfs::Mode::Once << SQLITE_IOERR;
        QTest::newRow("input/output, lasting") << FaultVfs::Mode::Lasting << SQLITE_IOERR;
        QTest::newRow("full, once") << FaultVfs::Mode::Once << SQLITE_FULL;
        QTest::newRow("full, lasting") << FaultVfs::Mode::Lasting << SQLITE_FULL;
    }
    void everyFaultLeavesTheOldBookOrTheNew()
    {
        QFETCH(FaultVfs::Mode, mode);
        QFETCH(int, code);
        Scene scene;
        const QByteArray original = bookfile::contents(scene.book.path());
        const QStringList files = scene.files();
        const int stride = counted(41, 1);
        int failures = 0;
        for (int n = 1;; n += stride) {
            const QByteArray where = "access " + QByteArray::number(n);
            bool fired = false;
            Result<QString> kept;
            {
                FaultVfs faults;
                faults.arm(n, mode, code);
                kept = scene.restore();
                fired = faults.fired();
                faults.disarm();
            }
            const QString state = stateOf(scene.book.path());
            QVERIFY2(state == (kept ? scene.before : scene.now), where + state.toUtf8().left(200));
            if (kept) {
                QVERIFY2(QFile::exists(*kept), where);
                QVERIFY(QFile::remove(*kept));
                bookfile::overwrite(scene.book.path(), original);
            }
            QVERIFY2(scene.files() == files, where + scene.files().join(u' ').toUtf8());
            failures += !kept;
            if (!fired)
                break;
        }
        QVERIFY2(failures > 4, QByteArray::number(failures));
    }

    void whoeverIsKilledLeavesTheOldBookOrTheNew()
    {
        Scene scene;
        WB_VERIFY(scene.restore());
        qint64 longest = 0; // microseconds
        Dice dice(Dice::firstSeed());
        int old = 0;
        int fresh = 0;
        const int kills = counted(24, 1000);
        for (int i = 0; i < kills; ++i) {
            // The backup is what is not there now.
            const QString target = i % 2 ? scene.backup : scene.book.file(s("jetzt.wbuch"));
            if (i == 0) {
                QVERIFY(QFile::remove(scene.book.path()));
                const auto kept = findBackups(scene.book.path(), {QFileInfo(scene.book.path()).path()});
                WB_VERIFY(kept);
                for (const FoundBackup& backup : *kept) {
                    if (stateOf(backup.path) == scene.now)
                        QVERIFY(QFile::copy(backup.path, target));
                }
                QVERIFY(QFile::copy(scene.backup, scene.book.path()));
            }
            const QString before = stateOf(scene.book.path());
            const pid_t child = fork();
            if (child == 0) {
                const auto done = restoreBook(scene.book.path(), target, {.clock = &scene.book.clock});
                _exit(done ? 0 : 1);
            }
            QElapsedTimer timer;
            timer.start();
            // One in four comes to its end and tells how long that takes here and now.
            const bool mayEnd = i % 4 == 0;
            if (!mayEnd) {
                usleep(useconds_t(dice.below(longest)));
                ::kill(child, SIGKILL);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            if (mayEnd)
                longest = timer.nsecsElapsed() / 1000 * 5 / 4;
            const QString after = stateOf(scene.book.path());
            const QString wanted = i % 2 ? scene.before : scene.now;
            QVERIFY2(after == before || after == wanted, qPrintable(after.left(300)));
            (after == before ? old : fresh) += 1;
            // What was kept is whole as well, or not there.
            for (const QString& name : scene.files()) {
                if (name.startsWith(u'.')) { // what has no name of its own yet counts for nothing
                    QVERIFY(QFile::remove(scene.book.file(name)));
                } else if (name.contains(s("vor-wiederherstellung"))) {
                    const QString kept = stateOf(scene.book.file(name));
                    QVERIFY2(kept == scene.now || kept == scene.before, qPrintable(name));
                    QVERIFY(QFile::remove(scene.book.file(name)));
                }
            }
        }
        qInfo("%d kills: %d times the old book, %d times the new one", kills, old, fresh);
        QVERIFY(old > 0 && fresh > 0);
    }

    void theCommandLineRestores()
    {
        Scene scene;
        const CommandLine cli(s(WB_CLI));
        const auto done = cli.run({s("restore"), scene.book.path(), scene.backup});
        WB_RUN(done, 0);
        QCOMPARE(stateOf(scene.book.path()), scene.before);
        QCOMPARE(stateOf(done.out.trimmed()), scene.now);
        WB_RUN(cli.run({s("check"), scene.book.path()}), 0);
        WB_RUN(cli.run({s("restore"), scene.book.path(), scene.book.file(s("none.wbuch"))}), 3);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
