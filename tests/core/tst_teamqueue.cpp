// The queue of a series over random teams, places, exceptions and cancellations: what the rules promise of it, and that
// every decision can be explained, at once and later.
#include "core/book/teamdesk.h"
#include "core/book/teamstory.h"
#include "core/change/judgement.h"
#include "core/change/overlay.h"
#include "core/change/teamacts.h"
#include "core/model/entities/ruleoverride.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "tests/support/dice.h"
#include "tests/support/ruleworld.h"

#include <QRegularExpression>
#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::RuleWorld;
using test::w;

namespace {

using Came = RegistrationState;

/** One office with a series, and what it did. */
class Queue {
public:
    explicit Queue(quint32 seed)
        : dice(seed)
    {
        for (int i = 0; i < 6; ++i)
            world.kreise.append(world.add("municipality", {{w("name"), w("Stadt %1").arg(i)}, {w("state"), w("NW")}}));
        world.announce();
        world.set(world.series,
            {{w("capacity_teams"), dice.oneIn(4) ? Value{} : Value{qint64(1 + dice.below(5))}},
                {w("capacity_persons"), dice.oneIn(4) ? Value{} : Value{qint64(3 + dice.below(12))}}});
    }

    const RecordStore& store() { return world.book->store(); }
    QList<TeamInSeries> teams() { return teamsOf(store(), world.series).value(); }

    /** One thing that people do; whether the book took it. */
    bool act()
    {
        switch (dice.below(12)) {
        case 0:
        case 1:
        case 2:
            return enter();
        case 3:
        case 4:
        case 5:
            return move(Came(dice.below(7)), {});
        case 6:
            return move(Came::Confirmed, w("so entschieden"));
        case 7:
            return move(Came::CancelledByTeam, {});
        case 8:
            return comeAgain();
        case 9:
            return places();
        default:
            return fillUp();
        }
    }

    bool enter()
    {
        const acts::Given given{{w("received_on"), dice.oneIn(8) ? Value{} : Value{world.book.clock.today()}},
            {w("received_at"), dice.oneIn(2) ? Value{} : Value{QTime(8 + dice.below(9), dice.below(60))}},
            {w("persons_expected"), qint64(1 + dice.below(5))},
            {w("state"), dice.oneIn(3) ? w("waitlisted") : w("registered")}};
        world.book.clock.advance(3600 * dice.below(60));
        return apply(acts::enterTeam(store(), world.series, dice.pick(world.kreise), given, world.book.ids));
    }

    bool move(Came to, const QString& because)
    {
        const QList<TeamInSeries> all = teams();
        if (all.isEmpty())
            return false;
        return apply(
            acts::moveTeam(store(), dice.pick(all).registrationId, to, world.book.clock.today(), w("weil")), because);
    }

    bool comeAgain()
    {
        const QList<TeamInSeries> all = teams();
        if (all.isEmpty())
            return false;
        const auto proposal = acts::enterAgain(store(), dice.pick(all).id, world.book.clock.today(), world.book.ids);
        return proposal && apply(proposal);
    }

    bool places()
    {
        const char* const field = dice.oneIn(2) ? "capacity_teams" : "capacity_persons";
        const auto before = store().get(world.series);
        return apply(acts::edit(store(), *before,
            {{w(field), dice.oneIn(5) ? Value{} : Value{qint64(1 + dice.below(14))}},
                {w("sold_out_override"), dice.oneIn(10)}}));
    }

    bool fillUp()
    {
        const QList<Filling> ways = fillings(waitingList(store(), world.series).value());
        if (ways.isEmpty())
            return false;
        const Filling way = dice.pick(ways);
        const auto proposal = acts::fill(store(), world.series, way, world.book.clock.today());
        return apply(proposal, way.kind == Filling::Kind::PassingOver ? w("passt nicht hinein") : QString());
    }

