// A window on a book in which somebody else writes: says who, follows what is written, and takes over where nobody
// answers any more. And a window whose file went away under it.
#include "core/book/takeover.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "tests/ui/inspection.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/frame/frame.h"
#include "ui/frame/statusline.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/recordpage.h"
#include "ui/support/prompts.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/bookwindows.h"
#include "ui/window/mainwindow.h"
#include "ui/window/otherwriter.h"
#include "ui/window/takeoverdialog.h"

#include <QAtomicInteger>

using namespace core;
using namespace ui;
using test::FilledBook;
using test::part;
using test::text;

namespace {

class Told final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }
    std::optional<Standing> letStand(QWidget*, const QStringList&) override { return {}; }
    QString file;
};

const SystemClock systemClock;

/** Somebody at another computer. */
LeaseSurroundings anna()
{
    LeaseSurroundings surroundings{text("Anna Berg"), systemClock};
    surroundings.process.host = text("laptop-7");
    surroundings.process.machine = text("another one");
    return surroundings;
}

/** A minute passes at once; each look of it may do something meanwhile. */
LeaseSurroundings hurried(const std::shared_ptr<QAtomicInteger<qint64>>& now, const std::function<void()>& meanwhile)
{
    LeaseSurroundings surroundings{text("Ben"), systemClock};
    surroundings.sleep = [now, meanwhile](int milliseconds) {
        *now += milliseconds;
        if (meanwhile)
            meanwhile();
        return true;
    };
    surroundings.steadyTime = [now] { return now->loadRelaxed(); };
    return surroundings;
}

QString said(const QWidget& window, const char* banner)
{
    const auto* const shown = window.findChild<QWidget*>(text(banner));
    return shown && shown->isVisible() ? shown->findChild<PlainLabel*>()->text() : QString();
}

