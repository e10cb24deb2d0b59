#include "core/book/seriesstep.h"
#include "core/wording/language.h"
#include "core/wording/readinesstext.h"
#include "tests/support/ruleworld.h"

#include <QtTest>
#include <algorithm>

using namespace core;
using test::RuleWorld;
using test::w;

/** Every line of the readiness list comes and goes by its own cause. */
class TestOfReadiness : public QObject {
    Q_OBJECT

    static Readiness of(RuleWorld& world) { return readinessOf(*world.book, world.series).value(); }

    static std::optional<ReadyLine> line(RuleWorld& world, ReadyItem item)
    {
        const Readiness ready = of(world);
        const auto found = std::ranges::find(ready.lines, item, &ReadyLine::item);
        return found == ready.lines.end() ? std::nullopt : std::optional<ReadyLine>(*found);
    }
    static ReadyState state(RuleWorld& world, ReadyItem item) { return line(world, item).value().state; }

    /** A confirmed team of three. */
    static RuleWorld::Entered confirm(RuleWorld& world, int kreis)
    {
        const RuleWorld::Entered team = world.enter(world.kreise.at(kreis), 3);
        world.set(team.registration, {{w("state"), w("confirmed")}, {w("confirmed_on"), QDate(2023, 3, 22)}});
        return team;
    }

    static void openRegistration(RuleWorld& world) { world.go(world.series, {w("announced"), w("registration_open")}); }

    static void hold(RuleWorld& world, RecordId session)
    {
        world.book.clock.set(QDateTime(QDate(2023, 10, 1), QTime(9, 0), Qt::UTC));
        world.set(session, {{w("venue_name"), w("Kreishaus")}, {w("venue_state"), w("confirmed")}});
        world.go(session, {w("scheduled"), w("confirmed"), w("held")});
    }

private Q_SLOTS:
    void init() { speak(QLocale::English); }

    void everyStateHasItsStep()
    {
        QCOMPARE(nextState(SeriesState::Draft), SeriesState::Announced);
        QCOMPARE(nextState(SeriesState::Announced), SeriesState::RegistrationOpen);
        QCOMPARE(nextState(SeriesState::RegistrationOpen), SeriesState::RegistrationClosed);
        QCOMPARE(nextState(SeriesState::RegistrationClosed), SeriesState::Running);
        QCOMPARE(nextState(SeriesState::Running), SeriesState::Finished);
        QVERIFY(!nextState(SeriesState::Finished));
        QVERIFY(!nextState(SeriesState::Cancelled));
        RuleWorld world;
        world.set(world.series, {{w("state"), w("cancelled")}, {w("cancellation_reason"), w("Grund")}});
        QVERIFY(of(world).lines.isEmpty());
        QCOMPARE(seriesStep(world.book->store(), world.series).error().kind, ErrorKind::UsageWrong);
    }

    void whatTheRulesRefuseBlocks()
    {
        RuleWorld world;
        QVERIFY(!line(world, ReadyItem::Format)->blocks);
        QCOMPARE(state(world, ReadyItem::Format), ReadyState::Done);
        world.set(world.series, {{w("format"), Value{}}});
        QCOMPARE(state(world, ReadyItem::Format), ReadyState::Missing);
        QVERIFY(line(world, ReadyItem::Format)->blocks);
        QCOMPARE(line(world, ReadyItem::Format)->finding.rule, w("V-10"));
        QCOMPARE(line(world, ReadyItem::Format)->place, w("format"));
        // It says what the book would say, and first of all.
        QCOMPARE(of(world).lines.first().item, ReadyItem::Format);
        const auto refused = world.book->apply(seriesStep(world.book->store(), world.series).value());
        QCOMPARE(test::refusedBy(refused), QStringList{w("V-10")});
        world.set(world.series, {{w("format"), world.format}});
        QVERIFY(!line(world, ReadyItem::Format)->blocks);
        WB_VERIFY(world.book->apply(seriesStep(world.book->store(), world.series).value()));
        QCOMPARE(of(world).next, SeriesState::RegistrationOpen);
    }

