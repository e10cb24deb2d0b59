#include "core/exchange/tables.h"
#include "core/model/holidays.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "tests/support/ruleworld.h"

#include <QBuffer>
#include <QtTest>

using namespace core;
using test::refusedBy;
using test::RuleWorld;
using test::Values;
using test::w;

namespace {

/** An office with a case of its first Kreis. */
class CaseWorld : public RuleWorld {
public:
    CaseWorld()
    {
        subject = add("consultation_case",
            {{w("number"), w("BF-1")}, {w("title"), w("Monitoring")}, {w("municipality"), kreise[0]},
                {w("agency"), agency}});
    }

    [[nodiscard]] QStringList refusedTo(const char* state)
    {
        return refusedBy(tryToSet(subject, {{w("state"), w(state)}}));
    }
    RecordId concern(const char* question)
    {
        return add("concern", {{w("subject"), subject}, {w("question"), w(question)}});
    }
    RecordId activity(const char* kind, QDate day)
    {
        return add("case_activity",
            {{w("consultation_case"), subject}, {w("kind"), w(kind)}, {w("date"), FuzzyDate::day(day)}});
    }
    void review(RecordId activity)
    {
        add("activity_review", {{w("case_activity"), activity}, {w("date"), QDate(2023, 3, 20)}});
    }
    /** Into the state of advice, with all that it needs. */
    void advise()
    {
        agree(kreise[0], QDate(2022, 1, 1), QDate(2024, 1, 1));
        concern("Wie messen wir?");
        go(subject, {w("first_meeting")});
        review(activity("first_meeting", QDate(2023, 2, 1)));
        set(subject, {{w("state"), w("mandate_clarification")}, {w("mandate_confirmed_on"), QDate(2023, 3, 1)}});
        go(subject, {w("analysis")});
        add("status_analysis", {{w("subject"), subject}, {w("date"), QDate(2023, 3, 10)}});
        set(subject, {{w("state"), w("advice")}, {w("existing_structures"), w("Steuerungsgruppe Bildung")}});
    }

    RecordId subject;
};

} // namespace

