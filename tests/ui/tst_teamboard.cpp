// The team board: cards with live checks, moved by keys, by dragging and by menu, and free places with who could have
// them.
#include "core/wording/language.h"
#include "tests/ui/inspection.h"
#include "tests/ui/planningbench.h"
#include "ui/look/banner.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stateline.h"
#include "ui/pages/teamboard.h"
#include "ui/series/fillingscard.h"
#include "ui/series/guestboard.h"
#include "ui/series/storydialog.h"
#include "ui/series/teamcolumn.h"

#include <QMenu>

using namespace core;
using test::part;
using test::RuleWorld;
using test::w;

class TestOfTeamBoard : public QObject {
    Q_OBJECT

    static ui::TeamColumn* column(QWidget& board, const char* key)
    {
        return part<ui::TeamColumn>(board, qPrintable(w("column_") + w(key)));
    }
    static QString words(QWidget& widget)
    {
        QStringList all;
        for (const ui::PlainLabel* label : widget.findChildren<ui::PlainLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }
    static RegistrationState stateOf(RuleWorld& world, RecordId registration)
    {
        return world.book->store().getAs<Registration>(registration)->state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void everyCardSaysWhatSpeaksForAndAgainstIt()
    {
        RuleWorld world;
        world.set(
            world.series, {{w("requires_agreement"), true}, {w("team_min"), qint64(2)}, {w("team_max"), qint64(4)}});
        world.agree(world.kreise.at(0), QDate(2022, 1, 1), QDate(2023, 7, 31));
        world.enter(world.kreise.at(0), 5, QDate(2023, 3, 1));
        world.enter(world.kreise.at(1), 3, QDate(2023, 3, 2));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        const QList<ui::BoardCard*> cards = column(*board, "registered")->cards();
        QCOMPARE(cards.size(), 2);
        const QString first = words(*cards.at(0));
        QVERIFY2(first.contains(w("ends before session 2")), qPrintable(first));
        QVERIFY2(first.contains(w("(V-22)")), qPrintable(first));
        const QString second = words(*cards.at(1));
        QVERIFY2(second.contains(w("No agreement with this agency.")), qPrintable(second));
        QVERIFY2(second.contains(w("Team size 3 (2 to 4)")), qPrintable(second));
        QVERIFY(part(*cards.at(1), "beginConsultation"));
        QVERIFY(cards.at(0)->accessibleName().contains(w("V-22")));
        // The checks follow what happens elsewhere.
        world.set(world.series, {{w("team_max"), qint64(5)}});
        QVERIFY(!words(*column(*board, "registered")->cards().at(0)).contains(w("(V-22)")));
    }

    void placesAreCountedInTeamsAndPersons()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_teams"), qint64(2)}, {w("capacity_persons"), qint64(8)}});
        world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("confirmed"));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        QCOMPARE(part<ui::PlainLabel>(*board, "placesTaken")->text(), w("1 of 2 teams, 3 of 8 persons"));
        world.enter(world.kreise.at(1), 4, QDate(2023, 3, 2), w("confirmed"));
        QCOMPARE(part<ui::PlainLabel>(*board, "placesTaken")->text(), w("2 of 2 teams, 7 of 8 persons"));
        QCOMPARE(board->findChild<ui::Pill*>()->text(), w("Fully booked"));
    }