    void aDraftNeedsWhatAnAnnouncementSays_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<int>("otherwise");
        const auto row = [](const char* name, ReadyItem item, const QStringList& fields, ReadyState otherwise) {
            QTest::newRow(name) << int(item) << fields << int(otherwise);
        };
        row("texts", ReadyItem::Texts, {w("aims"), w("target_groups")}, ReadyState::Warning);
        row("team size", ReadyItem::TeamSize, {w("team_min")}, ReadyState::Warning);
        row("confidence", ReadyItem::Confidence, {w("confidentiality_agreement")}, ReadyState::Warning);
        row("capacity", ReadyItem::Capacity, {w("capacity_teams")}, ReadyState::Warning);
        row("deadline", ReadyItem::Deadline, {w("registration_closes")}, ReadyState::Warning);
        row("contacts", ReadyItem::Contacts, {w("content_contact"), w("organization_contact")}, ReadyState::Missing);
    }

    void aDraftNeedsWhatAnAnnouncementSays()
    {
        QFETCH(int, item);
        QFETCH(QStringList, fields);
        QFETCH(int, otherwise);
        RuleWorld world;
        const RecordId staff = world.add("staff", {{w("agency"), world.agency}, {w("role"), w("Mitarbeit")}});
        QCOMPARE(int(state(world, ReadyItem(item))), otherwise);
        for (const QString& field : fields) {
            QCOMPARE(int(state(world, ReadyItem(item))), otherwise);
            QCOMPARE(line(world, ReadyItem(item))->place, field);
            const FieldInfo& info = Series::info().fields[size_t(Series::info().indexOf(field))];
            const Value value = info.type == FieldType::Integer ? Value{qint64(2)}
                : info.type == FieldType::Fuzzy                 ? Value{FuzzyDate::day(QDate(2023, 5, 1))}
                : info.type == FieldType::Reference             ? Value{staff}
                                                                : Value{w("Text")};
            world.set(world.series, {{field, value}});
        }
        QCOMPARE(state(world, ReadyItem(item)), ReadyState::Done);
    }

    void sessionsAreCountedAgainstThePlan()
    {
        RuleWorld world;
        QCOMPARE(state(world, ReadyItem::Sessions), ReadyState::Done);
        world.set(world.series, {{w("planned_session_count"), qint64(3)}});
        QCOMPARE(state(world, ReadyItem::Sessions), ReadyState::Warning);
        QCOMPARE(line(world, ReadyItem::Sessions)->done, 2);
        QCOMPARE(line(world, ReadyItem::Sessions)->all, 3);
        QCOMPARE(line(world, ReadyItem::Sessions)->finding.rule, w("V-30"));
        for (const RecordId& session : world.sessions)
            WB_VERIFY(world.book->apply(acts::remove(world.book->store(), session).value()));
        QCOMPARE(state(world, ReadyItem::Sessions), ReadyState::Missing);
        QVERIFY(line(world, ReadyItem::Sessions)->blocks);
    }

    void datesAndVenuesLeadToTheFirstSessionWithout()
    {
        RuleWorld world;
        world.announce();
        QCOMPARE(state(world, ReadyItem::Dates), ReadyState::Done);
        world.set(world.sessions.at(1), {{w("date"), FuzzyDate::month(2023, 9)}});
        QCOMPARE(state(world, ReadyItem::Dates), ReadyState::Missing);
        QCOMPARE(line(world, ReadyItem::Dates)->record, world.sessions.at(1));
        QCOMPARE(line(world, ReadyItem::Dates)->place, w("date"));
        QCOMPARE(line(world, ReadyItem::Dates)->done, 1);
        QCOMPARE(state(world, ReadyItem::Venues), ReadyState::Warning);
        for (const RecordId& session : world.sessions)
            world.set(session, {{w("venue_state"), w("planned")}});
        QCOMPARE(state(world, ReadyItem::Venues), ReadyState::Done);
        QVERIFY(!line(world, ReadyItem::Checklist));
        const RecordId item =
            world.add("checklist_item", {{w("subject"), world.series}, {w("what"), w("Raum buchen")}});
        QCOMPARE(state(world, ReadyItem::Checklist), ReadyState::Warning);
        world.set(item, {{w("due"), QDate(2023, 3, 21)}});
        QCOMPARE(state(world, ReadyItem::Checklist), ReadyState::Missing);
        world.set(item, {{w("done"), true}});
        QCOMPARE(state(world, ReadyItem::Checklist), ReadyState::Done);
    }

    void teamsAreAnsweredConfirmedAndNamed()
    {
        RuleWorld world;
        openRegistration(world);
        QVERIFY(!line(world, ReadyItem::Answers));
        QCOMPARE(state(world, ReadyItem::Teams), ReadyState::Missing);
        const RuleWorld::Entered first = world.enter(world.kreise.at(0), 3);
        QCOMPARE(state(world, ReadyItem::Answers), ReadyState::Missing);
        world.set(first.registration, {{w("state"), w("confirmed")}, {w("confirmed_on"), QDate(2023, 3, 22)}});
        QCOMPARE(state(world, ReadyItem::Answers), ReadyState::Done);
        QCOMPARE(line(world, ReadyItem::Teams)->done, 1);
        QCOMPARE(line(world, ReadyItem::Teams)->finding.rule, w("V-20"));
        confirm(world, 1);
        QCOMPARE(state(world, ReadyItem::Teams), ReadyState::Done);
        world.go(world.series, {w("registration_closed")});
        QCOMPARE(state(world, ReadyItem::Members), ReadyState::Missing);
        QCOMPARE(line(world, ReadyItem::Members)->all, 2);
    }

    void theFirstSessionIsPrepared()
    {
        RuleWorld world;
        openRegistration(world);
        const RuleWorld::Entered team = confirm(world, 0);
        confirm(world, 1);
        world.go(world.series, {w("registration_closed")});
        const RecordId first = world.sessions.first();
        QCOMPARE(state(world, ReadyItem::Moderation), ReadyState::Missing);
        QCOMPARE(line(world, ReadyItem::Moderation)->record, first);
        const RecordId staff = world.add("staff", {{w("agency"), world.agency}, {w("role"), w("Moderation")}});
        world.add("session_role", {{w("session"), first}, {w("role"), w("moderator")}, {w("who"), staff}});
        QCOMPARE(state(world, ReadyItem::Moderation), ReadyState::Done);
        QCOMPARE(state(world, ReadyItem::Agenda), ReadyState::Missing);
        world.add("agenda_item", {{w("session"), first}, {w("title"), w("Ankommen")}, {w("duration_min"), qint64(10)}});
        QCOMPARE(state(world, ReadyItem::Agenda), ReadyState::Done);
        QCOMPARE(state(world, ReadyItem::Hosts), ReadyState::Warning);
        for (const RecordId& session : world.sessions)
            world.set(session, {{w("host_municipality"), world.kreise.first()}});
        QCOMPARE(state(world, ReadyItem::Hosts), ReadyState::Done);
        world.member(team.team);
        QCOMPARE(line(world, ReadyItem::Members)->done, 1);
        // The guard of the state machine: one line, and it leads to the session.
        QCOMPARE(state(world, ReadyItem::Held), ReadyState::Missing);
        QVERIFY(line(world, ReadyItem::Held)->blocks);
        QCOMPARE(line(world, ReadyItem::Held)->record, first);
        hold(world, first);
        QCOMPARE(state(world, ReadyItem::Held), ReadyState::Done);
        QVERIFY(!line(world, ReadyItem::Held)->blocks);
    }

    void theEndNeedsItsRecords()
    {
        RuleWorld world;
        openRegistration(world);
        confirm(world, 0);
        confirm(world, 1);
        world.go(world.series, {w("registration_closed")});
        hold(world, world.sessions.first());
        world.go(world.series, {w("running")});
        QCOMPARE(line(world, ReadyItem::Held)->all, 2);
        QVERIFY(line(world, ReadyItem::Held)->blocks);
        QCOMPARE(state(world, ReadyItem::Closing), ReadyState::Missing);
        QVERIFY(line(world, ReadyItem::Closing)->blocks);
        world.set(world.series, {{w("closing_reflection"), w("Gut.")}});
        QCOMPARE(state(world, ReadyItem::Closing), ReadyState::Done);
        QCOMPARE(state(world, ReadyItem::Records), ReadyState::Missing);
        QCOMPARE(line(world, ReadyItem::Records)->all, 1);
        QVERIFY(!line(world, ReadyItem::Measures));
        const RecordId measure = world.add("measure",
            {{w("source"), world.sessions.first()}, {w("what"), w("Tun")}, {w("who"), world.kreise.first()},
                {w("until"), FuzzyDate::day(QDate(2023, 12, 1))}});
        QCOMPARE(state(world, ReadyItem::Measures), ReadyState::Warning);
        QCOMPARE(line(world, ReadyItem::Measures)->record, measure);
        world.set(measure, {{w("state"), w("done")}});
        QCOMPARE(state(world, ReadyItem::Measures), ReadyState::Done);
        QCOMPARE(state(world, ReadyItem::Feedback), ReadyState::Warning);
        for (const RecordId& session : world.sessions)
            world.add("feedback_round", {{w("session"), session}});
        QCOMPARE(state(world, ReadyItem::Feedback), ReadyState::Done);
        hold(world, world.sessions.at(1));
        QCOMPARE(state(world, ReadyItem::Held), ReadyState::Done);
        WB_VERIFY(world.book->apply(seriesStep(world.book->store(), world.series).value()));
        QVERIFY(!of(world).next);
    }

    void everyLineIsASentence()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            speak(language);
            for (int item = int(ReadyItem::Title); item <= int(ReadyItem::Closing); ++item) {
                for (const ReadyState state : {ReadyState::Done, ReadyState::Warning, ReadyState::Missing}) {
                    ReadyLine line;
                    line.item = ReadyItem(item);
                    line.state = state;
                    const QString plain = sentence(line);
                    line.done = 1;
                    line.all = 2;
                    const QString words = plain.isEmpty() ? sentence(line) : plain;
                    QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(QString::number(item) + words));
                    QVERIFY(!stateText(line).isEmpty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOfReadiness)
#include "tst_readiness.moc"