    bool apply(const Result<acts::Proposal>& proposed, const QString& because = {})
    {
        if (!proposed)
            return false;
        acts::Proposal proposal = *proposed;
        if (!because.isEmpty()) {
            Findings brought = world.book->judge(proposal).value();
            brought.removeIf([](const Finding& finding) { return !finding.isOpenError() || !finding.mayStand; });
            if (!acts::excuse(proposal, brought, because, w("Test"), {}, world.book.ids))
                return false;
        }
        const Overlay after(store(), proposal.changes);
        QHash<RecordId, MoveExplanation> said;
        for (const RecordId& id : proposal.changes.records()) {
            const auto record = after.find(id).value();
            if (!record || &record->entity() != &Registration::info())
                continue;
            if (const auto explanation = explainMove(store(), after, id).value())
                said.insert(id, *explanation);
        }
        const auto applied = world.book->apply(proposal);
        if (!applied || !*applied)
            return false;
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            told[it.key()].prepend({(*applied)->id, it.value()});
        moves += int(said.size());
        return true;
    }

    bool stands(RecordId record)
    {
        const QList<Record> exceptions = store().childrenOf(record, RuleOverride::info()).value();
        return std::ranges::any_of(
            exceptions, [](const Record& each) { return as<RuleOverride>(each).rule == w("V-26"); });
    }

    RuleWorld world;
    Dice dice;
    QHash<RecordId, QList<std::pair<ActId, MoveExplanation>>> told; ///< the newest first
    int moves = 0;
};

} // namespace

class TestOfTeamQueue : public QObject {
    Q_OBJECT

    /** What must hold after every act, by a reading of its own; empty: it does. */
    static QString trouble(Queue& queue)
    {
        const auto series = queue.store().getAs<Series>(queue.world.series).value();
        qint64 teams = 0;
        qint64 persons = 0;
        const QList<TeamInSeries> all = queue.teams();
        for (const TeamInSeries& team : all) {
            if (!team.isConfirmed())
                continue;
            ++teams;
            persons += team.persons();
            for (const TeamInSeries& other : all) {
                const bool overtaken = other.isIn(Came::Waitlisted) && cameBefore(other, team);
                if (overtaken && !queue.stands(team.registrationId))
                    return w("a team was overtaken without a reason");
            }
        }
        const bool tooMany = (series.capacityTeams && teams > *series.capacityTeams)
            || (series.capacityPersons && persons > *series.capacityPersons);
        if (tooMany && !queue.stands(queue.world.series))
            return w("more places than there are");
        return {};
    }

    static bool openErrors(Queue& queue)
    {
        const Findings findings = queue.world.book->findings().value();
        return std::ranges::any_of(findings, &Finding::isOpenError);
    }

private Q_SLOTS:
    void initTestCase() { speak(QLocale::English); }

    void theQueueKeepsItsPromises()
    {
        const quint32 seed = Dice::firstSeed();
        int moves = 0;
        QMap<MoveExplanation::Why, int> whys;
        for (int number = 0; number < counted(5, 300); ++number) {
            Queue queue(seed + quint32(number));
            for (int i = 0; i < counted(30, 40); ++i) {
                queue.act();
                const QString wrong = trouble(queue);
                QVERIFY2(
                    wrong.isEmpty(), qPrintable(w("seed %1, act %2: ").arg(seed + quint32(number)).arg(i) + wrong));
            }
            QVERIFY2(!openErrors(queue), qPrintable(w("seed %1").arg(seed + quint32(number))));
            moves += queue.moves;
            for (const auto& told : std::as_const(queue.told)) {
                for (const auto& [act, explanation] : told)
                    ++whys[explanation.why];
            }
        }
        QVERIFY(moves > counted(20, 3000));
        using Why = MoveExplanation::Why;
        for (const Why why : {Why::Came, Why::Fits, Why::Gone})
            QVERIFY2(whys.value(why) > 0, qPrintable(QString::number(int(why))));
        // What is rare needs more worlds.
        const int rare = whys.value(Why::Passed) + whys.value(Why::Beyond) + whys.value(Why::NoRoom);
        QVERIFY(rare > counted(0, 100));
    }

