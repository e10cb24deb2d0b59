#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/sampleworld.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/pdfviewer.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/look/banner.h"
#include "ui/look/sectionnav.h"
#include "ui/look/style.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/findingspanel.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/teamboard.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace core;

namespace {

/** Answers what the window asks, as told before. */
class TestPrompts final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return file;
    }
    bool confirm(QWidget*, const QString& asked, const QString&) override
    {
        question = asked;
        return yes;
    }

    std::optional<ui::Standing> letStand(QWidget*, const QStringList& sentences) override
    {
        found = sentences;
        return standing;
    }

    QString file;
    QString proposed;
    QString question;
    QStringList found;
    std::optional<ui::Standing> standing;
    bool yes = true;
};

template <typename T>
T* child(QWidget* parent, const char* name = nullptr)
{
    return parent->findChild<T*>(name ? QString::fromLatin1(name) : QString());
}

/** A window of its own on the file of a test book, which is closed for it. */
struct Opened {
    explicit Opened(test::TestBook& book)
        : testBook(book)
    {
        book.close();
        window = std::make_unique<ui::MainWindow>(Book::open(book.path(), book.options()).value(), prompts);
        window->show();
    }
    ui::KindPage* page()
    {
        return qobject_cast<ui::KindPage*>(window->frame().pages()->made(window->frame().place().page));
    }
    Book& book() { return window->book(); }

