// Sessions, attendance, needs and circles: the other desks of a series.
#include "core/change/attendanceacts.h"
#include "core/model/seriesparts.h"
#include "core/wording/language.h"
#include "tests/ui/inspection.h"
#include "tests/ui/planningbench.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/series/attendancedesk.h"
#include "ui/series/copydialog.h"
#include "ui/series/interestdialog.h"
#include "ui/series/needsdesk.h"
#include "ui/series/sessiondialog.h"
#include "ui/series/sessionsdesk.h"
#include "ui/series/substitutedialog.h"

#include <QTreeWidget>

using namespace core;
using test::part;
using test::RuleWorld;
using test::w;

class TestOfSeriesDesk : public QObject {
    Q_OBJECT

    static QString words(QWidget& widget)
    {
        QStringList all;
        for (const ui::PlainLabel* label : widget.findChildren<ui::PlainLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void aRoughDateIsMadeExactFromItsCard()
    {
        RuleWorld world;
        const RecordId rough =
            world.add("session", {{w("series"), world.series}, {w("date"), FuzzyDate::month(2023, 11)}});
        test::Answers prompts;
        const auto desk = test::openDesk<ui::SessionsDesk>(*world.book, world.series, prompts);
        QWidget* card = part(*desk, "session_3");
        QVERIFY(card);
        QVERIFY2(words(*card).contains(w("the exact date is missing")), qPrintable(words(*card)));
        QTest::mouseClick(part<QPushButton>(*desk, "advance_3"), Qt::LeftButton);
        auto* dialog = desk->findChild<ui::SessionDialog*>();
        QVERIFY(dialog);
        auto* date = part<QLineEdit>(*dialog, "date");
        QVERIFY(date);
        test::type(date, w("09.11.2023"));
        QTest::mouseClick(part<QPushButton>(*dialog, "changeSessions"), Qt::LeftButton);
        QCOMPARE(world.book->store().getAs<Session>(rough)->date, FuzzyDate::day(QDate(2023, 11, 9)));
        QTest::mouseClick(part<QPushButton>(*desk, "advance_3"), Qt::LeftButton);
        QCOMPARE(world.book->store().getAs<Session>(rough)->state, SessionState::Scheduled);
    }

    void anEditSaysWhomItReachesBeforeItIsMade()
    {
        RuleWorld world;
        test::Answers prompts;
        ui::SessionDialog dialog(*world.book, world.sessions.first(), prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* preview = part<ui::PlainLabel>(dialog, "scopePreview");
        QCOMPARE(preview->text(), w("Nothing would change yet."));
        test::type(part<QLineEdit>(dialog, "date"), w("08.06.2023"));
        part<ui::Segmented>(dialog, "dateScope")->setCurrent(w("later"));
        part(dialog, "room")->setFocus();
        QVERIFY2(preview->text().contains(w("Changes 2 session")), qPrintable(preview->text()));
        QVERIFY2(preview->text().contains(w("5 October 2023")) || preview->text().contains(w("05.10.2023")),
            qPrintable(preview->text()));
        QCOMPARE(test::nameless(dialog), QStringList());
        dialog.accept();
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.last())->date, FuzzyDate::day(QDate(2023, 10, 5)));
        QCOMPARE(world.book->nextUndo()->info.kind, w("edit_sessions"));
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.last())->date, FuzzyDate::day(QDate(2023, 9, 28)));
    }

    void hostsAreProposedWithTheReason()
    {
        RuleWorld world;
        world.announce();
        world.enter(world.kreise.at(0), 2, QDate(2023, 3, 1), w("confirmed"));
        world.enter(world.kreise.at(1), 2, QDate(2023, 3, 1), w("confirmed"));
        test::Answers prompts;
        const auto desk = test::openDesk<ui::SessionsDesk>(*world.book, world.series, prompts);
        QWidget* hosts = part(*desk, "hostProposals");
        QVERIFY(hosts);
        QVERIFY2(words(*hosts).contains(w("V-31: Kreis 05966")), qPrintable(words(*hosts)));
        QTest::mouseClick(part<QPushButton>(*hosts, "takeHosts"), Qt::LeftButton);
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.first())->hostMunicipality.id, world.kreise.at(0));
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.last())->hostMunicipality.id, world.kreise.at(1));
        QVERIFY(!part(*desk, "hostProposals"));
    }

    void aSeriesIsPlannedOnceMore()
    {
        RuleWorld world;
        test::Answers prompts;
        ui::CopyDialog dialog(*world.book, world.series, prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy copied(&dialog, &ui::CopyDialog::copied);
        auto* accept = part<QPushButton>(dialog, "copyNow");
        part<ui::Segmented>(dialog, "copyDates")->setCurrent(w("shifted"));
        QVERIFY(!accept->isEnabled());
        test::type(part<QLineEdit>(dialog, "copyFirst"), w("30.05.2024"));
        QVERIFY(accept->isEnabled());
        test::type(part<QLineEdit>(dialog, "copyTitle"), w("Noch einmal"));
        QCOMPARE(test::nameless(dialog), QStringList());
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        const RecordId made = copied.first().first().value<RecordId>();
        QCOMPARE(firstDay(sessionsOf(world.book->store(), made).value()), QDate(2024, 5, 30));
    }

    void attendanceIsTakenByLetters()
    {
        RuleWorld world;
        world.announce();
        const auto team = world.enter(world.kreise.at(0), 2, QDate(2023, 3, 1), w("confirmed"));
        const RecordId member = world.member(team.team);
        world.member(team.team);
        world.set(world.series, {{w("continuity_expected"), true}});
        world.book.clock.advance(86'400LL * 80);
        world.go(world.sessions.first(), {w("scheduled"), w("confirmed"), w("held")});
        test::Answers prompts;
        const auto desk = test::openDesk<ui::AttendanceDesk>(*world.book, world.series, prompts);
        auto* table = part<QTreeWidget>(*desk, "attendanceTable");
        QCOMPARE(table->topLevelItemCount(), 1);
        const auto row = [&](int index) { return table->topLevelItem(0)->child(index); };
        QCOMPARE(table->topLevelItem(0)->childCount(), 2);
        table->setFocus();
        table->setCurrentItem(row(0), 1);
        QTest::keyClick(table, Qt::Key_P);
        QVERIFY2(row(0)->text(1).contains(w("present")), qPrintable(row(0)->text(1)));
        QVERIFY(row(0)->text(3).contains(w("can attend all 2")));
        table->setCurrentItem(row(1), 1);
        QTest::keyClick(table, Qt::Key_E);
        QVERIFY2(row(1)->text(3).contains(w("can no longer attend all 2")), qPrintable(row(1)->text(3)));
        QVERIFY(part<ui::PlainLabel>(*desk, "continuitySums")->text().contains(w("1 can no longer attend all dates")));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(row(1)->text(3).isEmpty());
        // Nobody can be noted as present at what has not been held: the rule says so.
        QSignalSpy failed(desk.get(), &ui::Desk::failed);
        table->setCurrentItem(row(0), 2);
        QTest::keyClick(table, Qt::Key_P);
        QCOMPARE(failed.size(), 1);
        // From here on somebody else of the municipality.
        const RecordId other = world.person();
        world.add("affiliation", {{w("person"), other}, {w("municipality"), world.kreise.at(0)}});
        QTest::mouseClick(part<QPushButton>(*desk, "nameSubstitute"), Qt::LeftButton);
        auto* dialog = desk->findChild<ui::SubstituteDialog*>();
        QVERIFY(dialog);
        QCOMPARE(test::nameless(*dialog), QStringList());
        QTest::mouseClick(part<QPushButton>(*dialog, "takeOver"), Qt::LeftButton);
        QCOMPARE(world.book->store().getAs<TeamMember>(member)->replacedBy.id, other);
        QCOMPARE(table->topLevelItem(0)->childCount(), 3);
        QCOMPARE(test::nameless(*desk), QStringList());
    }

    void answersAreRanked()
    {
        RuleWorld world;
        test::Answers prompts;
        const auto desk = test::openDesk<ui::NeedsDesk>(*world.book, world.series, prompts);
        QVERIFY(part(*desk, "firstStep")->isVisible());
        const RecordId survey = world.add("needs_survey",
            {{w("series"), world.series}, {w("title"), w("Bedarf")}, {w("topics"), w("Übergänge\nGanztag")}});
        world.add("needs_response",
            {{w("needs_survey"), survey}, {w("municipality"), world.kreise.at(0)},
                {w("topic_priorities"), w("Ganztag")}, {w("hosting_possible"), true}});
        auto* topics = part<QTreeWidget>(*desk, "topics");
        QVERIFY(topics);
        QCOMPARE(topics->topLevelItem(0)->text(1), w("Ganztag"));
        QCOMPARE(part<QTreeWidget>(*desk, "answers")->topLevelItem(0)->text(0), w("Kreis 05966"));
        QVERIFY(!part(*desk, "firstStep")->isVisible());
        QCOMPARE(test::nameless(*desk), QStringList());
    }

    void circlesBecomeSeries()
    {
        RuleWorld world;
        const RecordId theme = world.add("theme_field", {{w("name"), w("Ganztag")}});
        for (int i = 0; i < 2; ++i)
            world.add("interest",
                {{w("municipality"), world.kreise.at(i)}, {w("question"), w("Wie?")},
                    {w("theme_fields"), QStringList{theme.toText()}}});
        test::Answers prompts;
        ui::InterestDialog dialog(*world.book, prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY2(words(dialog).contains(w("Shared: Ganztag (2 of 2). Likeness 100 %.")), qPrintable(words(dialog)));
        QCOMPARE(test::nameless(dialog), QStringList());
        QSignalSpy made(&dialog, &ui::InterestDialog::recordActivated);
        QTest::mouseClick(part<QPushButton>(dialog, "makeSeries_1"), Qt::LeftButton);
        auto* name = dialog.findChild<QDialog*>(w("nameDialog"));
        QVERIFY(name);
        QTest::mouseClick(part<QPushButton>(*name, "acceptName"), Qt::LeftButton);
        QCOMPARE(made.size(), 1);
        QCOMPARE(teamsOf(world.book->store(), made.first().first().value<RecordId>())->size(), 2);
    }

    void everythingFitsAtTwiceTheSize()
    {
        RuleWorld world;
        world.announce();
        world.enter(world.kreise.at(0), 2, QDate(2023, 3, 1), w("confirmed"));
        test::Answers prompts;
        ui::applyLook({ui::Scheme::Dark, 2.0});
        const auto sessions = test::openDesk<ui::SessionsDesk>(*world.book, world.series, prompts, {1280, 720});
        QCOMPARE(test::nameless(*sessions), QStringList());
        QCOMPARE(test::clipped(*sessions), QStringList());
        ui::applyLook({ui::Scheme::Light, 1.0});
    }
};

QTEST_MAIN(TestOfSeriesDesk)
#include "tst_seriesdesk.moc"
