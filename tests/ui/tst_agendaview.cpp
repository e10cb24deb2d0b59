// The agenda: rows moved by keys and by dragging, typed in where they stand, checked against the session, and methods
// and templates put in.
#include "core/model/entities/agendatemplate.h"
#include "core/model/overview/agendaplan.h"
#include "core/wording/language.h"
#include "tests/ui/inspection.h"
#include "tests/ui/planningbench.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stateline.h"
#include "ui/series/agendalist.h"
#include "ui/series/agendaview.h"
#include "ui/series/methoddialog.h"
#include "ui/series/seriesagenda.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

using namespace core;
using test::part;
using test::RuleWorld;
using test::w;

namespace {

/** A session from nine to four with three blocks. */
struct Planned : RuleWorld {
    Planned()
    {
        for (const auto& [title, minutes] : {std::pair("Ankommen", 30), {"Impuls", 60}, {"Austausch", 45}})
            blocks.append(add("agenda_item",
                {{w("session"), sessions.first()}, {w("title"), w(title)}, {w("duration_min"), qint64(minutes)}}));
    }
    QString order()
    {
        QStringList titles;
        const AgendaPlan plan = agendaPlan(book->store(), sessions.first()).value();
        for (const AgendaBlock& block : plan.blocks)
            titles.append(block.item.title + block.start.toString(w(" HH:mm")));
        return titles.join(w(", "));
    }
    QList<RecordId> blocks;
};

} // namespace