void press(const QWidget& window, const char* banner)
{
    for (QPushButton* button : window.findChild<QWidget*>(text(banner))->findChildren<QPushButton*>()) {
        if (button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    qFatal("nothing to press");
}

} // namespace

class TestOfReadOnly : public QObject {
    Q_OBJECT

    Told m_told;

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void theHolderIsNamedAsFarAsItIsKnown()
    {
        LeaseHolder holder;
        holder.process = ProcessIdentity::current();
        const QString here = OtherWriter::nameOf(holder);
        holder.person = text("Anna Berg");
        QCOMPARE(OtherWriter::nameOf(holder), text("Anna Berg"));
        holder.process.machine = text("another one");
        holder.process.host = text("laptop-7");
        QVERIFY(OtherWriter::nameOf(holder).contains(text("Anna Berg")));
        QVERIFY(OtherWriter::nameOf(holder).contains(text("laptop-7")));
        holder.person.clear();
        QVERIFY(OtherWriter::nameOf(holder).contains(text("laptop-7")));
        QVERIFY(!here.isEmpty() && OtherWriter::nameOf(holder) != here);
    }

    void whatIsWrittenElsewhereAppears()
    {
        FilledBook book;
        MainWindow reading(Book::open(book.path(), book.options()).value(), m_told);
        reading.show();
        QVERIFY(reading.book().isReadOnly());
        QVERIFY(!said(reading, "readOnlyBanner").isEmpty());
        reading.open(book.series);
        auto* const page = reading.findChild<RecordPage*>();
        auto* const other = reading.findChild<OtherWriter*>();
        other->look(); // where it begins
        QTRY_VERIFY(BesideReader::isIdle());
        QTest::qWait(20);
        const Record series = book->store().get(book.series).value();
        WB_VERIFY(
            book->apply(acts::edit(book->store(), series, {{text("title"), text("Ganztag im Sauerland")}}).value()));
        QSignalSpy changed(&reading.book(), &Book::changed);
        other->look();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(BesideReader::isIdle());
        QTRY_COMPARE(page->head()->title(), text("Ganztag im Sauerland"));
        QCOMPARE(changed.first().first().value<ChangeSet>().isEmpty(), false);
        other->look();
        QTest::qWait(50);
        QCOMPARE(changed.size(), 1); // nothing twice
    }

    void whoIsGoneLeavesTheBookToUs()
    {
        FilledBook book;
        book.close();
        auto lease = std::make_unique<Result<Lease>>(Lease::acquire(book.path(), anna()));
        QVERIFY(*lease);
        BookWindows windows([&](const QString& path) { return Book::open(path, book.options()); }, m_told);
        QVERIFY(windows.open(book.path()));
        QVERIFY(windows.window()->book().isReadOnly());
        QVERIFY(said(*windows.window(), "readOnlyBanner").contains(text("Anna Berg")));
        QVERIFY(windows.window()->frame().statusLine()->savingText().contains(text("Anna Berg")));
        windows.window()->frame().goTo({text("series"), {}});
        lease.reset(); // she closes the book
        windows.window()->findChild<OtherWriter*>()->look();
        QTRY_VERIFY(!said(*windows.window(), "readOnlyBanner").contains(text("Anna Berg")));
        press(*windows.window(), "readOnlyBanner");
        QTRY_VERIFY(windows.window() && !windows.window()->book().isReadOnly());
        QCOMPARE(windows.window()->frame().place().page, text("series"));
        QVERIFY(said(*windows.window(), "readOnlyBanner").isEmpty());
    }

    void takingOverWatchesAMinuteAndAsks()
    {
        FilledBook book;
        book.close();
        const auto old = Lease::acquire(book.path(), anna());
        QVERIFY(old);
        QCOMPARE(Book::open(book.path(), book.options()).value()->isReadOnly(), true);
        const auto now = std::make_shared<QAtomicInteger<qint64>>(0);
        TakeOverDialog dialog(book.path(), hurried(now, {}), text("Anna Berg"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* const yes = part<QPushButton>(dialog, "takeOverYes");
        QTRY_VERIFY(yes->isEnabled());
        QVERIFY(*now >= Lease::observationMs);
        QVERIFY(dialog.isVisible()); // it asks
        QVERIFY(part<PlainLabel>(dialog, "takeOverWords")->text().contains(text("Anna Berg")));
        QCOMPARE(test::nameless(dialog), QStringList());
        QVERIFY(readHolder(book.path())->has_value());
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!readHolder(book.path())->has_value());
        const auto opened = Book::open(book.path(), book.options());
        QVERIFY(opened && !(*opened)->isReadOnly());
    }

    void whoIsAtWorkKeepsTheBook()
    {
        FilledBook book;
        book.close();
        auto old = Lease::acquire(book.path(), anna());
        QVERIFY(old);
        const auto now = std::make_shared<QAtomicInteger<qint64>>(0);
        TakeOverDialog dialog(
            book.path(), hurried(now, [&old] { static_cast<void>(old->heartbeat()); }), text("Anna Berg"));
        dialog.show();
        QTRY_VERIFY(!part<QPushButton>(dialog, "takeOverYes")->isVisible());
        QVERIFY(dialog.isVisible() && old->heartbeat());
    }

    void takingOverCanBeGivenUp()
    {
        FilledBook book;
        book.close();
        const auto old = Lease::acquire(book.path(), anna());
        QVERIFY(old);
        const auto now = std::make_shared<QAtomicInteger<qint64>>(0);
        TakeOverDialog dialog(book.path(), hurried(now, {}), text("Anna Berg"));
        dialog.show();
        QTRY_VERIFY(part<QPushButton>(dialog, "takeOverYes")->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QTest::qWait(50);
        QCOMPARE(readHolder(book.path())->value().person, text("Anna Berg"));
    }

    /** Within a heartbeat, before anybody has tried to save. */
    void aFileThatGoesAwayIsSaidAtOnce()
    {
        FilledBook book;
        book.close();
        MainWindow window(Book::open(book.path(), book.options()).value(), m_told);
        window.show();
        const QString saved = window.frame().statusLine()->savingText();
        const QString away = book.path() + text(".weg");
        QVERIFY(QFile::rename(book.path(), away));
        constexpr int patience = 2 * Lease::heartbeatMs + 5'000;
        const Error moved{ErrorKind::FileMoved, book.path(), {}};
        QTRY_COMPARE_WITH_TIMEOUT(said(window, "rescueBanner"), sentence(moved), patience);
        QVERIFY(window.frame().statusLine()->savingText() != saved);
        QVERIFY(QFile::rename(away, book.path()));
        QTRY_VERIFY_WITH_TIMEOUT(said(window, "rescueBanner").isEmpty(), patience);
        QCOMPARE(window.frame().statusLine()->savingText(), saved);
    }

    void whatWasTypedIsKeptWhenTheFileIsGone()
    {
        FilledBook book;
        const RecordId other = book.add("series", {{text("title"), text("Inklusion")}, {text("agency"), book.agency}});
        book.close();
        MainWindow window(Book::open(book.path(), book.options()).value(), m_told);
        window.show();
        WB_VERIFY(window.book().checked());
        window.open(book.series);
        auto* const page = window.findChild<RecordPage*>();
        page->showPlace(text("title"));
        QVERIFY(QFile::rename(book.path(), book.path() + text(".weg")));
        auto* const title = qobject_cast<QLineEdit*>(window.focusWidget());
        QVERIFY(title);
        test::type(title, text("Was nirgends mehr steht"));
        QTest::keyClick(title, Qt::Key_Return); // leaves the field
        QTRY_VERIFY(!said(window, "rescueBanner").isEmpty());
        QVERIFY(window.frame().statusLine()->savingText() != StatusLine().savingText());
        QTRY_VERIFY(!window.book().drafts().value().isEmpty());
        window.open(other); // the form that could not save goes; what was typed in it is still nowhere else
        QVERIFY(!said(window, "rescueBanner").isEmpty());
        QVERIFY(!window.close()); // not without a word
        QVERIFY(said(window, "rescueBanner").contains(text("Ganztag")));
        m_told.file = book.file(text("gesichert.txt"));
        press(window, "rescueBanner");
        QFile kept(m_told.file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("Was nirgends mehr steht"));
        // The folder for backups is there; it is the book that is not.
        BackupKeeper keeper(window.book());
        QSignalSpy finished(&keeper, &BackupKeeper::finished);
        if (keeper.runBeforeClosing()) {
            QTRY_COMPARE(finished.size(), 1);
            const QString folder = QFileInfo(book.path()).absolutePath();
            QVERIFY2(!keeper.failure().endsWith(folder), qPrintable(keeper.failure()));
            QVERIFY(!keeper.failure().isEmpty());
        }
        QVERIFY(QFile::rename(book.path() + text(".weg"), book.path()));
    }
};

QTEST_MAIN(TestOfReadOnly)
#include "tst_readonly.moc"