    test::TestBook& testBook;
    TestPrompts prompts;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        ui::applyLook();
    }

    void officialListComesInByTheDialogAndGoesByUndo()
    {
        test::TestBook book;
        Opened opened(book);
        opened.window->frame().goTo({QStringLiteral("municipalities"), {}});
        opened.prompts.file = QStringLiteral(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv");
        QTest::mouseClick(child<QPushButton>(opened.page(), "importCsv"), Qt::LeftButton);
        auto* dialog = child<ui::ImportDialog>(opened.window.get());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->plan().count(RowClass::New), 401);
        QCOMPARE(opened.book().store().count(*findEntity(u"municipality")).value(), 0); // looking changes nothing
        QTest::mouseClick(child<QPushButton>(dialog, "takeIn"), Qt::LeftButton);
        QTRY_COMPARE(opened.book().store().count(*findEntity(u"municipality")).value(), 401);
        QTRY_VERIFY(opened.window->frame().topBar()->canUndo());
        Q_EMIT opened.window->frame().undoRequested();
        QTRY_COMPARE(opened.book().store().count(*findEntity(u"municipality")).value(), 0);
        QTRY_VERIFY(opened.window->frame().topBar()->canRedo());
    }

    void mappingIsThePersons()
    {
        test::TestBook book;
        Opened opened(book);
        opened.prompts.file = book.file(QStringLiteral("leute.csv"));
        QFile file(opened.prompts.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Familie;Rufname\nBeispiel;Anna\n");
        file.close();
        ui::ImportDialog dialog(opened.book(), *findEntity(u"person"), opened.prompts.file);
        QTRY_VERIFY(dialog.isPlanned());
        QVERIFY(!child<QPushButton>(&dialog, "takeIn")->isEnabled());
        auto* field = child<QComboBox>(&dialog, "field0");
        field->setCurrentIndex(field->findData(QStringLiteral("last_name")));
        Q_EMIT field->activated(field->currentIndex());
        QTRY_COMPARE(dialog.plan().count(RowClass::New), 1);
        QVERIFY(child<QPushButton>(&dialog, "takeIn")->isEnabled());
    }

    void jsonIsTakenInToo()
    {
        test::TestBook book;
        Opened opened(book);
        const QString path = book.file(QStringLiteral("leute.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"person\": [{\"last_name\": \"Beispiel\", \"nick\": [\"A\"]}]}");
        file.close();
        ui::ImportDialog dialog(opened.book(), *findEntity(u"person"), path);
        // What is no field is refused until somebody says that it may be left out.
        QTRY_COMPARE(dialog.plan().count(RowClass::Refused), 1);
        auto* field = child<QComboBox>(&dialog, "field1");
        QCOMPARE(field->currentIndex(), -1);
        field->setCurrentIndex(0);
        Q_EMIT field->activated(0);
        QTRY_COMPARE(dialog.plan().count(RowClass::New), 1);
        dialog.takeIn();
        QTRY_COMPARE(opened.book().store().count(*findEntity(u"person")).value(), 1);

        ui::ImportDialog other(opened.book(), *findEntity(u"municipality"), path);
        QTRY_VERIFY(other.isPlanned());
        QVERIFY(!child<QPushButton>(&other, "takeIn")->isEnabled());
    }

    void teamsAreEnteredAndMovedOnTheBoard()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        auto* record = child<ui::RecordPage>(opened.window.get());
        QVERIFY(record);
        record->showSection(QStringLiteral("team"));
        auto* board = child<ui::TeamBoard>(record);
        QVERIFY(board);
        board->enterTeam();
        auto* dialog = child<QDialog>(board, "newTeamDialog");
        QVERIFY(dialog);
        child<QComboBox>(dialog, "municipality")->setEditText(QStringLiteral("Kreis Unna"));
        child<QSpinBox>(dialog, "persons")->setValue(3);
        QTest::mouseClick(child<QPushButton>(dialog, "enter"), Qt::LeftButton);
        QCOMPARE(opened.book().store().childrenOf(world.series, *findEntity(u"team"))->size(), 5);
        QCOMPARE(opened.book().nextUndo()->info.entity, QStringLiteral("team"));
        QWidget* registered = child<QWidget>(board, "column_registered");
        QVERIFY(registered);
        auto* menu = child<QMenu>(registered);
        QVERIFY(menu);
        menu->findChild<QAction*>(QStringLiteral("waitlisted"))->trigger();
        QVERIFY(child<QMenu>(child<QWidget>(board, "column_waitlisted")));
        Q_EMIT opened.window->frame().undoRequested();
        Q_EMIT opened.window->frame().undoRequested();
        QCOMPARE(opened.book().store().childrenOf(world.series, *findEntity(u"team"))->size(), 4);
    }

    void whatRulesRefuseMayStandWithAReason()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        auto* record = child<ui::RecordPage>(opened.window.get());
        // Four of four teams have a place; a fifth does not, whatever the way.
        record->showSection(QStringLiteral("master_data"));
        auto* places = child<QLineEdit>(record, "capacity_teams");
        QVERIFY(places);
        opened.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        places->setFocus();
        places->selectAll();
        QTest::keyClicks(places, QStringLiteral("3"));
        QTest::keyClick(places, Qt::Key_Tab);
        const auto capacity = [&] {
            return valueOr<qint64>(opened.book().store().get(world.series)->at(QLatin1StringView("capacity_teams")));
        };
        QCOMPARE(capacity(), qint64(4));
        auto* banner = child<ui::Banner>(record, "pageBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(places->text(), QStringLiteral("3")); // what was typed stays
        // Without a reason nothing happens, with one it is saved together with it.
        Q_EMIT banner->actionRequested();
        QVERIFY(opened.prompts.found.join(u' ').contains(QStringLiteral("Plätze: 3")));
        QCOMPARE(capacity(), qint64(4));
        opened.prompts.standing = ui::Standing{QStringLiteral("Stuhlkreis"), QDate(2023, 12, 31)};
        Q_EMIT banner->actionRequested();
        QCOMPARE(capacity(), qint64(3));
        const QList<Record> exceptions = opened.book().store().all(*findEntity(u"rule_override")).value();
        QCOMPARE(exceptions.size(), 1);
        QCOMPARE(exceptions[0].text(QLatin1StringView("reason")), QStringLiteral("Stuhlkreis"));
        record->showSection(QStringLiteral("findings"));
        auto* panel = child<ui::FindingsPanel>(record);
        QVERIFY(panel);
        // It stands already.
        const auto stands = [panel] {
            auto* const row = child<QWidget>(panel, "finding_V-26");
            return row && !child<QPushButton>(row, "letStand");
        };
        QTRY_VERIFY(stands());
        auto* warning = child<QWidget>(panel, "finding_V-30");
        QVERIFY(warning);
        QTest::mouseClick(child<QPushButton>(warning, "letStand"), Qt::LeftButton);
        QCOMPARE(opened.book().store().all(*findEntity(u"rule_override"))->size(), 2);
        QTest::mouseClick(child<QPushButton>(child<QWidget>(panel, "finding_V-30"), "goThere"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("planned_session_count"));
        Q_EMIT opened.window->frame().undoRequested();
        Q_EMIT opened.window->frame().undoRequested();
        QCOMPARE(capacity(), qint64(4));
        QCOMPARE(opened.book().store().all(*findEntity(u"rule_override"))->size(), 0);
    }

    void findingsStandBesideTheirField()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        auto* record = child<ui::RecordPage>(opened.window.get());
        record->showSection(QStringLiteral("master_data"));
        auto* said = child<QLabel>(record, "planned_session_count.finding");
        QVERIFY(said && said->isVisibleTo(record));
        QVERIFY2(said->text().contains(QStringLiteral("vorgesehen: 3")), qPrintable(said->text()));
        QVERIFY(!child<QLabel>(record, "title.finding")->isVisibleTo(record));
    }

    void announcementIsShownAndSaved()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        auto* record = child<ui::RecordPage>(opened.window.get());
        QTest::mouseClick(child<QPushButton>(record, "ausschreibung"), Qt::LeftButton);
        auto* dialog = child<ui::DocumentDialog>(record);
        QVERIFY(dialog);
        const QSize room = dialog->screen()->availableSize();
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
        QTRY_VERIFY(child<QWidget>(dialog, "pdfView"));
        opened.prompts.file = book.file(QStringLiteral("a.pdf"));
        QTest::mouseClick(child<QPushButton>(dialog, "savePdf"), Qt::LeftButton);
        QVERIFY(opened.prompts.proposed.startsWith(QStringLiteral("Ausschreibung_EW-2023-03_")));
        QFile pdf(opened.prompts.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        // The button asks the system, so what it leads to is tried with a file for a printer.
        QVERIFY(child<QPushButton>(dialog, "printDocument")->isEnabled());
        pdf.seek(0);
        const QByteArray whole = pdf.readAll();
        const QString printed = book.file(QStringLiteral("printed.pdf"));
        QVERIFY(ui::printPdf(whole, QStringLiteral("Ausschreibung"), opened.window.get(), printed));
        QTRY_VERIFY(!qApp->findChild<QObject*>(QStringLiteral("printJob")));
        QFile paper(printed);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QCOMPARE(pdfcheck::pageCount(paper.readAll()), pdfcheck::pageCount(whole));
        QVERIFY(!ui::printPdf("no document", QString(), opened.window.get(), printed));
    }

    /** A page of photos takes longer than a window may wait: no turn of it is most of the work. */
    void aPageOfPhotosIsPrintedBesideTheWindow()
    {
        QByteArray pdf;
        QBuffer into(&pdf);
        QVERIFY(into.open(QIODevice::WriteOnly));
        {
            QImage photo(2000, 2600, QImage::Format_RGB32);
            for (int y = 0; y < photo.height(); ++y) {
                for (int x = 0; x < photo.width(); ++x)
                    photo.setPixel(x, y, qRgb((x * 7 + y * 3) / 40 % 256, (x ^ y) % 256, x % 256));
            }
            QPdfWriter writer(&into);
            QPainter painter(&writer);
            painter.drawImage(painter.viewport(), photo);
        }
        QTemporaryDir folder;
        QElapsedTimer all;
        all.start();
        QVERIFY(ui::printPdf(pdf, QStringLiteral("Fotos"), nullptr, folder.filePath(QStringLiteral("p.pdf"))));
        qint64 longest = all.elapsed();
        while (qApp->findChild<QObject*>(QStringLiteral("printJob"))) {
            QElapsedTimer turn;
            turn.start();
            QTest::qWait(1);
            longest = std::max(longest, turn.elapsed());
        }
        const QString took = QStringLiteral("%1 of %2 ms").arg(longest).arg(all.elapsed());
        QVERIFY2(longest * 2 < all.elapsed(), qPrintable(took));
    }

    void removalAsksAndUndoBringsThePageBack()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        opened.prompts.yes = false;
        QTest::mouseClick(child<QPushButton>(opened.window.get(), "removeRecord"), Qt::LeftButton);
        QVERIFY(opened.prompts.question.contains(QStringLiteral("Ganztag")));
        QVERIFY(opened.book().store().find(world.series)->has_value());
        opened.prompts.yes = true;
        QTest::mouseClick(child<QPushButton>(opened.window.get(), "removeRecord"), Qt::LeftButton);
        QVERIFY(!opened.book().store().find(world.series)->has_value());
        QTRY_VERIFY(opened.window->frame().place().record.isEmpty());
        Q_EMIT opened.window->frame().undoRequested();
        QVERIFY(opened.book().store().find(world.series)->has_value());
    }

    void secondWindowReadsAndSaysWhoWrites()
    {
        test::TestBook book;
        Opened first(book);
        TestPrompts prompts;
        ui::MainWindow second(Book::open(book.path(), book.options()).value(), prompts);
        QVERIFY(second.book().isReadOnly());
        second.frame().goTo({QStringLiteral("series"), {}});
        QVERIFY(!child<QPushButton>(
            qobject_cast<QWidget*>(second.frame().pages()->made(QStringLiteral("series"))), "importCsv")
                     ->isEnabled());
    }

    void backLeadsToWhatWasShownOfARecord()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        ui::Frame& frame = opened.window->frame();
        const auto sectionTabs = [&] {
            return child<ui::SectionNav>(child<ui::RecordPage>(opened.window.get()));
        };
        opened.window->open(world.series);
        child<ui::RecordPage>(opened.window.get())->showSection(QStringLiteral("team"));
        opened.window->open(world.sessions.first());
        frame.goBack();
        QCOMPARE(frame.place().record, world.series.toText());
        QCOMPARE(sectionTabs()->current(), QStringLiteral("team"));
        frame.goTo({QStringLiteral("series"), {}});
        opened.window->open(world.series); // asked for, not gone back to
        QCOMPARE(sectionTabs()->current(), QStringLiteral("overview"));
    }

    void theKeyboardGoesToTheRecordAndBackToItsRow()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        ui::Frame& frame = opened.window->frame();
        frame.goTo({QStringLiteral("persons"), {}}); // so that there is something to go back to
        frame.goTo({QStringLiteral("series"), {}});
        auto* const list = child<ui::RecordListView>(opened.page());
        QTRY_VERIFY(list->select(world.series));
        list->takeKeyboard(world.series);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto* const record = child<ui::RecordPage>(opened.window.get());
        QVERIFY(record && record->recordId() == world.series);
        QVERIFY(record->isAncestorOf(QApplication::focusWidget()));
        QTest::qWait(20); // the search would open its list with the next turn of the loop
        QVERIFY(!child<QWidget>(opened.window.get(), "searchBox")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(list->isVisible() && list->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(list->currentId(), world.series);
        // By the search over everything the same.
        QTest::keyClick(opened.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(child<QWidget>(opened.window.get(), "searchBox")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto* const again = child<ui::RecordPage>(opened.window.get());
        QVERIFY(again && again->isAncestorOf(QApplication::focusWidget()));
        QTest::qWait(20);
        QVERIFY(!child<QWidget>(opened.window.get(), "searchBox")->isVisible());
    }

    void ctrlZTakesBackTheFieldJustLeft()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        opened.window->open(world.series);
        auto* const record = child<ui::RecordPage>(opened.window.get());
        record->showPlace(QStringLiteral("title"));
        auto* const title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(title);
        const QString before = title->text();
        const auto state = [&] { return opened.window->frame().statusLine()->savingText(); };
        const QString saved = state();
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Ganztag"));
        QVERIFY(state() != saved); // what is typed is not in the file yet, and the line below says so
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(state(), saved);
        QCOMPARE(opened.book().store().titleOf(world.series).value(), QStringLiteral("Ganztag"));
        QWidget* const next = QApplication::focusWidget();
        QVERIFY(next && next != title);
        record->showPlace(QStringLiteral("subtitle")); // a line, which would keep the keys for itself
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.book().store().titleOf(world.series).value(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(opened.book().store().titleOf(world.series).value(), QStringLiteral("Ganztag"));
        // What the field itself can take back stays its own.
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.book().store().titleOf(world.series).value(), QStringLiteral("Ganztag"));
    }

    void everyControlHasAName()
    {
        test::TestBook book;
        const test::SampleWorld world = test::makeSampleWorld(book);
        Opened opened(book);
        opened.window->open(world.series);
        auto* record = child<ui::RecordPage>(opened.window.get());
        for (const char* section : {"overview", "master_data", "session", "team", "findings", "history"})
            record->showSection(QString::fromLatin1(section));
        const QList<QAbstractButton*> buttons = opened.window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            // Parts of Qt's own controls and what is not on the page have no need of a name.
            const bool inner = button->objectName().isEmpty() || button->objectName().startsWith(QStringLiteral("qt_"))
                || button->isHidden() || qobject_cast<const QLineEdit*>(button->parentWidget())
                || qobject_cast<const QAbstractItemView*>(button->parentWidget());
            QVERIFY2(inner || !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(button->objectName() + u' ' + button->parentWidget()->objectName()));
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
