// The clock of a peer consultation, the acts that move it, who does what in it, and the question how it went on.
#include "core/change/consulting.h"
#include "core/change/stageacts.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peercontribution.h"
#include "core/model/overview/closing.h"
#include "core/model/overview/due.h"
#include "core/model/overview/peerclock.h"
#include "core/model/overview/peerroles.h"
#include "core/wording/duetext.h"
#include "tests/support/dice.h"
#include "tests/support/kofferworld.h"
#include "tests/support/sessionworld.h"

#include <QtTest>
#include <numeric>

using namespace core;
using test::given;
using test::SessionWorld;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct Consultation : SessionWorld {
    RecordId concern, id;

    explicit Consultation(std::optional<qint64> time = std::nullopt)
    {
        concern =
            add("concern", given({{"subject", teams[0]}, {"question", s("Wer steuert?")}, {"brought_by", persons[1]}}));
        const auto begun = acts::beginConsultation(book->store(),
            given({{"session", session}, {"key_question", s("Wie gemeinsam?")}, {"concern", concern},
                {"peer_template", peerTemplate}}),
            time, book->ids());
        if (!apply(begun))
            qFatal("no consultation");
        id = begun->changes.changes().first().record;
    }

    PeerClock clock(QTime now) { return peerClock(book->store().childrenOf(id, PeerPhase::info()).value(), now); }
    bool goOn(QTime now) { return apply(acts::nextPhase(book->store(), id, now)).has_value(); }
    bool skip(QTime now) { return apply(acts::skipPhase(book->store(), id, now)).has_value(); }
    bool extend(int minutes) { return apply(acts::extendPhase(book->store(), id, minutes)).has_value(); }
    QString stateOfConcern() { return book->store().get(concern).value().text(QLatin1StringView("state")); }
};

} // namespace

