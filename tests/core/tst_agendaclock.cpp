// The agenda against the clock, what is done while a session runs, and what is missing before it closes.
#include "core/change/stageacts.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/overview/agendaclock.h"
#include "core/model/overview/closing.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QtTest>

using namespace core;
using test::Dice;
using test::given;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** The second session of the series on its day, with three blocks from half past nine. */
struct Running : test::KofferWorld {
    Running()
    {
        book.clock.set(QDateTime(QDate(2023, 9, 2), QTime(7, 30), Qt::UTC)); // 09:30 in Berlin
        static_cast<void>(set(session(), given({{"start_time", QTime(9, 30)}, {"end_time", QTime(12, 0)}})));
        for (const auto& [title, minutes] :
            {std::pair("Ankommen", 20), std::pair("Rückblick", 70), std::pair("Austausch", 60)})
            blocks.append(book.add("agenda_item",
                given({{"session", session()}, {"title", s(title)}, {"duration_min", qint64(minutes)}})));
    }

    [[nodiscard]] RecordId session() const { return sessions[1]; }
    AgendaClock clock(int hour, int minute, int second = 0)
    {
        return agendaClock(book->store().getAs<Session>(session()).value(),
            book->store().childrenOf(session(), AgendaItem::info()).value(), QTime(hour, minute, second));
    }
    void apply(const Result<acts::Proposal>& proposal)
    {
        WB_VERIFY(proposal);
        WB_VERIFY(book->apply(*proposal));
    }
    Attendance expected(RecordId person, RecordId team) const
    {
        Attendance facts;
        facts.session.id = session();
        facts.person.id = person;
        facts.team.id = team;
        return facts;
    }
    StagePerson personAt(qsizetype team, qsizetype person)
    {
        return stageOf(book->store(), session()).value().teams.at(team).people.at(person);
    }

    QList<RecordId> blocks;
};

} // namespace

class TestAgendaClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planBeforeItBegins()
    {
        Running world;
        const AgendaClock clock = world.clock(9, 0);
        QCOMPARE(clock.running, -1);
        QCOMPARE(clock.next, 0);
        QVERIFY(!clock.hasBegun() && !clock.isOver());
        QStringList times;
        for (const ClockBlock& block : clock.blocks)
            times.append(clockText(block.begins));
        QCOMPARE(times, (QStringList{s("09:30"), s("09:50"), s("11:00")}));
        QCOMPARE(clockText(clock.end), s("12:00"));
    }

    void blocksRunAndMoveTheRest()
    {
        Running world;
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[0], QTime(9, 34, 20)));
        AgendaClock clock = world.clock(9, 40, 30);
        QCOMPARE(clock.running, 0);
        QCOMPARE(clock.next, 1);
        QCOMPARE(clock.secondsLeft, 13 * 60 + 30);
        QCOMPARE(clock.late, 4);
        world.apply(acts::extendBlock(world.book->store(), world.blocks[0], 2));
        QCOMPARE(world.clock(9, 40).late, 6);
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[1], QTime(10, 0)));
        clock = world.clock(11, 20);
        QCOMPARE(clock.running, 1);
        QCOMPARE(clock.blocks.at(0).state, BlockState::Over);
        QCOMPARE(clockText(clock.blocks.at(0).ends), s("10:00"));
        QCOMPARE(clock.secondsLeft, -10 * 60);
        QCOMPARE(clockText(clock.blocks.at(2).begins), s("11:20")); // it cannot begin before now
        world.apply(acts::extendBlock(world.book->store(), world.blocks[0], -10));
        QCOMPARE(world.clock(11, 20).blocks.at(0).item.extraMin, std::optional<qint64>()); // never below the plan
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[2], QTime(11, 20)));
        world.apply(acts::endRunning(world.book->store(), world.session(), QTime(12, 15)));
        QVERIFY(world.clock(12, 20).isOver());
        for (int i = 0; i < 6; ++i)
            WB_VERIFY(world.book->undoNext());
        QVERIFY(!world.clock(12, 20).hasBegun());
    }

    void blocksAreDroppedAndReplaced()
    {
        Running world;
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[0], QTime(9, 30)));
        world.apply(acts::dropBlock(world.book->store(), world.blocks[1], QTime(9, 40)));
        AgendaClock clock = world.clock(9, 45);
        QCOMPARE(clock.blocks.at(1).state, BlockState::Dropped);
        QCOMPARE(clock.next, 2);
        QCOMPARE(clock.late, -70);
        world.apply(acts::dropBlock(world.book->store(), world.blocks[1], QTime(9, 46)));
        QCOMPARE(world.clock(9, 45).next, 1);
        world.apply(
            acts::replaceBlock(world.book->store(), world.blocks[1], s("Spaziergang"), QTime(9, 50), world.book.ids));
        clock = world.clock(9, 45);
        QCOMPARE(clock.blocks.size(), 4);
        QCOMPARE(clock.blocks.at(2).item.title, s("Spaziergang"));
        QCOMPARE(clock.blocks.at(2).planned, clock.blocks.at(1).planned); // it has the other one's place
        QCOMPARE(clockText(clock.blocks.at(3).begins), s("11:00"));
        // What runs is replaced at once.
        world.apply(
            acts::replaceBlock(world.book->store(), world.blocks[0], s("Warten"), QTime(9, 47), world.book.ids));
        clock = world.clock(9, 48);
        QCOMPARE(clock.blocks.at(clock.running).item.title, s("Warten"));
        QCOMPARE(clock.blocks.at(0).item.course, std::optional(AgendaCourse::Replaced));
    }

    /** What took place keeps its times, however often a drop is said and taken back. */
    void aDropTakesBackOnlyWhatItWrote()
    {
        Running world;
        const Reader& reader = world.book->store();
        const auto item = [&](int block) { return as<AgendaItem>(reader.get(world.blocks[block]).value()); };
        const auto drop = [&](int block, QTime now) { world.apply(acts::dropBlock(reader, world.blocks[block], now)); };
        world.apply(acts::beginBlock(reader, world.session(), world.blocks[0], QTime(9, 30)));
        world.apply(acts::beginBlock(reader, world.session(), world.blocks[1], QTime(9, 50)));
        for (int i = 0; i < 2; ++i) {
            drop(0, QTime(9, 55)); // it is over
            QVERIFY(!item(0).course);
            QCOMPARE(item(0).actualEnd, QTime(9, 50));
        }
        drop(1, QTime(10, 0));
        drop(1, QTime(10, 2)); // nothing has begun since: it goes on
        QVERIFY(!item(1).course && !item(1).actualEnd.isValid());
        drop(1, QTime(10, 5));
        world.apply(acts::beginBlock(reader, world.session(), world.blocks[2], QTime(10, 5)));
        drop(1, QTime(10, 6)); // another one runs: it is over
        QVERIFY(!item(1).course);
        QCOMPARE(item(1).actualEnd, QTime(10, 5));
        QCOMPARE(world.clock(10, 6).running, 2);
        QCOMPARE(world.clock(10, 6).blocks.at(1).state, BlockState::Over);
    }

    void newPeopleAreNamedAsTheyAreCalled()
    {
        Running world;
        const Reader& reader = world.book->store();
        const auto people = [&] {
            QList<RecordId> ids;
            const QList<Record> all = reader.all(*findEntity(u"person")).value();
            for (const Record& each : all)
                ids.append(each.id());
            return ids;
        };
        const auto added = [&](const char* words, RecordId municipality) {
            const QList<RecordId> before = people();
            world.apply(acts::welcome(reader, world.session(), {}, {}, s(words), municipality, world.book.ids));
            QList<RecordId> now = people();
            now.removeIf([&](RecordId each) { return before.contains(each); });
            return now.value(0);
        };
        const auto named = [&](RecordId person) {
            const Record record = reader.get(person).value();
            return record.text(QLatin1StringView("first_name")) + u'|' + record.text(QLatin1StringView("last_name"));
        };
        QCOMPARE(named(added("Ursula von der Leyen", {})), s("Ursula|von der Leyen"));
        QCOMPARE(named(added("anna maria berg", {})), s("anna maria|berg"));
        QCOMPARE(named(added("Hopper, Grace", {})), s("Grace|Hopper"));
        const RecordId last = added("Mary Jackson (Leitung Jugendamt)", world.municipalities[0]);
        QCOMPARE(named(last), s("Mary|Jackson"));
        const Record affiliation = reader.childrenOf(last, *findEntity(u"affiliation")).value().first();
        QCOMPARE(affiliation.text(QLatin1StringView("position")), s("Leitung Jugendamt"));
        QCOMPARE(affiliation.reference(QLatin1StringView("municipality")), world.municipalities[0]);
    }

    /** Whatever is done in whatever order, one block runs at most, and nothing of the clock is out of its bounds. */
    void anyOrderOfActsHolds()
    {
        Dice dice(Dice::firstSeed());
        Running world;
        const Reader& reader = world.book->store();
        int minute = 9 * 60 + 30;
        for (int step = 0; step < test::counted(60, 600); ++step) {
            minute = std::min(minute + dice.below(4), 23 * 60);
            const QTime now(minute / 60, minute % 60);
            const QList<Record> blocks = reader.childrenOf(world.session(), AgendaItem::info()).value();
            const RecordId block = dice.pick(blocks).id();
            switch (dice.below(7)) {
            case 0:
            case 1:
            case 2:
                world.apply(acts::beginBlock(reader, world.session(), block, now));
                break;
            case 3:
                world.apply(acts::extendBlock(reader, block, dice.oneIn(2) ? 2 : -2));
                break;
            case 4:
                world.apply(acts::dropBlock(reader, block, now));
                break;
            case 5:
                if (blocks.size() < 9)
                    world.apply(acts::replaceBlock(reader, block, s("Statt dessen"), now, world.book.ids));
                break;
            default:
                world.apply(acts::endRunning(reader, world.session(), now));
            }
            const AgendaClock clock = world.clock(now.hour(), now.minute());
            qsizetype running = 0;
            for (const ClockBlock& each : clock.blocks)
                running += each.state == BlockState::Running;
            QVERIFY(running <= 1);
            QCOMPARE(running == 1, clock.running >= 0);
            QVERIFY(clock.next < 0 || clock.blocks.at(clock.next).state == BlockState::Ahead);
            QVERIFY(clock.next < 0 || clock.next > clock.running);
        }
    }

    void attendanceByOneAct()
    {
        Running world;
        const Reader& reader = world.book->store();
        const auto now = QTime(10, 5);
        QCOMPARE(stageOf(reader, world.session())->municipalityNames(), (QStringList{s("Olpe"), s("Unna")}));
        world.apply(acts::attend(
            reader, world.expected(world.persons[0], world.teams[0]), acts::AttendanceMark::Late, now, world.book.ids));
        StagePerson person = world.personAt(0, 0);
        QCOMPARE(person.facts.status, AttendanceStatus::Present);
        QCOMPARE(person.facts.fromTime, now);
        world.apply(acts::attend(reader, person.facts, acts::AttendanceMark::LeftEarly, QTime(12, 0), world.book.ids));
        person = world.personAt(0, 0);
        QCOMPARE(person.facts.fromTime, now);
        QCOMPARE(person.facts.toTime, QTime(12, 0));
        // A substitute whom the book does not know yet.
        world.apply(acts::substitute(reader, world.expected(world.persons[1], world.teams[1]), {}, s("Grace Hopper"),
            world.municipalities[1], world.book.ids));
        const Stage stage = stageOf(reader, world.session()).value();
        QCOMPARE(stage.teams.at(1).people.size(), 2);
        QCOMPARE(stage.teams.at(1).places(), 1);
        QCOMPARE(stage.teams.at(1).people.at(0).facts.status, AttendanceStatus::Substitute);
        QCOMPARE(stage.teams.at(1).people.at(1).name, s("Hopper, Grace"));
        QCOMPARE(stage.teams.at(1).people.at(1).represents, stage.teams.at(1).people.at(0).name);
        QCOMPARE(stage.present(), 2);
        QCOMPARE(stage.unrecorded(), 0);
        const Result<QList<Record>> affiliations = reader.all(*findEntity(u"affiliation"));
        QCOMPARE(affiliations->last().reference(QLatin1StringView("municipality")), world.municipalities[1]);
        WB_VERIFY(world.book->undoNext()); // person and attendance are one act
        QCOMPARE(stageOf(reader, world.session())->teams.at(1).people.size(), 1);
    }

    void attendanceWaitsForTheDay()
    {
        Running world;
        world.book.clock.set(QDateTime(QDate(2023, 9, 1), QTime(9, 0), Qt::UTC));
        const Result<acts::Proposal> present =
            acts::attend(world.book->store(), world.expected(world.persons[0], world.teams[0]),
                acts::AttendanceMark::Present, QTime(9, 0), world.book.ids);
        WB_VERIFY(present);
        const auto refused = world.book->apply(*present);
        QVERIFY(!refused && refused.error().kind == ErrorKind::ForbiddenByRule);
        static_cast<void>(world.set(world.session(), given({{"date", FuzzyDate::day(QDate(2023, 9, 1))}})));
        WB_VERIFY(world.book->apply(*present));
    }

    void notesArePutAside()
    {
        Running world;
        const RecordId note = world.book.add("outcome",
            given({{"session", world.session()}, {"text", s("Räume 2026")}, {"confidentiality", s("agency")},
                {"municipalities", QStringList{world.municipalities[0].toText()}}}));
        world.apply(acts::parkNote(world.book->store(), note, world.book.ids));
        const QList<Record> topics = world.book->store().childrenOf(world.session(), ParkingItem::info()).value();
        QCOMPARE(topics.size(), 1);
        const auto topic = as<ParkingItem>(topics.first());
        QCOMPARE(topic.topic.text, s("Räume 2026"));
        QCOMPARE(topic.municipality.id, world.municipalities[0]);
        QCOMPARE(topic.confidentiality, Confidentiality::Agency); // it stays as confidential as it was
        QVERIFY(!*world.book->store().find(note));
    }

    /** What becomes of a topic is said with the measure, in one act; a topic that is gone keeps no measure away. */
    void topicsBecomeMeasures()
    {
        Running world;
        const RecordId topic =
            world.book.add("parking_item", given({{"session", world.session()}, {"topic", s("Räume")}}));
        const auto fields = [&](const char* what) {
            return given({{"source", world.session()}, {"what", s(what)}, {"who", world.municipalities[0]},
                {"until", FuzzyDate::day(QDate(2024, 1, 1))}, {"confidentiality", s("agency")}});
        };
        const auto count = [&] { return world.book->store().childrenOf(world.session(), Measure::info())->size(); };
        const qsizetype before = count();
        world.apply(acts::measureOfTopic(world.book->store(), topic, fields("Räume suchen"), world.book.ids));
        QCOMPARE(count(), before + 1);
        QCOMPARE(as<ParkingItem>(world.book->store().get(topic).value()).decision, ParkingDecision::Measure);
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(count(), before);
        QCOMPARE(as<ParkingItem>(world.book->store().get(topic).value()).decision, ParkingDecision::Open);
        world.apply(acts::remove(world.book->store(), topic));
        world.apply(acts::measureOfTopic(world.book->store(), topic, fields("Trotzdem"), world.book.ids));
        QCOMPARE(count(), before + 1);
    }

    /** What was said at the end can be noted while the session still runs; what was released is left alone. */
    void theClosingRoundIsNoted()
    {
        Running world;
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[0], QTime(9, 30)));
        acts::Closing closing;
        closing.closingRound = s("Viel mitgenommen");
        const auto note = [&] {
            world.apply(acts::noteClosing(world.book->store(), world.session(), closing, s("Mod"), world.book.ids));
        };
        const auto record = [&] {
            return world.book->store().childrenOf(world.session(), SessionRecord::info())->last();
        };
        note();
        closing.nextSessionHint = s("Räume");
        note();
        QCOMPARE(world.book->store().childrenOf(world.session(), SessionRecord::info())->size(), 1);
        QCOMPARE(as<SessionRecord>(record()).closingRound.text, s("Viel mitgenommen"));
        QCOMPARE(as<SessionRecord>(record()).nextSessionHint.text, s("Räume"));
        QVERIFY(!as<AgendaItem>(world.book->store().get(world.blocks[0]).value()).actualEnd.isValid());
        static_cast<void>(world.set(record().id(), given({{"state", s("in_review")}})));
        closing.closingRound = s("Anders");
        note();
        QCOMPARE(as<SessionRecord>(record()).closingRound.text, s("Viel mitgenommen"));
    }

    void closingSaysWhatIsMissing()
    {
        Running world;
        const auto missing = [&](ClosingItem item) {
            const Result<QList<ClosingLine>> lines = closingOf(world.book->store(), world.session());
            return lines->at(qsizetype(item)).missing;
        };
        QCOMPARE(missing(ClosingItem::Attendance), 2);
        QCOMPARE(missing(ClosingItem::Agenda), 3);
        QCOMPARE(missing(ClosingItem::Measures), 1); // Olpe has one
        QCOMPARE(missing(ClosingItem::MeasuresComplete), 0);
        // The first step of a peer consultation is one as well.
        const RecordId consultation =
            world.book.add("peer_consultation", given({{"session", world.session()}, {"key_question", s("Wie?")}}));
        world.book.add("measure",
            given({{"source", consultation}, {"what", s("Anrufen")}, {"who", world.municipalities[1]},
                {"until", FuzzyDate::day(QDate(2023, 12, 1))}}));
        QCOMPARE(missing(ClosingItem::Measures), 0);
        QCOMPARE(missing(ClosingItem::Topics), 0);
        QCOMPARE(missing(ClosingItem::Feedback), 1);
        const RecordId topic =
            world.book.add("parking_item", given({{"session", world.session()}, {"topic", s("Räume")}}));
        QCOMPARE(missing(ClosingItem::Topics), 1);
        static_cast<void>(world.set(topic, given({{"decision", s("later")}})));
        QCOMPARE(missing(ClosingItem::Topics), 0);
        world.apply(acts::beginBlock(world.book->store(), world.session(), world.blocks[0], QTime(9, 30)));
        world.apply(acts::dropBlock(world.book->store(), world.blocks[1], QTime(9, 31)));
        QCOMPARE(missing(ClosingItem::Agenda), 2);
        acts::Closing closing;
        closing.closingRound = s("Viel mitgenommen");
        closing.isOwnBook = false;
        world.apply(
            acts::closeSession(world.book->store(), world.session(), closing, s("Mod"), QTime(10, 0), world.book.ids));
        QCOMPARE(missing(ClosingItem::Agenda), 1); // what ran has ended
        const QList<Record> records = world.book->store().childrenOf(world.session(), SessionRecord::info()).value();
        QCOMPARE(records.size(), 1);
        QCOMPARE(as<SessionRecord>(records.first()).closingRound.text, s("Viel mitgenommen"));
        QCOMPARE(as<SessionRecord>(records.first()).state, RecordState::Draft);
        closing.closingRound = s("Noch mehr");
        world.apply(
            acts::closeSession(world.book->store(), world.session(), closing, s("Mod"), QTime(10, 1), world.book.ids));
        QCOMPARE(world.book->store().childrenOf(world.session(), SessionRecord::info())->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAgendaClock)
#include "tst_agendaclock.moc"
