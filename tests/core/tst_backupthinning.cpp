// Which automatic backups may go: on any set of days, never the newest, never what is not ours.
// 300 sets of days, with WB_FULL=1 20,000.
#include "core/book/restore.h"
#include "core/store/backuplog.h"
#include "core/store/backupthinning.h"
#include "core/store/bookreturn.h"
#include "core/store/heldfiles.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"
#include "tests/support/testbook.h"

#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

DatedBackup backupAt(const QDateTime& at)
{
    return {backupName(s("/backups/agentur"), at), at};
}

QList<DatedBackup> kept(const QList<DatedBackup>& all, const QDateTime& now)
{
    const QList<DatedBackup> gone = superfluous(all, now);
    QList<DatedBackup> left;
    for (const DatedBackup& backup : all) {
        if (!gone.contains(backup))
            left.append(backup);
    }
    return left;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList({s("*.wbuch")}, QDir::Files | QDir::System, QDir::Name);
}

} // namespace

class TestBackupThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBackAndNoOthers()
    {
        const QDateTime at(QDate(2026, 11, 22), QTime(15, 30, 5));
        QCOMPARE(backupName(s("agentur"), at), s("agentur_sicherung_2026-11-22_15-30-05.wbuch"));
        QCOMPARE(dateOfBackup(s("agentur"), backupName(s("agentur"), at)), std::optional(at));
        for (const char* other : {"agentur.wbuch", "agentur_2026-11-22_15-30-05.wbuch",
                 "andere_sicherung_2026-11-22_15-30-05.wbuch", "agentur_sicherung_2026-11-22_15-30-05.wbuch.bak",
                 "agentur_sicherung_2026-13-22_15-30-05.wbuch", "agentur_sicherung_2026-11-22_15-30-5x.wbuch",
                 "agentur_sicherung_wichtig.wbuch", "agentur_vor-wiederherstellung_2026-11-22_15-30-05.wbuch", ""})
            QVERIFY2(!dateOfBackup(s("agentur"), s(other)), other);
    }

    void aYearOfDailyWorkLeavesDaysWeeksAndMonths()
    {
        QList<DatedBackup> all;
        const QDateTime first(QDate(2026, 1, 1), QTime(17, 0));
        QDateTime now;
        for (int day = 0; day < 365; ++day) {
            now = first.addDays(day);
            all.append(backupAt(now));
            all = kept(all, now);
            QVERIFY(all.contains(backupAt(now)));
        }
        // The last seven days; of four weeks and six months the last day, where that is not among them already.
        QStringList days;
        for (const DatedBackup& backup : std::as_const(all))
            days.append(backup.at.toString(s("MM-dd")));
        days.sort();
        QCOMPARE(
            days.join(u' '), s("07-31 08-31 09-30 10-31 11-30 12-13 12-20 12-25 12-26 12-27 12-28 12-29 12-30 12-31"));
    }

    void whateverTheDaysAreTheRulesHold()
    {
        const quint32 seed = Dice::firstSeed();
        const int rounds = counted(300, 20'000);
        for (int round = 0; round < rounds; ++round) {
            Dice dice(seed + quint32(round));
            const QByteArray where = "seed " + QByteArray::number(seed + quint32(round));
            const QDateTime now = QDateTime(QDate(2024, 2, 29), QTime(12, 0)).addDays(dice.below(2000));
            QList<DatedBackup> all;
            const int count = dice.below(80);
            const qint64 span = qint64(dice.pick(std::array{1, 10, 60, 500, 3000})) * 86'400;
            for (int i = 0; i < count; ++i)
                all.append(backupAt(now.addSecs(span / 20 - dice.below(span))));
            const QList<DatedBackup> gone = superfluous(all, now);
            QList<DatedBackup> left = kept(all, now);
            QSet<QDate> days;
            const DatedBackup* newest = nullptr;
            int past = 0;
            for (const DatedBackup& backup : std::as_const(all)) {
                if (backup.at > now) {
                    QVERIFY2(!gone.contains(backup), where); // a clock was wrong
                    continue;
                }
                ++past;
                days.insert(backup.at.date());
                if (!newest || backup.at > newest->at)
                    newest = &backup;
            }
            QVERIFY2(!newest || !gone.contains(*newest), where);
            left.removeIf([&](const DatedBackup& backup) { return backup.at > now; });
            QVERIFY2(left.size() >= std::min(3, past), where);
            QVERIFY2(left.size() <= 3 + 7 + 4 + 6 || left.size() - past == 0, where);
            // The newest of each of the last seven days that have any.
            QList<QDate> lastDays = days.values();
            std::ranges::sort(lastDays, std::greater<QDate>());
            for (qsizetype i = 0; i < std::min<qsizetype>(7, lastDays.size()); ++i) {
                const bool there = std::ranges::any_of(
                    left, [&](const DatedBackup& backup) { return backup.at.date() == lastDays.at(i); });
                QVERIFY2(there, where);
            }
            // What is left is left for good: thinning again takes nothing.
            QVERIFY2(superfluous(left, now).isEmpty(), where);
        }
    }

    void onlyWhatTheBookHasLoggedAndVerifiedGoes()
    {
        TestBook book;
        const QString folder = book.file(s("backups"));
        QVERIFY(QDir().mkpath(folder));
        book.add("region", {{s("name"), s("Südwestfalen")}});
        QStringList made;
        for (int i = 0; i < 12; ++i) {
            const auto path = book->backupInto(folder).result();
            WB_VERIFY(path);
            made.append(QFileInfo(*path).fileName());
            book.clock.advance(3600);
        }
        // All of one day or two: three at least are left.
        QStringList left = filesIn(folder);
        QVERIFY(left.size() >= 3 && left.size() < 6);
        QVERIFY(left.contains(made.last()));
        // Others under the same pattern, which this book does not know, or which are not what they were.
        const QString strange = folder + s("/test_sicherung_2001-01-01_00-00-00.wbuch");
        bookfile::overwrite(strange, "mine");
        const QString byHand = folder + s("/test_2001-01-01_00-00-00.wbuch");
        WB_VERIFY(book->backup(byHand));
        const QString replaced = folder + u'/' + left.first();
        QVERIFY(QFile::remove(replaced));
        TestBook another(7);
        WB_VERIFY(another->backup(replaced)); // another book under that name
        for (int i = 0; i < 6; ++i) {
            book.clock.advance(60);
            WB_VERIFY(book->backupInto(folder).result());
        }
        QVERIFY(QFile::exists(strange) && QFile::exists(byHand) && QFile::exists(replaced));
        QCOMPARE(bookfile::contents(strange), QByteArray("mine"));
    }

    void aBackupIsWantedWhenSomethingChanged()
    {
        TestBook book;
        QCOMPARE(book->needsBackup(), Result<bool>(true));
        const QString folder = QFileInfo(book.path()).path();
        const auto first = book->backupInto(folder).result();
        WB_VERIFY(first);
        QCOMPARE(book->needsBackup(), Result<bool>(false));
        book.clock.advance(86'400);
        QCOMPARE(book->needsBackup(), Result<bool>(false));
        book.add("region", {{s("name"), s("Südwestfalen")}});
        QCOMPARE(book->needsBackup(), Result<bool>(true));
        const auto second = book->backupInto(folder).result();
        WB_VERIFY(second);
        QCOMPARE(book->needsBackup(), Result<bool>(false));
        QVERIFY(*first != *second && QFile::remove(*second)); // whoever removes the medium has none
        QCOMPARE(book->needsBackup(), Result<bool>(true));
        QCOMPARE(book->backupInto(book.file(s("no/such"))).result().error().kind, ErrorKind::FileMissing);
        book.reopen();
        QCOMPARE(book->needsBackup(), Result<bool>(true));
    }

    /** A return that was set aside is worth a backup, too; not one of the whole book, and a failure says what it is. */
    void whatWasSetAsideIsBackedUpToo()
    {
        speak(QLocale::English);
        TestBook book;
        const QTemporaryDir place;
        const QString folder = place.path();
        const auto first = book->backupInto(folder).result();
        WB_VERIFY(first);
        WB_VERIFY(makeHeldFolder(heldFolder(book.path())));
        bookfile::overwrite(heldFolder(book.path()) + s("/a.koffer"), "a");
        QCOMPARE(book->needsBackup(), Result<bool>(true));
        const QString held = heldFolderOfBackups(folder, bookIdOf(book->connection()).value());
        bookfile::overwrite(held, "in the way");
        const auto failed = book->backupInto(folder).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::NotSaved);
        QVERIFY(sentence(failed.error()).contains(s("backup of the book was made")));
        QCOMPARE(book->needsBackup(), Result<bool>(true));
        QVERIFY(QFile::remove(held));
        QCOMPARE(book->backupInto(folder).result(), first);
        QCOMPARE(bookfile::contents(held + s("/a.koffer")), QByteArray("a"));
        QCOMPARE(book->needsBackup(), Result<bool>(false));
        QCOMPARE(filesIn(folder).size(), 1);
        QVERIFY(QFile::remove(heldFolder(book.path()) + s("/a.koffer"))); // taken over: nothing new to keep
        QCOMPARE(book->needsBackup(), Result<bool>(false));
        // With the book itself, in the same way.
        bookfile::overwrite(heldFolder(book.path()) + s("/b.koffer"), "b");
        WB_VERIFY(book->backup(place.filePath(s("copy.wbuch"))));
        QCOMPARE(book->needsBackup(), Result<bool>(false));
    }

    /** Two books of one name keep their backups in one folder: neither gets what the other had set aside. */
    void booksOfOneNameAreKeptApart()
    {
        const QTemporaryDir place;
        TestBook one;
        TestBook two(7);
        QStringList backups;
        for (TestBook* book : {&one, &two}) {
            WB_VERIFY(makeHeldFolder(heldFolder(book->path())));
            bookfile::overwrite(heldFolder(book->path()) + (book == &one ? s("/one.koffer") : s("/two.koffer")), "x");
            const auto made = (*book)->backupInto(place.path()).result();
            WB_VERIFY(made);
            backups.append(*made);
            book->clock.advance(60);
        }
        const QString restored = two.file(s("restored.wbuch"));
        WB_VERIFY(restoreBook(restored, backups.at(1), {}));
        QCOMPARE(heldNames(restored), QStringList{s("two.koffer")});
    }
};

QTEST_GUILESS_MAIN(TestBackupThinning)
#include "tst_backupthinning.moc"
