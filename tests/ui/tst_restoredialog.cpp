// Backups that make themselves, and the way back to one: from the window, and where a book is damaged.
#include "core/wording/language.h"
#include "tests/support/bookfile.h"
#include "tests/ui/formbench.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/statusline.h"
#include "ui/look/banner.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/bookwindows.h"
#include "ui/window/mainwindow.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::part;
using test::text;

namespace {

class TestPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }
    std::optional<Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }
};

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({text("test_sicherung_*.wbuch")}, QDir::Files);
}

qint64 municipalities(Book& book)
{
    return book.store().count(*findEntity(u"municipality")).value();
}

template <typename Dialog>
Dialog* openDialog()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget* const widget : widgets) {
        if (auto* const dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestRestoreDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    TestPrompts m_prompts;

    static std::unique_ptr<MainWindow> windowOn(FilledBook& book, Prompts& prompts)
    {
        book.close();
        auto window = std::make_unique<MainWindow>(Book::open(book.path(), book.options()).value(), prompts);
        window->show();
        return window;
    }
    static QString folderOf(const FilledBook& book) { return QFileInfo(book.path()).path(); }
    static QString status(MainWindow& window)
    {
        return part<QLabel>(*window.frame().statusLine(), "backupAge")->text();
    }
    static void setFolder(const QString& folder)
    {
        ProgramSettings settings;
        settings.backupFolder = folder;
        settings.save();
    }
    BookWindows::Opener opener(FilledBook& book)
    {
        return [&book](const QString& path) { return Book::open(path, book.options()); };
    }
    /** A backup of three municipalities, and a book with four. */
    QString withBackup(FilledBook& book)
    {
        const QString backup = book.file(text("test_sicherung_2023-03-20_08-00-00.wbuch"));
        if (!book->backup(backup))
            qFatal("no backup");
        book.municipality("Kreis Unna", "Unna");
        return backup;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(text("wb-test"));
        QCoreApplication::setApplicationName(text("tst_restoredialog"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
        setFolder({});
    }

    void closingMakesABackupOnceSomethingChanged()
    {
        FilledBook book;
        {
            auto window = windowOn(book, m_prompts);
            QCOMPARE(status(*window), text("No verified backup yet"));
            window->close();
            QVERIFY(window->isVisible()); // says so, and waits
            QTRY_VERIFY(!window->isVisible());
            QCOMPARE(status(*window), text("Backup verified just now"));
        }
        QCOMPARE(backupsIn(folderOf(book)).size(), 1);
        {
            auto window = windowOn(book, m_prompts);
            window->close();
            QVERIFY(!window->isVisible()); // nothing has changed
        }
        QCOMPARE(backupsIn(folderOf(book)).size(), 1);
        const auto copy = Book::open(folderOf(book) + u'/' + backupsIn(folderOf(book)).first(), book.options());
        WB_VERIFY(copy);
        QCOMPARE(municipalities(**copy), 3);
    }

    void aMediumThatIsGoneIsSaidAndHasAWayOut()
    {
        FilledBook book;
        setFolder(text("/no/such/medium"));
        auto window = windowOn(book, m_prompts);
        window->close();
        QTRY_VERIFY(status(*window).contains(text("/no/such/medium")));
        QVERIFY(window->isVisible());
        QVERIFY(backupsIn(folderOf(book)).isEmpty());
        // It is tried again when it is there.
        QTemporaryDir medium;
        setFolder(medium.path());
        window->backups().runIfDue();
        QTRY_COMPARE(status(*window), text("Backup verified just now"));
        QCOMPARE(backupsIn(medium.path()).size(), 1);
        setFolder(text("/no/such/medium"));
        const auto region = acts::prepared(
            window->book().store(), *findEntity(u"region"), {{text("name"), text("Ruhr")}}, window->book().ids());
        WB_VERIFY(region);
        WB_VERIFY(window->book().apply(*acts::add(window->book().store(), *region)));
        window->show();
        window->close();
        QTRY_VERIFY(status(*window).contains(text("/no/such/medium")));
        window->close(); // asked again, it closes
        QVERIFY(!window->isVisible());
    }

    void aDailyBackupIsMadeWhileTheBookIsOpen()
    {
        FilledBook book;
        auto window = windowOn(book, m_prompts);
        window->backups().runIfDue();
        QTRY_COMPARE(backupsIn(folderOf(book)).size(), 1);
        QTRY_VERIFY(!window->backups().percent());
        const auto add = [&] {
            const auto region = acts::prepared(
                window->book().store(), *findEntity(u"region"), {{text("name"), text("Ruhr")}}, window->book().ids());
            WB_VERIFY(window->book().apply(*acts::add(window->book().store(), *region)));
        };
        add();
        book.clock.advance(3600);
        window->backups().runIfDue();
        QVERIFY(!window->backups().percent()); // not a day old
        book.clock.advance(86'400);
        window->backups().runIfDue();
        QTRY_COMPARE(backupsIn(folderOf(book)).size(), 2);
        book.clock.advance(10 * 86'400);
        QTRY_VERIFY(!window->backups().percent());
        window->backups().runIfDue();
        QVERIFY(!window->backups().percent()); // nothing has changed
        window->frame().statusLine()->setBackupAge(std::chrono::days(8));
        QVERIFY(status(*window).contains(text("8 day")));
    }

    void theDialogShowsWhatEachBackupLacks()
    {
        FilledBook book;
        const QString backup = withBackup(book);
        RestoreDialog dialog(book.path(), {folderOf(book)});
        dialog.show();
        QVERIFY(dialog.isLooking() && !part<QPushButton>(dialog, "restoreBackup")->isEnabled());
        QTRY_VERIFY(!dialog.isLooking());
        const auto* const list = part<QTableWidget>(dialog, "backups");
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 3)->text(), text("1"));
        QVERIFY(list->item(0, 0)->text().startsWith(text("20 Mar 2023 "))); // as its name says, whenever it was copied
        const QString outcome = part<QLabel>(dialog, "backupOutcome")->text();
        QVERIFY2(outcome.startsWith(text("1 step")) && outcome.contains(text(", 1 record")), qPrintable(outcome));
        QVERIFY2(!outcome.contains(text("come back")), qPrintable(outcome)); // nothing was removed
        const auto* const details = part<QLabel>(dialog, "backupDetails");
        QVERIFY(details->isHidden());
        QTest::mouseClick(part<QPushButton>(dialog, "unfoldDetails"), Qt::LeftButton);
        QVERIFY(details->isVisible() && details->text().contains(text("Municipalities: 3")));
        QSignalSpy wanted(&dialog, &RestoreDialog::restoreWanted);
        QTest::mouseClick(part<QPushButton>(dialog, "restoreBackup"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), backup);
        RestoreDialog empty(book.path(), {m_settings.path()});
        QTRY_VERIFY(!empty.isLooking());
        QVERIFY(part<QLabel>(empty, "backupOutcome")->text().contains(m_settings.path()));
        RestoreDialog hasty(book.path(), {folderOf(book)}); // goes while it is looking
    }

    void theWindowGoesBackToABackup()
    {
        FilledBook book;
        withBackup(book);
        book.close();
        BookWindows windows(opener(book), m_prompts);
        QVERIFY(windows.open(book.path()));
        QCOMPARE(municipalities(windows.window()->book()), 4);
        SettingsDialog* settings = nullptr;
        windows.window()->chooseBackup();
        auto* const dialog = windows.window()->findChild<RestoreDialog*>();
        QVERIFY(dialog && !settings);
        QTRY_VERIFY(!dialog->isLooking());
        QSignalSpy reopened(&windows, &BookWindows::reopened);
        QTest::mouseClick(part<QPushButton>(*dialog, "restoreBackup"), Qt::LeftButton);
        QTRY_COMPARE(reopened.size(), 1);
        QVERIFY(windows.window() && windows.window()->isVisible());
        QCOMPARE(windows.window()->book().path(), book.path());
        QVERIFY(!windows.window()->book().isReadOnly());
        QCOMPARE(municipalities(windows.window()->book()), 3);
        const auto kept = Book::open(reopened.first().first().toString(), book.options());
        WB_VERIFY(kept);
        QCOMPARE(municipalities(**kept), 4);
    }

    void aCopyIsOpenedBesideTheBook()
    {
        FilledBook book;
        const QString backup = withBackup(book);
        const QByteArray untouched = bookfile::contents(backup);
        book.close();
        BookWindows windows(opener(book), m_prompts);
        QVERIFY(windows.open(book.path()));
        QSignalSpy reopened(&windows, &BookWindows::reopened);
        windows.openCopy(book.path(), backup);
        QTRY_COMPARE(reopened.size(), 1);
        QCOMPARE(municipalities(windows.window()->book()), 3);
        QVERIFY(windows.window()->book().path() != book.path() && windows.window()->book().path() != backup);
        QVERIFY(!windows.window()->book().isReadOnly());
        QCOMPARE(bookfile::contents(backup), untouched);
        const auto original = Book::open(book.path(), book.options());
        WB_VERIFY(original);
        QCOMPARE(municipalities(**original), 4);
    }

    void aDamagedBookOffersItsBackups()
    {
        FilledBook book;
        withBackup(book);
        book.close();
        const QByteArray spoilt(5000, '\x7');
        bookfile::overwrite(book.path(), spoilt);
        BookWindows windows(opener(book), m_prompts);
        QVERIFY(windows.open(book.path()));
        QVERIFY(!windows.window());
        auto* const dialog = openDialog<RestoreDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<Banner*>()->isVisible()); // says why
        QTRY_VERIFY(!dialog->isLooking());
        QSignalSpy reopened(&windows, &BookWindows::reopened);
        QTest::mouseClick(part<QPushButton>(*dialog, "restoreBackup"), Qt::LeftButton);
        QTRY_COMPARE(reopened.size(), 1);
        QCOMPARE(municipalities(windows.window()->book()), 3);
        QCOMPARE(bookfile::contents(reopened.first().first().toString()), spoilt);
    }

    void whoDoesNotChooseIsLeftAlone()
    {
        FilledBook book;
        book.close();
        bookfile::overwrite(book.path(), "no book at all, by far");
        BookWindows windows(opener(book), m_prompts);
        QSignalSpy ended(&windows, &BookWindows::ended);
        QVERIFY(windows.open(book.path()));
        auto* const dialog = openDialog<RestoreDialog>();
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bookfile::contents(book.path()), QByteArray("no book at all, by far"));
    }
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
