// A whole session by keyboard alone, from the code of the Koffer to its return, by somebody who has only the program
// and the file; and the office that takes the return over.
#include "core/change/feedbacksheets.h"
#include "core/koffer/returning.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/feedbackanswer.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/projectupdate.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/statusanalysis.h"
#include "tests/ui/stageworld.h"
#include "ui/look/banner.h"
#include "ui/stage/kofferopening.h"

using namespace core;
using test::childrenOf;
using test::given;
using test::Keyboard;
using test::said;
using test::saidInBanner;
using test::StageWorld;
using test::text;
using ui::KofferWindow;
using ui::StageView;

namespace {

QByteArray codeBytes()
{
    return test::kofferCode().toLower().toUtf8();
}

/** The line that names the sheet. */
QString sheetSaid(const StageView& view)
{
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->text().startsWith(text("Sheet ")) && label->text().at(6).isDigit())
            return label->text();
    }
    return {};
}

/** Types the code and waits until the session is there. */
void unlock(KofferWindow& window, Keyboard& keys)
{
    QSignalSpy opened(&window, &KofferWindow::opened);
    keys.line(codeBytes().constData());
    QVERIFY(opened.wait(20'000));
}

} // namespace

class TestStageKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginOnStage(); }

    void aSessionFromArrivalToReturn()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.session()}).value();
        KofferWindow window(file, {});
        Keyboard keys(window);
        unlock(window, keys);
        QVERIFY(window.view());
        QCOMPARE(window.book()->who(), text("Moderatorin"));
        QVERIFY(test::part<QLabel>(window, "stageKeeping")->text().contains(text("encrypted")));
        arrival(keys);
        exchange(keys);
        closing(keys);
        Book& work = *window.book();
        QVERIFY2(childrenOf(work, world.session(), Attendance::info()).size() == 4,
            qPrintable(said(*window.view(), "attendanceList").join(u'\n')));
        QCOMPARE(childrenOf(work, world.session(), SessionRecord::info()).size(), 1);
        // The return, and once more with a supplement.
        QSignalSpy returned(&window, &KofferWindow::returned);
        keys.key(Qt::Key_R, Qt::ControlModifier);
        returned.wait(20'000);
        const QString first = world.book.file(text("GANZTAG-2_rueckgabe_1.koffer"));
        QVERIFY2(QFile::exists(first), qPrintable(saidInBanner(window)));
        auto* const banner = test::part<ui::Banner>(window, "stageBanner");
        QVERIFY(banner->isVisible());
        keys.key(Qt::Key_2, Qt::ControlModifier);
        keys.line("Nachtrag am Abend");
        keys.key(Qt::Key_W);
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_R, Qt::ControlModifier);
        returned.wait(20'000);
        const QString second = world.book.file(text("GANZTAG-2_rueckgabe_2.koffer"));
        QVERIFY(QFile::exists(second));
        QVERIFY(!QApplication::activeModalWidget());
        takeOver(world, first, second);
    }

    /** Written while somebody types: what is whole goes along, what is not is named. */
    void aReturnSaysWhatIsNotInIt()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.session(), world.sessions[2]}).value();
        KofferWindow window(file, {});
        Keyboard keys(window);
        unlock(window, keys);
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_Return); // the third session
        keys.type("halb getippt, anderswo");
        window.showSession(world.session());
        keys.key(Qt::Key_Return, Qt::ControlModifier); // a block runs
        keys.key(Qt::Key_F11);
        keys.type("3"); // not left
        keys.key(Qt::Key_F12);
        test::part(window, "closingRound")->setFocus();
        keys.type("Viel mitgenommen");
        keys.key(Qt::Key_F3);
        keys.line("Einladen");
        keys.key(Qt::Key_2, Qt::ControlModifier);
        keys.type("halb getippt");
        keys.key(Qt::Key_F9);
        keys.type("Steuergruppe steht");
        QSignalSpy returned(&window, &KofferWindow::returned);
        keys.key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(returned.wait(20'000));
        const QString words = saidInBanner(window);
        QVERIFY2(words.contains(text("Measures (F3)")) && words.contains(text("Line for notes (Ctrl+2)"))
                && words.contains(text("Werkstatt 3")),
            qPrintable(words));
        for (const char* saved : {"Closing", "Status matrix", "Feedback"})
            QVERIFY2(!words.contains(text(saved)), qPrintable(words));
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible()); // and typing goes on
        QCOMPARE(test::part<ui::StageText>(*window.view(), "quickLine")->text(), text("halb getippt"));
        const auto plan = koffer::planReturn(*world.book, returned.first().first().toString());
        WB_VERIFY(plan);
        WB_VERIFY(world.book->apply(plan->plan.proposal));
        const QList<Record> records = childrenOf(*world.book, world.session(), SessionRecord::info());
        QCOMPARE(records.size(), 1);
        QCOMPARE(as<SessionRecord>(records.first()).closingRound.text, text("Viel mitgenommen"));
        const QList<Record> analyses = childrenOf(*world.book, world.teams[0], StatusAnalysis::info());
        QCOMPARE(as<StatusAnalysis>(analyses.first()).achievedContent.text, text("Steuergruppe steht"));
        const auto round = as<FeedbackRound>(childrenOf(*world.book, world.session(), FeedbackRound::info()).first());
        QCOMPARE(round.handedOut, std::optional<qint64>(3));
        // Noting the last words is not closing.
        keys.key(Qt::Key_F12);
        const auto isClosed = [&window] {
            return test::part<QLabel>(window, "closingState")->text().contains(text("is closed"));
        };
        QVERIFY(!isClosed());
        // Nor where no block runs any more, and others are to come.
        keys.key(Qt::Key_1, Qt::ControlModifier);
        keys.key(Qt::Key_Home);
        keys.key(Qt::Key_X);
        QVERIFY(window.view()->context().runningBlock().isNull());
        keys.key(Qt::Key_F12);
        QVERIFY(!isClosed());
        test::part(window, "closeSession")->setFocus();
        keys.key(Qt::Key_Space);
        QVERIFY(isClosed());
    }

    void aWrongCodeIsSaidOnThePage()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.session()}).value();
        KofferWindow window(file, {});
        Keyboard keys(window);
        keys.line("aaaaa-bbbbb-ccccc-ddddd");
        auto* const error = test::part<ui::Banner>(window, "kofferError");
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!QFile::exists(ui::workPathFor(file).value())); // nothing was begun
        keys.key(Qt::Key_A, Qt::ControlModifier);
        unlock(window, keys);
    }

    /** Work that cannot be read is said, and never passed over for a new and empty working copy. */
    void workThatCannotBeReadIsSaid()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.session()}).value();
        const QString work = ui::workPathFor(file).value();
        QFile there(work);
        WB_VERIFY(koffer::WorkBacking::createWork(work, file, test::kofferCode()));
        // Longer than any Koffer, as after a day of drafts.
        QVERIFY(there.open(QIODevice::ReadWrite) && there.resize(koffer::largestFile + 1));
        there.close();
        QCOMPARE(ui::workPathFor(file).value(), work);
        QVERIFY(there.resize(100));
        const auto refused = ui::workPathFor(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::KofferDamaged);
        KofferWindow window(file, {});
        Keyboard keys(window);
        const QString words = test::part<ui::Banner>(window, "kofferError")->findChild<QLabel*>()->text();
        QVERIFY2(words.contains(text("g_arbeit.koffer")) && words.contains(text("no second")), qPrintable(words));
        keys.line(codeBytes().constData());
        QTest::qWait(200);
        QVERIFY(!window.view() && !QFile::exists(world.book.file(text("g_arbeit-2.koffer"))));
        // The work on another Koffer of that name is in nobody's way.
        QVERIFY(there.remove());
        const QString other = world.pack("other.koffer", {world.sessions[2]}).value();
        WB_VERIFY(koffer::WorkBacking::createWork(work, other, test::kofferCode()));
        QCOMPARE(ui::workPathFor(file).value(), world.book.file(text("g_arbeit-2.koffer")));
        // And the own one is found again though that has gone.
        WB_VERIFY(
            koffer::WorkBacking::createWork(world.book.file(text("g_arbeit-2.koffer")), file, test::kofferCode()));
        QVERIFY(there.remove());
        QCOMPARE(ui::workPathFor(file).value(), world.book.file(text("g_arbeit-2.koffer")));
    }

    /** What the office would look back at, the moderator looks back at. */
    void lastTimeIsTheSameInOfficeAndKoffer()
    {
        StageWorld world;
        const RecordId before = world.sessions[0];
        for (const char* state : {"moved", "done", "in_progress"})
            world.book.add("measure",
                given({{"source", before}, {"what", text(state)}, {"who", world.municipalities[0]},
                    {"until", FuzzyDate::day(QDate(2023, 10, 1))}, {"state", text(state)}}));
        for (const char* decision : {"open", "next_session", "done"})
            world.book.add(
                "parking_item", given({{"session", before}, {"topic", text(decision)}, {"decision", text(decision)}}));
        world.book.add("outcome",
            given({{"session", before}, {"text", text("Wir laden ein")}, {"kind", text("agreement")},
                {"municipalities", QStringList{world.municipalities[0].toText()}}}));
        const auto shown = [&](Book& book) {
            StageView view(book, world.session(), false);
            Keyboard keys(view);
            keys.key(Qt::Key_F7);
            QStringList rows = said(view, "lookbackList");
            keys.key(Qt::Key_F10);
            return rows + said(view, "parkingList");
        };
        const QStringList office = shown(*world.book);
        QVERIFY2(office.size() > 10, qPrintable(office.join(u'\n')));
        const auto work = test::openWork(world.packAndOpen("k", {world.session()}).value(), world.book.clock);
        WB_VERIFY(work);
        QCOMPARE(shown(*work->book), office);
    }

    /** A Koffer removes nothing of an earlier session: the office would leave it where it is. */
    void whatIsOfLastTimeIsNotRemovedInAKoffer()
    {
        for (const bool isOffice : {false, true}) {
            StageWorld world;
            const RecordId topic =
                world.book.add("parking_item", given({{"session", world.sessions[0]}, {"topic", text("Bleibt")}}));
            StageView view(*world.book, world.session(), isOffice);
            Keyboard keys(view);
            keys.key(Qt::Key_F10);
            auto* const list = test::part<ui::StageList>(view, "parkingList");
            list->enter();
            list->setCurrentKey(topic.toText());
            keys.key(Qt::Key_Delete);
            QCOMPARE(world.book->store().find(topic).value().has_value(), !isOffice);
            QCOMPARE(test::part<ui::Banner>(view, "stageBanner")->isVisible(), !isOffice);
        }
    }

    /** Two people type the sheets of one session on two laptops: the sheets stay apart, and each sees 1, 2, 3 … */
    void sheetsOfTwoLaptopsStayApart()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.session()}).value();
        QStringList returns;
        for (const char* name : {"a", "b"}) {
            const QString path = world.book.file(text(name));
            WB_VERIFY(koffer::WorkBacking::createWork(path, file, test::kofferCode()));
            auto work = test::openWork(path, world.book.clock).value();
            StageView view(*work.book, world.session(), false);
            Keyboard keys(view);
            keys.key(Qt::Key_F11);
            keys.line("2");
            keys.line("2");
            auto* const list = test::part<ui::StageList>(view, "feedbackList");
            QVERIFY(list->hasFocus());
            for (const int mark : {Qt::Key_1, Qt::Key_3}) {
                keys.key(Qt::Key_Home);
                keys.key(Qt::Key(mark));
                keys.key(Qt::Key_N);
            }
            keys.key(Qt::Key_N); // nothing stands on the third one
            QVERIFY(sheetSaid(view).startsWith(text("Sheet 3")));
            keys.key(Qt::Key_Z);
            QVERIFY(sheetSaid(view).startsWith(text("Sheet 2")));
            QVERIFY2(said(view, "feedbackList").first().startsWith(u'3'),
                qPrintable(said(view, "feedbackList").join(u'\n')));
            returns.append(path + text(".back"));
            WB_VERIFY(koffer::writeReturn(*work.book, *work.backing, returns.last()));
        }
        for (const QString& path : std::as_const(returns))
            WB_VERIFY(world.book->apply(koffer::planReturn(*world.book, path)->plan.proposal));
        QVERIFY(world.book->history().conflicts()->isEmpty());
        const Record round = childrenOf(*world.book, world.session(), FeedbackRound::info()).first();
        const QList<Record> answers = childrenOf(*world.book, round.id(), FeedbackAnswer::info());
        QCOMPARE(answers.size(), 4);
        QCOMPARE(sheetsOf(answers).size(), 4);
    }

    void severalSessionsAreAskedFor()
    {
        StageWorld world;
        const QString file = world.pack("g.koffer", {world.sessions[1], world.sessions[2]}).value();
        QCOMPARE(ui::isKofferFile(file), true);
        QCOMPARE(ui::isKofferFile(world.book.path()), false);
        {
            KofferWindow window(file, text("Erika"));
            Keyboard keys(window);
            unlock(window, keys);
            QVERIFY(!window.view());
            QCOMPARE(said(window, "sessionList").size(), 2);
            keys.key(Qt::Key_Down);
            keys.key(Qt::Key_Return);
            QVERIFY(window.view());
            QCOMPARE(window.view()->context().session(), world.sessions[2]);
            keys.type("bleibt stehen");
        } // closed in the middle of a line
        const QString work = ui::workPathFor(file).value();
        QVERIFY(ui::isKofferFile(work));
        KofferWindow again(work, text("Erika")); // the working copy itself, by double click
        Keyboard keys(again);
        unlock(again, keys);
        keys.key(Qt::Key_End);
        keys.key(Qt::Key_Return);
        QCOMPARE(test::part<ui::StageText>(*again.view(), "quickLine")->text(), text("bleibt stehen"));
    }

    void aReturnIsNotOpened()
    {
        StageWorld world;
        const QString file = world.packAndOpen("g.koffer", {world.session()}).value();
        const QString given = world.book.file(text("r.koffer"));
        {
            auto work = test::openWork(file, world.book.clock);
            WB_VERIFY(work);
            WB_VERIFY(koffer::writeReturn(*work->book, *work->backing, given));
        }
        KofferWindow window(given, {});
        Keyboard keys(window);
        QVERIFY(test::part<ui::Banner>(window, "kofferError")->isVisible());
    }