/** The rules about cases, the room, the calendar and what is kept (domain.md 2.4.2, 2.4.6 to 2.4.10, 2.5). */
class TestOfOfficeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void v12v01AndTheStatesOfACase()
    {
        CaseWorld world;
        QCOMPARE(world.refusedTo("analysis").contains(w("2.4.2")), true);
        QCOMPARE(world.refusedTo("rejected"), QStringList{w("2.4.2")}); // without a reason
        world.go(world.subject, {w("first_meeting")});
        QCOMPARE(world.refusedTo("mandate_clarification"), (QStringList{w("2.4.2"), w("V-12")}));
        world.activity("first_meeting", QDate(2023, 3, 1));
        QCOMPARE(world.refusedTo("mandate_clarification"), QStringList{w("V-12")});
        world.concern("Wie messen wir?");
        world.go(world.subject, {w("mandate_clarification"), w("on_hold"), w("mandate_clarification")});
        QCOMPARE(world.refusedTo("analysis"), (QStringList{w("2.4.2"), w("V-01")}));
        world.set(world.subject, {{w("mandate_confirmed_on"), QDate(2023, 3, 20)}});
        QCOMPARE(world.refusedTo("analysis"), QStringList{w("V-01")});
        WB_VERIFY(world.setBecause(
            world.subject, {{w("state"), w("analysis")}}, w("Vereinbarung in Vorbereitung"), QDate(2023, 4, 30)));
        QCOMPARE(world.found("V-01"), QStringList{w("error consultation_case agreement stands")});
        world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2023, 3, 31));
        QCOMPARE(world.found("V-01"), QStringList());
        QCOMPARE(world.refusedTo("advice"), QStringList{w("2.4.2")}); // no status analysis
        // An agreement that ran out blocks nothing that has nothing to do with it.
        world.book.clock.set(QDateTime(QDate(2023, 5, 2), QTime(9, 0), Qt::UTC));
        world.set(world.subject, {{w("purpose"), w("Netzwerk")}});
        QCOMPARE(world.found("V-01"), QStringList{w("error consultation_case agreement")});
    }

    void v15ExistingStructures()
    {
        CaseWorld world;
        world.advise();
        QCOMPARE(world.found("V-15"), QStringList());
        world.set(world.subject, {{w("existing_structures"), Value{}}});
        QCOMPARE(world.found("V-15"), QStringList{w("warning consultation_case existing_structures")});
    }

    void v16EveryActivityIsReviewedBeforeTheEnd()
    {
        CaseWorld world;
        world.advise();
        const RecordId talk = world.activity("expert_advice", QDate(2023, 3, 15));
        const RecordId measure = world.add("measure",
            {{w("source"), world.subject}, {w("what"), w("Konzept")}, {w("who"), world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 5, 1))}});
        world.go(world.subject, {w("reflection")});
        QCOMPARE(world.refusedTo("closed"), (QStringList{w("2.4.2"), w("V-16")}));
        world.review(talk);
        QCOMPARE(world.refusedTo("closed"), QStringList{w("2.4.2")}); // a measure is open
        world.go(measure, {w("done")});
        world.go(world.subject, {w("closed")});
        // What was reviewed cannot be taken back under a closed case, nor a new activity left without review.
        QCOMPARE(refusedBy(world.tryToAdd("case_activity",
                     {{w("consultation_case"), world.subject}, {w("kind"), w("phone_call")},
                         {w("date"), FuzzyDate::day(QDate(2023, 3, 21))}})),
            QStringList{w("V-16")});
    }

    void aCaseIsTakenUpAgainForANewConcern()
    {
        CaseWorld world;
        world.advise();
        const RecordId old =
            world.book->store().childrenOf(world.subject, *findEntity(u"concern")).value().first().id();
        world.go(old, {w("selected"), w("worked_on"), w("resolved")});
        world.go(world.subject, {w("reflection")});
        QCOMPARE(world.refusedTo("mandate_clarification"), QStringList{w("2.4.2")});
        world.concern("Und danach?");
        world.go(world.subject, {w("mandate_clarification")});
    }

    void v17ReflectionTalkEveryYear()
    {
        CaseWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2022, 6, 1), QDate(2025, 1, 1));
        QCOMPARE(world.found("V-17"), QStringList());
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(world.found("V-17"), QStringList{w("warning agreement state")});
        world.set(world.subject, {{w("agreement"), agreement}});
        world.activity("reflection_talk", QDate(2023, 5, 20));
        QCOMPARE(world.found("V-17"), QStringList());
        world.set(world.agency, {{w("reflection_months"), qint64(24)}});
        world.book.clock.set(QDateTime(QDate(2024, 6, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(world.found("V-17"), QStringList());
    }

    void v31HostsTakeTurns()
    {
        RuleWorld world;
        world.enter(world.kreise[0], 3, QDate(2023, 3, 1), w("confirmed"));
        world.enter(world.kreise[1], 3, QDate(2023, 3, 1), w("confirmed"));
        world.set(world.sessions[0], {{w("host_municipality"), world.kreise[2]}});
        QCOMPARE(world.found("V-31"), QStringList{w("warning session host_municipality stranger")});
        world.set(world.sessions[0], {{w("host_municipality"), world.kreise[0]}});
        world.set(world.sessions[1], {{w("host_municipality"), world.kreise[0]}});
        QCOMPARE(world.found("V-31"), QStringList());
        world.add("hosting_offer", {{w("series"), world.series}, {w("municipality"), world.kreise[1]}});
        QCOMPARE(world.found("V-31").size(), 2);
        world.set(world.sessions[1], {{w("host_municipality"), world.kreise[1]}});
        QCOMPARE(world.found("V-31"), QStringList());
    }

    void v32Days()
    {
        RuleWorld world;
        world.set(world.sessions[0], {{w("date"), FuzzyDate::day(QDate(2023, 6, 8))}}); // Corpus Christi in NRW
        QCOMPARE(world.found("V-32"), QStringList{w("warning session date holiday")});
        world.set(world.sessions[0], {{w("date"), FuzzyDate::day(QDate(2023, 6, 4))}});
        QCOMPARE(world.found("V-32"), QStringList{w("warning session date sunday")});
        world.add("school_holiday",
            {{w("land"), w("NW")}, {w("name"), w("Sommerferien")}, {w("start"), QDate(2023, 6, 22)},
                {w("end"), QDate(2023, 8, 4)}});
        world.set(world.sessions[0], {{w("date"), FuzzyDate::day(QDate(2023, 6, 28))}});
        QCOMPARE(world.found("V-32"), QStringList{w("warning session date school")});
    }

    void v32WhoIsWantedTwice()
    {
        RuleWorld world;
        const RecordId other =
            world.add("series", {{w("title"), w("Andere")}, {w("agency"), world.agency}, {w("format"), world.format}});
        const RecordId session = world.add("session",
            {{w("series"), other}, {w("date"), FuzzyDate::day(QDate(2023, 6, 1))}, {w("start_time"), QTime(14, 0)},
                {w("end_time"), QTime(17, 0)}});
        QCOMPARE(world.found("V-32"), QStringList());
        const RecordId person = world.person();
        for (const RecordId& id : {world.sessions[0], session})
            world.add("session_role", {{w("session"), id}, {w("role"), w("moderator")}, {w("who"), person}});
        QCOMPARE(
            world.found("V-32"), QStringList({w("warning session date person"), w("warning session date person")}));
        world.set(session, {{w("start_time"), QTime(16, 0)}}); // the first ends at 16:00
        QCOMPARE(world.found("V-32"), QStringList());
    }

    void v33v35TheGroupAndItsAgenda()
    {
        RuleWorld world;
        world.set(world.series, {{w("self_organized"), true}});
        const auto block = [&](int minutes, const char* kind) {
            return world.add("agenda_item",
                {{w("session"), world.sessions[0]}, {w("title"), w(kind)}, {w("duration_min"), qint64(minutes)},
                    {w("kind"), w(kind)}});
        };
        block(150, "exchange");
        QCOMPARE(world.found("V-35"),
            QStringList({w("warning session agenda_item break"), w("warning session agenda_item sum")}));
        block(60, "break");
        block(120, "peer_consultation");
        block(60, "break");
        block(30, "closing");
        QCOMPARE(world.found("V-35"), QStringList{w("warning session agenda_item break")});
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(world.found("V-33"), QStringList());
        world.go(world.sessions[0], {w("scheduled"), w("confirmed"), w("held")});
        QCOMPARE(world.found("V-33"), QStringList{w("hint series self_organized")});
        world.add("group_decision", {{w("session"), world.sessions[0]}, {w("question"), w("Thema?")}});
        QCOMPARE(world.found("V-33"), QStringList());
    }

    void v34TheYearlyEvent()
    {
        RuleWorld world;
        world.set(world.format, {{w("recurrence"), w("yearly")}});
        QCOMPARE(world.found("V-34"), QStringList());
        world.book.clock.set(QDateTime(QDate(2024, 1, 2), QTime(9, 0), Qt::UTC));
        QCOMPARE(world.found("V-34"), QStringList{w("hint format recurrence")});
        world.add(
            "session", {{w("series"), world.series}, {w("date"), FuzzyDate::season(2024, FuzzyDate::Season::Autumn)}});
        QCOMPARE(world.found("V-34"), QStringList());
    }

    void v37PeerConsultation()
    {
        RuleWorld world;
        const RecordId giver = world.person();
        const RecordId consultation = world.add("peer_consultation",
            {{w("session"), world.sessions[0]}, {w("key_question"), w("Wie?")}, {w("case_giver"), giver},
                {w("moderator"), giver}});
        QCOMPARE(world.found("V-37"),
            QStringList(
                {w("warning peer_consultation advisors advisors"), w("warning peer_consultation moderator roles")}));
        QStringList advisors;
        for (int i = 0; i < 3; ++i)
            advisors.append(world.person().toText());
        advisors.sort();
        world.set(consultation, {{w("advisors"), advisors}, {w("moderator"), world.person()}});
        QCOMPARE(world.found("V-37"), QStringList());
        const RecordId item = world.add("agenda_item",
            {{w("session"), world.sessions[0]}, {w("title"), w("Fall")}, {w("duration_min"), qint64(40)}});
        world.set(consultation, {{w("agenda_item"), item}});
        world.add(
            "peer_phase", {{w("subject"), consultation}, {w("name"), w("Beraten")}, {w("planned_min"), qint64(45)}});
        QCOMPARE(world.found("V-37"), QStringList{w("warning peer_consultation agenda_item minutes")});
    }

    void v38v39AndTheStatesOfMeasures()
    {
        RuleWorld world;
        // V-38: what, who and until when are asked for by the record itself.
        for (const char* missing : {"what", "who", "until"}) {
            Values values{{w("source"), world.sessions[0]}, {w("what"), w("Konzept")}, {w("who"), world.agency},
                {w("until"), FuzzyDate::day(QDate(2023, 5, 1))}};
            values.remove(w(missing));
            const auto answer = world.tryToAdd("measure", values);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::ValueMissing);
            QCOMPARE(answer.error().subject, w(missing));
        }
        const RecordId measure = world.add("measure",
            {{w("source"), world.sessions[0]}, {w("what"), w("Konzept")}, {w("who"), world.person()},
                {w("until"), FuzzyDate::day(QDate(2023, 10, 1))}});
        QCOMPARE(world.found("V-39"), QStringList{w("warning measure who")});
        world.set(measure, {{w("who"), world.kreise[0]}});
        QCOMPARE(world.found("V-39"), QStringList());
        const auto set = [&](const Values& values) { return refusedBy(world.tryToSet(measure, values)); };
        QCOMPARE(set({{w("state"), w("dropped")}}), QStringList{w("2.4.7")});
        QCOMPARE(set({{w("state"), w("moved")}}), QStringList{w("2.4.7")});
        world.set(measure, {{w("state"), w("moved")}, {w("until"), FuzzyDate::day(QDate(2023, 11, 1))}});
        world.go(measure, {w("in_progress"), w("done")});
        QCOMPARE(set({{w("state"), w("open")}}), QStringList{w("2.4.7")});
    }

    void goalsEndByAReview()
    {
        RuleWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2024, 1, 1));
        const RecordId goal =
            world.book->store().childrenOf(agreement, *findEntity(u"agreement_goal")).value().first().id();
        world.go(goal, {w("in_progress")});
        QCOMPARE(refusedBy(world.tryToSet(goal, {{w("state"), w("achieved")}})), QStringList{w("2.4.8")});
        const RecordId review =
            world.add("goal_review", {{w("goal"), goal}, {w("date"), QDate(2023, 3, 1)}, {w("rating"), w("achieved")}});
        world.go(goal, {w("achieved")});
        QCOMPARE(refusedBy(world.tryToSet(review, {{w("rating"), w("begun")}})), QStringList{w("2.4.8")});
    }

    void v42PhotosNeedConsent()
    {
        RuleWorld world;
        const RecordId person = world.person();
        const RecordId photo = world.add("attachment",
            {{w("subject"), world.sessions[0]}, {w("file_name"), w("flip.jpg")}, {w("kind"), w("photo")},
                {w("shows_persons"), true}, {w("approved"), true}});
        QCOMPARE(world.found("V-42"), QStringList{w("warning attachment persons unnamed")});
        world.set(photo, {{w("persons"), QStringList{person.toText()}}});
        QCOMPARE(world.found("V-42"), QStringList{w("warning attachment persons consent")});
        const RecordId consent =
            world.add("consent", {{w("person"), person}, {w("kind"), w("photo")}, {w("given_on"), QDate(2023, 1, 1)}});
        QCOMPARE(world.found("V-42"), QStringList());
        world.set(consent, {{w("revoked_on"), QDate(2023, 3, 1)}});
        QCOMPARE(world.found("V-42"), QStringList{w("warning attachment persons consent")});
    }

    void v43FewSheetsTellNobody()
    {
        RuleWorld world;
        const RecordId form = world.add("feedback_template", {{w("name"), w("Bogen")}});
        const RecordId question =
            world.add("feedback_question", {{w("feedback_template"), form}, {w("question"), w("Was fehlte?")}});
        const RecordId round =
            world.add("feedback_round", {{w("session"), world.sessions[0]}, {w("returned"), qint64(4)}});
        world.add("feedback_answer",
            {{w("feedback_round"), round}, {w("sheet"), qint64(1)}, {w("question"), question},
                {w("text"), w("Mehr Pausen")}});
        const auto answers = [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto done = exportTable(world.book->store(), *findTable(w("csv-09")), Audience::Agency,
                QDate(2023, 3, 22), labelsIn(QLocale::German), buffer);
            return done ? buffer.data() : QByteArray("error");
        };
        QVERIFY(!answers().contains("Mehr Pausen"));
        world.set(round, {{w("returned"), qint64(5)}});
        QVERIFY(answers().contains("Mehr Pausen"));
    }

    void v44EvidenceKeepsThePerson()
    {
        RuleWorld world;
        const RecordId person = world.person();
        world.add(
            "attendance", {{w("session"), world.sessions[0]}, {w("person"), person}, {w("status"), w("excused")}});
        const auto removal = acts::remove(world.book->store(), person);
        QVERIFY(!removal);
        QCOMPARE(removal.error().kind, ErrorKind::StillReferenced);
    }

    void v45OldContacts()
    {
        RuleWorld world;
        const RecordId person = world.person();
        world.set(person, {{w("checked_on"), QDate(2021, 3, 1)}});
        QCOMPARE(world.found("V-45"), QStringList{w("warning person checked_on")});
        world.add(
            "retention_rule", {{w("name"), w("Kontakte")}, {w("purpose"), w("contact")}, {w("months"), qint64(36)}});
        QCOMPARE(world.found("V-45"), QStringList());
    }

    void v46AnApprovedRecordIsReadOnly()
    {
        RuleWorld world;
        const RecordId record = world.add("session_record", {{w("subject"), world.sessions[0]}});
        world.go(record, {w("in_review"), w("draft"), w("in_review")});
        QCOMPARE(refusedBy(world.tryToSet(record, {{w("state"), w("approved")}})), QStringList{w("2.4.6")});
        world.set(record,
            {{w("state"), w("approved")}, {w("approved_by"), w("Gruppe")}, {w("approved_on"), QDate(2023, 3, 20)}});
        QCOMPARE(refusedBy(world.tryToSet(record, {{w("summary"), w("anders")}})), QStringList{w("V-46")});
        world.set(record, {{w("state"), w("sent")}, {w("sent_on"), QDate(2023, 3, 21)}});
        const RecordId next = world.add("session_record",
            {{w("subject"), world.sessions[0]}, {w("version"), qint64(2)}, {w("predecessor"), record}});
        world.set(next, {{w("summary"), w("anders")}});
        // Two who write version 2 write one record.
        const auto again =
            world.tryToAdd("session_record", {{w("subject"), world.sessions[0]}, {w("version"), qint64(2)}});
        QVERIFY(!again && again.error().kind == ErrorKind::AlreadyThere);
    }

    void transferObjectsAndConcerns()
    {
        CaseWorld world;
        const RecordId object = world.add("transfer_object", {{w("title"), w("Geschäftsordnung")}});
        world.go(object, {w("analysed"), w("prepared")});
        QCOMPARE(refusedBy(world.tryToSet(object, {{w("state"), w("published")}})), QStringList{w("2.4.9")});
        world.set(object,
            {{w("state"), w("published")}, {w("released_by"), w("Kreis")}, {w("released_on"), QDate(2023, 3, 1)}});
        QCOMPARE(refusedBy(world.tryToSet(object, {{w("state"), w("analysed")}})), QStringList{w("2.4.9")});
        const RecordId concern = world.concern("Wie?");
        QCOMPARE(refusedBy(world.tryToSet(concern, {{w("state"), w("resolved")}})), QStringList{w("2.4.10")});
        world.go(concern, {w("selected"), w("worked_on"), w("parked"), w("selected")});
    }

    void v26SinglesCountForThePlaces()
    {
        RuleWorld world;
        world.set(world.series, {{w("capacity_persons"), qint64(1)}});
        const auto come = [&] {
            return world.tryToAdd("person_registration",
                {{w("subject"), world.series}, {w("person"), world.person()}, {w("state"), w("confirmed")}});
        };
        WB_VERIFY(come());
        QCOMPARE(refusedBy(come()), QStringList{w("V-26")});
    }

    void v27ThePhaseOfTheProgramme()
    {
        RuleWorld world;
        const RecordId programme = world.add("funding_programme", {{w("name"), w("Bildung integriert")}});
        const RecordId first =
            world.add("funding_phase", {{w("funding_programme"), programme}, {w("name"), w("1. Phase")}});
        const RecordId second =
            world.add("funding_phase", {{w("funding_programme"), programme}, {w("name"), w("2. Phase")}});
        world.add("municipality_funding",
            {{w("municipality"), world.kreise[0]}, {w("programme"), programme}, {w("phase"), first}});
        world.enter(world.kreise[0], 3);
        world.set(world.series, {{w("required_programme"), programme}});
        QCOMPARE(world.found("V-27"), QStringList());
        world.set(world.series, {{w("required_phase"), second}});
        QCOMPARE(world.found("V-27"), QStringList{w("warning registration team")});
    }

    void v13EveryTermHasOrder()
    {
        RuleWorld world;
        const auto wrong = world.tryToAdd("funding_programme",
            {{w("name"), w("X")}, {w("start"), FuzzyDate::year(2023)}, {w("end"), FuzzyDate::year(2022)}});
        QCOMPARE(refusedBy(wrong), QStringList{w("V-13")});
        QCOMPARE(refusedBy(world.tryToAdd("school_holiday",
                     {{w("land"), w("NW")}, {w("name"), w("X")}, {w("start"), QDate(2023, 2, 1)},
                         {w("end"), QDate(2023, 1, 1)}})),
            QStringList{w("V-13")});
    }

    void publicHolidaysOfTheLaender()
    {
        QCOMPARE(easterSunday(2023), QDate(2023, 4, 9));
        QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
        // Numbers of public holidays by Land, as the Länder list them.
        const QList<std::pair<State, int>> counts{{State::BW, 12}, {State::BY, 12}, {State::BE, 10}, {State::BB, 12},
            {State::HB, 10}, {State::HH, 10}, {State::HE, 10}, {State::MV, 11}, {State::NI, 10}, {State::NW, 11},
            {State::RP, 11}, {State::SL, 12}, {State::SN, 11}, {State::ST, 11}, {State::SH, 10}, {State::TH, 11}};
        for (const auto& [land, count] : counts)
            QCOMPARE(publicHolidays(2023, land).size(), count);
        QCOMPARE(publicHolidays(2023, std::nullopt).size(), 9);
        QVERIFY(holidayOn(QDate(2023, 11, 1), State::NW) && !holidayOn(QDate(2023, 11, 1), State::BB));
        QVERIFY(holidayOn(QDate(2023, 11, 22), State::SN)); // Wednesday before 23 November
        QVERIFY(!holidayOn(QDate(2022, 3, 8), State::MV) && holidayOn(QDate(2023, 3, 8), State::MV));
    }
};

QTEST_GUILESS_MAIN(TestOfOfficeRules)
#include "tst_officerules.moc"
