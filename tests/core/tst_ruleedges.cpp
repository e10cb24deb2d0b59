#include "core/book/teamdesk.h"
#include "core/change/judgement.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/waitinglist.h"
#include "core/report/announcement.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::refusedBy;
using test::RuleWorld;
using test::Values;
using test::w;

/** Where a rule is met from a side it is not about: by the dates, places and people it looks at, by what it was excused
 *  for, and by what may not be excused. */
class TestOfRuleEdges : public QObject {
    Q_OBJECT

    static Values confirmed() { return {{w("state"), w("confirmed")}}; }
    static QStringList brought(RuleWorld& world, RecordId record, const Values& values)
    {
        QStringList rules;
        const auto proposal = acts::edit(world.book->store(), world.book->store().get(record).value(), values);
        const Findings found = world.book->judge(*proposal).value();
        for (const Finding& finding : found)
            rules.append(finding.rule + u' ' + finding.entity);
        rules.sort();
        return rules;
    }

private Q_SLOTS:
    void v24IsMetByMovingTheFirstSession()
    {
        RuleWorld world;
        world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("confirmed"));
        const RecordId registration = world.book->store().all(*findEntity(u"registration"))->first().id();
        world.set(registration, {{w("confirmed_on"), QDate(2023, 3, 10)}});
        const Values earlier{{w("date"), FuzzyDate::day(QDate(2023, 3, 1))}};
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[1], earlier)), QStringList{w("V-24")});
        QCOMPARE(world.found("V-24"), QStringList());
    }

    void v27IsMetByMovingTheFirstSession()
    {
        RuleWorld world;
        const RecordId programme = world.add("funding_programme", {{w("name"), w("Bildungskommunen")}});
        world.set(world.series, {{w("required_programme"), programme}});
        world.add("municipality_funding",
            {{w("municipality"), world.kreise[0]}, {w("programme"), programme},
                {w("start"), FuzzyDate::month(2023, 5)}});
        world.enter(world.kreise[0], 2);
        QCOMPARE(brought(world, world.sessions[0], {{w("date"), FuzzyDate::day(QDate(2023, 4, 5))}}),
            QStringList{w("V-27 registration")});
    }

    /** The day that a session was postponed from is not the first day of anything. */
    void aPostponedDayIsNoFirstDay()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        world.agree(world.kreise[0], QDate(2023, 8, 1), QDate(2024, 8, 1));
        const auto team = world.enter(world.kreise[0], 2);
        QCOMPARE(refusedBy(world.tryToSet(team.registration, confirmed())), QStringList{w("V-01")});
        world.go(world.sessions[0], {w("postponed")});
        world.set(team.registration, confirmed());
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[0], {{w("state"), w("planned")}})), QStringList{w("V-01")});
    }

    void v02v03AreMetFromTheMunicipalityAndTheAgency()
    {
        RuleWorld world;
        world.set(world.kreise[0], {{w("population"), qint64(5'000)}});
        world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 12, 31));
        world.enter(world.kreise[0], 2);
        QCOMPARE(brought(world, world.kreise[0], {{w("kind"), w("kreisangehoerige_kommune")}}),
            QStringList{w("V-02 agreement")});
        const QStringList both{w("V-03 agreement"), w("V-03 registration")};
        QCOMPARE(brought(world, world.agency, {{w("area_states"), QStringList{w("HE")}}}), both);
        QCOMPARE(brought(world, world.agency, {{w("min_population"), qint64(6'000)}}), both);
        world.set(world.agency, {{w("min_population"), qint64(1'000)}});
        QCOMPARE(brought(world, world.kreise[0], {{w("population"), qint64(900)}}), both);
    }

    void v18IsMetByLosingTheSuccessor()
    {
        RuleWorld world;
        const RecordId old = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 4, 30));
        const RecordId next =
            world.add("agreement", {{w("number"), w("Folge")}, {w("agency"), world.agency}, {w("predecessor"), old}});
        QCOMPARE(world.found("V-18"), QStringList());
        QCOMPARE(brought(world, next, {{w("predecessor"), Value{}}}), QStringList{w("V-18 agreement")});
    }

    void v13ForPostsOfTheAgency()
    {
        RuleWorld world;
        const RecordId post = world.add("staff", {{w("agency"), world.agency}, {w("role"), w("Leitung")}});
        world.set(post, {{w("active_from"), FuzzyDate::year(2023)}});
        QCOMPARE(refusedBy(world.tryToSet(post, {{w("active_to"), FuzzyDate::year(2022)}})), QStringList{w("V-13")});
        world.set(post, {{w("active_to"), FuzzyDate::month(2023, 6)}});
    }

    void v29CountsOnlySessionsThatTakePlace()
    {
        RuleWorld world;
        world.set(world.series, {{w("continuity_expected"), true}});
        const auto team = world.enter(world.kreise[0], 1);
        const RecordId person = world.person();
        world.add("team_member", {{w("team"), team.team}, {w("person"), person}});
        world.add(
            "attendance", {{w("session"), world.sessions[0]}, {w("person"), person}, {w("status"), w("excused")}});
        QCOMPARE(world.found("V-29").size(), 1);
        world.go(world.sessions[0], {w("postponed")});
        QCOMPARE(world.found("V-29"), QStringList());
        QCOMPARE(brought(world, world.sessions[0], {{w("state"), w("planned")}}), QStringList{w("V-29 team_member")});
        world.go(world.sessions[0], {w("cancelled")});
        QCOMPARE(world.found("V-29"), QStringList());
    }

    void statesOfASessionNeedItsRecord()
    {
        RuleWorld world;
        world.book.clock.set(QDateTime(QDate(2023, 9, 29), QTime(9, 0), Qt::UTC));
        const RecordId session = world.sessions[0];
        world.go(session, {w("scheduled"), w("confirmed"), w("held")});
        const auto go = [&](const char* state) { return refusedBy(world.tryToSet(session, {{w("state"), w(state)}})); };
        QCOMPARE(go("documented"), QStringList{w("2.4.4")});
        const RecordId record = world.add("session_record", {{w("subject"), session}});
        world.go(session, {w("documented")});
        QCOMPARE(
            refusedBy(world.book->apply(acts::remove(world.book->store(), record).value())), QStringList{w("2.4.4")});
        QCOMPARE(go("released"), QStringList{w("2.4.4")});
        world.go(record, {w("in_review")});
        world.set(record,
            {{w("state"), w("approved")}, {w("approved_by"), w("Leitung")}, {w("approved_on"), QDate(2023, 9, 29)}});
        const Act approval = world.book->history().acts(1)->first();
        world.go(session, {w("released")});
        // What the state rests on is not taken from under it, by no undo either.
        const Result<Act> undone = world.book->undo(approval.id);
        QVERIFY(!undone && undone.error().kind == ErrorKind::ForbiddenByRule);
        QCOMPARE(world.found("2.4.4"), QStringList());
        // The next version is a draft again; the released one stands.
        world.add("session_record", {{w("subject"), session}, {w("version"), qint64(2)}, {w("predecessor"), record}});
        world.set(session, {{w("room"), w("12")}});
    }

    void v01StandsOnlyUntilADay()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        const auto team = world.enter(world.kreise[0], 3);
        const auto endless = world.setBecause(team.registration, confirmed(), w("in Vorbereitung"));
        QCOMPARE(refusedBy(endless), QStringList{w("V-01")});
        QCOMPARE(endless.error().findings.first().what, w("until"));
        // Nor by an exception entered by hand.
        world.add("rule_override",
            {{w("record"), team.registration}, {w("rule"), w("V-01")}, {w("reason"), w("in Vorbereitung")}});
        QCOMPARE(refusedBy(world.tryToSet(team.registration, confirmed())), QStringList{w("V-01")});
        WB_VERIFY(world.setBecause(team.registration, confirmed(), w("in Vorbereitung"), QDate(2023, 4, 30)));
        // As a warning it may stand without.
        const auto other = world.enter(world.kreise[1], 3);
        world.set(world.series, {{w("agreement_strictness"), w("recommended")}});
        WB_VERIFY(world.setBecause(other.registration, confirmed(), w("in Vorbereitung")));
    }

    /** A reason is given for what is there, and for nothing that comes after it. */
    void anExceptionAnswersForWhatItWasGivenFor()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        QList<RuleWorld::Entered> teams;
        for (int i = 0; i < 4; ++i)
            teams.append(world.enter(world.kreise[i], 2, QDate(2023, 3, 1).addDays(i)));
        world.set(teams[0].registration, confirmed());
        WB_VERIFY(world.setBecause(teams[1].registration, confirmed(), w("ein Tisch mehr")));
        QCOMPARE(refusedBy(world.tryToSet(teams[2].registration, confirmed())), QStringList{w("V-26")});
        QCOMPARE(world.found("V-26"), QStringList{w("error series capacity_teams stands")});
        WB_VERIFY(world.setBecause(teams[2].registration, confirmed(), w("noch ein Tisch")));
        // Fewer than it was given for is answered for as well.
        world.go(teams[2].registration, {w("cancelled")});
        QCOMPARE(world.found("V-26"), QStringList{w("error series capacity_teams stands")});
        // Of another kind: the places for persons.
        QCOMPARE(refusedBy(world.tryToSet(world.series, {{w("capacity_persons"), qint64(3)}})), QStringList{w("V-26")});
    }

    void passingOverOneTeamIsNoReasonToPassAnother()
    {
        RuleWorld world;
        const auto first = world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("waitlisted"));
        const auto late = world.enter(world.kreise[2], 2, QDate(2023, 3, 3));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2));
        WB_VERIFY(world.setBecause(late.registration, confirmed(), w("Olpe möchte warten")));
        QCOMPARE(
            refusedBy(world.tryToSet(second.registration, {{w("state"), w("waitlisted")}})), QStringList{w("V-26")});
        world.go(first.registration, {w("withdrawn")});
        QCOMPARE(world.found("V-26"), QStringList());
    }

    /** Rule, waiting list, desk and announcement count the same places, those of single sessions among them. */
    void guestsOfOneSessionTakePlacesEverywhere()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_persons"), qint64(10)}});
        const auto team = world.enter(world.kreise[0], 4, QDate(2023, 3, 1), w("waitlisted"));
        const auto come = [&](RecordId subject, const char* state) {
            world.add("person_registration",
                {{w("subject"), subject}, {w("person"), world.person()}, {w("state"), w(state)}});
        };
        come(world.series, "confirmed");
        for (int i = 0; i < 6; ++i)
            come(world.sessions[i % 2], "confirmed");
        for (int i = 0; i < 3; ++i)
            come(world.sessions[0], "confirmed");
        come(world.sessions[1], "waitlisted");
        const WaitingList list = waitingList(world.book->store(), world.series).value();
        QCOMPARE(list.freePersons, std::optional<qint64>(3));
        QVERIFY(!list.teams.first().fits);
        QCOMPARE(occupancyOf(world.book->store(), world.series)->confirmedPersons, 7);
        QCOMPARE(teamDesk(world.book->store(), world.series, world.book.clock.today())->persons, 7);
        const auto comeTo = [&world](RecordId session) {
            return sessionFacts(world.book->store(), world.book->store().get(session).value())->persons;
        };
        QCOMPARE(comeTo(world.sessions[0]), 7);
        QCOMPARE(comeTo(world.sessions[1]), 4);
        QCOMPARE(refusedBy(world.tryToSet(team.registration, confirmed())), QStringList{w("V-26")});
        world.set(world.series, {{w("capacity_persons"), qint64(11)}});
        QVERIFY(waitingList(world.book->store(), world.series)->teams.first().fits);
        world.set(team.registration, confirmed());
    }

    /** One team, one registration: who enters it twice makes one record; books from before may hold others. */
    void aTeamRegistersOnce()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("confirmed"));
        const auto second = world.enter(world.kreise[1], 2, QDate(2023, 3, 2), w("waitlisted"));
        const auto again = world.tryToAdd("registration", {{w("team"), second.team}, {w("state"), w("waitlisted")}});
        QVERIFY(!again && again.error().kind == ErrorKind::AlreadyThere);
        // Under another id, as a book from before has it.
        Registration old;
        old.team.id = second.team;
        old.state = RegistrationState::Confirmed;
        for (const char* id : {"00000000-0000-4000-8000-000000000001", "ffffffff-0000-4000-8000-000000000001"}) {
            const Record record = recordOf(old, RecordId::fromText(w(id)));
            const auto refused = world.book->apply(acts::add(world.book->store(), record).value());
            QVERIFY2(refusedBy(refused).contains(w("2.4.5")), id);
        }
        QCOMPARE(world.found("V-26") + world.found("2.4.5"), QStringList());
        // Entered again after it was removed, it is the same one.
        WB_VERIFY(world.book->apply(acts::remove(world.book->store(), second.registration).value()));
        WB_VERIFY(world.tryToAdd("registration", {{w("team"), second.team}, {w("state"), w("registered")}}));
        QCOMPARE(teamInSeries(world.book->store(), second.team)->registrationId, second.registration);
    }

    void whatAnExceptionByHandAnswersFor()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(1)}});
        for (int i = 0; i < 2; ++i)
            world.enter(world.kreise[i], 2, QDate(2023, 3, 1), i == 0 ? w("confirmed") : QString());
        // Without saying what of it, the whole rule.
        world.add("rule_override", {{w("record"), world.series}, {w("rule"), w("V-26")}, {w("reason"), w("Pilot")}});
        world.enter(world.kreise[2], 2, QDate(2023, 3, 1), w("confirmed"));
        world.enter(world.kreise[3], 2, QDate(2023, 3, 1), w("confirmed"));
        QCOMPARE(world.found("V-26"), QStringList{w("error series capacity_teams stands")});
    }

    /** Only a signature that came late may stand; what makes an agreement one may not. */
    void guardsOfAnAgreementDoNotStand()
    {
        RuleWorld world;
        const RecordId bare = world.add(
            "agreement", {{w("number"), w("1")}, {w("agency"), world.agency}, {w("start"), FuzzyDate::year(2023)}});
        world.go(bare, {w("in_coordination"), w("approved")});
        const auto answer = world.tryToSet(bare, {{w("state"), w("signed")}});
        QCOMPARE(refusedBy(answer), (QStringList{w("2.4.1"), w("V-19")}));
        for (const Finding& finding : answer.error().findings)
            QVERIFY2(!finding.mayStand, qPrintable(finding.rule + finding.what));
        QVERIFY(refusedBy(world.setBecause(bare, {{w("state"), w("signed")}}, w("egal"))).isEmpty());
        QCOMPARE(world.book->store().get(bare)->text(QLatin1StringView("state")), w("approved"));
        // An exception entered by hand changes nothing of that.
        for (const char* rule : {"V-19", "2.4.1"})
            world.add("rule_override", {{w("record"), bare}, {w("rule"), w(rule)}, {w("reason"), w("egal")}});
        QCOMPARE(refusedBy(world.tryToSet(bare, {{w("state"), w("signed")}})), (QStringList{w("2.4.1"), w("V-19")}));
        const RecordId whole = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 12, 31));
        const RecordId party = world.book->store().all(*findEntity(u"agreement_party"))->first().id();
        WB_VERIFY(world.setBecause(party, {{w("signed_on"), QDate(2023, 2, 1)}}, w("so vereinbart")));
        const auto ended = world.tryToSet(whole, {{w("state"), w("terminated")}});
        QCOMPARE(refusedBy(ended), QStringList{w("2.4.1")});
    }
};

QTEST_GUILESS_MAIN(TestOfRuleEdges)
#include "tst_ruleedges.moc"