    /** What was said when it happened is said later too, whatever has happened since. */
    void everyMoveIsExplainedLaterAsItWasThen()
    {
        const quint32 seed = Dice::firstSeed();
        static const QRegularExpression numbered(w("^(V-\\d\\d|2\\.4\\.5): .*\\d"));
        for (int number = 0; number < counted(2, 100); ++number) {
            Queue queue(seed + 1000 + quint32(number));
            for (int i = 0; i < counted(24, 40); ++i)
                queue.act();
            for (const TeamInSeries& team : queue.teams()) {
                const auto story = teamStory(queue.world.book->connection(), team.registrationId);
                WB_VERIFY(story);
                const auto& told = queue.told[team.registrationId];
                QCOMPARE(story->size(), told.size());
                for (qsizetype i = 0; i < told.size(); ++i) {
                    QCOMPARE(story->at(i).act.id, told.at(i).first);
                    const QString now = sentence(story->at(i).explanation);
                    QCOMPARE(now, sentence(told.at(i).second));
                    QVERIFY2(numbered.match(now).hasMatch(), qPrintable(now));
                    QVERIFY(story->at(i).explanation == told.at(i).second);
                }
            }
        }
    }

    /** A filling gives whole teams what is free and no more, along the list wherever it does not say otherwise. */
    void fillingsAreWholeTeams()
    {
        const quint32 seed = Dice::firstSeed();
        int seen = 0;
        for (int number = 0; number < counted(400, 20'000); ++number) {
            Dice dice(seed + quint32(number));
            WaitingList list;
            if (!dice.oneIn(4))
                list.freeTeams = dice.below(5);
            if (!dice.oneIn(4))
                list.freePersons = dice.below(12);
            list.isClosed = dice.oneIn(10);
            for (int i = dice.below(7); i > 0; --i) {
                WaitingTeam team;
                team.registration = RecordId(QUuid::createUuidV5(QUuid(), QByteArray::number(i)));
                team.persons = 1 + dice.below(6);
                list.teams.append(team);
            }
            for (const Filling& way : fillings(list)) {
                ++seen;
                QVERIFY(!list.isClosed && !way.teams.isEmpty());
                if (list.freeTeams)
                    QVERIFY(qint64(way.teams.size()) <= *list.freeTeams + way.moreTeams);
                if (list.freePersons)
                    QVERIFY(way.persons() <= *list.freePersons + way.morePersons);
                QCOMPARE(way.moreTeams + way.morePersons > 0, way.kind == Filling::Kind::MorePlaces);
                QCOMPARE(way.passedOver.isEmpty(), way.kind != Filling::Kind::PassingOver);
                // Along the list: nobody who fits is left out before the last one taken.
                qsizetype at = 0;
                if (way.kind == Filling::Kind::InOrder) {
                    for (const WaitingTeam& team : way.teams)
                        QCOMPARE(team.registration, list.teams.at(at++).registration);
                    const bool isAll = at == list.teams.size();
                    const bool fitsNext = !isAll && way.leftTeams.value_or(1) >= 1
                        && way.leftPersons.value_or(list.teams.at(at).persons) >= list.teams.at(at).persons;
                    QVERIFY(!fitsNext);
                }
                // A team has a place or waits, and never both.
                for (const WaitingTeam& passed : way.passedOver)
                    QVERIFY(std::ranges::none_of(
                        way.teams, [&](const WaitingTeam& each) { return each.registration == passed.registration; }));
            }
        }
        QVERIFY(seen > 200);
    }

    /** Cancelling and confirming anew, in any order, ends where the rules allow it, and with nobody left out. */
    void cancellingAndConfirmingEndsWell()
    {
        const quint32 seed = Dice::firstSeed();
        for (int number = 0; number < counted(3, 300); ++number) {
            Queue queue(seed + 5000 + quint32(number));
            for (int i = 0; i < 6; ++i)
                queue.enter();
            for (int i = 0; i < 20; ++i) {
                const int what = queue.dice.below(3);
                if (what == 0)
                    queue.move(Came::CancelledByTeam, {});
                else if (what == 1)
                    queue.comeAgain();
                else
                    queue.move(queue.dice.oneIn(2) ? Came::Confirmed : Came::Waitlisted, {});
            }
            for (int i = 0; i < 20; ++i) {
                const QList<Filling> ways = fillings(waitingList(queue.store(), queue.world.series).value());
                if (ways.isEmpty() || ways.first().kind != Filling::Kind::InOrder)
                    break;
                QVERIFY(queue.apply(
                    acts::fill(queue.store(), queue.world.series, ways.first(), queue.world.book.clock.today())));
            }
            QVERIFY2(trouble(queue).isEmpty(), qPrintable(trouble(queue)));
            QVERIFY(!openErrors(queue));
            // Nobody who is first in the list waits for a place that is there.
            const WaitingList list = waitingList(queue.store(), queue.world.series).value();
            QVERIFY(list.teams.isEmpty() || !list.teams.first().fits);
        }
    }

    void aFreedPlaceNamesWhoCouldHaveIt()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        const auto olpe = world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("waitlisted"));
        const auto soest = world.enter(world.kreise.at(1), 2, QDate(2023, 3, 2), w("waitlisted"));
        const TeamDesk desk = teamDesk(world.book->store(), world.series, world.book.clock.today()).value();
        QCOMPARE(desk.waiting.freePersons, 2);
        QCOMPARE(desk.fillings.size(), 2);
        QCOMPARE(desk.fillings.at(0).kind, Filling::Kind::PassingOver);
        QCOMPARE(desk.fillings.at(0).teams.first().team, soest.team);
        QCOMPARE(desk.fillings.at(0).passedOver.first().team, olpe.team);
        QCOMPARE(desk.fillings.at(1).kind, Filling::Kind::MorePlaces);
        QCOMPARE(desk.fillings.at(1).morePersons, 1);
        const Titles titles = [&](RecordId id) { return world.book->store().titleOf(id).value(); };
        const QString free = freeText(desk.waiting, titles);
        QVERIFY2(free.contains(w("Kreis 05966 needs 3")) && free.contains(w("Kreis 05974 needs 2")), qPrintable(free));
        QVERIFY(fillingReason(desk.fillings.at(0), titles).contains(w("V-26")));
        // Without a reason the rule refuses it; raising the places is an act of its own.
        const QDate today = world.book.clock.today();
        const auto passing = acts::fill(world.book->store(), world.series, desk.fillings.at(0), today);
        QCOMPARE(test::refusedBy(world.book->apply(*passing)), QStringList{w("V-26")});
        const auto raising = acts::fill(world.book->store(), world.series, desk.fillings.at(1), today);
        WB_VERIFY(world.book->apply(*raising));
        QCOMPARE(world.book->store().getAs<Series>(world.series)->capacityPersons, 3);
        QVERIFY(teamInSeries(world.book->store(), olpe.team)->isConfirmed());
        const auto story = teamStory(world.book->connection(), olpe.registration);
        QCOMPARE(story->first().explanation.why, MoveExplanation::Why::Fits);
        QVERIFY2(sentence(story->first().explanation).contains(w("3 of 3 places for persons free, the team needs 3")),
            qPrintable(sentence(story->first().explanation)));
    }

    void theReasonIsThatOfTheExceptionWhichAnswers()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        world.enter(world.kreise.at(0), 3, QDate(2023, 3, 1), w("waitlisted"));
        const auto soest = world.enter(world.kreise.at(1), 2, QDate(2023, 3, 2), w("waitlisted"));
        // Of teams that wait no longer; which of them the book lists last is chance.
        for (int i = 0; i < 8; ++i) {
            world.add("rule_override",
                {{w("record"), soest.registration}, {w("rule"), w("V-26")}, {w("part"), w("state order")},
                    {w("other"), world.series}, {w("reason"), w("earlier")}});
        }
        WB_VERIFY(world.setBecause(soest.registration, {{w("state"), w("confirmed")}}, w("the only one that fits")));
        const auto story = teamStory(world.book->connection(), soest.registration);
        QCOMPARE(story->first().explanation.why, MoveExplanation::Why::Passed);
        QCOMPARE(story->first().explanation.reason, w("the only one that fits"));
    }

    void anAgreementThatEndsBetweenTwoDatesIsSeen()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        world.agree(world.kreise.at(0), QDate(2022, 1, 1), QDate(2023, 7, 31));
        world.agree(world.kreise.at(1), QDate(2022, 1, 1), QDate(2023, 12, 31));
        world.agree(world.kreise.at(2), QDate(2023, 7, 1), QDate(2023, 12, 31));
        for (int i = 0; i < 4; ++i)
            world.enter(world.kreise.at(i), 2, QDate(2023, 3, 1 + i));
        const TeamDesk desk = teamDesk(world.book->store(), world.series, world.book.clock.today()).value();
        QList<AgreementCover::State> states;
        QList<TeamCheckState> verdicts;
        for (const TeamCard& card : desk.cards) {
            const auto check = std::ranges::find(card.checks, TeamCheckKind::Agreement, &TeamCheck::kind);
            QVERIFY(check != card.checks.end());
            states.append(check->cover.state);
            verdicts.append(check->state);
        }
        using Cover = AgreementCover::State;
        QCOMPARE(states, (QList{Cover::EndsBetween, Cover::Covers, Cover::BeginsLater, Cover::None}));
        using Verdict = TeamCheckState;
        QCOMPARE(verdicts, (QList{Verdict::Caution, Verdict::Good, Verdict::Bad, Verdict::Bad}));
        const TeamCheck& ends = desk.cards.first().checks.first();
        QVERIFY2(sentence(ends).contains(w("ends before session 2 (28 Sep 2023)")), qPrintable(sentence(ends)));
    }

    void aSubstituteTakesThePlaceAndNoMore()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        const auto team = world.enter(world.kreise.first(), 2, {}, w("confirmed"));
        const RecordId first = world.member(team.team);
        world.member(team.team);
        const RecordId person = world.person(w("lead"));
        const auto proposal =
            acts::substitute(world.book->store(), first, person, world.sessions.last(), world.book.ids);
        WB_VERIFY(proposal);
        WB_VERIFY(world.book->apply(*proposal));
        QCOMPARE(teamInSeries(world.book->store(), team.team)->persons(), 2);
        const auto again = acts::substitute(world.book->store(), first, person, {}, world.book.ids);
        QCOMPARE(again.error().kind, ErrorKind::UsageWrong);
    }

    void personsOfOneSessionTakeItsPlaces()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("capacity_persons"), qint64(2)}});
        const auto come = [&](RecordId where) {
            return world.tryToAdd("person_registration",
                {{w("subject"), where}, {w("person"), world.person()}, {w("state"), w("confirmed")}});
        };
        WB_VERIFY(come(world.series));
        WB_VERIFY(come(world.sessions.first()));
        QCOMPARE(test::refusedBy(come(world.sessions.first())), QStringList{w("V-26")});
        WB_VERIFY(come(world.sessions.last()));
        QCOMPARE(test::refusedBy(come(world.series)), QStringList{w("V-26")});
    }
};

QTEST_GUILESS_MAIN(TestOfTeamQueue)
#include "tst_teamqueue.moc"
