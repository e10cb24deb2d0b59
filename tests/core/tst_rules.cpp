#include "core/model/rules/rule.h"
#include "core/model/waitinglist.h"
#include "core/wording/findingtext.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::refusedBy;
using test::RuleWorld;
using test::Values;
using test::w;

/** Each rule of domain.md 2.5 that has a place by now, and the state machines: what it finds, what it refuses, and what
 *  it leaves alone. */
class TestOfRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleWatchesWhatThereIs()
    {
        for (const Rule* rule : allRules()) {
            QVERIFY2(findEntity(w(rule->kind)), rule->id);
            QVERIFY2(!rule->watches.empty(), rule->id);
            for (const Watch& watch : rule->watches) {
                const EntityInfo* kind = findEntity(w(watch.kind));
                QVERIFY2(kind, watch.kind);
                for (const QString& field : w(watch.fields).split(u' ', Qt::SkipEmptyParts))
                    QVERIFY2(kind->indexOf(field) >= 0, (w(rule->id) + u' ' + field).toUtf8());
                // A step may lead to records of several kinds; of those only some go on.
                QList<const EntityInfo*> kinds{kind};
                for (const QString& step : w(watch.path).split(u' ', Qt::SkipEmptyParts)) {
                    QList<const EntityInfo*> next;
                    for (const EntityInfo* each : std::as_const(kinds)) {
                        if (step.startsWith(u'.') && each->indexOf(step.mid(1)) >= 0)
                            next.append(targetsOf(each->fields[size_t(each->indexOf(step.mid(1)))]));
                    }
                    if (step.startsWith(u'<')) {
                        const QStringList parts = step.mid(1).split(u'.');
                        const EntityInfo* naming = findEntity(parts.first());
                        QVERIFY2(naming && naming->indexOf(parts.last()) >= 0, (w(rule->id) + step).toUtf8());
                        next.append(naming);
                    }
                    QVERIFY2(!next.isEmpty(), (w(rule->id) + step).toUtf8());
                    kinds = next;
                }
                QVERIFY2(kinds.contains(findEntity(w(rule->kind))), rule->id);
            }
        }
    }

    void v01AgreementOfThisAgency()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        const auto team = world.enter(world.kreise[0], 3);
        const auto confirm = [&] { return world.tryToSet(team.registration, {{w("state"), w("confirmed")}}); };
        QCOMPARE(refusedBy(confirm()), QStringList{w("V-01")});
        // Not in force on the first day of the series.
        world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2023, 5, 31));
        QCOMPARE(refusedBy(confirm()), QStringList{w("V-01")});
        const RecordId later = world.agree(world.kreise[0], QDate(2023, 6, 1), QDate(2023, 6, 1));
        WB_VERIFY(confirm());
        // It cannot be taken away from under a confirmed team.
        QCOMPARE(refusedBy(world.tryToSet(later,
                               {{w("end"), FuzzyDate::day(QDate(2023, 6, 1))},
                                   {w("start"), FuzzyDate::day(QDate(2023, 6, 2))}}))
                     .contains(w("V-01")),
            true);
        QCOMPARE(refusedBy(world.tryToSet(later,
                     {{w("state"), w("terminated")}, {w("ended_on"), QDate(2023, 5, 1)}, {w("end_reason"), w("x")}})),
            QStringList{w("V-01")});
        QCOMPARE(world.found("V-01"), QStringList());
    }

    void v01IsDataOfTheSeries()
    {
        RuleWorld world;
        const RecordId other = world.add("series",
            {{w("title"), w("Andere")}, {w("agency"), world.agency}, {w("format"), world.format},
                {w("requires_agreement"), true}});
        world.set(world.series, {{w("requires_agreement"), true}, {w("required_agreement"), w("framework_agreement")}});
        const auto team = world.enter(world.kreise[0], 3);
        world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2024, 1, 1));
        QCOMPARE(refusedBy(world.tryToSet(team.registration, {{w("state"), w("confirmed")}})), QStringList{w("V-01")});
        // The other series takes the same agreement.
        const RecordId elsewhere = world.add("team", {{w("series"), other}, {w("municipality"), world.kreise[0]}});
        world.add("registration", {{w("team"), elsewhere}, {w("state"), w("confirmed")}});
        // Recommended instead of hard: said, not refused.
        world.set(world.series, {{w("agreement_strictness"), w("recommended")}});
        world.set(team.registration, {{w("state"), w("confirmed")}});
        QCOMPARE(world.found("V-01"), QStringList{w("warning registration state")});
    }

    void v01StandsUntilADay()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        const auto team = world.enter(world.kreise[0], 3);
        WB_VERIFY(world.setBecause(
            team.registration, {{w("state"), w("confirmed")}}, w("in Vorbereitung"), QDate(2023, 4, 30)));
        QCOMPARE(world.found("V-01"), QStringList{w("error registration state stands")});
        // What only time has brought blocks nothing else.
        world.book.clock.advance(60 * 86'400);
        QCOMPARE(world.found("V-01"), QStringList{w("error registration state")});
        world.set(team.registration, {{w("remarks"), w("Telefon geändert")}});
        world.set(world.series, {{w("subtitle"), w("Neu")}});
        // The exception itself cannot be taken away while it is needed, nor the change be undone in part.
        world.book.clock.advance(-60 * 86'400);
        const RecordId exception = world.book->store().all(*findEntity(u"rule_override")).value().first().id();
        QCOMPARE(
            refusedBy(world.book->apply(acts::remove(world.book->store(), exception).value())), QStringList{w("V-01")});
    }

    void v02v03PartnersAndArea()
    {
        RuleWorld world;
        const RecordId town = world.add("municipality",
            {{w("name"), w("Stadt")}, {w("kind"), w("kreisangehoerige_kommune")}, {w("state"), w("HE")},
                {w("population"), qint64(900)}});
        world.set(world.agency, {{w("min_population"), qint64(1'000)}});
        const RecordId agreement = world.add("agreement", {{w("number"), w("1")}, {w("agency"), world.agency}});
        world.add("agreement_party", {{w("agreement"), agreement}, {w("municipality"), town}});
        QCOMPARE(world.found("V-02"), QStringList{w("warning agreement agreement_party")});
        QCOMPARE(world.found("V-03"),
            (QStringList{
                w("warning agreement agreement_party area"), w("warning agreement agreement_party population")}));
        world.enter(town, 2);
        QCOMPARE(world.found("V-03").filter(w("registration")).size(), 2);
    }

    void v04v05OfficialKeys()
    {
        RuleWorld world;
        const auto add = [&](const char* kind, const char* ags) {
            return world.tryToAdd(
                "municipality", {{w("name"), w("X")}, {w("kind"), w(kind)}, {w("state"), w("NW")}, {w("ags"), w(ags)}});
        };
        for (const char* wrong : {"0596", "059660", "99966", "0596x", "06631", "05966"})
            QCOMPARE(refusedBy(add("kreis", wrong)), QStringList{w("V-04")});
        QCOMPARE(refusedBy(add("kreisfreie_stadt", "05111001")), QStringList{w("V-04")});
        WB_VERIFY(add("kreisfreie_stadt", "05111000"));
        WB_VERIFY(add("kreisangehoerige_kommune", "05966024"));
        QCOMPARE(world.found("V-05"), QStringList());
        WB_VERIFY(add("kreis", "05111"));
        QCOMPARE(world.found("V-05"), (QStringList{w("warning municipality ags"), w("warning municipality ags")}));
        QVERIFY(refusedBy(world.setBecause(world.kreise[0], {{w("ags"), w("05974")}}, w("x"))).isEmpty());
        QCOMPARE(world.book->store().get(world.kreise[0])->text(QLatin1StringView("ags")), w("05966"));
    }

    void v10v11AnAnnouncedSeriesIsWhole()
    {
        RuleWorld world;
        const RecordId bare = world.add("series", {{w("title"), w("Leer")}, {w("agency"), world.agency}});
        QCOMPARE(refusedBy(world.tryToSet(bare, {{w("state"), w("announced")}})), QStringList{w("V-10")});
        QCOMPARE(refusedBy(world.tryToAdd(
                     "series", {{w("title"), w("x")}, {w("agency"), world.agency}, {w("state"), w("announced")}})),
            QStringList{w("V-10")});
        world.announce();
        QCOMPARE(world.found("V-11").size(), 2);
        QCOMPARE(refusedBy(world.tryToSet(world.series, {{w("format"), Value{}}})), QStringList{w("V-10")});
        // The last session cannot go from under it.
        WB_VERIFY(world.book->apply(acts::remove(world.book->store(), world.sessions[0]).value()));
        QCOMPARE(refusedBy(world.book->apply(acts::remove(world.book->store(), world.sessions[1]).value())),
            QStringList{w("V-10")});
    }

    void v13EndsAfterItBegins()
    {
        RuleWorld world;
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[0], {{w("end_time"), QTime(8, 0)}})), QStringList{w("V-13")});
        QCOMPARE(refusedBy(world.tryToSet(world.series,
                     {{w("registration_opens"), FuzzyDate::day(QDate(2023, 5, 2))},
                         {w("registration_closes"), FuzzyDate::day(QDate(2023, 5, 1))}})),
            QStringList{w("V-13")});
        const RecordId agreement = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 12, 31));
        QCOMPARE(refusedBy(world.tryToSet(agreement, {{w("end"), FuzzyDate::year(2022)}})), QStringList{w("V-13")});
    }

    void v14v18TimeBringsFindingsThatBlockNothing()
    {
        RuleWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 12, 31));
        world.set(world.sessions[1], {{w("date"), FuzzyDate::season(2023, FuzzyDate::Season::Autumn)}});
        QCOMPARE(world.found("V-14") + world.found("V-18"), QStringList());
        world.book.clock.set(QDateTime(QDate(2023, 12, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(world.found("V-14").size(), 2);
        QCOMPARE(world.found("V-18"), QStringList{w("hint agreement end")});
        world.set(world.sessions[1], {{w("room"), w("12")}});
        world.add("agreement", {{w("number"), w("Folge")}, {w("agency"), world.agency}, {w("predecessor"), agreement}});
        QCOMPARE(world.found("V-18"), QStringList());
    }

    void v19AndTheWayOfAnAgreement()
    {
        RuleWorld world;
        const RecordId agreement = world.add(
            "agreement", {{w("number"), w("1")}, {w("agency"), world.agency}, {w("start"), FuzzyDate::year(2023)}});
        QCOMPARE(refusedBy(world.tryToSet(agreement, {{w("state"), w("signed")}})),
            (QStringList{w("2.4.1"), w("V-19")})); // a jump, and nothing of what it needs
        world.go(agreement, {w("in_coordination"), w("draft"), w("in_coordination"), w("approved")});
        const auto sign = [&] { return world.tryToSet(agreement, {{w("state"), w("signed")}}); };
        QCOMPARE(refusedBy(sign()), (QStringList{w("2.4.1"), w("V-19")}));
        world.set(agreement, {{w("start"), FuzzyDate::day(QDate(2023, 1, 1))}});
        world.add("agreement_goal", {{w("agreement"), agreement}, {w("text"), w("Ziel")}});
        const RecordId party =
            world.add("agreement_party", {{w("agreement"), agreement}, {w("municipality"), world.kreise[0]}});
        QCOMPARE(refusedBy(sign()), QStringList{w("2.4.1")});
        world.add("approval_step", {{w("agreement"), agreement}, {w("body"), w("Kreistag")}});
        world.set(party, {{w("signed_on"), QDate(2023, 2, 1)}});
        QCOMPARE(refusedBy(sign()), QStringList{w("V-19")}); // signed after the beginning
        WB_VERIFY(world.setBecause(agreement, {{w("state"), w("signed")}}, w("so vereinbart")));
        QCOMPARE(refusedBy(world.tryToSet(agreement, {{w("state"), w("terminated")}})), QStringList{w("2.4.1")});
        world.set(agreement,
            {{w("state"), w("terminated")}, {w("ended_on"), QDate(2023, 3, 1)}, {w("end_reason"), w("Wechsel")}});
    }

    void v20v30HowManyTakePart()
    {
        RuleWorld world;
        world.set(world.series, {{w("planned_session_count"), qint64(3)}});
        world.announce();
        QCOMPARE(world.found("V-30"), QStringList{w("warning series planned_session_count")});
        world.set(world.series, {{w("open_ended"), true}});
        QCOMPARE(world.found("V-30"), QStringList());
        world.go(world.series, {w("registration_open"), w("registration_closed")});
        QCOMPARE(world.found("V-20"), QStringList{w("warning series min_teams")});
        world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("confirmed"));
        world.enter(world.kreise[1], 2, QDate(2023, 3, 1), w("confirmed"));
        QCOMPARE(world.found("V-20"), QStringList());
        world.set(world.series, {{w("min_teams"), qint64(3)}});
        QCOMPARE(world.found("V-20"), QStringList{w("warning series min_teams")});
    }

    void v21v22SizeOfATeam()
    {
        RuleWorld world;
        world.set(world.series, {{w("team_min"), qint64(2)}, {w("team_max"), qint64(4)}});
        const auto team = world.enter(world.kreise[0], 1, QDate(2023, 3, 1), w("confirmed"));
        QCOMPARE(world.found("V-21"), QStringList{w("warning team team_member")});
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        world.go(world.sessions[0], {w("scheduled"), w("confirmed")});
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[0], {{w("state"), w("held")}})), QStringList{w("V-21")});
        world.set(world.series, {{w("team_min"), qint64(1)}});
        world.go(world.sessions[0], {w("held")});
        QCOMPARE(
            refusedBy(world.tryToSet(team.registration, {{w("persons_expected"), qint64(5)}})), QStringList{w("V-22")});
        for (int i = 0; i < 4; ++i)
            world.member(team.team);
        const Values fifth{{w("team"), team.team}, {w("person"), world.person()}};
        QCOMPARE(refusedBy(world.tryToAdd("team_member", fifth)), QStringList{w("V-22")});
        Values exception = fifth;
        exception.insert(w("is_exception"), true);
        QCOMPARE(refusedBy(world.tryToAdd("team_member", exception)), QStringList{w("V-22")});
        exception.insert(w("exception_reason"), w("Nachfolge wird eingearbeitet"));
        WB_VERIFY(world.tryToAdd("team_member", exception));
        // The limit is the series' own.
        world.set(world.series, {{w("team_max"), qint64(5)}});
        world.member(team.team);
        world.set(world.series, {{w("team_strictness"), w("recommended")}});
        world.member(team.team);
        QCOMPARE(world.found("V-22"), QStringList{w("warning team team_member")});
    }

    void v23v27v28WhereATeamComesFrom()
    {
        RuleWorld world;
        const RecordId region =
            world.add("region", {{w("name"), w("Sauerland")}, {w("members"), QStringList{world.kreise[0].toText()}}});
        const RecordId programme = world.add("funding_programme", {{w("name"), w("Bildungskommunen")}});
        const RecordId group = world.add("series_group", {{w("name"), w("QZ 2021")}});
        world.set(
            world.series, {{w("region"), region}, {w("required_programme"), programme}, {w("series_group"), group}});
        world.enter(world.kreise[0], 2);
        world.enter(world.kreise[1], 2);
        QCOMPARE(world.found("V-23").size(), 1);
        QCOMPARE(world.found("V-27").size(), 2);
        const RecordId funding = world.add("municipality_funding",
            {{w("municipality"), world.kreise[0]}, {w("programme"), programme}, {w("end"), FuzzyDate::year(2022)}});
        QCOMPARE(world.found("V-27").size(), 2);
        world.set(funding, {{w("end"), FuzzyDate::year(2023)}});
        QCOMPARE(world.found("V-27").size(), 1);
        const RecordId other =
            world.add("series", {{w("title"), w("B")}, {w("agency"), world.agency}, {w("series_group"), group}});
        const RecordId team = world.add("team", {{w("series"), other}, {w("municipality"), world.kreise[0]}});
        world.add("registration", {{w("team"), team}, {w("state"), w("registered")}});
        QCOMPARE(world.found("V-28"), (QStringList{w("hint registration team"), w("hint registration team")}));
    }

    void v24ALateTeamInAClosedGroup()
    {
        RuleWorld world;
        const auto team = world.enter(world.kreise[0], 2);
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        const auto confirm = [&] { return world.tryToSet(team.registration, {{w("state"), w("confirmed")}}); };
        QCOMPARE(refusedBy(confirm()), QStringList{w("V-24")});
        world.set(world.series, {{w("group_mode"), w("open")}});
        world.set(team.registration, {{w("confirmed_on"), QDate(2023, 6, 2)}});
        WB_VERIFY(confirm());
        QCOMPARE(refusedBy(world.tryToSet(world.series, {{w("group_mode"), w("closed")}})), QStringList{w("V-24")});
        world.set(world.series, {{w("group_mode"), w("closed")}, {w("late_entry_strictness"), w("recommended")}});
        QCOMPARE(world.found("V-24"), QStringList{w("warning registration state")});
    }

    void v25v29WhoIsInTheTeam()
    {
        RuleWorld world;
        world.set(world.series, {{w("mix_lead_specialist"), true}, {w("continuity_expected"), true}});
        const auto team = world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("confirmed"));
        QCOMPARE(world.found("V-25"), QStringList());
        const RecordId member = world.member(team.team, w("specialist"));
        QCOMPARE(world.found("V-25"), QStringList{w("warning team team_member lead")});
        world.member(team.team, w("lead"));
        QCOMPARE(world.found("V-25"), QStringList());
        const RecordId person = world.book->store().get(member)->reference(QLatin1StringView("person"));
        world.add(
            "attendance", {{w("session"), world.sessions[0]}, {w("person"), person}, {w("status"), w("excused")}});
        QCOMPARE(world.found("V-29"), QStringList{w("warning team_member person missed")});
    }

    void v26PlacesAndTheOrderOfTheWaitingList()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_teams"), qint64(2)}, {w("capacity_persons"), qint64(6)}});
        const auto first = world.enter(world.kreise[0], 3, QDate(2023, 3, 1));
        const auto second = world.enter(world.kreise[1], 4, QDate(2023, 3, 2));
        const auto third = world.enter(world.kreise[2], 3, QDate(2023, 3, 3));
        world.go(first.registration, {w("confirmed")});
        QCOMPARE(
            refusedBy(world.tryToSet(second.registration, {{w("state"), w("confirmed")}})), QStringList{w("V-26")});
        world.go(second.registration, {w("waitlisted")});
        world.go(third.registration, {w("waitlisted")});
        const WaitingList list = waitingList(world.book->store(), world.series).value();
        QCOMPARE(list.freeTeams, std::optional<qint64>(1));
        QCOMPARE(list.freePersons, std::optional<qint64>(3));
        QCOMPARE(list.teams.size(), 2);
        QCOMPARE(list.teams[0].team, second.team);
        QVERIFY(!list.teams[0].fits && list.teams[1].fits);
        // The third would fit, but the second came before.
        const Values confirmed{{w("state"), w("confirmed")}};
        const auto refused = world.tryToSet(third.registration, confirmed);
        QCOMPARE(refusedBy(refused), QStringList{w("V-26")});
        QVERIFY(sentence(refused.error().findings.first()).contains(w("05974")));
        WB_VERIFY(world.setBecause(third.registration, confirmed, w("Team Soest braucht 4 Plätze, frei sind 3")));
        QCOMPARE(world.found("V-26"), QStringList{w("error registration state order stands")});
        // A team is never split: one person more than the places is the whole team too many.
        QCOMPARE(refusedBy(world.tryToSet(third.registration, {{w("persons_expected"), qint64(4)}})),
            QStringList{w("V-26")});
        QCOMPARE(refusedBy(world.tryToSet(world.series, {{w("capacity_persons"), qint64(5)}})), QStringList{w("V-26")});
    }

    void v26WhatStoodBeforeIsNotMadeWorse()
    {
        RuleWorld world;
        world.enter(world.kreise[0], 3, QDate(2023, 3, 1), w("confirmed"));
        world.enter(world.kreise[1], 3, QDate(2023, 3, 1), w("confirmed"));
        WB_VERIFY(world.setBecause(world.series, {{w("capacity_persons"), qint64(5)}}, w("größerer Raum")));
        const RecordId exception = world.book->store().all(*findEntity(u"rule_override")).value().first().id();
        world.set(exception, {{w("reason"), w("größerer Raum zugesagt")}});
        world.book.clock.advance(86'400);
        world.set(world.series, {{w("subtitle"), w("x")}});
        world.set(world.series, {{w("capacity_persons"), qint64(6)}});
        QCOMPARE(world.found("V-26"), QStringList());
    }

    void v36v40Attendance()
    {
        RuleWorld world;
        const RecordId person = world.person();
        const Values present{{w("session"), world.sessions[0]}, {w("person"), person}, {w("status"), w("present")}};
        QCOMPARE(refusedBy(world.tryToAdd("attendance", present)), QStringList{w("V-40")});
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        world.go(world.sessions[0], {w("scheduled"), w("confirmed"), w("held")});
        const RecordId attendance = world.add("attendance", present);
        QCOMPARE(refusedBy(world.tryToSet(world.sessions[0], {{w("date"), FuzzyDate::month(2023, 6)}})),
            (QStringList{w("2.4.4"), w("V-36")}));
        // Two who enter the same person make one record.
        const auto again = world.tryToAdd("attendance", present);
        QVERIFY(!again && again.error().kind == ErrorKind::AlreadyThere);
        const auto moved = world.tryToSet(attendance, {{w("person"), world.person()}});
        QVERIFY(!moved && moved.error().kind == ErrorKind::IdentityFixed);
    }

    void statesOfSeriesSessionAndRegistration()
    {
        RuleWorld world;
        const auto go = [&](RecordId id, const char* state) {
            return refusedBy(world.tryToSet(id, {{w("state"), w(state)}}));
        };
        QCOMPARE(go(world.series, "running").contains(w("2.4.3")), true);
        QCOMPARE(go(world.series, "cancelled"), QStringList{w("2.4.3")});
        world.announce();
        world.go(
            world.series, {w("registration_open"), w("announced"), w("registration_open"), w("registration_closed")});
        QCOMPARE(go(world.series, "running"), QStringList{w("2.4.3")}); // no session was held
        QCOMPARE(go(world.sessions[0], "held"), QStringList{w("2.4.4")}); // two steps, and a day to come
        world.go(world.sessions[0], {w("scheduled"), w("confirmed")});
        QCOMPARE(go(world.sessions[0], "held"), QStringList{w("2.4.4")});
        world.book.clock.set(QDateTime(QDate(2023, 9, 29), QTime(9, 0), Qt::UTC));
        world.go(world.sessions[0], {w("held")});
        world.go(world.series, {w("running")});
        QCOMPARE(go(world.series, "registration_open"), QStringList{w("2.4.3")});
        QCOMPARE(go(world.series, "finished"), QStringList{w("2.4.3")});
        world.go(world.sessions[1], {w("postponed"), w("scheduled"), w("confirmed"), w("held")});
        QCOMPARE(go(world.series, "finished"), QStringList{w("2.4.3")});
        world.set(world.series, {{w("state"), w("finished")}, {w("closing_reflection"), w("Gut.")}});
        QCOMPARE(go(world.series, "cancelled"), QStringList{w("2.4.3")});

        const auto team = world.enter(world.kreise[0], 2, QDate(2023, 3, 1), w("interested"));
        QCOMPARE(go(team.registration, "confirmed").contains(w("2.4.5")), true);
        world.go(team.registration, {w("registered")});
        QCOMPARE(go(team.registration, "declined"), QStringList{w("2.4.5")});
        world.set(team.registration, {{w("state"), w("declined")}, {w("reason"), w("Reihe beendet")}});
        // Taking back is no step of a person.
        WB_VERIFY(world.book->undo(world.book->history().lastToUndo().value()->id));
    }

    void everyFindingHasASentence()
    {
        for (const Rule* rule : allRules()) {
            Finding finding;
            finding.rule = w(rule->id);
            finding.entity = w(rule->kind);
            finding.parameters = {w("1"), w("2"), w("3")};
            QVERIFY2(sentence(finding).size() > 10 && sentence(finding) != finding.rule, rule->id);
            QVERIFY2(!sentence(finding).contains(u'%'), rule->id);
        }
    }
};

QTEST_GUILESS_MAIN(TestOfRules)
#include "tst_rules.moc"
