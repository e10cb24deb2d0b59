// The dialog at the start: which book it is to be, and that none is made or written over unasked.
#include "core/book/book.h"
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "tests/ui/inspection.h"
#include "ui/look/banner.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/support/recentbooks.h"
#include "ui/window/bookwindows.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opening.h"
#include "ui/window/startdialog.h"

#include <QPointer>
#include <QSettings>

using namespace core;
using namespace ui;
using test::part;
using test::text;

namespace {

class Told final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    bool confirm(QWidget*, const QString& asked, const QString&) override
    {
        question = asked;
        return yes;
    }
    std::optional<Standing> letStand(QWidget*, const QStringList&) override { return {}; }

    QString file;
    QString question;
    bool yes = false;
};

} // namespace

class TestOfStartDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Told m_told;

    [[nodiscard]] QString existing(const char* name) const
    {
        QFile file(m_folder.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file can be made");
        return file.fileName();
    }
    static void click(const StartDialog& dialog, const char* name)
    {
        QTest::mouseClick(part<QPushButton>(dialog, name), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(text("werkstattbuch-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(text("settings")));
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::German);
    }
    void init()
    {
        QSettings().clear();
        m_told.question.clear();
        m_told.yes = false;
    }

    void theLastOneIsOpenedByOneKey()
    {
        RecentBooks::note(existing("alt.wbuch"));
        const QString last = existing("neu.wbuch");
        RecentBooks::note(last);
        StartDialog dialog(m_told);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(part<QListWidget>(dialog, "recentBooks")->count(), 2);
        QCOMPARE(test::nameless(dialog), QStringList());
        QCOMPARE(test::focusTroubles(dialog), QStringList());
        part<QListWidget>(dialog, "recentBooks")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.path(), last);
        QVERIFY(!dialog.isNew());
    }

    void enterPressesTheButtonItStandsOn()
    {
        {
            StartDialog first(m_told);
            first.show();
            QVERIFY(QTest::qWaitForWindowActive(&first));
            QVERIFY(part<QPushButton>(first, "newBook")->isDefault());
        }
        RecentBooks::note(existing("alt.wbuch"));
        m_told.file = existing("anderes.wbuch");
        StartDialog dialog(m_told);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        part<QPushButton>(dialog, "openOther")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.path(), m_told.file);
    }

    void whatIsGoneIsSaidAndForgotten()
    {
        const QString gone = m_folder.filePath(text("weg.wbuch"));
        RecentBooks::note(gone);
        StartDialog dialog(m_told);
        dialog.show();
        click(dialog, "openRecent");
        QVERIFY(dialog.isVisible() && dialog.path().isEmpty());
        QVERIFY(dialog.findChild<Banner*>()->isVisible());
        QCOMPARE(RecentBooks::load(), QStringList());
        QVERIFY(!QFile::exists(gone));
        QVERIFY(!part<QPushButton>(dialog, "openRecent")->isVisible());
    }

    void aNewOneIsBegunOnlyWhereNothingIs()
    {
        m_told.file = existing("da.wbuch");
        {
            StartDialog dialog(m_told);
            dialog.show();
            click(dialog, "newBook");
            QVERIFY(m_told.question.contains(text("da.wbuch")));
            QVERIFY(dialog.isVisible()); // the person thought better of it
            m_told.yes = true;
            click(dialog, "newBook");
            QCOMPARE(dialog.path(), m_told.file);
            QVERIFY(!dialog.isNew());
        }
        m_told.file = m_folder.filePath(text("agentur.wbuch"));
        m_told.question.clear();
        StartDialog dialog(m_told);
        dialog.show();
        part<QLineEdit>(dialog, "who")->setText(text(" Rika Overbrink "));
        click(dialog, "newBook");
        QVERIFY(dialog.isNew() && m_told.question.isEmpty());
        QCOMPARE(dialog.path(), m_told.file);
        QCOMPARE(ProgramSettings::load().who, text("Rika Overbrink"));
        StartDialog later(m_told);
        later.show();
        QVERIFY(!part<QLineEdit>(later, "who")->isVisible()); // known by now
    }

    void anotherOneIsOpenedWithoutAQuestion()
    {
        m_told.file = existing("anderes.wbuch");
        StartDialog dialog(m_told);
        dialog.show();
        click(dialog, "openOther");
        QCOMPARE(dialog.path(), m_told.file);
        QVERIFY(!dialog.isNew() && m_told.question.isEmpty());
    }

    void whatIsOpenedIsOfferedNextTime()
    {
        test::TestBook book;
        book.close();
        BookWindows windows([&](const QString& path) { return Book::open(path, book.options()); }, m_told);
        QVERIFY(windows.open(book.path()));
        QCOMPARE(RecentBooks::load(), QStringList{book.path()});
    }

    void whatCannotBeOpenedIsToldToWhoAsks()
    {
        BookWindows windows(openBook, m_told);
        const Result<void> shown = windows.show(m_folder.filePath(text("fehlt.wbuch")));
        QVERIFY(!shown && shown.error().kind == ErrorKind::FileMissing);
        QVERIFY(!windows.window());
        QCOMPARE(RecentBooks::load(), QStringList());
    }

    void theWindowOpenedAnewIsAsLargeAsItWas()
    {
        test::TestBook book;
        book.close();
        BookWindows windows([&](const QString& path) { return Book::open(path, book.options()); }, m_told);
        QVERIFY(windows.open(book.path()));
        windows.window()->resize(776, 720);
        const QPointer<MainWindow> before = windows.window();
        Q_EMIT before->reopenWanted(book.path());
        QTRY_VERIFY(!before);
        QTRY_VERIFY(windows.window());
        QCOMPARE(windows.window()->size(), QSize(776, 720));
    }

    void theWindowFitsItsScreenAndComesBackAsItWas()
    {
        test::TestBook book;
        book.close();
        const auto open = [&] {
            return std::make_unique<MainWindow>(Book::open(book.path(), book.options()).value(), m_told);
        };
        auto window = open();
        const QSize room = window->screen()->availableSize();
        QVERIFY2(window->width() <= room.width() && window->height() <= room.height(), "larger than its screen");
        window->show();
        window->resize(776, 720);
        window->close();
        QTRY_VERIFY(!window->isVisible()); // with a backup where one is needed
        window.reset();
        window = open();
        window->show();
        QCOMPARE(window->size(), QSize(776, 720));
    }

    void openingMakesNoFileAndBeginningWritesOverNone()
    {
        const QString path = m_folder.filePath(text("Tippfehler.wbuch"));
        const auto missing = openBook(path);
        QVERIFY(!missing && missing.error().kind == ErrorKind::FileMissing);
        QVERIFY(!QFile::exists(path));
        WB_VERIFY(beginBook(path));
        WB_VERIFY(openBook(path));
        const QString other = existing("anderes.txt");
        const auto refused = beginBook(other);
        QVERIFY(!refused && refused.error().kind == ErrorKind::FileExists);
        QCOMPARE(QFileInfo(other).size(), 0);
    }
};

QTEST_MAIN(TestOfStartDialog)
#include "tst_startdialog.moc"
