// What a peer consultation says before it begins, and what the room sees of it on the wall. WB_RENDER_DIR: pictures of
// it to be looked at.
#include "core/model/entities/peerphase.h"
#include "tests/ui/peerbench.h"
#include "ui/stage/projector.h"
#include "ui/stage/stageview.h"

using namespace core;
using test::given;
using test::s;
using test::SessionWorld;
using test::withConcern;
using Shown = test::ShownPeerPanel;

class TestOfPeerWall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginConsulting(); }

    /** V-37 is said while the roles are given, and stops nobody. */
    void tooFewAdvisorsAreSaidBeforeItBegins()
    {
        SessionWorld world;
        world.set(world.peerTemplate, given({{"min_advisors", qint64(3)}}));
        withConcern(world);
        const Shown shown(world);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        auto* warnings = shown.child<QLabel>("peerWarnings");
        QVERIFY(warnings->isVisible());
        QVERIFY2(warnings->text().contains(s("2")) && warnings->text().contains(s("3")), qPrintable(warnings->text()));
        QVERIFY(shown.consultation().isNull()); // nothing is written to find out
        shown.save("peer-warning");
        auto* people = shown.child<ui::StageList>("peerPeople");
        for (const RecordId& person : {world.persons[1], world.persons[2], world.persons[3]}) {
            people->setCurrentKey(person.toText());
            shown.press(Qt::Key_B);
        }
        QVERIFY2(!warnings->isVisible(), qPrintable(warnings->text()));
        shown.press(Qt::Key_X);
        QVERIFY(warnings->isVisible());
        shown.press(Qt::Key_Return);
        QCOMPARE(world.read<PeerConsultation>(shown.consultation()).advisors.ids.size(), 2);
    }

    /** The checklist names what still runs and leads there; closing ends it. */
    void closingNamesWhatRunsAndEndsIt()
    {
        SessionWorld world;
        withConcern(world);
        ui::StageView view(*world.book, world.session, true);
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCoreApplication::processEvents();
        };
        const auto line = [&] {
            const QList<ui::StageRow>& rows = view.findChild<ui::StageList*>(s("closingList"))->lines().rows();
            const auto found =
                std::ranges::find_if(rows, [](const ui::StageRow& row) { return row.key.endsWith(s(" peer")); });
            return found == rows.end() ? s("no line") : found->state + u'|' + found->facts;
        };
        press(Qt::Key_F6);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        world.book.clock.advance(120);
        press(Qt::Key_F12);
        QCOMPARE(line(), s("open|Wie kommen drei Ämter zu einer Steuerung?"));
        auto* const list = view.findChild<ui::StageList*>(s("closingList"));
        list->setCurrentKey(s("2 peer"));
        press(Qt::Key_Return);
        QVERIFY(view.findChild<ui::PeerPanel*>()->isVisible());
        press(Qt::Key_F12);
        view.findChild<QWidget*>(s("closeSession"))->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(line(), s("done|"));
        const RecordId consultation =
            world.book->store().childrenOf(world.session, PeerConsultation::info())->first().id();
        const auto first = as<PeerPhase>(world.book->store().childrenOf(consultation, PeerPhase::info())->first());
        QCOMPARE(first.actualEnd, first.actualStart.addSecs(120));
    }

    /** While it runs, the wall has the clock of the phase and the key question, and nothing of what is said. */
    void theWallHasClockAndQuestion()
    {
        SessionWorld world;
        withConcern(world);
        world.add("agenda_item",
            given({{"session", world.session}, {"title", s("Austausch")}, {"duration_min", qint64(60)},
                {"actual_start", QTime(12, 50)}}));
        world.book.clock.set(QDateTime(QDate(2023, 3, 22), QTime(12, 0), Qt::UTC));
        ui::StageView view(*world.book, world.session, true);
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.toggleProjector();
        const auto on = [&](const char* name) {
            return view.projector()->findChild<QLabel*>(QString::fromLatin1(name));
        };
        QCOMPARE(on("wallTitle")->text(), s("Austausch"));
        QVERIFY(!on("wallQuestion")->isVisible());
        view.showPlace(s("peer"));
        QCOMPARE(on("wallTitle")->text(), s("Austausch")); // while it is prepared
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
            view.activateWindow(); // the wall may lie over it where there is one screen
            QVERIFY(QTest::qWaitForWindowActive(&view));
            QTest::keyClick(QApplication::focusWidget(), key, held);
            QCoreApplication::processEvents();
        };
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        press(Qt::Key_N, Qt::AltModifier);
        world.book.clock.advance(61);
        view.context().tick();
        QCOMPARE(on("wallTitle")->text(), s("Schildern"));
        QCOMPARE(on("wallCountdown")->text(), s("03:59"));
        QVERIFY(on("wallQuestion")->isVisible());
        QCOMPARE(on("wallQuestion")->text(), s("Wie kommen drei Ämter zu einer Steuerung?"));
        QTest::keyClicks(QApplication::focusWidget(), s("Klein anfangen"));
        press(Qt::Key_Return);
        QVERIFY(!view.projector()->findChild<ui::StageList*>(s("wallList"))->isVisible());
        if (const QString folder = qEnvironmentVariable("WB_RENDER_DIR"); !folder.isEmpty())
            QVERIFY(view.projector()->grab().save(QDir(folder).filePath(s("peer-wall.png"))));
        // Also while the moderator is elsewhere; another place on the wall takes its turn.
        view.showPlace(s("notes"));
        QCOMPARE(on("wallTitle")->text(), s("Schildern"));
        const RecordId consultation =
            world.book->store().childrenOf(world.session, PeerConsultation::info())->first().id();
        // A question for the agency alone stays off the wall.
        world.set(consultation, given({{"confidentiality", s("agency")}}));
        view.context().tick();
        QVERIFY(!on("wallQuestion")->isVisible());
        const QList<Record> phases = world.book->store().childrenOf(consultation, PeerPhase::info()).value();
        for (const Record& phase : phases)
            world.set(phase.id(), given({{"actual_start", QTime(13, 0)}, {"actual_end", QTime(13, 1)}}));
        view.context().tick();
        QCOMPARE(on("wallTitle")->text(), s("Austausch"));
        view.toggleProjector();
    }
};

QTEST_MAIN(TestOfPeerWall)
#include "tst_peerwall.moc"