private:
    static void arrival(Keyboard& keys)
    {
        keys.key(Qt::Key_Return, Qt::ControlModifier); // the first block begins
        keys.key(Qt::Key_F2);
        keys.key(Qt::Key_A); // the first of Olpe
        keys.key(Qt::Key_S); // the second one comes late
        keys.key(Qt::Key_V); // for the one of Unna comes somebody else
        keys.line("Grace Hopper");
        keys.key(Qt::Key_Escape);
        keys.key(Qt::Key_F7);
        keys.key(Qt::Key_Return);
        keys.line("Die AG tagt seit Mai");
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_E); // what was agreed last time is done
        keys.key(Qt::Key_F9);
        keys.type("Steuergruppe steht");
        keys.key(Qt::Key_Tab);
        keys.key(Qt::Key_Escape);
    }

    static void exchange(Keyboard& keys)
    {
        keys.key(Qt::Key_Return, Qt::ControlModifier);
        keys.line("Zuständigkeit liegt in drei Ämtern");
        keys.key(Qt::Key_H);
        keys.key(Qt::Key_2);
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_M); // a measure of it
        keys.line("Ende Oktober 2023");
        keys.key(Qt::Key_F8);
        keys.line("Was machen wir am Nachmittag?");
        keys.line("Räume");
        keys.key(Qt::Key_Return); // no more options
        keys.key(Qt::Key_End);
        keys.key(Qt::Key_Plus);
        keys.key(Qt::Key_R);
        keys.key(Qt::Key_F10);
        keys.line("Ferienbetreuung");
        keys.key(Qt::Key_Tab);
        keys.key(Qt::Key_N); // for the next session
        keys.key(Qt::Key_1, Qt::ControlModifier);
        keys.key(Qt::Key_End);
        keys.key(Qt::Key_X); // the last block is dropped
    }

    static void closing(Keyboard& keys)
    {
        keys.key(Qt::Key_F11);
        keys.line("3");
        keys.line("2");
        keys.key(Qt::Key_2); // the first question, if the form came along
        keys.key(Qt::Key_F12);
        keys.key(Qt::Key_Tab);
        keys.line("Viel mitgenommen");
        keys.line("Thema Räume");
        keys.key(Qt::Key_Space); // on the button
        keys.key(Qt::Key_Escape);
    }

    static void takeOver(StageWorld& world, const QString& first, const QString& second)
    {
        Book& office = *world.book;
        for (const QString& file : {second, first}) { // the earlier one afterwards changes nothing
            const auto plan = koffer::planReturn(office, file);
            WB_VERIFY(plan);
            QVERIFY(!plan->plan.refusal);
            QCOMPARE(plan->plan.count(ChangeClass::Outside), 0); // all that was typed was the task
            QCOMPARE(plan->plan.conflicts.size(), 0);
            WB_VERIFY(office.apply(plan->plan.proposal));
        }
        const RecordId session = world.session();
        const QList<Record> notes = childrenOf(office, session, Outcome::info());
        QStringList words;
        for (const Record& note : notes)
            words.append(as<Outcome>(note).words.text);
        QVERIFY2(words.contains(text("Zuständigkeit liegt in drei Ämtern")), qPrintable(words.join(u'\n')));
        QVERIFY(words.contains(text("Nachtrag am Abend")));
        const QList<Record> updates = childrenOf(office, world.project, ProjectUpdate::info());
        QCOMPARE(as<ProjectUpdate>(updates.first()).progress.text, text("Die AG tagt seit Mai"));
        const QList<Record> analyses = childrenOf(office, world.teams[0], StatusAnalysis::info());
        QCOMPARE(as<StatusAnalysis>(analyses.first()).achievedContent.text, text("Steuergruppe steht"));
        QCOMPARE(as<Measure>(office.store().get(world.last).value()).state, MeasureState::Done);
        QStringList present;
        const QList<Record> attendance = childrenOf(office, session, Attendance::info());
        for (const Record& record : attendance) {
            if (as<Attendance>(record).status == AttendanceStatus::Present)
                present.append(office.store().titleOf(as<Attendance>(record).person.id).value());
        }
        present.sort();
        QCOMPARE(
            present, (QStringList{text("Hopper, Grace"), text("Muster-Olpe, Ada"), text("Xanthippe-Marker, Ada")}));
        QCOMPARE(childrenOf(office, session, Measure::info()).size(), 2);
        const auto decision = as<GroupDecision>(childrenOf(office, session, GroupDecision::info()).first());
        QCOMPARE(decision.result, text("Räume"));
        const auto topic = as<ParkingItem>(childrenOf(office, session, ParkingItem::info()).first());
        QCOMPARE(topic.decision, ParkingDecision::NextSession);
        const QList<Record> blocks = childrenOf(office, session, AgendaItem::info());
        QVERIFY(as<AgendaItem>(blocks.first()).actualEnd.isValid());
        QCOMPARE(as<AgendaItem>(blocks.last()).course, std::optional(AgendaCourse::Dropped));
        const auto round = as<FeedbackRound>(childrenOf(office, session, FeedbackRound::info()).first());
        QCOMPARE(round.handedOut, std::optional<qint64>(3));
        QCOMPARE(round.returned, std::optional<qint64>(2));
        const auto record = as<SessionRecord>(childrenOf(office, session, SessionRecord::info()).first());
        QCOMPARE(record.closingRound.text, text("Viel mitgenommen"));
        QCOMPARE(record.nextSessionHint.text, text("Thema Räume"));
        // The state is the office's to set.
        QCOMPARE(as<Session>(office.store().get(session).value()).state, SessionState::Confirmed);
    }
};

QTEST_MAIN(TestStageKeys)
#include "tst_stagekeys.moc"