class TestOfAgendaView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void keysMoveARowAndTheTimesFollow()
    {
        Planned world;
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        auto* list = part<ui::AgendaList>(*view, "agendaList");
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(1)->text(ui::AgendaList::Time), w("09:30–10:30"));
        list->setFocus();
        list->choose(world.blocks.last());
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(world.order(), w("Ankommen 09:00, Austausch 09:30, Impuls 10:15"));
        QTRY_COMPARE(list->chosen(), world.blocks.last());
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(world.order(), w("Austausch 09:00, Ankommen 09:45, Impuls 10:15"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // it is the first already
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(world.order(), w("Ankommen 09:00, Austausch 09:30, Impuls 10:15"));
    }

    void draggingDoesTheSame()
    {
        Planned world;
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        auto* list = part<ui::AgendaList>(*view, "agendaList");
        list->choose(world.blocks.first());
        QVERIFY(list->topLevelItem(0)->flags() & Qt::ItemIsDragEnabled);
        QCOMPARE(list->dragDropMode(), QAbstractItemView::InternalMove);
        const QRect last = list->visualItemRect(list->topLevelItem(2));
        list->dropAt({last.center().x(), last.bottom() - 1});
        QTRY_COMPARE(world.order(), w("Impuls 09:00, Austausch 10:00, Ankommen 10:45"));
        QCOMPARE(list->topLevelItemCount(), 3);
    }

    void minutesAreTypedWhereTheyStand()
    {
        Planned world;
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        auto* list = part<ui::AgendaList>(*view, "agendaList");
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0), ui::AgendaList::Minutes);
        QTest::keyClick(list, Qt::Key_F2);
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(w("90"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(world.order(), w("Ankommen 09:00, Impuls 10:30, Austausch 11:30"));
        // What is no number is refused, and what stood there stands again.
        QSignalSpy failed(view.get(), &ui::Desk::failed);
        Q_EMIT list->typed(world.blocks.first(), w("duration_min"), w("viele"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(list->topLevelItem(0)->text(ui::AgendaList::Minutes), w("90"));
    }

    void sumAndBreaksAreCheckedAgainstTheSession()
    {
        Planned world;
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        auto* fit = part<ui::StateLine>(*view, "agendaFit");
        auto* breaks = part<ui::StateLine>(*view, "agendaBreaks");
        QCOMPARE(fit->text(), w("285 minutes are still free (V-35)."));
        QVERIFY2(breaks->text().startsWith(w("135 minutes without a break")), qPrintable(breaks->text()));
        world.set(world.blocks.at(1), {{w("kind"), w("break")}, {w("duration_min"), qint64(345)}});
        QCOMPARE(fit->text(), w("The agenda fills the session."));
        QCOMPARE(breaks->text(), w("Never more than 45 minutes without a break."));
        world.set(world.blocks.at(1), {{w("duration_min"), qint64(355)}});
        QCOMPARE(fit->text(), w("10 minutes too many (V-35)."));
        QVERIFY(part<ui::PlainLabel>(*view, "agendaSums")->text().contains(w("430 of 420 minutes")));
    }

    void aMethodBringsItsStepsAndItsRealTime()
    {
        Planned world;
        const RecordId method = world.add("method",
            {{w("name"), w("Fishbowl")}, {w("purpose"), w("Ins Gespräch kommen")}, {w("min_persons"), qint64(6)},
                {w("max_persons"), qint64(20)}, {w("duration_min"), qint64(30)}});
        world.set(world.blocks.at(1),
            {{w("method"), method}, {w("actual_start"), QTime(9, 30)}, {w("actual_end"), QTime(10, 20)}});
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        QTest::mouseClick(part<QPushButton>(*view, "fromMethod"), Qt::LeftButton);
        auto* dialog = view->findChild<ui::MethodDialog*>();
        QVERIFY(dialog);
        part<QLineEdit>(*dialog, "methodFilter")->setText(w("fishb"));
        const QString facts = part<ui::PlainLabel>(*dialog, "methodFacts")->text();
        QVERIFY2(
            facts.contains(w("6 to 20 persons")) && facts.contains(w("really took 50 minutes")), qPrintable(facts));
        QCOMPARE(part<QSpinBox>(*dialog, "methodMinutes")->value(), 50);
        QCOMPARE(test::nameless(*dialog), QStringList());
        QTest::mouseClick(part<QPushButton>(*dialog, "addMethod"), Qt::LeftButton);
        QTRY_COMPARE(world.order(), w("Ankommen 09:00, Impuls 09:30, Austausch 10:30, Fishbowl 11:15"));
    }

    void aTemplateComesInOnceAskedFor()
    {
        Planned world;
        const RecordId made =
            world.add("agenda_template", {{w("name"), w("Werkstatt")}, {w("start_time"), QTime(9, 0)}});
        world.add("agenda_item", {{w("session"), made}, {w("title"), w("Begrüßung")}, {w("duration_min"), qint64(20)}});
        world.set(world.format, {{w("agenda_template"), made}});
        test::Answers prompts;
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts);
        QMenu* menu = part<QPushButton>(*view, "templates")->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY2(
            menu->actions().first()->text().contains(w("of the format")), qPrintable(menu->actions().first()->text()));
        menu->actions().first()->trigger();
        QCOMPARE(prompts.asked.size(), 1);
        QTRY_COMPARE(world.order(), w("Begrüßung 09:00"));
        QTest::mouseClick(part<QPushButton>(*view, "saveTemplate"), Qt::LeftButton);
        auto* dialog = view->findChild<QDialog*>(w("nameDialog"));
        QVERIFY(dialog);
        part<QLineEdit>(*dialog, "name")->setText(w("Kurz"));
        QTest::mouseClick(part<QPushButton>(*dialog, "acceptName"), Qt::LeftButton);
        QCOMPARE(world.book->store().all(AgendaTemplate::info())->size(), 2);
        // Both prints of the session are in the menu, whatever their number.
        QVERIFY(!part<QPushButton>(*view, "print")->menu()->actions().isEmpty());
    }

    void theSeriesShowsTheAgendaOfEachSession()
    {
        Planned world;
        test::Answers prompts;
        const auto desk = test::openDesk<ui::SeriesAgenda>(*world.book, world.series, prompts);
        auto* sessions = part<QComboBox>(*desk, "agendaSession");
        QCOMPARE(sessions->count(), 2);
        QCOMPARE(part<ui::AgendaList>(*desk, "agendaList")->topLevelItemCount(), 3);
        sessions->setCurrentIndex(1);
        QCOMPARE(part<ui::AgendaList>(*desk, "agendaList")->topLevelItemCount(), 0);
        QCOMPARE(test::nameless(*desk), QStringList());
    }

    void itFitsAtTwiceTheSize()
    {
        Planned world;
        test::Answers prompts;
        ui::applyLook({ui::Scheme::Dark, 2.0});
        const auto view = test::openDesk<ui::AgendaView>(*world.book, world.sessions.first(), prompts, {1000, 640});
        QCOMPARE(test::clipped(*view), QStringList());
        ui::applyLook({ui::Scheme::Light, 1.0});
    }
};

QTEST_MAIN(TestOfAgendaView)
#include "tst_agendaview.moc"