    void keysCarryACardAndTheMoveIsExplained()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(5)}});
        const auto team = world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        ui::BoardCard* card = column(*board, "registered")->cards().first();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stateOf(world, team.registration), RegistrationState::Confirmed);
        const auto* said = part(*board, "decisionTold");
        QVERIFY(said->isVisible());
        const QString told = words(*part<QWidget>(*board, "decisionTold"));
        QVERIFY2(told.contains(w("V-26: Confirmed")) && told.contains(w("the team needs 3")), qPrintable(told));
        // The card keeps the keyboard in its new column, and goes on from there.
        card = column(*board, "confirmed")->cards().first();
        QVERIFY(card->hasFocus());
        QCOMPARE(world.book->nextUndo()->info.kind, w("move_team"));
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(stateOf(world, team.registration), RegistrationState::Registered);
    }

    void draggingDoesTheSame()
    {
        RuleWorld world;
        world.announce();
        const auto team = world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("confirmed"));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        QMimeData data;
        data.setData(w(ui::BoardCard::mimeType), team.registration.toText().toLatin1());
        ui::TeamColumn* gone = column(*board, "gone");
        test::drop(gone, &data, gone->rect().center());
        QTRY_COMPARE(stateOf(world, team.registration), RegistrationState::CancelledByTeam);
        QCOMPARE(column(*board, "gone")->cards().size(), 1);
        // It comes again at the end of the list.
        QTest::mouseClick(part<QPushButton>(*column(*board, "gone"), "enterAgain"), Qt::LeftButton);
        QCOMPARE(column(*board, "registered")->cards().size(), 1);
        QCOMPARE(column(*board, "gone")->cards().size(), 0);
    }

    void whatTheRulesRefuseStaysAndIsSaid()
    {
        RuleWorld world;
        const auto team = world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("interested"));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        QSignalSpy failed(board.get(), &ui::Desk::failed);
        QMimeData data;
        data.setData(w(ui::BoardCard::mimeType), team.registration.toText().toLatin1());
        test::drop(column(*board, "confirmed"), &data, {10, 10});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(stateOf(world, team.registration), RegistrationState::Interested);
    }

    void aFreedPlaceIsOfferedInTheFixedOrder()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        const auto olpe = world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("waitlisted"));
        const auto soest = world.enter(world.kreise.at(1), 2, QDate(2023, 3, 2), w("waitlisted"));
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        auto* fillings = part<ui::FillingsCard>(*column(*board, "waitlisted"), "fillings");
        QVERIFY(fillings);
        QVERIFY2(
            words(*fillings).contains(w("Kreis 05966 needs 3, Kreis 05974 needs 2")), qPrintable(words(*fillings)));
        // Passing over needs a reason; who gives none changes nothing.
        QTest::mouseClick(part<QPushButton>(*fillings, "filling_0"), Qt::LeftButton);
        QCOMPARE(prompts.asked.size(), 1);
        QCOMPARE(stateOf(world, soest.registration), RegistrationState::Waitlisted);
        prompts.reason = w("Soest passt, Olpe nicht");
        QTest::mouseClick(part<QPushButton>(*part<ui::FillingsCard>(*board, "fillings"), "filling_0"), Qt::LeftButton);
        QCOMPARE(stateOf(world, soest.registration), RegistrationState::Confirmed);
        QCOMPARE(stateOf(world, olpe.registration), RegistrationState::Waitlisted);
        QVERIFY(!part(*board, "fillings")); // nothing is free any more
        // Why, is said later too: by the card.
        QTest::mouseClick(part<QPushButton>(*column(*board, "confirmed"), "why"), Qt::LeftButton);
        auto* story = board->findChild<ui::StoryDialog*>();
        QVERIFY(story);
        QTRY_COMPARE(story->findChildren<ui::PlainLabel*>(w("decision")).size(), 2);
        const auto decisions = story->findChildren<ui::PlainLabel*>(w("decision"));
        QVERIFY2(decisions.first()->text().contains(w("Confirmed before Kreis 05966"))
                && decisions.first()->text().contains(w("Soest passt, Olpe nicht")),
            qPrintable(decisions.first()->text()));
        story->close();
    }

    void personsOfAnOpenEventHaveABoardToo()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(1)}});
        const auto enter = [&](RecordId subject, RecordId person, const char* state, int day) {
            return world.add("person_registration",
                {{w("subject"), subject}, {w("person"), person}, {w("state"), w(state)},
                    {w("received_on"), QDate(2023, 3, day)}, {w("food_needs"), w("vegan")}});
        };
        const RecordId ada = world.add("person", {{w("last_name"), w("<b>Ada</b>")}});
        const RecordId whole = enter(world.series, ada, "registered", 2);
        const RecordId single = enter(world.sessions.first(), ada, "waitlisted", 3);
        test::Answers prompts;
        const auto board = test::openDesk<ui::GuestBoard>(*world.book, world.series, prompts);
        QCOMPARE(test::nameless(*board), QStringList());
        QCOMPARE(part<ui::PlainLabel>(*board, "guestPlaces")->text(), w("0 with a place, 1 of 1 free"));
        ui::BoardCard* card = column(*board, "registered")->cards().first();
        QVERIFY2(words(*card).contains(w("<b>Ada</b>")) && words(*card).contains(w("food: vegan")),
            qPrintable(words(*card)));
        QVERIFY2(words(*card).contains(w("registered twice")), qPrintable(words(*card)));
        QVERIFY(words(*column(*board, "waitlisted")->cards().first()).contains(w("no. 1 waiting")));
        // By keys: with the card goes the keyboard.
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        const auto stateOf = [&](RecordId id) {
            return as<PersonRegistration>(world.book->store().get(id).value()).state;
        };
        QTRY_COMPARE(stateOf(whole), RegistrationState::Confirmed);
        QVERIFY(column(*board, "confirmed")->cards().first()->hasFocus());
        QCOMPARE(part<ui::PlainLabel>(*board, "guestPlaces")->text(), w("1 with a place, 0 of 1 free"));
        // What the rules refuse stays where it is: the one place is taken.
        card = column(*board, "waitlisted")->cards().first();
        QVERIFY2(words(*card).contains(w("no place is free (V-26)")), qPrintable(words(*card)));
        QSignalSpy failures(board.get(), &ui::Desk::failed);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(stateOf(single), RegistrationState::Waitlisted);
        // By mouse: dropped on those who have gone.
        QMimeData data;
        data.setData(w(ui::BoardCard::mimeType), whole.toText().toLatin1());
        ui::TeamColumn* gone = column(*board, "gone");
        test::drop(gone, &data, gone->rect().center());
        QTRY_COMPARE(stateOf(whole), RegistrationState::CancelledByTeam);
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(stateOf(whole), RegistrationState::Confirmed);
        QSignalSpy opened(board.get(), &ui::Desk::recordActivated);
        card = column(*board, "confirmed")->cards().first();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordId>(), whole);
        // A session has its own, and nobody else's.
        const auto own = test::openDesk<ui::GuestBoard>(*world.book, world.sessions.first(), prompts);
        QCOMPARE(column(*own, "waitlisted")->cards().size(), 1);
        QVERIFY(column(*own, "confirmed")->cards().isEmpty());
    }

    void fullyBookedCanBeADecision()
    {
        RuleWorld world;
        world.announce();
        test::Answers prompts;
        const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts);
        QTest::mouseClick(part<QPushButton>(*board, "soldOut"), Qt::LeftButton);
        auto* dialog = board->findChild<QDialog*>(w("nameDialog"));
        QVERIFY(dialog);
        test::type(part<QLineEdit>(*dialog, "name"), w("Der Raum ist zu klein"));
        QTest::mouseClick(part<QPushButton>(*dialog, "acceptName"), Qt::LeftButton);
        const auto series = world.book->store().getAs<Series>(world.series).value();
        QVERIFY(series.soldOutOverride);
        QCOMPARE(series.soldOutReason, w("Der Raum ist zu klein"));
        QCOMPARE(board->findChild<ui::Pill*>()->text(), w("Fully booked"));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("waitlisted"));
        world.enter(world.kreise.at(1), 2, QDate(2023, 3, 2), w("waitlisted"));
        world.enter(world.kreise.at(2), 2, QDate(2023, 3, 2));
        test::Answers prompts;
        for (const double scale : {1.0, 2.0}) {
            ui::applyLook({ui::Scheme::Light, scale});
            const auto board = test::openDesk<ui::TeamBoard>(*world.book, world.series, prompts, {1280, 720});
            QCOMPARE(test::nameless(*board), QStringList());
            QCOMPARE(test::clipped(*board), QStringList());
        }
        ui::applyLook({ui::Scheme::Light, 1.0});
    }
};

QTEST_MAIN(TestOfTeamBoard)
#include "tst_teamboard.moc"
