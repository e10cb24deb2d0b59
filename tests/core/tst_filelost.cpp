// A book whose file goes away under it tells so by itself, within a heartbeat, before anybody has tried to write.
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::given;
using test::KofferWorld;
using test::TestBook;

namespace {

constexpr int twoHeartbeats = 2 * Lease::heartbeatMs + 5'000;

/** Notes what a book says of its file. */
class Heard {
public:
    explicit Heard(Book& book)
        : m_found(&book, &Book::fileFound)
    {
        QObject::connect(&book, &Book::fileLost, &m_context, [this](const Error& error) { m_lost.append(error.kind); });
    }
    [[nodiscard]] QList<ErrorKind> lost() const { return m_lost; }
    [[nodiscard]] qsizetype found() const { return m_found.size(); }

private:
    QObject m_context;
    QList<ErrorKind> m_lost;
    QSignalSpy m_found;
};

} // namespace

class TestOfLostFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesAwayIsNoticedWithoutAWrite()
    {
        TestBook stays(1), renamed(2), removed(3), replaced(4), takenOver(5);
        KofferWorld office;
        const auto work = office.packAndOpen("a.koffer", {office.sessions[1]});
        WB_VERIFY(work);
        const auto koffer = test::openWork(*work, office.book.clock);
        WB_VERIFY(koffer);
        Heard still(*stays), byName(*renamed), byRemoval(*removed), byAnother(*replaced), byLease(*takenOver),
            ofKoffer(*koffer->book);
        const QString aside = renamed.file(QStringLiteral("aside.wbuch"));

        QVERIFY(QFile::rename(renamed.path(), aside));
        QVERIFY(QFile::remove(removed.path()));
        // As a synchronisation does: another file of the same content under the same name.
        const QString copy = replaced.file(QStringLiteral("copy.wbuch"));
        QVERIFY(QFile::copy(replaced.path(), copy) && QFile::remove(replaced.path())
            && QFile::rename(copy, replaced.path()));
        const QDir beside = QFileInfo(takenOver.path()).dir();
        const QStringList leases = beside.entryList({QStringLiteral("*")}, QDir::Files | QDir::Hidden);
        for (const QString& each : leases) {
            if (each != QFileInfo(takenOver.path()).fileName())
                QVERIFY(QFile::remove(beside.filePath(each)));
        }
        QVERIFY(QFile::rename(*work, *work + QStringLiteral(".away")));

        QTRY_COMPARE_WITH_TIMEOUT(byName.lost(), QList<ErrorKind>{ErrorKind::FileMoved}, twoHeartbeats);
        QTRY_COMPARE_WITH_TIMEOUT(byRemoval.lost(), QList<ErrorKind>{ErrorKind::FileMoved}, twoHeartbeats);
        QTRY_COMPARE_WITH_TIMEOUT(byAnother.lost(), QList<ErrorKind>{ErrorKind::FileMoved}, twoHeartbeats);
        QTRY_COMPARE_WITH_TIMEOUT(byLease.lost(), QList<ErrorKind>{ErrorKind::LeaseLost}, twoHeartbeats);
        QTRY_COMPARE_WITH_TIMEOUT(ofKoffer.lost(), QList<ErrorKind>{ErrorKind::FileMoved}, twoHeartbeats);

        // And what comes back is noticed, each once.
        QVERIFY(QFile::rename(aside, renamed.path()));
        QTRY_COMPARE_WITH_TIMEOUT(byName.found(), qsizetype(1), twoHeartbeats);
        QCOMPARE(byName.lost().size(), 1);
        QCOMPARE(byRemoval.lost().size(), 1);
        QCOMPARE(byRemoval.found(), 0);
        QVERIFY(!QFileInfo::exists(removed.path())); // nothing empty in its place
        QVERIFY(still.lost().isEmpty() && still.found() == 0);
        renamed.add("region", given({{"name", QStringLiteral("Südwestfalen")}}));
    }

    void whatIsWrittenWithoutWaitingIsTold()
    {
        TestBook book;
        QList<bool> told;
        connect(&*book, &Book::writing, this, [&told](bool isUnderWay) { told.append(isUnderWay); });
        const EntityInfo& kind = *findEntity(u"region");
        const auto add = [&](const char* name) {
            const Record record =
                acts::prepared(book->store(), kind, given({{"name", QString::fromLatin1(name)}}), book.ids).value();
            return book->applyLater(acts::add(book->store(), record).value(), {});
        };
        auto first = add("a");
        auto second = add("b");
        QCOMPARE(told, QList<bool>{true});
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(told, (QList<bool>{true, false}));
    }
};

QTEST_GUILESS_MAIN(TestOfLostFile)
#include "tst_filelost.moc"