class TestOfPeerConsultation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countdownsReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << 600 << s("10:00");
        QTest::newRow("few") << 59 << s("00:59");
        QTest::newRow("none") << 0 << s("00:00");
        QTest::newRow("over") << -61 << s("−01:01");
        QTest::newRow("long") << 5400 << s("90:00");
    }
    void countdownsReadAsPeopleWriteThem()
    {
        QFETCH(int, seconds);
        QTEST(countdownText(seconds), "text");
    }

    void minutesAreFittedIntoTheAgenda()
    {
        QCOMPARE(fittedMinutes({5, 10, 5}, std::nullopt), (QList<qint64>{5, 10, 5}));
        QCOMPARE(fittedMinutes({5, 10, 5}, 60), (QList<qint64>{15, 30, 15}));
        QCOMPARE(fittedMinutes({}, 60), QList<qint64>());
        QCOMPARE(fittedMinutes({0, 0}, 60), (QList<qint64>{0, 0}));
        test::Dice dice(test::Dice::firstSeed());
        for (int round = 0; round < 200; ++round) {
            QList<qint64> planned;
            for (int i = dice.below(12); i >= 0; --i)
                planned.append(1 + dice.below(20));
            const qint64 time = planned.size() + dice.below(200);
            const QList<qint64> fitted = fittedMinutes(planned, time);
            QCOMPARE(fitted.size(), planned.size());
            QVERIFY(std::ranges::all_of(fitted, [](qint64 minutes) { return minutes >= 1; }));
            const qint64 sum = std::accumulate(fitted.begin(), fitted.end(), qint64(0));
            QVERIFY2(sum >= time && sum <= time + planned.size(), QByteArray::number(sum));
        }
    }

    /** What still runs when the session is closed is named before, and ends with it. */
    void closingTheSessionEndsWhatIsGoingOn()
    {
        Consultation own;
        const RecordId prepared =
            own.add("peer_consultation", given({{"session", own.session}, {"key_question", s("Und dann?")}}));
        own.add("peer_phase", given({{"subject", prepared}, {"name", s("Schildern")}, {"planned_min", qint64(5)}}));
        const auto open = [&] {
            const QList<ClosingLine> lines = closingOf(own.book->store(), own.session).value();
            return lines.at(qsizetype(ClosingItem::Consultations)).names;
        };
        QCOMPARE(open(), QStringList()); // nothing has begun
        QVERIFY(own.goOn(QTime(13, 0)));
        QVERIFY(own.goOn(QTime(13, 9)));
        QCOMPARE(open(), QStringList{own.book->store().titleOf(own.id).value()});
        QVERIFY(own.apply(acts::closeSession(
            own.book->store(), own.session, {}, s("Mod"), QTime(13, 20, 30), own.book->ids())));
        QCOMPARE(open(), QStringList());
        const PeerClock after = own.clock(QTime(14, 0));
        QVERIFY(after.isOver());
        QCOMPARE(after.phases[1].phase.actualStart, QTime(13, 9));
        QCOMPARE(after.phases[1].phase.actualEnd, QTime(13, 20));
        QVERIFY(!after.phases[1].phase.skipped);
        QVERIFY(after.phases[2].state == PhaseState::Skipped);
        QVERIFY(!after.phases[2].phase.actualStart.isValid());
        QCOMPARE(own.stateOfConcern(), s("worked_on"));
        const QList<Record> untouched = own.book->store().childrenOf(prepared, PeerPhase::info()).value();
        QVERIFY(!as<PeerPhase>(untouched.first()).skipped);
    }

    void phasesFollowOneAnotherAndKeepTheirTimes()
    {
        Consultation own;
        QCOMPARE(own.stateOfConcern(), s("selected"));
        QCOMPARE(own.clock(QTime(13, 0)).phases.size(), 3);
        QVERIFY(!own.clock(QTime(13, 0)).hasBegun());
        QCOMPARE(own.clock(QTime(13, 0)).minutesLeft, 20);
        QVERIFY(own.goOn(QTime(13, 0)));
        QCOMPARE(own.clock(QTime(13, 2)).secondsLeft, 3 * 60);
        QVERIFY(own.extend(2));
        QCOMPARE(own.clock(QTime(13, 2)).secondsLeft, 5 * 60);
        QCOMPARE(own.clock(QTime(13, 9)).secondsLeft, -2 * 60);
        QVERIFY(own.goOn(QTime(13, 9, 40)));
        const PeerClock second = own.clock(QTime(13, 10));
        QCOMPARE(second.running, 1);
        QCOMPARE(second.phases[0].phase.actualStart, QTime(13, 0));
        QCOMPARE(second.phases[0].phase.actualEnd, QTime(13, 9));
        QVERIFY(own.skip(QTime(13, 12)));
        const PeerClock third = own.clock(QTime(13, 12));
        QVERIFY(third.phases[1].state == PhaseState::Skipped);
        QCOMPARE(third.running, 2);
        QCOMPARE(own.stateOfConcern(), s("selected"));
        QVERIFY(own.goOn(QTime(13, 20)));
        QVERIFY(own.clock(QTime(13, 20)).isOver());
        QCOMPARE(own.stateOfConcern(), s("worked_on"));
        // Nothing is left to do, and nothing happens.
        QCOMPARE(acts::nextPhase(own.book->store(), own.id, QTime(14, 0)).value().changes.size(), qsizetype(0));
        QCOMPARE(acts::extendPhase(own.book->store(), own.id, 2).value().changes.size(), qsizetype(0));
    }

    void eachStepIsOneActThatCanBeTakenBack()
    {
        Consultation own;
        QVERIFY(own.goOn(QTime(13, 0)));
        QVERIFY(own.goOn(QTime(13, 5)));
        WB_VERIFY(own.book->undoNext());
        QCOMPARE(own.clock(QTime(13, 6)).running, 0);
        WB_VERIFY(own.book->undoNext());
        WB_VERIFY(own.book->undoNext());
        QVERIFY(!own.book->store().find(own.id).value());
        QCOMPARE(own.stateOfConcern(), s("raised"));
        QCOMPARE(own.book->store().childrenOf(own.peerTemplate, PeerPhase::info()).value().size(), 3);
    }

    void whatComesNextMayBeSkippedToo()
    {
        Consultation own;
        QVERIFY(own.skip(QTime(13, 0)));
        const PeerClock clock = own.clock(QTime(13, 0));
        QVERIFY(clock.phases[0].state == PhaseState::Skipped && !clock.phases[0].phase.actualEnd.isValid());
        QCOMPARE(clock.running, qsizetype(-1));
        QCOMPARE(clock.next, qsizetype(1));
    }

    void theLastPhaseMayBeSkippedToo()
    {
        Consultation own; // while it runs
        for (const int minute : {0, 5, 10})
            QVERIFY(own.goOn(QTime(13, minute)));
        QCOMPARE(own.clock(QTime(13, 11)).running, qsizetype(2));
        QVERIFY(own.skip(QTime(13, 12)));
        QVERIFY(own.clock(QTime(13, 12)).isOver());
        QCOMPARE(own.stateOfConcern(), s("worked_on"));
        WB_VERIFY(own.book->undoNext());
        QCOMPARE(own.stateOfConcern(), s("selected"));
    }

    void whatIsSkippedWhileNothingRunsEndsItToo()
    {
        Consultation own;
        const QList<Record> phases = own.book->store().childrenOf(own.id, PeerPhase::info()).value();
        // Somebody wrote down by hand when the first one was; none runs.
        const auto noted = acts::edit(
            own.book->store(), phases.first(), given({{"actual_start", QTime(13, 0)}, {"actual_end", QTime(13, 5)}}));
        QVERIFY(own.apply(noted));
        QVERIFY(own.skip(QTime(13, 6)));
        QCOMPARE(own.stateOfConcern(), s("selected"));
        QCOMPARE(own.clock(QTime(13, 6)).running, qsizetype(-1));
        QVERIFY(own.skip(QTime(13, 7)));
        QVERIFY(own.clock(QTime(13, 7)).isOver());
        QCOMPARE(own.stateOfConcern(), s("worked_on"));
        QCOMPARE(own.clock(QTime(13, 7)).running, qsizetype(-1));
    }

    void aConsultationThatDidNotTakePlaceWorkedOnNothing()
    {
        Consultation own;
        for (const int minute : {0, 1, 2})
            QVERIFY(own.skip(QTime(13, minute)));
        QVERIFY(own.clock(QTime(13, 3)).isOver());
        QCOMPARE(own.stateOfConcern(), s("selected"));
    }

    void clocksGoOverMidnightAndKnowSeconds()
    {
        Consultation own;
        QVERIFY(own.goOn(QTime(23, 58, 30)));
        const QList<Record> phases = own.book->store().childrenOf(own.id, PeerPhase::info()).value();
        QCOMPARE(peerClock(phases, QTime(0, 1)).secondsLeft, 2 * 60);
        QCOMPARE(peerClock(phases, QTime(0, 1), QTime(23, 58, 30)).secondsLeft, 150);
        // What began in another minute is not that phase.
        QCOMPARE(peerClock(phases, QTime(0, 1), QTime(23, 40)).secondsLeft, 2 * 60);
    }

    void theWholeTimeIsThatOfTheAgenda()
    {
        Consultation own(40);
        QCOMPARE(own.clock(QTime(13, 0)).minutesLeft, 40);
    }

    void ideasBecomeMeasuresOfTheConsultation()
    {
        Consultation own;
        const RecordId idea =
            own.add("peer_contribution", given({{"peer_consultation", own.id}, {"text", s("Klein anfangen")}}));
        QVERIFY(own.read<PeerContribution>(idea).person.isNull());
        const acts::Given step = given(
            {{"what", s("Termin machen")}, {"who", own.persons[1]}, {"until", FuzzyDate::day(QDate(2023, 4, 1))}});
        WB_VERIFY(own.apply(acts::agreeStep(own.book->store(), own.id, idea, step, own.book->ids())));
        QVERIFY(own.read<PeerContribution>(idea).adopted);
        const auto measures = own.book->store().childrenOf(own.id, Measure::info()).value();
        QCOMPARE(measures.size(), 1);
        QCOMPARE(as<Measure>(measures.first()).source.id, own.id);
        WB_VERIFY(own.book->undoNext());
        QVERIFY(!own.read<PeerContribution>(idea).adopted);
        QVERIFY(own.book->store().childrenOf(own.id, Measure::info()).value().isEmpty());
        // It is for as few eyes as the case is.
        own.set(own.id, given({{"confidentiality", s("agency")}}));
        WB_VERIFY(own.apply(acts::agreeStep(own.book->store(), own.id, idea, step, own.book->ids())));
        const auto secret = own.book->store().childrenOf(own.id, Measure::info()).value();
        QCOMPARE(as<Measure>(secret.first()).confidentiality, Confidentiality::Agency);
    }

    void rolesSuggestThemselves()
    {
        Consultation own;
        for (const RecordId& person : own.persons)
            own.add("attendance",
                given({{"session", own.session}, {"person", person}, {"status", s("present")},
                    {"team", own.teams[own.persons.indexOf(person) / 2]}}));
        const RecordId moderator = own.add("person", given({{"last_name", s("Milan")}}));
        const RecordId staff =
            own.add("staff", given({{"agency", own.agency}, {"person", moderator}, {"role", s("Moderation")}}));
        own.add("session_role", given({{"session", own.session}, {"role", s("moderator")}, {"who", staff}}));
        PeerRoles roles =
            proposedRoles(own.book->store(), stageOf(own.book->store(), own.session).value(), own.concern).value();
        QVERIFY(roles.roleOf(own.persons[1]) == PeerRole::CaseGiver);
        QVERIFY(roles.roleOf(own.persons[0]) == PeerRole::Observer);
        QVERIFY(roles.roleOf(own.persons[2]) == PeerRole::Advisor);
        QVERIFY(roles.roleOf(moderator) == PeerRole::Moderator);
        // There is one of those.
        roles.set(own.persons[2], PeerRole::Moderator);
        QVERIFY(roles.roleOf(moderator) == PeerRole::Advisor);
        QCOMPARE(valueOr<RecordId>(roles.values().value(s("case_giver"))), own.persons[1]);
        QCOMPARE(valueOr<QStringList>(roles.values().value(s("advisors"))).size(), 2);
    }

    void theRegisterHoldsWhatIsStillOpen()
    {
        Consultation own;
        own.add("concern", given({{"subject", own.series}, {"question", s("Für alle")}}));
        own.add("concern", given({{"subject", own.teams[1]}, {"question", s("Geklärt")}, {"state", s("resolved")}}));
        const auto open = openConcerns(own.book->store(), own.session).value();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].from, s("Kreis Ahausen"));
        QCOMPARE(open[1].question, s("Für alle"));
    }

    /** What only the agency may read does not become the group's by being consulted about. */
    void aConsultationIsAsSecretAsItsConcern()
    {
        Consultation own;
        const auto confidence = [&](RecordId id) {
            return own.book->store().get(id).value().text(QLatin1StringView("confidentiality"));
        };
        QCOMPARE(confidence(own.id), s("group"));
        const RecordId secret = own.add("concern",
            given({{"subject", own.teams[0]}, {"question", s("Unter uns?")}, {"confidentiality", s("agency")}}));
        const auto begun = acts::beginConsultation(own.book->store(),
            given({{"session", own.session}, {"key_question", s("Unter uns?")}, {"concern", secret},
                {"peer_template", own.peerTemplate}}),
            std::nullopt, own.book->ids());
        WB_VERIFY(own.apply(begun));
        QCOMPARE(confidence(begun->changes.changes().first().record), s("agency"));
        const RecordId prepared =
            own.add("peer_consultation", given({{"session", own.session}, {"key_question", s("Und dann?")}}));
        WB_VERIFY(own.apply(acts::giveConsultationPhases(own.book->store(), prepared,
            given({{"concern", secret}, {"peer_template", own.peerTemplate}}), std::nullopt, own.book->ids())));
        QCOMPARE(confidence(prepared), s("agency"));
    }

    void howItWentOnIsAskedNextTime()
    {
        Consultation own;
        const auto asked = [&own] {
            QStringList sentences;
            const DueList due = dueOn(own.book->store(), {own.book.clock.today(), {}}).value();
            for (const DueItem& item : due.items) {
                if (item.record == own.id)
                    sentences.append(dueText(item) + u'|' + item.day.toString(Qt::ISODate));
            }
            return sentences;
        };
        QCOMPARE(peerFollowUps(own.book->store(), own.session).value().size(), 0);
        const auto open = peerFollowUps(own.book->store(), own.next).value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].from, s("Kreis Ahausen"));
        QCOMPARE(asked().size(), 1);
        QVERIFY(asked()[0].contains(s("Kreis Ahausen")) && asked()[0].endsWith(s("2023-04-03")));
        // The question is the group's: a list on a desk does not say it.
        QVERIFY(!asked()[0].contains(s("Wie gemeinsam")));
        own.set(own.id, given({{"follow_up_note", s("Es ging voran")}}));
        QVERIFY(asked().isEmpty());
        QCOMPARE(peerFollowUps(own.book->store(), own.next).value().size(), 0);
    }

    void aKofferTakesAllOfItAlong()
    {
        test::KofferWorld world;
        const RecordId form = world.book.add("peer_template", given({{"name", s("Kurz")}}));
        world.book.add("peer_phase", given({{"subject", form}, {"name", s("Beraten")}, {"planned_min", qint64(9)}}));
        world.book.add("concern", given({{"subject", world.teams[0]}, {"question", s("Wer?")}}));
        const QString path = world.packAndOpen("GANZTAG-2.koffer", {world.sessions[1]}).value();
        auto work = test::openWork(path, world.book.clock).value();
        const auto concerns = openConcerns(work.book->store(), world.sessions[1]).value();
        QCOMPARE(concerns.size(), 1);
        const auto begun = acts::beginConsultation(work.book->store(),
            given({{"session", world.sessions[1]}, {"key_question", s("Wie?")}, {"concern", concerns[0].id},
                {"peer_template", form}}),
            std::nullopt, work.book->ids());
        WB_VERIFY(begun);
        WB_VERIFY(work.book->apply(*begun));
        const RecordId id = begun->changes.changes().first().record;
        WB_VERIFY(work.book->apply(acts::nextPhase(work.book->store(), id, QTime(13, 0)).value()));
        test::add(*work.book, "peer_contribution", given({{"peer_consultation", id}, {"text", s("So")}}));
        QCOMPARE(work.book->store().childrenOf(id, PeerPhase::info()).value().size(), 1);
    }
};

QTEST_MAIN(TestOfPeerConsultation)
#include "tst_peerconsultation.moc"
