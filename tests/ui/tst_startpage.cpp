#include "core/book/duebook.h"
#include "core/book/newbook.h"
#include "core/change/snoozing.h"
#include "core/wording/language.h"
#include "tests/support/ruleworld.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/putoffdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/pagestack.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/pages/overviewcard.h"
#include "ui/pages/startpage.h"
#include "ui/pages/startpagecoverage.h"
#include "ui/pages/startpagelist.h"
#include "ui/pages/startpagemodel.h"
#include "ui/pages/startpagesteps.h"
#include "ui/stage/stagewindow.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::RuleWorld;
using test::TestBook;
using test::w;

namespace {

template <typename T>
T* child(const QWidget* parent, const char* name = nullptr)
{
    return parent->findChild<T*>(name ? QString::fromLatin1(name) : QString());
}

/** A small office on 22 March 2023 with a measure left lying and a reminder, and its page. */
struct Shown {
    Shown()
    {
        world.announce();
        measure = world.add("measure",
            {{w("source"), world.sessions[0]}, {w("what"), w("<b>Bedarf</b> klären")}, {w("who"), world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 3, 10))}});
        world.add(
            "snooze", {{w("subject"), world.kreise[1]}, {w("what"), w("Anrufen")}, {w("until"), QDate(2023, 3, 24)}});
        page = std::make_unique<ui::StartPage>(*world.book, prompts);
        page->resize(1000, 700);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        list = child<ui::StartPageList>(page.get());
        model = child<ui::StartPageModel>(page.get());
        settle();
    }

    /** Until the page shows what the book says. */
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !page->isReading(); }))
            qFatal("the page does not come to rest");
    }
    void refresh()
    {
        page->refresh();
        settle();
    }

    [[nodiscard]] QString what(int row) const { return model->index(row, ui::StartPageModel::What).data().toString(); }
    void press(int row, int key)
    {
        list->setFocus();
        list->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(list, Qt::Key(key));
    }
    ui::PutOffDialog* dialog() { return child<ui::PutOffDialog>(page.get()); }

    RuleWorld world;
    RecordId measure;
    ui::SystemPrompts prompts;
    std::unique_ptr<ui::StartPage> page;
    ui::StartPageList* list = nullptr;
    ui::StartPageModel* model = nullptr;
};

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook();
    }

    void linesAreInOrderAndPlain()
    {
        Shown shown;
        QCOMPARE(shown.model->rowCount(), 2);
        QVERIFY(shown.what(0).startsWith(w("<b>Bedarf</b> klären (Kreis ")));
        QCOMPARE(shown.model->index(0, ui::StartPageModel::When).data().toString(), w("overdue"));
        QVERIFY(shown.what(1).startsWith(w("Anrufen – ")));
        const QString whole = shown.model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(whole.contains(w("overdue")) && whole.contains(shown.what(0)));
        QVERIFY(!shown.model->headerData(0, Qt::Horizontal).toString().isEmpty());
        QVERIFY(child<ui::PageHead>(shown.page.get())->title().startsWith(w("Good ")));
    }

    void modelKeepsTheRules()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.model->setPutOffShown(true);
        shown.world.set(shown.measure, {{w("state"), w("done")}});
        shown.refresh();
        QCOMPARE(shown.model->rowCount(), 1);
        WB_VERIFY(shown.world.book->undoNext());
        shown.refresh();
        QCOMPARE(shown.model->rowCount(), 2);
        DueList large = shown.model->list();
        large.left.insert(DueKind::Measure, 1'204);
        shown.model->setList(large, QDate(2023, 3, 22));
        QCOMPARE(shown.model->rowCount(), 3);
        QVERIFY(!shown.model->itemAt(2));
        QVERIFY(shown.what(2).contains(w("1,204")));
        QSignalSpy wanted(shown.page.get(), &ui::StartPage::kindWanted);
        shown.press(2, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        shown.press(2, Qt::Key_S); // a line that counts cannot be put off
        QVERIFY(!shown.dialog());
    }

    void enterAndAClickOpen()
    {
        Shown shown;
        QSignalSpy opened(shown.page.get(), &ui::StartPage::recordActivated);
        shown.press(0, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordId>(), shown.measure);
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
            shown.list->visualRect(shown.model->index(1, ui::StartPageModel::What)).center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<RecordId>(), shown.world.kreise[1]);
    }

    void putOffWithDayAndReason()
    {
        Shown shown;
        shown.world.book->setWho(w("Ich"));
        QVERIFY(!child<QPushButton>(shown.page.get(), "showPutOff")->isVisible());
        shown.press(0, Qt::Key_S);
        ui::PutOffDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        auto* accept = child<QPushButton>(dialog, "accept");
        QVERIFY(!accept->isEnabled()); // it needs a reason
        child<QLineEdit>(dialog, "reason")->setText(w("Rückruf am Freitag"));
        QVERIFY(accept->isEnabled());
        child<QLineEdit>(dialog, "until")->setText(w("gestern"));
        QVERIFY(!accept->isEnabled());
        child<QLineEdit>(dialog, "until")->setText(w("22.03.2023"));
        QVERIFY(!accept->isEnabled());
        QTest::mouseClick(child<QPushButton>(dialog, "tomorrow"), Qt::LeftButton);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(shown.model->rowCount(), 1);
        QTRY_COMPARE(shown.page->focusWidget(), shown.list); // who acted by the keyboard goes on with it
        auto* button = child<QPushButton>(shown.page.get(), "showPutOff");
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(shown.model->rowCount(), 2);
        QVERIFY(
            shown.model->index(1, ui::StartPageModel::Note).data().toString().contains(w("Rückruf am Freitag (Ich)")));
        // Del brings it back; it is an act like any other.
        shown.press(1, Qt::Key_Delete);
        QTRY_VERIFY(!button->isVisible());
        QVERIFY(shown.what(0).contains(w("Bedarf")));
        WB_VERIFY(shown.world.book->undoNext());
        QTRY_COMPARE(shown.model->rowCount(), 1);
        WB_VERIFY(shown.world.book->undoNext());
        QTRY_COMPARE(shown.model->rowCount(), 2);
    }

    void aReminderIsDone()
    {
        Shown shown;
        shown.press(1, Qt::Key_Delete);
        QVERIFY(!shown.dialog());
        QTRY_COMPARE(shown.model->rowCount(), 1);
        QCOMPARE(shown.world.book->store().count(Snooze::info()).value(), 0);
        shown.press(0, Qt::Key_Delete);
        QVERIFY(shown.dialog()); // what is no reminder cannot be waved away
    }

    void theMenuOffersTheSame()
    {
        Shown shown;
        shown.list->setFocus();
        shown.list->setCurrentIndex(shown.model->index(1, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(shown.list->viewport(), &event);
        auto* menu = child<QMenu>(shown.page.get(), "dueMenu");
        QVERIFY(menu);
        menu->findChild<QAction*>(w("bringBack"))->trigger();
        QCOMPARE(shown.world.book->store().count(Snooze::info()).value(), 0);
    }

    void itFollowsBookAndClock()
    {
        Shown shown;
        shown.world.set(shown.measure, {{w("state"), w("done")}});
        QTRY_COMPARE(shown.model->rowCount(), 1);
        QCOMPARE(shown.model->index(0, 0).data().toString(), w("24 Mar"));
        shown.page->hide();
        shown.world.book.clock.set(QDateTime(QDate(2023, 3, 24), QTime(19, 0), Qt::UTC));
        shown.page->show(); // a day later
        QTRY_COMPARE(shown.model->index(0, 0).data().toString(), w("today"));
        QVERIFY(child<ui::PageHead>(shown.page.get())->title().startsWith(w("Good evening")));
    }

    void currentLineIsKept()
    {
        Shown shown;
        shown.list->setCurrentIndex(shown.model->index(1, 0));
        shown.world.add("measure",
            {{w("source"), shown.world.sessions[0]}, {w("what"), w("Neu")}, {w("who"), shown.world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 3, 1))}});
        shown.refresh();
        QCOMPARE(shown.model->rowCount(), 3);
        QCOMPARE(shown.list->currentIndex().row(), 2);
    }

    void sessionsAndCoverageStandBeside()
    {
        Shown shown;
        auto* card = child<ui::OverviewCard>(shown.page.get(), "card_sessions");
        QVERIFY(card);
        const QList<ui::LinkLine*> lines = card->findChildren<ui::LinkLine*>();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0]->content().title, w("Reihe, session 1"));
        QVERIFY(lines[0]->content().facts.startsWith(w("1 Jun 2023 · 09:00–16:00 · Olpe")));
        QSignalSpy opened(shown.page.get(), &ui::StartPage::recordActivated);
        lines[0]->click();
        QCOMPARE(opened.first().first().value<RecordId>(), shown.world.sessions[0]);
        child<QPushButton>(shown.page.get(), "moderateNext")->click();
        const auto stages = shown.page->window()->findChildren<ui::StageWindow*>();
        QCOMPARE(stages.size(), 1);
        QCOMPARE(stages.first()->session(), shown.world.sessions[0]);
        ui::StageWindow::closeAll(shown.page->window());
        QCOMPARE(child<QLabel>(shown.page.get(), "coverageShare")->text(),
            w("0 of 4 districts and cities have an agreement in force"));
        shown.world.agree(shown.world.kreise[0], QDate(2023, 2, 1), QDate(2025, 1, 31));
        QTRY_VERIFY(child<QLabel>(shown.page.get(), "coverageShare")->text().startsWith(w("1 of 4")));
        QVERIFY(child<QLabel>(shown.page.get(), "coverageChange")->text().startsWith(w("+1")));
    }

    void narrowWindowsHaveOneColumn()
    {
        Shown shown;
        auto* due = child<QWidget>(shown.page.get(), "dueCard");
        auto* sessions = child<QWidget>(shown.page.get(), "card_sessions");
        const auto left = [&](QWidget* each) { return each->mapTo(shown.page.get(), QPoint()).x(); };
        QVERIFY(left(sessions) > left(due) + due->width() - 1);
        shown.page->resize(560, 700);
        QTRY_COMPARE(left(sessions), left(due));
    }

    void newBooksOfferTheFirstSteps()
    {
        TestBook book;
        WB_VERIFY(addStarter(*book, allLanguages()));
        ui::SystemPrompts prompts;
        ui::StartPage page(*book, prompts);
        page.resize(1000, 700);
        page.show();
        auto* steps = child<ui::StartPageSteps>(&page);
        QVERIFY(steps->isVisible());
        QTest::mouseClick(child<QPushButton>(steps, "stepAgency"), Qt::LeftButton);
        auto* dialog = child<ui::NewRecordDialog>(&page);
        QVERIFY(dialog);
        dialog->close();
        QTest::mouseClick(child<QPushButton>(steps, "stepMunicipalities"), Qt::LeftButton);
        auto* import = child<ui::ImportDialog>(&page);
        QVERIFY(import);
        QTRY_COMPARE(import->plan().count(RowClass::New), 401);
        import->takeIn();
        QTRY_VERIFY(!child<QPushButton>(steps, "stepMunicipalities")->isVisible());
        const RecordId agency = book.add(
            "agency", {{w("name"), w("Agentur")}, {w("is_own"), true}, {w("area_states"), QStringList{w("NW")}}});
        QTRY_VERIFY(!child<QPushButton>(steps, "stepAgency")->isVisible());
        QVERIFY(steps->isVisible());
        QTRY_COMPARE(child<QLabel>(&page, "coverageShare")->text(),
            w("0 of 53 districts and cities have an agreement in force"));
        book.add("agreement", {{w("number"), w("ZV-1")}, {w("agency"), agency}});
        QTRY_VERIFY(!steps->isVisible());
    }

    void theProgramStartsHere()
    {
        TestBook book;
        ui::SystemPrompts prompts;
        book.close();
        ui::MainWindow window(Book::open(book.path(), book.options()).value(), prompts);
        window.show();
        QCOMPARE(window.frame().place().page, w("start"));
        QCOMPARE(window.frame().rail()->keyAt(1), w("start"));
        auto* page = qobject_cast<ui::StartPage*>(window.frame().pages()->made(w("start")));
        QVERIFY(page && page->isVisible());
        // A page that is no list asks what is to be made.
        Q_EMIT window.frame().newRequested();
        auto* const menu = child<QMenu>(&window, "newMenu");
        QVERIFY(menu && menu->isVisible());
        menu->findChild<QAction*>(w("new-person"))->trigger();
        QCOMPARE(window.frame().place().page, w("persons"));
        auto* const dialog = child<ui::NewRecordDialog>(&window);
        QVERIFY(dialog);
        dialog->close();
        menu->close();
        window.frame().goBack();
        Q_EMIT page->kindWanted(*findEntity(u"measure"));
        QCOMPARE(window.frame().place().page, w("measures"));
        window.frame().goBack();
        QCOMPARE(window.frame().place().page, w("start"));
    }

    void theRailCounts()
    {
        Shown shown;
        shown.page.reset();
        shown.world.add(
            "koffer_issue", {{w("number"), w("K-1")}, {w("holder"), w("M")}, {w("issued_on"), QDate(2023, 3, 20)}});
        TestBook& book = shown.world.book;
        book.close();
        ui::MainWindow window(Book::open(book.path(), book.options()).value(), shown.prompts);
        const auto name = [&](const char* key) { return child<QWidget>(&window, key)->accessibleName(); };
        QVERIFY2(name("rail-measures").contains(u'1'), qPrintable(name("rail-measures")));
        QVERIFY2(name("rail-koffer").contains(u'1'), qPrintable(name("rail-koffer")));
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
