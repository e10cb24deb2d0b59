// Measures in the moderation view: what they are made of, who may read them, and what of them comes back.
#include "core/model/entities/measure.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "tests/ui/stageworld.h"
#include "ui/look/banner.h"
#include "ui/stage/projector.h"
#include "ui/stage/stagechip.h"

using namespace core;
using test::childrenOf;
using test::given;
using test::Keyboard;
using test::said;
using test::saidInBanner;
using test::StageWorld;
using test::text;
using ui::StageView;

namespace {

Measure lastMeasure(StageWorld& world)
{
    return as<Measure>(childrenOf(world, Measure::info()).last());
}

qsizetype measures(StageWorld& world)
{
    return childrenOf(world, Measure::info()).size();
}

ui::StageText* what(const StageView& view)
{
    return test::part<ui::StageText>(view, "measureWhat");
}

} // namespace

class TestStageMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginOnStage(); }

    /** What is for the agency alone stays so when it becomes a measure: in the lines, in the book, on the wall. */
    void aMeasureIsAsSecretAsItsNote()
    {
        StageWorld world;
        const RecordId note = world.book.add("outcome",
            given(
                {{"session", world.session()}, {"text", text("Amtsleitung geht")}, {"confidentiality", text("agency")},
                    {"municipalities", QStringList{world.municipalities[1].toText()}}}));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_3, Qt::ControlModifier);
        view.findChild<ui::StageList*>(text("noteList"))->setCurrentKey(note.toText());
        keys.key(Qt::Key_M);
        QCOMPARE(what(view)->text(), text("Amtsleitung geht"));
        const auto chip = [&] { return view.findChild<ui::StageChip*>(text("measureSecret")); };
        QVERIFY(chip()->isChecked());
        const QString word = chip()->text();
        keys.line("Ende Oktober 2023");
        QCOMPARE(lastMeasure(world).confidentiality, Confidentiality::Agency);
        QCOMPARE(lastMeasure(world).who.id, world.municipalities[1]);
        QVERIFY2(said(view, "measureList").first().endsWith(word), qPrintable(said(view, "measureList").first()));
        keys.key(Qt::Key_F5);
        QVERIFY(!said(*view.projector(), "wallList").join(u'\n').contains(text("Amtsleitung")));
        view.toggleProjector();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(!chip()->isChecked()); // the next one is what people expect again
        // By key, in the list and while it is entered.
        view.findChild<ui::StageList*>(text("measureList"))->enter();
        view.findChild<ui::StageList*>(text("measureList"))->setCurrentIndex({});
        view.findChild<ui::StageList*>(text("measureList"))->enter();
        keys.key(Qt::Key_K);
        QCOMPARE(lastMeasure(world).confidentiality, Confidentiality::Network);
        what(view)->setFocus();
        keys.type("Brief");
        keys.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(what(view)->text(), text("Brief"));
        QVERIFY(chip()->isChecked());
        keys.key(Qt::Key_Return);
        keys.type("1");
        keys.key(Qt::Key_Return);
        keys.line("Ende Oktober 2023");
        QCOMPARE(lastMeasure(world).what.text, text("Brief"));
        QCOMPARE(lastMeasure(world).confidentiality, Confidentiality::Agency);
    }

    /** Of a topic it is said that it became a measure when there is one: not before, and taken back with it. */
    void aTopicBecomesAMeasureWhenItIsSaved()
    {
        StageWorld world;
        const RecordId topic = world.book.add("parking_item",
            given({{"session", world.session()}, {"topic", text("Ferienbetreuung")},
                {"confidentiality", text("agency")}, {"municipality", world.municipalities[1]}}));
        const auto decision = [&] { return as<ParkingItem>(world.book->store().get(topic).value()).decision; };
        const qsizetype before = measures(world);
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            keys.key(Qt::Key_F10);
            keys.key(Qt::Key_Tab);
            keys.key(Qt::Key_M);
            QCOMPARE(view.place(), text("measures"));
            keys.key(Qt::Key_Escape);
            QCOMPARE(decision(), ParkingDecision::Open);
        } // closed before it was saved
        world.book.reopen();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F3);
        QCOMPARE(what(view)->text(), text("Ferienbetreuung"));
        keys.line("Ende Oktober 2023");
        QCOMPARE(measures(world), before + 1);
        QCOMPARE(lastMeasure(world).confidentiality, Confidentiality::Agency);
        QCOMPARE(lastMeasure(world).who.id, world.municipalities[1]);
        QCOMPARE(decision(), ParkingDecision::Measure);
        QVERIFY(world.book->drafts()->isEmpty());
        keys.key(Qt::Key_Z, Qt::ControlModifier); // one act
        QCOMPARE(measures(world), before);
        QCOMPARE(decision(), ParkingDecision::Open);
    }

    /** Two topics do not mix: the first is finished or emptied before, and what is typed then is none of them. */
    void aHalfEnteredMeasureIsNotPutAway()
    {
        StageWorld world;
        for (const char* words : {"Erstes", "Zweites"})
            world.book.add("parking_item",
                given({{"session", world.session()}, {"topic", text(words)}, {"confidentiality", text("agency")}}));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const auto wanted = [&] {
            keys.key(Qt::Key_F10);
            view.findChild<ui::StageList*>(text("parkingList"))->enter();
        };
        wanted();
        keys.key(Qt::Key_M);
        wanted();
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_M);
        QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
        QCOMPARE(what(view)->text(), text("Erstes"));
        QVERIFY(what(view)->hasFocus());
        keys.key(Qt::Key_A, Qt::ControlModifier);
        keys.key(Qt::Key_Delete);
        keys.line("Etwas anderes");
        keys.type("1");
        keys.key(Qt::Key_Return);
        keys.line("Ende Oktober 2023");
        QCOMPARE(lastMeasure(world).what.text, text("Etwas anderes"));
        QCOMPARE(lastMeasure(world).confidentiality, Confidentiality::Group);
        const QList<Record> topics = childrenOf(world, ParkingItem::info());
        for (const Record& topic : topics)
            QCOMPARE(as<ParkingItem>(topic).decision, ParkingDecision::Open);
    }

    /** Who does it has to be said; a name that nobody has is said, too, and a note that has gone is no hindrance. */
    void whoDoesItHasToBeSaid()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        auto* const banner = test::part<ui::Banner>(view, "stageBanner");
        const auto who = [&] { return test::part<QLineEdit>(view, "measureWho"); };
        keys.line("Etwas");
        keys.key(Qt::Key_W);
        keys.key(Qt::Key_1);
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_M);
        keys.key(Qt::Key_Escape);
        keys.key(Qt::Key_Z, Qt::ControlModifier); // the note
        keys.key(Qt::Key_F3);
        keys.type("2024");
        const qsizetype before = measures(world);
        who()->setFocus();
        keys.key(Qt::Key_A, Qt::ControlModifier);
        keys.type("Qwxyz");
        keys.key(Qt::Key_Return);
        QVERIFY(banner->isVisible());
        QVERIFY(who()->hasFocus());
        keys.key(Qt::Key_A, Qt::ControlModifier);
        keys.key(Qt::Key_Delete);
        test::part(view, "measureUntil")->setFocus();
        keys.key(Qt::Key_Return);
        QVERIFY(banner->isVisible());
        QVERIFY(who()->hasFocus());
        QCOMPARE(measures(world), before);
        keys.type("2");
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Return);
        QCOMPARE(measures(world), before + 1);
        QVERIFY(lastMeasure(world).outcome.isNull());
        QVERIFY(!banner->isVisible());
    }

    /** The first key at arrival is for a person, also where the host has no team yet. */
    void arrivalBeginsWithAPerson()
    {
        StageWorld world;
        const RecordId host = world.book.add("municipality", given({{"name", text("Aachen")}, {"state", text("NW")}}));
        world.book.add("team", given({{"series", world.series}, {"municipality", host}}));
        static_cast<void>(world.set(world.session(), given({{"host_municipality", host}})));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F2);
        QVERIFY2(said(view, "attendanceList").first().contains(text("Aachen")),
            qPrintable(said(view, "attendanceList").join(u'\n')));
        keys.key(Qt::Key_A);
        QVERIFY2(said(view, "attendanceList").filter(text("Present|")).size() == 1,
            qPrintable(said(view, "attendanceList").join(u'\n')));
    }

    /** A date that was changed by itself is no measure that was moved; one that was being moved is asked for again. */
    void whatWasBeingTypedComesBackAsWhatItWas()
    {
        StageWorld world;
        const RecordId measure = world.book.add("measure",
            given({{"source", world.session()}, {"what", text("Einladen")}, {"who", world.municipalities[0]},
                {"until", FuzzyDate::day(QDate(2024, 1, 1))}}));
        const auto read = [&] { return as<Measure>(world.book->store().get(measure).value()); };
        const auto begin = [&](Keyboard& keys, StageView& view, Qt::Key key) {
            keys.key(Qt::Key_F3);
            view.findChild<ui::StageList*>(text("measureList"))->enter();
            view.findChild<ui::StageList*>(text("measureList"))->setCurrentKey(measure.toText());
            keys.key(key);
        };
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            begin(keys, view, Qt::Key_Return);
            keys.key(Qt::Key_Return);
            keys.key(Qt::Key_Return);
            keys.key(Qt::Key_A, Qt::ControlModifier);
            keys.type("1.3.2024");
            view.flush();
        }
        world.book.reopen();
        {
            StageView view(*world.book, world.session(), true);
            Keyboard keys(view);
            keys.key(Qt::Key_F3);
            QVERIFY(!test::part<ui::StageText>(view, "measureAsk")->isVisible());
            QCOMPARE(what(view)->text(), text("Einladen"));
            keys.key(Qt::Key_Return);
            QCOMPARE(read().due, FuzzyDate::day(QDate(2024, 3, 1)));
            QCOMPARE(read().state, MeasureState::Open);
            QVERIFY(world.book->drafts()->isEmpty());
            begin(keys, view, Qt::Key_V);
            keys.type("1.5.2024");
            view.flush();
        }
        world.book.reopen();
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F3);
        QVERIFY(test::part<ui::StageText>(view, "measureAsk")->isVisible());
        keys.key(Qt::Key_Return);
        QCOMPARE(read().due, FuzzyDate::day(QDate(2024, 5, 1)));
        QCOMPARE(read().state, MeasureState::Moved);
    }

    /** What rules refuse and a reason lets stand is done once, and nothing waits to be done again. */
    void whatWasLetStandIsDoneOnce()
    {
        StageWorld world;
        world.book.add("registration",
            given({{"team", world.teams[1]}, {"state", text("confirmed")}, {"confirmed_on", QDate(2023, 6, 1)}}));
        static_cast<void>(world.set(world.series, given({{"team_min", qint64(2)}, {"team_strictness", text("hard")}})));
        StageView view(*world.book, world.session(), true);
        QSignalSpy closed(&view, &StageView::sessionClosed);
        Keyboard keys(view);
        keys.key(Qt::Key_F12);
        test::part(view, "closingRound")->setFocus();
        keys.line("Viel mitgenommen");
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Space);
        auto* const reason = test::part<QLineEdit>(view, "stageReason");
        QVERIFY(reason->isVisible() && reason->hasFocus());
        const auto state = [&] { return as<Session>(world.book->store().get(world.session()).value()).state; };
        QCOMPARE(state(), SessionState::Confirmed);
        // Thought better of: it stays refused, and the words stay.
        keys.type("weil");
        keys.key(Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QCOMPARE(view.place(), text("closing"));
        QCOMPARE(state(), SessionState::Confirmed);
        QCOMPARE(test::part<ui::StageText>(view, "closingRound")->text(), text("Viel mitgenommen"));
        test::part(view, "closeSession")->setFocus();
        keys.key(Qt::Key_Space);
        QCOMPARE(reason->text(), QString());
        // Words typed meanwhile are not what was refused: they stay, and no reason is asked for what was.
        test::part(view, "closingRound")->setFocus();
        keys.type(" heute");
        QVERIFY(!reason->isVisible());
        QCOMPARE(state(), SessionState::Confirmed);
        test::part(view, "closeSession")->setFocus();
        keys.key(Qt::Key_Space);
        QVERIFY(reason->isVisible() && reason->hasFocus());
        keys.line("Unna ist krank");
        QVERIFY(!reason->isVisible());
        QCOMPARE(view.place(), text("closing"));
        QCOMPARE(state(), SessionState::Documented); // as if it had not been refused
        QCOMPARE(closed.size(), 1);
        QVERIFY(world.book->drafts()->isEmpty());
        const QList<Record> records = childrenOf(world, SessionRecord::info());
        QCOMPARE(records.size(), 1);
        QCOMPARE(as<SessionRecord>(records.first()).closingRound.text, text("Viel mitgenommen heute"));
    }

    /** The keys named are those that do something with the measure chosen. */
    void theKeysNamedAreThoseThatAreTaken()
    {
        StageWorld world;
        const auto measure = [&](const char* words) {
            return world.book.add("measure",
                given({{"source", world.session()}, {"what", text(words)}, {"who", world.municipalities[0]},
                    {"until", FuzzyDate::day(QDate(2024, 1, 1))}}));
        };
        const RecordId done = measure("Erledigtes");
        const RecordId open = measure("Offenes");
        static_cast<void>(world.set(done, given({{"state", text("done")}, {"done_on", QDate(2023, 9, 1)}})));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F3);
        auto* const list = view.findChild<ui::StageList*>(text("measureList"));
        const auto named = [&](RecordId id) {
            list->enter();
            list->setCurrentKey(id.toText());
            return test::part<QLabel>(view, "measuresKeys")->text();
        };
        const auto state = [&](RecordId id) { return as<Measure>(world.book->store().get(id).value()).state; };
        const QString ofOpen = named(open);
        for (const char* each : {"A in progress", "E done", "V moved", "X dropped", "K who may read it"})
            QVERIFY2(ofOpen.contains(text(each)), each);
        QVERIFY(!ofOpen.contains(text("O open")));
        keys.key(Qt::Key_A);
        QCOMPARE(state(open), MeasureState::InProgress);
        QVERIFY(!test::part<QLabel>(view, "measuresKeys")->text().contains(text("A in progress"))); // at once
        const QString ofDone = named(done);
        for (const char* each : {"O open", "A in progress", "E done", "V moved", "X dropped"})
            QVERIFY2(!ofDone.contains(text(each)), each);
        QVERIFY(ofDone.contains(text("K who may read it")));
        // Who presses them all the same is told why at once, and asked for nothing.
        for (const Qt::Key key : {Qt::Key_O, Qt::Key_A, Qt::Key_V, Qt::Key_X}) {
            keys.key(key);
            QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
            QVERIFY(!test::part<ui::StageText>(view, "measureAsk")->isVisible());
            QCOMPARE(state(done), MeasureState::Done);
        }
        QVERIFY(list->hasFocus());
        // Of an earlier session, too; of what is no measure all are named.
        keys.key(Qt::Key_F7);
        view.findChild<ui::StageList*>(text("lookbackList"))->setCurrentKey(world.last.toText());
        QVERIFY(!test::part<QLabel>(view, "lookbackKeys")->text().contains(text("O open")));
        keys.key(Qt::Key_E);
        QVERIFY(!test::part<QLabel>(view, "lookbackKeys")->text().contains(text("A in progress")));
    }

    /** Without a day there is no measure: it is said where the day is missing, and any wording of one will do. */
    void theDayIsAskedForWhereItIsMissing()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const qsizetype before = measures(world);
        keys.key(Qt::Key_F3);
        keys.line("Träger einladen");
        keys.type("1");
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Return);
        QCOMPARE(measures(world), before);
        QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
        QVERIFY(!test::part(view, "stageReason")->isVisible()); // no reason makes a day of it
        QVERIFY(test::part(view, "measureUntil")->hasFocus());
        keys.line("Herbst 2026");
        QCOMPARE(measures(world), before + 1);
        QCOMPARE(lastMeasure(world).due, FuzzyDate::season(2026, FuzzyDate::Season::Autumn));
        QVERIFY(!test::part<ui::Banner>(view, "stageBanner")->isVisible());
    }

    /** What may stand only until a day (V-01) is let stand here as well: reason, Enter, day, Enter. */
    void whatStandsUntilADayIsToldTheDay()
    {
        StageWorld world;
        static_cast<void>(
            world.set(world.series, given({{"requires_agreement", true}, {"agreement_strictness", text("hard")}})));
        const RecordId registration =
            world.book.add("registration", given({{"team", world.teams[1]}, {"state", text("registered")}}));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const auto state = [&] { return as<Registration>(world.book->store().get(registration).value()).state; };
        auto* const reason = test::part<QLineEdit>(view, "stageReason");
        auto* const until = test::part<QLineEdit>(view, "stageReasonUntil");
        QVERIFY(!view.context().edit(
            registration, given({{"state", text("confirmed")}, {"confirmed_on", QDate(2023, 9, 2)}})));
        QVERIFY2(reason->isVisible() && reason->hasFocus() && until->isVisible(), qPrintable(saidInBanner(view)));
        keys.line("Vereinbarung ist in Vorbereitung");
        QVERIFY(until->hasFocus());
        QCOMPARE(state(), RegistrationState::Registered);
        keys.line("irgendwann");
        QVERIFY(until->hasFocus());
        QCOMPARE(state(), RegistrationState::Registered);
        keys.key(Qt::Key_A, Qt::ControlModifier);
        keys.line("Herbst 2026");
        QVERIFY2(!reason->isVisible() && !until->isVisible(), qPrintable(saidInBanner(view)));
        QCOMPARE(state(), RegistrationState::Confirmed);
        const QList<Record> exceptions = childrenOf(*world.book, registration, RuleOverride::info());
        const auto v01 = std::ranges::find_if(
            exceptions, [](const Record& record) { return as<RuleOverride>(record).rule == text("V-01"); });
        QVERIFY(v01 != exceptions.end());
        const auto exception = as<RuleOverride>(*v01);
        QCOMPARE(exception.until, FuzzyDate::season(2026, FuzzyDate::Season::Autumn).latest());
        QCOMPARE(exception.reason.text, text("Vereinbarung ist in Vorbereitung"));
        QVERIFY(world.book->drafts()->isEmpty());
    }

    /** Who moderates has no office in sight: only what was done since is taken back by key. */
    void whatTheOfficeDidBeforeIsNotTakenBackHere()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const QString before = world.book.dump();
        QVERIFY(world.book->nextUndo());
        const auto* const undo = test::part<QLabel>(view, "stageUndo");
        const QString nothing = undo->text();
        keys.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.book.dump(), before);
        keys.type("AG tagt monatlich");
        keys.key(Qt::Key_M, Qt::AltModifier);
        keys.key(Qt::Key_0, Qt::AltModifier);
        keys.key(Qt::Key_Return);
        QVERIFY(undo->text() != nothing);
        const QString noted = world.book.dump();
        QVERIFY(noted != before);
        keys.key(Qt::Key_Z, Qt::ControlModifier);
        keys.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.book.dump(), before);
        keys.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(world.book.dump(), noted);
    }
};

QTEST_MAIN(TestStageMeasures)
#include "tst_stagemeasures.moc"
