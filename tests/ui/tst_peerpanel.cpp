// A peer consultation held by key: template, concern, roles, the phases with their clock, what is said, what is taken
// up. WB_RENDER_DIR: pictures of it to be looked at.
#include "core/model/entities/measure.h"
#include "core/model/entities/peercontribution.h"
#include "core/model/entities/peerphase.h"
#include "tests/ui/peerbench.h"
#include "ui/look/banner.h"
#include "ui/peer/peerrun.h"
#include "ui/peer/peersetup.h"
#include "ui/stage/stagetext.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace core;
using test::given;
using test::s;
using test::SessionWorld;
using test::withConcern;
using Shown = test::ShownPeerPanel;

class TestOfPeerPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginConsulting(); }

    void enterAloneLeadsFromTheTemplateToTheFirstPhase()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.begin();
        const auto own = world.read<PeerConsultation>(shown.consultation());
        QCOMPARE(own.peerTemplate.id, world.peerTemplate);
        QCOMPARE(own.caseGiver.id, world.persons[0]);
        QCOMPARE(own.advisors.ids.size(), 2);
        QCOMPARE(own.keyQuestion.text, s("Wie kommen drei Ämter zu einer Steuerung?"));
        QCOMPARE(shown.text("peerPhase"), s("Schildern"));
        QCOMPARE(shown.text("peerHint"), s("Ein Beitrag je Wortmeldung"));
        QCOMPARE(shown.text("peerKeyQuestion"), own.keyQuestion.text);
        QCOMPARE(shown.text("peerClock"), s("05:00"));
    }

    void lettersGiveRolesAndBackspaceGoesBack()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Backspace);
        QVERIFY(shown.child<ui::StageList>("peerConcerns")->hasFocus());
        shown.press(Qt::Key_Return);
        auto* people = shown.child<ui::StageList>("peerPeople");
        QVERIFY(people->hasFocus());
        people->setCurrentKey(world.persons[2].toText());
        shown.press(Qt::Key_M);
        people->setCurrentKey(world.persons[3].toText());
        shown.press(Qt::Key_X);
        shown.press(Qt::Key_Return);
        const auto own = world.read<PeerConsultation>(shown.consultation());
        QCOMPARE(own.moderator.id, world.persons[2]);
        QVERIFY(own.advisors.ids.isEmpty());
    }

    void aQuestionThatIsInNoRegisterIsTyped()
    {
        SessionWorld world;
        const Shown shown(world);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        auto* question = shown.child<ui::StageText>("peerQuestion");
        QVERIFY(question->hasFocus());
        QTest::mouseClick(shown.child<QPushButton>("peerBegin"), Qt::LeftButton);
        QVERIFY(shown.consultation().isNull()); // without a question there is no consultation
        question->setFocus();
        shown.type("Was tun?");
        QTest::mouseClick(shown.child<QPushButton>("peerBegin"), Qt::LeftButton);
        QCOMPARE(world.read<PeerConsultation>(shown.consultation()).keyQuestion.text, s("Was tun?"));
    }

    void keysMoveTheClockAndTheBookKeepsTheTimes()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.begin();
        world.book.clock.set(QDateTime(QDate(2023, 3, 22), QTime(12, 0), Qt::UTC)); // 13:00 in Berlin
        shown.press(Qt::Key_N, Qt::AltModifier);
        world.book.clock.advance(90);
        shown.press(Qt::Key_Plus, Qt::AltModifier);
        QCOMPARE(shown.text("peerClock"), s("05:30"));
        world.book.clock.advance(6 * 60);
        shown.press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(shown.text("peerPhase"), s("Beraten"));
        QCOMPARE(shown.text("peerClock"), s("10:00"));
        world.book.clock.advance(11 * 60);
        auto* run = shown.panel.findChild<ui::PeerRun*>();
        run->tick();
        QCOMPARE(shown.text("peerClock"), s("−01:00"));
        shown.press(Qt::Key_U, Qt::AltModifier);
        shown.press(Qt::Key_N, Qt::AltModifier);
        const auto phases = shown.all(PeerPhase::info(), shown.consultation());
        const auto first = as<PeerPhase>(phases[0]);
        QCOMPARE(first.actualStart, QTime(13, 0));
        QCOMPARE(first.actualEnd, QTime(13, 7));
        QCOMPARE(first.extraMin.value_or(0), 2);
        QVERIFY(as<PeerPhase>(phases[1]).skipped);
        QVERIFY(as<PeerPhase>(phases[2]).actualEnd.isValid());
        QVERIFY(!shown.child<QPushButton>("peerNext")->isVisible());
        QVERIFY(shown.child<ui::StageText>("peerFeedback")->isVisible());
    }

    void whatIsSaidIsWrittenWithoutANameAndTakenUp()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.begin();
        shown.press(Qt::Key_N, Qt::AltModifier);
        shown.type("Es geht um Anerkennung");
        shown.press(Qt::Key_H, Qt::AltModifier);
        shown.press(Qt::Key_Return);
        shown.type("Klein anfangen");
        shown.press(Qt::Key_I, Qt::AltModifier);
        shown.press(Qt::Key_Return);
        const auto said = shown.all(PeerContribution::info(), shown.consultation());
        QCOMPARE(said.size(), 2);
        QVERIFY(as<PeerContribution>(said[0]).kind == ContributionKind::Hypothesis);
        QVERIFY(as<PeerContribution>(said[1]).kind == ContributionKind::Idea);
        for (const Record& each : said) {
            QVERIFY(as<PeerContribution>(each).person.isNull());
            QVERIFY(!as<PeerContribution>(each).phase.isNull());
        }
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.child<ui::StageList>("peerSaid")->currentKey(), said[1].id().toText());
        shown.press(Qt::Key_A);
        QVERIFY(world.read<PeerContribution>(said[1].id()).adopted);
        shown.press(Qt::Key_A);
        QVERIFY(!world.read<PeerContribution>(said[1].id()).adopted);
        shown.press(Qt::Key_M);
        QVERIFY(shown.child<ui::StageText>("peerStepWhat")->hasFocus());
        QCOMPARE(shown.child<ui::StageText>("peerStepWhat")->text(), s("Klein anfangen"));
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return); // the case giver is proposed
        shown.type("15.04.2023");
        shown.press(Qt::Key_Return);
        const auto measures = shown.all(Measure::info(), shown.consultation());
        QCOMPARE(measures.size(), 1);
        QCOMPARE(as<Measure>(measures[0]).who.id, world.persons[0]);
        QVERIFY(world.read<PeerContribution>(said[1].id()).adopted);
        QVERIFY(shown.child<ui::StageList>("peerSaid")->hasFocus());
    }

    void whatTheAgencyKeepsToItselfIsNotOfferedInTheRoom()
    {
        SessionWorld world;
        withConcern(world);
        world.add("concern",
            given({{"subject", world.teams[0]}, {"question", QStringLiteral("Unter uns")},
                {"confidentiality", QStringLiteral("agency")}}));
        Shown shown(world);
        const auto offered = [&] {
            QStringList titles;
            for (const ui::StageRow& row : shown.child<ui::StageList>("peerConcerns")->lines().rows())
                titles.append(row.title);
            return titles;
        };
        QVERIFY(offered().contains(QStringLiteral("Unter uns")));
        shown.panel.setOnWall(true);
        QVERIFY(!offered().contains(QStringLiteral("Unter uns")));
        QCOMPARE(offered().size(), 2);
        shown.panel.setOnWall(false);
        QVERIFY(offered().contains(QStringLiteral("Unter uns")));
    }

    void aDateThatIsNoneIsSaidAndNothingIsLost()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.begin();
        shown.type("Klein anfangen");
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_M);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        QVERIFY(shown.child<ui::Banner>("stageBanner")->isVisible());
        QVERIFY(shown.child<QLineEdit>("peerStepUntil")->isVisible());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.child<QLineEdit>("peerStepUntil")->isVisible());
        QVERIFY(shown.panel.isVisible());
    }

    void feedbackAndTheQuestionAreKept()
    {
        SessionWorld world;
        withConcern(world);
        const Shown shown(world);
        shown.begin();
        shown.press(Qt::Key_S, Qt::AltModifier);
        auto* ask = shown.child<ui::StageText>("peerAsk");
        QVERIFY(ask->hasFocus());
        ask->clear();
        shown.type("Wer beginnt?");
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text("peerKeyQuestion"), s("Wer beginnt?"));
        QVERIFY(shown.child<QLineEdit>("peerLine")->hasFocus());
        for (int i = 0; i < 4; ++i)
            shown.press(Qt::Key_N, Qt::AltModifier);
        shown.child<ui::StageText>("peerFeedback")->setFocus();
        shown.type("Das hilft");
        shown.press(Qt::Key_Return);
        QCOMPARE(world.read<PeerConsultation>(shown.consultation()).feedbackOfCaseGiver.text, s("Das hilft"));
    }

    void whatIsBeingTypedIsBackAfterACrash()
    {
        SessionWorld world;
        withConcern(world);
        {
            const Shown shown(world);
            shown.begin();
            shown.press(Qt::Key_N, Qt::AltModifier);
            shown.type("Halb gesagt");
            QTest::qWait(1500);
        }
        const Shown again(world);
        QCOMPARE(again.child<QLineEdit>("peerLine")->text(), s("Halb gesagt"));
        again.press(Qt::Key_Return);
        QCOMPARE(again.all(PeerContribution::info(), again.consultation()).size(), 1);
        QVERIFY(world.book->drafts().value().isEmpty());
    }

    /** Whatever is being typed, other than the line, is asked for again with its words. */
    void whatElseIsBeingTypedIsBackAfterACrash()
    {
        const struct {
            const char* name;
            std::vector<std::pair<Qt::Key, Qt::KeyboardModifier>> way;
        } places[] = {
            {"peerAsk", {{Qt::Key_S, Qt::AltModifier}}},
            {"peerAsk", {{Qt::Key_Down, Qt::NoModifier}, {Qt::Key_Return, Qt::NoModifier}}},
            {"peerStepWhat", {{Qt::Key_Down, Qt::NoModifier}, {Qt::Key_M, Qt::NoModifier}}},
        };
        for (const auto& place : places) {
            SessionWorld world;
            withConcern(world);
            {
                Shown shown(world);
                shown.begin();
                shown.press(Qt::Key_N, Qt::AltModifier);
                shown.type("Klein anfangen");
                shown.press(Qt::Key_Return);
                for (const auto& [key, held] : place.way)
                    shown.press(key, held);
                shown.press(Qt::Key_End);
                shown.type(" und dann");
                shown.panel.flush();
            }
            world.book.reopen();
            QCOMPARE(world.book->drafts()->size(), 1);
            const Shown again(world);
            auto* const line = again.child<ui::StageText>(place.name);
            QVERIFY2(line->isVisible() && line->hasFocus(), place.name);
            QVERIFY2(line->text().endsWith(s(" und dann")), qPrintable(line->text()));
            again.press(Qt::Key_Escape);
            QVERIFY(world.book->drafts()->isEmpty());
        }
    }

    void aQuestionToBeginWithIsBackAfterACrash()
    {
        SessionWorld world;
        {
            Shown shown(world);
            shown.press(Qt::Key_Return);
            shown.press(Qt::Key_Return);
            shown.type("Was tun");
            shown.press(Qt::Key_Return, Qt::ShiftModifier);
            shown.type("und wann?");
            shown.panel.flush();
        }
        world.book.reopen();
        const Shown again(world);
        again.press(Qt::Key_Return);
        again.press(Qt::Key_Return);
        QCOMPARE(again.child<ui::StageText>("peerQuestion")->text(), s("Was tun\nund wann?"));
        QTest::mouseClick(again.child<QPushButton>("peerBegin"), Qt::LeftButton);
        QCOMPARE(world.read<PeerConsultation>(again.consultation()).keyQuestion.text, s("Was tun\nund wann?"));
        QVERIFY(world.book->drafts()->isEmpty());
        again.press(Qt::Key_S, Qt::AltModifier);
        again.type(" Bald?");
        again.press(Qt::Key_Return);
        QCOMPARE(world.read<PeerConsultation>(again.consultation()).keyQuestion.text, s("Was tun\nund wann? Bald?"));
    }

    void theWayOfAdvisingIsChosenByKey()
    {
        SessionWorld world;
        withConcern(world);
        const RecordId list =
            world.add("value_list", given({{"key", s("advice_method")}, {"name", s("Beratungsmethoden")}}));
        for (const char* word : {"Brainstorming", "Kopfstand"})
            world.add("value_list_entry", given({{"value_list", list}, {"word", s(word)}}));
        const Shown shown(world);
        shown.begin();
        const auto method = [&] { return world.read<PeerConsultation>(shown.consultation()).adviceMethod; };
        shown.press(Qt::Key_V, Qt::AltModifier);
        auto* const methods = shown.child<ui::StageList>("peerMethods");
        QVERIFY(methods->hasFocus());
        shown.press(Qt::Key_2);
        QCOMPARE(method(), s("Kopfstand"));
        QVERIFY(!methods->isVisible());
        QVERIFY(shown.child<QLineEdit>("peerLine")->hasFocus());
        shown.press(Qt::Key_V, Qt::AltModifier);
        QVERIFY(methods->currentKey().endsWith(s("Kopfstand")));
        shown.press(Qt::Key_End);
        shown.press(Qt::Key_Up);
        shown.press(Qt::Key_Return); // another one, in words
        shown.press(Qt::Key_A, Qt::ControlModifier);
        shown.type("Walk and talk");
        shown.press(Qt::Key_Return);
        QCOMPARE(method(), s("Walk and talk"));
        shown.press(Qt::Key_V, Qt::AltModifier);
        shown.press(Qt::Key_End);
        shown.press(Qt::Key_Return);
        QCOMPARE(method(), QString());
    }

    void escapeLeadsBackAndTheNextTimeAsksHowItWentOn()
    {
        SessionWorld world;
        withConcern(world);
        {
            const Shown shown(world);
            QSignalSpy closed(&shown.panel, &ui::PeerPanel::closed);
            shown.begin();
            shown.press(Qt::Key_Escape);
            QCOMPARE(closed.size(), 1);
        }
        ui::PeerPanel later(*world.book, world.next);
        later.resize(1280, 640);
        later.show();
        later.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        later.enter();
        auto* list = later.findChild<ui::StageList*>(s("peerList"));
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        auto* line = later.findChild<ui::StageText*>(s("peerFollowUp"));
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, s("Es ging voran"));
        QTest::keyClick(line, Qt::Key_Return);
        const auto old = world.book->store().childrenOf(world.session, PeerConsultation::info()).value();
        QCOMPARE(as<PeerConsultation>(old.first()).followUpNote.text, s("Es ging voran"));
    }

    void whatIsAnsweredNextTimeIsBackAfterACrash()
    {
        SessionWorld world;
        withConcern(world);
        {
            const Shown shown(world);
            shown.begin();
        }
        {
            ui::PeerPanel later(*world.book, world.next);
            auto* const list = later.findChild<ui::StageList*>(s("peerList"));
            list->enter();
            QTest::keyClick(list, Qt::Key_Return);
            QTest::keyClicks(later.findChild<ui::StageText*>(s("peerFollowUp")), s("Es ging"));
        } // closed in the middle of a word
        world.book.reopen();
        ui::PeerPanel again(*world.book, world.next);
        auto* const line = again.findChild<ui::StageText*>(s("peerFollowUp"));
        QCOMPARE(line->text(), s("Es ging"));
        QTest::keyClicks(line, s(" voran"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(world.book->drafts()->isEmpty());
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ui::Scheme::Light << 1.0 << QSize(1280, 640);
        QTest::newRow("dark") << ui::Scheme::Dark << 1.0 << QSize(1280, 640);
        QTest::newRow("large") << ui::Scheme::Light << 2.0 << QSize(1280, 720);
        QTest::newRow("narrow") << ui::Scheme::Light << 1.0 << QSize(660, 600);
    }
    void everythingHasRoom()
    {
        QFETCH(ui::Scheme, scheme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        ui::applyLook({scheme, scale});
        speak(QLocale::German);
        SessionWorld world;
        withConcern(world);
        const Shown shown(world, size);
        const QByteArray row = QTest::currentDataTag();
        shown.save("peer-" + row + "-1-templates");
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        shown.save("peer-" + row + "-2-roles");
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_N, Qt::AltModifier);
        for (const char* words : {"Es geht um Anerkennung, nicht um das Amt", "Mit einer kleinen Aufgabe beginnen"}) {
            shown.type(words);
            shown.press(Qt::Key_Return);
        }
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_A);
        shown.save("peer-" + row + "-3-run");
        for (const char* name : {"peerClock", "peerPhase", "peerLine", "peerNext"}) {
            auto* widget = shown.child<QWidget>(name);
            QVERIFY2(widget->isVisible(), name);
            const QRect place(widget->mapTo(&shown.panel, QPoint()), widget->size());
            QVERIFY2(shown.panel.rect().contains(place), name);
        }
        QVERIFY(shown.panel.minimumSizeHint().width() <= size.width());
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }
};

QTEST_MAIN(TestOfPeerPanel)
#include "tst_peerpanel.moc"
