#include "core/store/lease.h"
#include "tests/support/bookfile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <atomic>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

namespace {

const SystemClock theClock;
constexpr int contenders = 8;

/** Memory that forked processes have in common. */
template <typename T>
class Common {
public:
    Common()
        : m_place(mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
        , m_value(new (m_place) T)
    {
    }
    ~Common() { munmap(m_place, sizeof(T)); }
    Q_DISABLE_COPY_MOVE(Common)
    T* operator->() { return m_value; }

private:
    void* m_place;
    T* m_value;
};

struct Race {
    std::atomic<int> ready = 0;
    std::atomic<int> done = 0;
    std::atomic<int> winners = 0;
};

struct Churn {
    std::array<std::atomic<int>, contenders> holding{}; ///< process that believes to hold the lease
    std::atomic<int> violations = 0;
    std::atomic<int> acquired = 0;
    std::atomic<int> errors = 0;
};

void waitUntil(const std::atomic<int>& counter, int value)
{
    while (counter < value)
        usleep(50);
}

/** A zombie holds nothing any more. */
bool isAlive(int process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    const char state = text.mid(text.lastIndexOf(')') + 2).front();
    return state != 'Z' && state != 'X';
}

LeaseSurroundings contender(bool sameComputer)
{
    LeaseSurroundings surroundings{QString::number(getpid()), theClock};
    if (!sameComputer)
        surroundings.process.host = QStringLiteral("host-%1").arg(getpid());
    surroundings.sleep = [](int) { return usleep(500) == 0; };
    return surroundings;
}

} // namespace

class TestLeaseRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(QStringLiteral("agentur.wbuch"));
        bookfile::overwrite(m_book, "not read by the lease");
    }

    void ofManyWhoTakeOverOneWins_data()
    {
        QTest::addColumn<bool>("sameComputer");
        QTest::newRow("from a dead process") << true;
        QTest::newRow("from another computer") << false;
    }
    void ofManyWhoTakeOverOneWins()
    {
        QFETCH(bool, sameComputer);
        const int rounds = qEnvironmentVariableIntValue("WB_FULL") ? 1000 : 60;
        leaveByDying(sameComputer);
        for (int round = 0; round < rounds; ++round) {
            // The winner of a round dies with the lease, and the next round is about that one.
            QCOMPARE(winnersOfARace(sameComputer), 1);
            QCOMPARE(files(), QStringList(QStringLiteral("agentur.wbuch.lease")));
        }
    }

    void ofManyWhoStartOneWins()
    {
        const int rounds = qEnvironmentVariableIntValue("WB_FULL") ? 1000 : 60;
        for (int round = 0; round < rounds; ++round) {
            QFile::remove(m_book + QStringLiteral(".lease"));
            QCOMPARE(winnersOfARace(true), 1);
        }
    }

    void neverTwoHoldersWhoeverDiesWhenever()
    {
        Common<Churn> churn;
        QRandomGenerator random(20231001);
        std::array<pid_t, contenders> processes{};
        for (int slot = 0; slot < contenders; ++slot)
            processes[size_t(slot)] = startContender(*churn.operator->(), slot);
        const QDeadlineTimer end(qEnvironmentVariableIntValue("WB_FULL") ? 60'000 : 4'000);
        int killed = 0;
        while (!end.hasExpired()) {
            usleep(random.bounded(6'000));
            const int slot = random.bounded(contenders);
            kill(processes[size_t(slot)], SIGKILL);
            waitpid(processes[size_t(slot)], nullptr, 0);
            ++killed;
            processes[size_t(slot)] = startContender(*churn.operator->(), slot);
        }
        for (const pid_t process : processes) {
            kill(process, SIGKILL);
            waitpid(process, nullptr, 0);
        }
        QCOMPARE(churn->violations.load(), 0);
        QCOMPARE(churn->errors.load(), 0);
        QVERIFY2(churn->acquired > 100 && killed > 100,
            qPrintable(QStringLiteral("%1 %2").arg(churn->acquired).arg(killed)));
        // Whatever they left behind, the next one gets it; a lease file killed in its making needs the observation.
        qint64 now = 0;
        LeaseSurroundings next = contender(true);
        next.sleep = [&now](int milliseconds) {
            now += milliseconds;
            return true;
        };
        next.steadyTime = [&now] { return now; };
        QVERIFY(Lease::takeOverAfterObservation(m_book, next, [](const LeaseHolder&) { return true; }));
    }

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("*.lease*")}, QDir::Files | QDir::System | QDir::Hidden);
    }

    void leaveByDying(bool onThisComputer) const
    {
        const pid_t child = fork();
        if (child == 0) {
            const auto lease = Lease::acquire(m_book, contender(onThisComputer));
            _exit(lease ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    [[nodiscard]] Result<Lease> takeOver(bool sameComputer, Race& race) const
    {
        LeaseSurroundings surroundings = contender(sameComputer);
        if (sameComputer) {
            ++race.ready;
            waitUntil(race.ready, contenders);
            return Lease::acquire(m_book, surroundings);
        }
        qint64 now = 0;
        surroundings.sleep = [&now](int milliseconds) {
            now += milliseconds;
            return true;
        };
        surroundings.steadyTime = [&now] { return now; };
        return Lease::takeOverAfterObservation(m_book, surroundings, [&race](const LeaseHolder&) {
            ++race.ready; // all have observed, all say yes at once
            waitUntil(race.ready, contenders);
            return true;
        });
    }

    [[nodiscard]] int winnersOfARace(bool sameComputer) const
    {
        Common<Race> race;
        std::array<pid_t, contenders> processes{};
        for (pid_t& process : processes) {
            process = fork();
            if (process == 0) {
                const auto lease = takeOver(sameComputer, *race.operator->());
                race->winners += lease.has_value();
                ++race->done;
                waitUntil(race->done, contenders);
                _exit(lease || lease.error().kind == ErrorKind::FileHeld ? 0 : 1);
            }
        }
        bool well = true;
        for (const pid_t process : processes) {
            int status = -1;
            waitpid(process, &status, 0);
            well = well && status == 0;
        }
        return well ? race->winners.load() : -1;
    }

    [[nodiscard]] pid_t startContender(Churn& churn, int slot) const
    {
        const pid_t process = fork();
        if (process != 0)
            return process;
        QRandomGenerator random{quint32(getpid())};
        for (;;)
            contend(churn, slot, random);
    }

    void contend(Churn& churn, int slot, QRandomGenerator& random) const
    {
        auto lease = Lease::acquire(m_book, contender(true));
        if (!lease) {
            churn.errors += lease.error().kind != ErrorKind::FileHeld;
            usleep(random.bounded(1'000));
            return;
        }
        churn.holding[size_t(slot)] = getpid();
        ++churn.acquired;
        for (int other = 0; other < contenders; ++other) {
            const int process = churn.holding[size_t(other)];
            churn.violations +=
                other != slot && process != 0 && isAlive(process) && process == churn.holding[size_t(other)];
        }
        usleep(random.bounded(1'500));
        churn.errors += !lease->heartbeat();
        churn.holding[size_t(slot)] = 0;
        if (random.bounded(4) == 0)
            _exit(0);
        churn.errors += !lease->release();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestLeaseRaces)
#include "tst_leaseraces.moc"
