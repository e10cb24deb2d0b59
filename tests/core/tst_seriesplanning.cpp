// What planners read and do around a series: hosts in turn, agendas with their sums, copies, edits of several sessions
// and continuity.
#include "core/change/agendaacts.h"
#include "core/change/attendanceacts.h"
#include "core/change/copyingseries.h"
#include "core/change/sessionacts.h"
#include "core/model/entities/checklistitem.h"
#include "core/model/overview/agendaplan.h"
#include "core/model/overview/continuity.h"
#include "core/model/overview/hostproposal.h"
#include "core/model/overview/sessionsteps.h"
#include "core/model/overview/substitutes.h"
#include "core/model/seriesparts.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "tests/support/dice.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using acts::DateScope;
using test::counted;
using test::Dice;
using test::RuleWorld;
using test::w;

namespace {

RecordId block(RuleWorld& world, RecordId owner, const char* title, qint64 minutes, const char* kind = nullptr)
{
    test::Values values{{w("session"), owner}, {w("title"), w(title)}, {w("duration_min"), minutes}};
    if (kind)
        values.insert(w("kind"), w(kind));
    return world.add("agenda_item", values);
}

QStringList starts(const AgendaPlan& plan)
{
    QStringList times;
    for (const AgendaBlock& each : plan.blocks)
        times.append(each.item.title + each.start.toString(w(" HH:mm")));
    return times;
}

} // namespace

class TestOfSeriesPlanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale::English); }

    /** The order of V-31 over random candidates, against the plainest reading of it. */
    void hostsTakeTurns()
    {
        const quint32 seed = Dice::firstSeed();
        for (int number = 0; number < counted(300, 20'000); ++number) {
            Dice dice(seed + quint32(number));
            QList<HostCandidate> candidates;
            for (int i = 1 + dice.below(6); i > 0; --i) {
                HostCandidate each;
                each.municipality = RecordId(QUuid::createUuidV5(QUuid(), QByteArray::number(i)));
                each.name = QString(QChar(u'A' + dice.below(4)));
                each.hostings = dice.below(3);
                each.hasOffered = dice.oneIn(2);
                if (each.hasOffered && !dice.oneIn(4))
                    each.offeredOn = QDate(2023, 1, 1).addDays(dice.below(4));
                candidates.append(each);
            }
            sortByTurn(candidates);
            for (qsizetype i = 1; i < candidates.size(); ++i) {
                const HostCandidate& a = candidates.at(i - 1);
                const HostCandidate& b = candidates.at(i);
                QVERIFY(a.hostings <= b.hostings);
                if (a.hostings < b.hostings)
                    continue;
                QVERIFY(a.hasOffered || !b.hasOffered);
                if (a.hasOffered != b.hasOffered)
                    continue;
                QVERIFY(a.offeredOn.isValid() || !b.offeredOn.isValid());
                if (a.offeredOn != b.offeredOn)
                    QVERIFY(!b.offeredOn.isValid() || a.offeredOn < b.offeredOn);
                else
                    QVERIFY(a.name <= b.name);
            }
        }
    }

    /** Over random series: nobody is host again while somebody who may be was host less often. */
    void proposalsKeepTheRule()
    {
        const quint32 seed = Dice::firstSeed();
        for (int number = 0; number < counted(4, 200); ++number) {
            RuleWorld world;
            Dice dice(seed + quint32(number));
            world.announce();
            for (const RecordId& kreis : world.kreise)
                world.enter(kreis, 2, QDate(2023, 3, 1), dice.oneIn(4) ? w("registered") : w("confirmed"));
            for (int i = 0; i < 3; ++i)
                world.add("session", {{w("series"), world.series}, {w("date"), FuzzyDate::month(2023, 10 + i % 3)}});
            for (int i = dice.below(4); i > 0; --i)
                world.add("hosting_offer",
                    {{w("series"), world.series}, {w("municipality"), dice.pick(world.kreise)},
                        {w("offered_on"), QDate(2023, 2, 1).addDays(dice.below(20))},
                        {w("state"), dice.oneIn(4) ? w("refused") : w("offered")}});
            const QList<HostProposal> proposals = proposeHosts(world.book->store(), world.series).value();
            QMap<RecordId, int> hosted;
            for (const HostProposal& each : proposals) {
                QCOMPARE(each.host.hostings, hosted.value(each.host.municipality));
                for (const HostCandidate& other : each.others)
                    QVERIFY(other.hostings >= each.host.hostings);
                ++hosted[each.host.municipality];
                QVERIFY(sentence(each).startsWith(w("V-31: ")));
            }
            const auto taken = acts::takeHosts(world.book->store(), proposals);
            WB_VERIFY(taken);
            WB_VERIFY(world.book->apply(*taken));
            QVERIFY(proposeHosts(world.book->store(), world.series)->isEmpty());
        }
    }

    void anOfferComesBeforeTheName()
    {
        RuleWorld world;
        world.announce();
        for (int i = 0; i < 3; ++i)
            world.enter(world.kreise.at(i), 2, QDate(2023, 3, 1), w("confirmed"));
        world.add("hosting_offer",
            {{w("series"), world.series}, {w("municipality"), world.kreise.at(1)},
                {w("offered_on"), QDate(2023, 3, 3)}});
        const QList<HostProposal> proposals = proposeHosts(world.book->store(), world.series).value();
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals.at(0).host.municipality, world.kreise.at(1));
        // Of those who never were host the name decides: Kreis 05962 comes before Kreis 05966.
        QCOMPARE(proposals.at(1).host.name, w("Kreis 05962"));
        QVERIFY2(sentence(proposals.at(0)).contains(w("offered on 3 Mar 2023")), qPrintable(sentence(proposals.at(0))));
    }

    void laterBlocksFollowTheOnesBefore()
    {
        RuleWorld world;
        const RecordId session = world.sessions.first();
        const RecordId welcome = block(world, session, "Ankommen", 30);
        const RecordId input = block(world, session, "Impuls", 100);
        block(world, session, "Pause", 15, "break");
        block(world, session, "Austausch", 60);
        AgendaPlan plan = agendaPlan(world.book->store(), session).value();
        QCOMPARE(starts(plan),
            (QStringList{w("Ankommen 09:00"), w("Impuls 09:30"), w("Pause 11:10"), w("Austausch 11:25")}));
        QCOMPARE(plan.end, QTime(12, 25));
        QCOMPARE(plan.minutes, 205);
        QCOMPARE(plan.breaks, 15);
        QCOMPARE(plan.left(), std::optional<qint64>(420 - 205));
        QCOMPARE(plan.blocks.at(1).sitting, 130);
        QVERIFY(plan.blocks.at(1).isTooLong && !plan.blocks.at(3).isTooLong);
        world.set(welcome, {{w("duration_min"), qint64(10)}});
        WB_VERIFY(world.book->apply(*acts::place(world.book->store(), input, welcome)));
        plan = agendaPlan(world.book->store(), session).value();
        QCOMPARE(starts(plan),
            (QStringList{w("Impuls 09:00"), w("Ankommen 10:40"), w("Pause 10:50"), w("Austausch 11:05")}));
        QVERIFY(!plan.blocks.at(1).isTooLong);
    }

    void methodsLearnFromWhatReallyHappened()
    {
        RuleWorld world;
        const RecordId method = world.add("method",
            {{w("name"), w("Fishbowl")}, {w("duration_min"), qint64(30)}, {w("purpose"), w("Ins Gespräch kommen")},
                {w("material"), w("Stühle")}});
        QCOMPARE(methodTimes(world.book->store(), method)->uses, 0);
        for (const int minutes : {40, 51}) {
            const auto added = acts::addMethod(world.book->store(), world.sessions.first(), method, 0, world.book.ids);
            WB_VERIFY(added);
            WB_VERIFY(world.book->apply(*added));
            const RecordId id = added->changes.changes().first().record;
            QCOMPARE(world.book->store().getAs<AgendaItem>(id)->durationMin, 30);
            QCOMPARE(world.book->store().getAs<AgendaItem>(id)->goal, w("Ins Gespräch kommen"));
            world.set(id, {{w("actual_start"), QTime(10, 0)}, {w("actual_end"), QTime(10, 0).addSecs(minutes * 60)}});
        }
        const MethodTimes times = methodTimes(world.book->store(), method).value();
        QCOMPARE(times.uses, 2);
        QCOMPARE(times.minutes, 46); // 45.5
        QCOMPARE(times.shortest, 40);
        QCOMPARE(times.longest, 51);
    }

    void anAgendaBecomesATemplateAndComesBack()
    {
        RuleWorld world;
        block(world, world.sessions.first(), "Ankommen", 30);
        const RecordId second = block(world, world.sessions.first(), "Austausch", 60);
        world.set(second, {{w("actual_start"), QTime(10, 0)}, {w("actual_end"), QTime(11, 0)}});
        const auto saved =
            acts::saveAsTemplate(world.book->store(), world.sessions.first(), w("Werkstatt"), world.book.ids);
        WB_VERIFY(world.book->apply(*saved));
        const RecordId made = saved->changes.changes().first().record;
        const RecordId other = world.sessions.last();
        block(world, other, "Alt", 10);
        WB_VERIFY(world.book->apply(*acts::takeAgenda(world.book->store(), other, made, false, world.book.ids)));
        AgendaPlan plan = agendaPlan(world.book->store(), other).value();
        QCOMPARE(starts(plan), (QStringList{w("Alt 09:00"), w("Ankommen 09:10"), w("Austausch 09:40")}));
        QVERIFY(!plan.blocks.last().actualMinutes);
        WB_VERIFY(world.book->apply(*acts::takeAgenda(world.book->store(), other, made, true, world.book.ids)));
        plan = agendaPlan(world.book->store(), other).value();
        QCOMPARE(starts(plan), (QStringList{w("Ankommen 09:00"), w("Austausch 09:30")}));
    }

    void anEditReachesTheScopeAndNoMore()
    {
        RuleWorld world;
        for (const int month : {10, 11, 12})
            world.sessions.append(world.add("session",
                {{w("series"), world.series}, {w("date"), FuzzyDate::day(QDate(2023, month, 5))},
                    {w("start_time"), QTime(9, 0)}, {w("end_time"), QTime(16, 0)}}));
        const auto begins = [&] {
            QStringList all;
            for (const RecordId& id : world.sessions)
                all.append(world.book->store().getAs<Session>(id)->startTime.toString(w("HH:mm")));
            return all.join(u' ');
        };
        const auto edit = [&](DateScope scope, const acts::Given& given) {
            const qsizetype acts = world.book->history().acts()->size();
            const auto proposal = acts::editSessions(world.book->store(), world.sessions.at(2), scope, given);
            WB_VERIFY(proposal);
            WB_VERIFY(world.book->apply(*proposal));
            QCOMPARE(world.book->history().acts()->size(), acts + 1); // one step for undo
        };
        edit(DateScope::This, {{w("start_time"), QTime(10, 0)}});
        QCOMPARE(begins(), w("09:00 09:00 10:00 09:00 09:00"));
        edit(DateScope::ThisAndLater, {{w("start_time"), QTime(11, 0)}});
        QCOMPARE(begins(), w("09:00 09:00 11:00 11:00 11:00"));
        edit(DateScope::All, {{w("start_time"), QTime(8, 0)}, {w("mode"), w("hybrid")}});
        QCOMPARE(begins(), w("08:00 08:00 08:00 08:00 08:00"));
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.first())->mode, SessionMode::Hybrid);
        // A date moves the later ones as far; the others stay.
        edit(DateScope::ThisAndLater, {{w("date"), FuzzyDate::day(QDate(2023, 10, 12))}, {w("room"), w("Saal")}});
        QStringList days;
        for (const RecordId& id : world.sessions)
            days.append(world.book->store().getAs<Session>(id)->date.earliest().toString(w("dd.MM")));
        QCOMPARE(days.join(u' '), w("01.06 28.09 12.10 12.11 12.12"));
        QCOMPARE(world.book->store().getAs<Session>(world.sessions.at(4))->room, w("Saal"));
        QVERIFY(world.book->store().getAs<Session>(world.sessions.at(1))->room.isEmpty());
        // What took place stays as it was.
        world.book.clock.advance(86'400LL * 80);
        world.go(world.sessions.first(), {w("scheduled"), w("confirmed"), w("held")});
        edit(DateScope::All, {{w("start_time"), QTime(9, 30)}});
        QCOMPARE(begins(), w("08:00 09:30 09:30 09:30 09:30"));
    }

    void aDateBecomesExactStepByStep()
    {
        RuleWorld world;
        const RecordId rough = world.add(
            "session", {{w("series"), world.series}, {w("date"), FuzzyDate::season(2023, FuzzyDate::Season::Autumn)}});
        const auto step = [&] { return sessionStep(world.book->store().getAs<Session>(rough).value()); };
        QCOMPARE(step().missing, QStringList{w("date")});
        QCOMPARE(test::refusedBy(world.book->apply(*acts::advanceSession(world.book->store(), rough))),
            QStringList{w("2.4.4")});
        WB_VERIFY(world.book->apply(
            *acts::advanceSession(world.book->store(), rough, {{w("date"), FuzzyDate::day(QDate(2023, 10, 5))}})));
        QCOMPARE(step().next, SessionState::Confirmed);
        QCOMPARE(step().missing, (QStringList{w("start_time"), w("end_time"), w("mode"), w("venue_name")}));
        WB_VERIFY(world.book->apply(*acts::advanceSession(world.book->store(), rough,
            {{w("start_time"), QTime(9, 0)}, {w("end_time"), QTime(12, 0)}, {w("mode"), w("online")},
                {w("online_link"), w("https://treffen.beispiel.example")}})));
        QCOMPARE(world.book->store().getAs<Session>(rough)->state, SessionState::Confirmed);
        QCOMPARE(step().next, SessionState::Held);
    }

    void aCopyIsAPlanAndNothingElse()
    {
        RuleWorld world;
        block(world, world.sessions.first(), "Ankommen", 30);
        world.add("checklist_item",
            {{w("subject"), world.sessions.first()}, {w("what"), w("Raum")}, {w("done"), true},
                {w("due"), QDate(2023, 5, 1)}});
        world.add("session_role", {{w("session"), world.sessions.first()}, {w("role"), w("moderator")}});
        world.set(world.series, {{w("number"), w("EW-1")}, {w("aims"), w("Ziele")}});
        world.announce();
        world.enter(world.kreise.first(), 3, QDate(2023, 3, 1), w("confirmed"));
        acts::CopySettings settings;
        settings.title = w("Reihe 2024");
        settings.dates = acts::CopySettings::Dates::Shifted;
        settings.days = 364;
        const auto proposal = acts::copySeries(world.book->store(), world.series, settings, world.book.ids);
        WB_VERIFY(proposal);
        WB_VERIFY(world.book->apply(*proposal));
        const RecordId copy = proposal->changes.changes().first().record;
        const RecordStore& store = world.book->store();
        const auto series = store.getAs<Series>(copy).value();
        QCOMPARE(series.title, w("Reihe 2024"));
        QCOMPARE(series.state, SeriesState::Draft);
        QCOMPARE(series.aims.text, w("Ziele"));
        QVERIFY(series.number.isEmpty());
        const auto sessions = sessionsOf(store, copy).value();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions.first().date.earliest(), QDate(2024, 5, 30));
        QCOMPARE(sessions.first().state, SessionState::Planned);
        QVERIFY(sessions.first().venueCity.isEmpty());
        QVERIFY(teamsOf(store, copy)->isEmpty());
        const RecordId first = store.childrenOf(copy, Session::info())->first().id();
        QCOMPARE(agendaPlan(store, first)->blocks.size(), 1);
        const auto item = as<ChecklistItem>(store.childrenOf(first, ChecklistItem::info())->first());
        QVERIFY(!item.done);
        QCOMPARE(item.due, QDate(2024, 4, 29));
        WB_VERIFY(world.book->undoNext());
        QVERIFY(!store.find(copy).value());
    }

    void aWholeGroupIsCopiedTogether()
    {
        RuleWorld world;
        const RecordId group =
            world.add("series_group", {{w("name"), w("Qualitätszirkel 2021/22")}, {w("agency"), world.agency}});
        world.set(world.series, {{w("series_group"), group}, {w("code"), w("A")}});
        for (const char* code : {"B", "C"}) {
            const RecordId circle = world.add("series",
                {{w("title"), w("Zirkel ") + w(code)}, {w("code"), w(code)}, {w("agency"), world.agency},
                    {w("format"), world.format}, {w("series_group"), group}});
            world.add(
                "session", {{w("series"), circle}, {w("date"), FuzzyDate::season(2021, FuzzyDate::Season::Autumn)}});
        }
        acts::CopySettings settings;
        settings.title = w("Qualitätszirkel 2023/24");
        const auto proposal = acts::copyGroup(world.book->store(), group, settings, world.book.ids);
        WB_VERIFY(proposal);
        WB_VERIFY(world.book->apply(*proposal));
        const RecordId made = proposal->changes.changes().first().record;
        const EntityInfo& kind = Series::info();
        const auto members = world.book->store().withValue(kind, kind.indexOf(u"series_group"), made).value();
        QCOMPARE(members.size(), 3);
        QStringList codes;
        for (const RecordId& member : members) {
            codes.append(world.book->store().getAs<Series>(member)->code);
            const QList<Session> sessions = sessionsOf(world.book->store(), member).value();
            for (const Session& session : sessions)
                QVERIFY(session.date.isOpen());
        }
        codes.sort();
        QCOMPARE(codes.join(u' '), w("A B C"));
    }

    void whoCanStillBeAtAllOfThem()
    {
        RuleWorld world;
        world.announce();
        world.sessions.append(
            world.add("session", {{w("series"), world.series}, {w("date"), FuzzyDate::month(2023, 11)}}));
        const auto team = world.enter(world.kreise.first(), 3, QDate(2023, 3, 1), w("confirmed"));
        const RecordId stays = world.member(team.team);
        const RecordId goes = world.member(team.team);
        const RecordId late = world.member(team.team);
        world.set(late, {{w("from_session"), world.sessions.at(1)}});
        const RecordStore& store = world.book->store();
        const auto person = [&](RecordId member) { return store.getAs<TeamMember>(member)->person.id; };
        world.book.clock.advance(86'400LL * 80);
        world.go(world.sessions.first(), {w("scheduled"), w("confirmed"), w("held")});
        const auto note = [&](RecordId member, std::optional<AttendanceStatus> status) {
            WB_VERIFY(world.book->apply(*acts::noteAttendance(
                store, world.sessions.first(), person(member), team.team, status, world.book.ids)));
        };
        note(stays, AttendanceStatus::Present);
        note(goes, AttendanceStatus::Present);
        note(goes, AttendanceStatus::Excused); // another click changes the note
        const ContinuityMatrix matrix = continuityOf(store, world.series).value();
        QCOMPARE(matrix.sessions.size(), 3);
        QCOMPARE(matrix.heldDates(), 1);
        const TeamTaking& taking = matrix.teams.first();
        const auto part = [&](RecordId member) {
            return *std::ranges::find(taking.people, member, &TakingPart::member);
        };
        QCOMPARE(part(stays).at, (QList{Taking::Present, Taking::Expected, Taking::Expected}));
        QCOMPARE(part(stays).continuity, Continuity::Possible);
        QCOMPARE(part(goes).continuity, Continuity::Lost);
        QVERIFY(part(late).joinsLate);
        QCOMPARE(part(late).at.first(), Taking::NotMember);
        QCOMPARE(taking.presentAt, (QList<qint64>{1, 0, 0}));
        QCOMPARE(taking.continuity, Continuity::Possible);
        QCOMPARE(forecast(part(goes).continuity, 3), w("can no longer attend all 3"));
        note(goes, std::nullopt);
        QCOMPARE(continuityOf(store, world.series)->teams.first().people.at(1).continuity, Continuity::Open);
    }

    void substitutesComeFromTheSameMunicipality()
    {
        RuleWorld world;
        const auto team = world.enter(world.kreise.first(), 2);
        const auto works = [&](RecordId where, QDate until = {}) {
            const RecordId person = world.person();
            world.add("affiliation",
                {{w("person"), person}, {w("municipality"), where},
                    {w("valid_to"), until.isValid() ? Value{FuzzyDate::day(until)} : Value{}}});
            return person;
        };
        const RecordId here = works(world.kreise.first());
        works(world.kreise.last());
        works(world.kreise.first(), QDate(2022, 12, 31));
        const RecordId member = works(world.kreise.first());
        world.add("team_member", {{w("team"), team.team}, {w("person"), member}});
        const auto candidates = substitutesFor(world.book->store(), team.team, world.book.clock.today()).value();
        QCOMPARE(candidates.size(), 1);
        QCOMPARE(candidates.first().person, here);
    }
};

QTEST_GUILESS_MAIN(TestOfSeriesPlanning)
#include "tst_seriesplanning.moc"
