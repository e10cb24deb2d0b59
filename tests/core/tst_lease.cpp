#include "core/book/takeover.h"
#include "core/store/epoch.h"
#include "core/store/lease.h"
#include "core/store/transaction.h"
#include "tests/support/bookfile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

namespace {

const SystemClock theClock;

/** Time that only waiting moves, and what happens meanwhile. */
struct FakeTime {
    qint64 now = 0;
    std::function<bool()> meanwhile = [] { return true; };
};

LeaseSurroundings person(const char* name, FakeTime* time = nullptr)
{
    LeaseSurroundings surroundings{QString::fromUtf8(name), theClock};
    if (time) {
        surroundings.sleep = [time](int milliseconds) {
            time->now += milliseconds;
            return time->meanwhile();
        };
        surroundings.steadyTime = [time] { return time->now; };
    }
    return surroundings;
}

LeaseSurroundings elsewhere(const char* name, const char* host, FakeTime* time = nullptr)
{
    LeaseSurroundings surroundings = person(name, time);
    surroundings.process.host = QString::fromUtf8(host);
    return surroundings;
}

bool yes(const LeaseHolder&)
{
    return true;
}

} // namespace

class TestLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(QStringLiteral("agentur.wbuch"));
        bookfile::overwrite(m_book, "not read by the lease");
    }

    void theFirstHoldsAndTheSecondIsToldWhoHolds()
    {
        {
            auto first = Lease::acquire(m_book, person("Anna"));
            QVERIFY(first);
            const auto second = Lease::acquire(m_book, person("Ben"));
            QVERIFY(!second);
            QCOMPARE(second.error().kind, ErrorKind::FileHeld);
            QCOMPARE(second.error().subject, QStringLiteral("Anna"));
            QVERIFY(second.error().detail.startsWith(QSysInfo::machineHostName()));
            const auto holder = readHolder(m_book);
            QVERIFY(holder && *holder);
            QCOMPARE((*holder)->instance, first->instance());
            QCOMPARE((*holder)->process, ProcessIdentity::current());
            QVERIFY(first->release());
            QVERIFY(!readHolder(m_book)->has_value());
            QVERIFY(Lease::acquire(m_book, person("Ben")));
        }
        QCOMPARE(files(), QStringList()); // and the end of the object gives it back too
    }

    void aLinkedBookHasOneLease()
    {
        const QString link = m_folder->filePath(QStringLiteral("verweis.wbuch"));
        QVERIFY(QFile::link(m_book, link));
        auto lease = Lease::acquire(m_book, person("Anna"));
        QVERIFY(lease);
        QCOMPARE(Lease::acquire(link, person("Ben")).error().kind, ErrorKind::FileHeld);
    }

    void heartbeatsAreSeenByOthers()
    {
        auto lease = Lease::acquire(m_book, person("Anna"));
        QVERIFY(lease);
        const qsizetype size = bookfile::contents(leaseFile()).size();
        for (int beat = 1; beat <= 12; ++beat) {
            QVERIFY(lease->heartbeat());
            QCOMPARE(readHolder(m_book)->value().counter, qint64(beat));
            QCOMPARE(bookfile::contents(leaseFile()).size(), size);
        }
        QVERIFY(QFile::remove(leaseFile()));
        QCOMPARE(lease->heartbeat().error().kind, ErrorKind::LeaseLost);
    }

    void theLeaseOfADeadProcessIsTakenAtOnce()
    {
        leaveByDying("Anna");
        QVERIFY(QFile::exists(leaseFile()));
        QElapsedTimer time;
        time.start();
        auto lease = Lease::acquire(m_book, person("Ben"));
        QVERIFY(lease);
        QVERIFY(time.elapsed() < 1000);
        QCOMPARE(readHolder(m_book)->value().person, QStringLiteral("Ben"));
        QCOMPARE(files(), QStringList(QStringLiteral("agentur.wbuch.lease")));
    }

    void aGuardedLeaseIsAliveWhateverItSays()
    {
        LeaseSurroundings hidden = person("Anna"); // as from a container that shares the file system only
        hidden.process.process = 999'999'999;
        auto lease = Lease::acquire(m_book, hidden);
        QVERIFY(lease);
        FakeTime time;
        QCOMPARE(Lease::acquire(m_book, person("Ben", &time)).error().kind, ErrorKind::FileHeld);
    }

    void anotherComputerIsObservedAndAskedAbout()
    {
        auto old = Lease::acquire(m_book, elsewhere("Anna", "laptop-7"));
        QVERIFY(old && old->heartbeat());
        QCOMPARE(Lease::acquire(m_book, person("Ben")).error().kind, ErrorKind::FileHeld);
        FakeTime time;
        QString askedAbout;
        const auto confirm = [&](const LeaseHolder& holder) {
            askedAbout = holder.person;
            return time.now >= 60'000;
        };
        auto lease = Lease::takeOverAfterObservation(m_book, person("Ben", &time), confirm);
        QVERIFY(lease);
        QCOMPARE(askedAbout, QStringLiteral("Anna"));
        QVERIFY(time.now < 70'000);
        // Whoever comes back finds out, and removes nothing.
        QCOMPARE(old->heartbeat().error().kind, ErrorKind::LeaseLost);
        QVERIFY(old->release());
        QVERIFY(lease->heartbeat());
        QCOMPARE(readHolder(m_book)->value().instance, lease->instance());
        QCOMPARE(files().size(), 1);
    }

    void takingOverLeavesTheBookFree()
    {
        auto old = Lease::acquire(m_book, elsewhere("Anna", "laptop-7"));
        QVERIFY(old);
        FakeTime time;
        const auto no = [](const LeaseHolder&) { return false; };
        QCOMPARE(freeAfterObservation(m_book, person("Ben", &time), no).error().kind, ErrorKind::Cancelled);
        QCOMPARE(readHolder(m_book)->value().person, QStringLiteral("Anna"));
        time.now = 0;
        QVERIFY(freeAfterObservation(m_book, person("Ben", &time), yes));
        QVERIFY(time.now >= Lease::observationMs);
        QVERIFY(!readHolder(m_book)->has_value());
        QCOMPARE(old->heartbeat().error().kind, ErrorKind::LeaseLost);
        QCOMPARE(freeAfterObservation(m_book + QStringLiteral(".weg"), person("Ben"), yes).error().kind,
            ErrorKind::FileMissing);
        QVERIFY(Lease::acquire(m_book, person("Ben")));
    }

    void aMovingCounterKeepsItsLease()
    {
        auto old = Lease::acquire(m_book, elsewhere("Anna", "laptop-7"));
        QVERIFY(old);
        FakeTime time;
        time.meanwhile = [&] { return time.now < 50'000 || old->heartbeat().has_value(); };
        bool asked = false;
        const auto watched = Lease::takeOverAfterObservation(
            m_book, person("Ben", &time), [&asked](const LeaseHolder&) { return asked = true; });
        QCOMPARE(watched.error().kind, ErrorKind::FileHeld);
        QVERIFY(!asked);
        FakeTime still;
        const auto late = Lease::takeOverAfterObservation(
            m_book, person("Ben", &still), [&old](const LeaseHolder&) { return old->heartbeat().has_value(); });
        QCOMPARE(late.error().kind, ErrorKind::FileHeld);
        QVERIFY(old->heartbeat());
    }

    void aTakeOverCanBeDeclined()
    {
        auto old = Lease::acquire(m_book, elsewhere("Anna", "laptop-7"));
        QVERIFY(old);
        FakeTime time;
        QCOMPARE(Lease::takeOverAfterObservation(m_book, person("Ben", &time), [](const LeaseHolder&) { return false; })
                     .error()
                     .kind,
            ErrorKind::Cancelled);
        FakeTime impatient;
        impatient.meanwhile = [] { return false; };
        QCOMPARE(
            Lease::takeOverAfterObservation(m_book, person("Ben", &impatient), yes).error().kind, ErrorKind::Cancelled);
        QVERIFY(old->heartbeat());
        QCOMPARE(files().size(), 1);
    }

    void whatIsGivenBackMeanwhileNeedsNoQuestion()
    {
        auto old = Lease::acquire(m_book, elsewhere("Anna", "laptop-7"));
        QVERIFY(old);
        FakeTime time;
        time.meanwhile = [&] { return time.now < 20'000 || !QFile::exists(leaseFile()) || old->release().has_value(); };
        const auto lease =
            Lease::takeOverAfterObservation(m_book, person("Ben", &time), [](const LeaseHolder&) { return false; });
        QVERIFY(lease);
        QVERIFY(time.now < 30'000);
    }

    void unreadableLeasesAreHeldUntilObserved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("Anna");
        QTest::newRow("no instance") << QByteArray("{\"person\": \"Anna\"}");
        QTest::newRow("instance that is a path") << QByteArray("{\"instance\": \"../../agentur.wbuch\"}");
        QTest::newRow("large") << QByteArray(1'000'000, '{');
    }
    void unreadableLeasesAreHeldUntilObserved()
    {
        QFETCH(QByteArray, bytes);
        bookfile::overwrite(leaseFile(), bytes);
        FakeTime time;
        const auto refused = Lease::acquire(m_book, person("Ben", &time));
        QCOMPARE(refused.error().kind, ErrorKind::FileHeld);
        QCOMPARE(refused.error().subject, QString());
        QVERIFY(!readHolder(m_book)->has_value());
        const auto lease = Lease::takeOverAfterObservation(m_book, person("Ben", &time), yes);
        QVERIFY(lease);
        QCOMPARE(readHolder(m_book)->value().person, QStringLiteral("Ben"));
        QCOMPARE(files().size(), 1);
    }

    void anEmptyLeaseIsAbandoned()
    {
        // As a loss of power leaves it, or a process that died in the middle of its making.
        bookfile::overwrite(leaseFile(), "");
        FakeTime time;
        auto lease = Lease::acquire(m_book, person("Ben", &time));
        QVERIFY(lease && lease->heartbeat());
        QVERIFY(time.now > 1'000 && time.now < 5'000);
        QCOMPARE(files().size(), 1);
    }
    void anEmptyLeaseThatIsGuardedIsNot()
    {
        bookfile::overwrite(leaseFile(), "");
        const int slow = ::open(QFile::encodeName(leaseFile()).constData(), O_RDWR);
        QCOMPARE(flock(slow, LOCK_EX), 0);
        FakeTime time;
        QCOMPARE(Lease::acquire(m_book, person("Ben", &time)).error().kind, ErrorKind::FileHeld);
        ::close(slow);
        QVERIFY(Lease::acquire(m_book, person("Ben", &time)));
    }

    void linksAndPipesAreNotFollowed()
    {
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), leaseFile()));
        FakeTime time;
        QCOMPARE(Lease::acquire(m_book, person("Ben", &time)).error().kind, ErrorKind::FileHeld);
        QVERIFY(QFile::remove(leaseFile()));
        QCOMPARE(mkfifo(QFile::encodeName(leaseFile()).constData(), 0600), 0);
        QCOMPARE(Lease::acquire(m_book, person("Ben", &time)).error().kind, ErrorKind::FileHeld);
    }

    void anAbandonedTakeOverIsTakenOver()
    {
        // Two died one after the other, the second in the middle of taking over from the first.
        leaveByDying("Anna");
        const QString first = readHolder(m_book)->value().instance;
        QVERIFY(QFile::rename(leaseFile(), m_folder->filePath(QStringLiteral("aside"))));
        leaveByDying("Ben");
        QVERIFY(QFile::rename(leaseFile(), leaseFile() + u'.' + first));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("aside")), leaseFile()));
        QCOMPARE(readHolder(m_book)->value().person, QStringLiteral("Ben"));
        auto lease = Lease::acquire(m_book, person("Carla"));
        QVERIFY(lease && lease->heartbeat());
        QCOMPARE(files(), QStringList(QStringLiteral("agentur.wbuch.lease")));
    }

    void aFolderWithoutRightsSaysSo()
    {
        chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        const bool root = getuid() == 0;
        QVERIFY(!root || seteuid(65534) == 0);
        const auto refused = Lease::acquire(m_book, person("Anna"));
        QVERIFY(!root || seteuid(0) == 0);
        chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileReadOnly);
    }

    void whoeverSleptTooLongWritesNothing()
    {
        const QString path = bookfile::make(m_folder->path(), bookSchema(), QStringLiteral("echt.wbuch"));
        auto sleeper = Database::open(path, Access::ReadWrite);
        auto lease = Lease::acquire(path, elsewhere("Anna", "laptop-7"));
        QVERIFY(sleeper && lease);
        const auto old = claimEpoch(*sleeper, lease->instance());
        QVERIFY(old);
        QCOMPARE(old->number, 1);
        QVERIFY(writeWithin(*sleeper, *old, "one"));
        QCOMPARE(checkEpoch(*sleeper, *old).error().kind, ErrorKind::Internal); // not within a transaction

        FakeTime time;
        auto successor = Lease::takeOverAfterObservation(path, person("Ben", &time), yes);
        auto database = Database::open(path, Access::ReadWrite);
        QVERIFY(successor && database);
        const auto epoch = claimEpoch(*database, successor->instance());
        QVERIFY(epoch);
        QCOMPARE(epoch->number, 2);
        QCOMPARE(writeWithin(*sleeper, *old, "two").error().kind, ErrorKind::LeaseLost);
        QVERIFY(writeWithin(*database, *epoch, "three"));
        QCOMPARE(database->value("SELECT group_concat(key) FROM book"), Result<QString>(QStringLiteral("one,three")));
    }

private:
    [[nodiscard]] QString leaseFile() const { return m_book + QStringLiteral(".lease"); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("*.lease*")}, QDir::Files | QDir::System | QDir::Hidden);
    }
    static Result<void> writeWithin(Database& database, const Epoch& epoch, const char* key)
    {
        WB_ASSIGN(transaction, Transaction::write(database));
        WB_TRY(checkEpoch(database, epoch));
        WB_TRY(database.exec(QByteArray("INSERT INTO book VALUES ('") + key + "', '')"));
        return transaction.commit();
    }
    /** A process that gets the lease and dies with it. */
    void leaveByDying(const char* name) const
    {
        const pid_t child = fork();
        if (child == 0) {
            const auto lease = Lease::acquire(m_book, person(name));
            _exit(lease ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
