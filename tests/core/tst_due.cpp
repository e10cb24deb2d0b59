#include "core/book/duebook.h"
#include "core/change/snoozing.h"
#include "core/model/overview/coverage.h"
#include "core/model/overview/sessionfacts.h"
#include "core/wording/duetext.h"
#include "core/wording/language.h"
#include "tests/support/ruleworld.h"

#include <QtTest>

using namespace core;
using test::RuleWorld;
using test::TestBook;
using test::w;

namespace {

const QDate spring(2023, 3, 22);

/** What is due on a day, as "kind what days": days from that day to the item's; "-" where it has none. */
QStringList linesOf(const QList<DueItem>& items, QDate today)
{
    QStringList lines;
    for (const DueItem& item : items) {
        QStringList line{detail::wordOf(item.kind), item.what,
            item.day.isValid() ? QString::number(today.daysTo(item.day)) : w("-")};
        line.removeAll(QString());
        lines.append(line.join(u' '));
    }
    return lines;
}

QStringList due(RuleWorld& world, QDate today, const QHash<RecordId, qint64>& conflicts = {})
{
    const auto list = dueOn(world.book->store(), {today, conflicts});
    if (!list)
        qFatal("not read: %s", test::words(list.error()).constData());
    return linesOf(list->items, today);
}

DueItem itemOf(RuleWorld& world, DueKind kind, QDate today)
{
    const DueList list = dueOn(world.book->store(), {today, {}}).value();
    for (const DueItem& item : list.items + list.putOff) {
        if (item.kind == kind)
            return item;
    }
    qFatal("nothing of kind %s", qPrintable(detail::wordOf(kind)));
}

void apply(Book& book, const Result<acts::Proposal>& proposal)
{
    WB_VERIFY(proposal);
    WB_VERIFY(book.apply(*proposal));
}

} // namespace

/** Each kind of thing due comes for its own reason and goes with it. */
class TestDue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QLocale::English); }

    void anEmptyBookHasNothing()
    {
        TestBook book;
        const DueList list = dueIn(*book).value();
        QVERIFY(list.items.isEmpty());
        QVERIFY(list.putOff.isEmpty());
        QCOMPARE(list.count(), 0);
        QVERIFY(!coverageOn(book->store(), spring).value());
        QVERIFY(nextSessions(book->store(), spring, 5)->isEmpty());
    }

    void sessionsComeNear()
    {
        RuleWorld world;
        QCOMPARE(due(world, QDate(2023, 5, 20)), QStringList()); // the series is a draft
        world.announce();
        QCOMPARE(due(world, QDate(2023, 5, 3)), QStringList());
        QCOMPARE(due(world, QDate(2023, 5, 4)), QStringList{w("session unconfirmed 28")});
        QCOMPARE(due(world, QDate(2023, 6, 1)), QStringList{w("session unconfirmed 0")});
        world.go(world.sessions[0], {w("scheduled"), w("confirmed")});
        QCOMPARE(due(world, QDate(2023, 5, 20)), QStringList{w("session 12")});
        QCOMPARE(due(world, QDate(2023, 6, 3)), QStringList{w("session_past -2")});
        world.set(world.sessions[0], {{w("state"), w("cancelled")}});
        QCOMPARE(due(world, QDate(2023, 6, 3)), QStringList());
        world.set(world.sessions[1], {{w("venue_city"), Value{}}});
        QCOMPARE(due(world, QDate(2023, 9, 20)), QStringList{w("session place 8")});
    }

    void inexactDatesAreToBeMadeExact()
    {
        RuleWorld world;
        world.announce();
        const RecordId inexact =
            world.add("session", {{w("series"), world.series}, {w("date"), FuzzyDate::halfYear(2023, 2)}});
        QCOMPARE(due(world, QDate(2023, 3, 22)), QStringList());
        // From twelve weeks before the span begins; to be done four weeks before it is over.
        QCOMPARE(due(world, QDate(2023, 4, 10)), QStringList{w("inexact_date 237")});
        const QDate late(2024, 1, 10);
        QVERIFY(due(world, late).contains(w("inexact_date -10")));
        world.set(inexact, {{w("date"), FuzzyDate::open()}});
        QCOMPARE(due(world, QDate(2023, 4, 10)), QStringList{w("inexact_date open -")});
        QCOMPARE(itemOf(world, DueKind::InexactDate, spring).record, inexact);
        world.set(inexact, {{w("date"), FuzzyDate::day(QDate(2023, 11, 15))}});
        QCOMPARE(due(world, QDate(2023, 4, 10)), QStringList());
    }

    void registrationsEnd()
    {
        RuleWorld world;
        world.announce();
        world.set(world.series, {{w("registration_closes"), FuzzyDate::day(QDate(2023, 5, 2))}});
        world.go(world.series, {w("registration_open")});
        QCOMPARE(due(world, QDate(2023, 4, 1)), QStringList());
        QCOMPARE(due(world, QDate(2023, 4, 2)), QStringList{w("registration closes 30")});
        QCOMPARE(due(world, QDate(2023, 5, 3)).first(), w("registration closes -1"));
        world.set(world.series, {{w("registration_closes"), Value{}}});
        QCOMPARE(due(world, QDate(2023, 5, 3)).last(), w("registration first 29"));
        world.go(world.series, {w("registration_closed")});
        QCOMPARE(due(world, QDate(2023, 5, 3)), QStringList());
    }

    void teamsWaitForAnAnswer()
    {
        RuleWorld world;
        const RuleWorld::Entered first = world.enter(world.kreise[0], 2, QDate(2023, 3, 10));
        const RuleWorld::Entered second = world.enter(world.kreise[1], 2, QDate(2023, 3, 12));
        QCOMPARE(due(world, spring), QStringList{w("team_decision -5")});
        QCOMPARE(itemOf(world, DueKind::TeamDecision, spring).parameters, (QStringList{w("2"), w("2023-03-10")}));
        world.set(first.registration, {{w("state"), w("confirmed")}});
        QCOMPARE(due(world, spring), QStringList{w("team_decision -3")});
        world.set(second.registration, {{w("state"), w("declined")}, {w("reason"), w("Zu spät")}});
        QCOMPARE(due(world, spring), QStringList());
    }

    void recordsAreWrittenAndReleased()
    {
        RuleWorld world;
        world.announce();
        world.book.clock.set(QDateTime(QDate(2023, 6, 2), QTime(9, 0), Qt::UTC));
        const QDate today(2023, 6, 2);
        world.go(world.sessions[0], {w("scheduled"), w("confirmed"), w("held")});
        QCOMPARE(due(world, today), QStringList{w("record_missing 6")});
        const RecordId record = world.add("session_record", {{w("subject"), world.sessions[0]}, {w("author"), w("A")}});
        QCOMPARE(due(world, today), QStringList{w("record_approval draft 6")});
        world.go(record, {w("in_review")});
        QCOMPARE(due(world, today.addDays(30)), QStringList{w("record_approval in_review -24")});
        world.set(record, {{w("state"), w("approved")}, {w("approved_by"), w("B")}, {w("approved_on"), today}});
        QCOMPARE(due(world, today.addDays(30)), QStringList());
    }

    void checklistsBelongToWhatComes()
    {
        RuleWorld world;
        world.announce();
        const RecordId entry = world.add("checklist_item",
            {{w("subject"), world.sessions[1]}, {w("what"), w("Raum buchen")}, {w("due"), QDate(2023, 3, 25)}});
        QCOMPARE(due(world, spring), QStringList{w("checklist 3")});
        world.set(entry, {{w("done"), true}});
        QCOMPARE(due(world, spring), QStringList());
    }

    void agreementsEnd()
    {
        RuleWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 8, 31));
        QCOMPARE(due(world, QDate(2023, 6, 1)), QStringList());
        QCOMPARE(due(world, QDate(2023, 6, 2)), QStringList{w("agreement_end active 90")});
        QCOMPARE(due(world, QDate(2023, 9, 10)), QStringList{w("agreement_end expired -10")});
        QCOMPARE(due(world, QDate(2024, 9, 10)), QStringList());
        const RecordId next = world.add(
            "agreement", {{w("number"), w("ZV-N")}, {w("agency"), world.agency}, {w("predecessor"), agreement}});
        QCOMPARE(due(world, QDate(2023, 6, 2)), QStringList());
        world.go(next, {w("in_coordination")});
        QCOMPARE(due(world, QDate(2023, 6, 2)), QStringList{w("approval no_step -")});
    }

    void approvalsTakeTheirWay()
    {
        RuleWorld world;
        const RecordId agreement =
            world.add("agreement", {{w("number"), w("ZV-1")}, {w("agency"), world.agency}, {w("title"), w("Olpe")}});
        const auto step = [&](const char* body, QDate day) {
            return world.add(
                "approval_step", {{w("agreement"), agreement}, {w("body"), w(body)}, {w("date"), FuzzyDate::day(day)}});
        };
        step("Schulausschuss", QDate(2023, 3, 30));
        step("Kreisausschuss", QDate(2023, 4, 10));
        QCOMPARE(due(world, spring), QStringList()); // nobody has sent it on its way
        world.go(agreement, {w("in_coordination")});
        QCOMPARE(due(world, spring), QStringList{w("approval step 8")});
        QCOMPARE(itemOf(world, DueKind::Approval, spring).parameters, QStringList{w("Schulausschuss")});
        QCOMPARE(due(world, QDate(2023, 4, 1)), QStringList{w("approval step 9")});
        QCOMPARE(due(world, QDate(2023, 4, 20)), QStringList{w("approval result -10")});
        world.go(agreement, {w("withdrawn")});
        QCOMPARE(due(world, spring), QStringList());
    }

    void reflectionTalksComeEveryYear()
    {
        RuleWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2025, 12, 31));
        QCOMPARE(due(world, QDate(2022, 12, 1)), QStringList());
        QCOMPARE(due(world, QDate(2022, 12, 2)), QStringList{w("reflection none 30")});
        QCOMPARE(due(world, QDate(2023, 1, 11)), QStringList{w("reflection none -10")});
        const RecordId own = world.add("consultation_case",
            {{w("number"), w("BF-1")}, {w("title"), w("Fall")}, {w("municipality"), world.kreise[0]},
                {w("agency"), world.agency}, {w("agreement"), agreement}, {w("opened_on"), QDate(2023, 3, 1)}});
        world.add("case_activity",
            {{w("consultation_case"), own}, {w("kind"), w("reflection_talk")},
                {w("date"), FuzzyDate::day(QDate(2023, 3, 1))}});
        QCOMPARE(due(world, spring), QStringList());
        QVERIFY(due(world, QDate(2024, 3, 10)).contains(w("reflection -9")));
        world.set(world.agency, {{w("reflection_months"), qint64(24)}});
        QVERIFY(!due(world, QDate(2024, 3, 10)).join(u' ').contains(w("reflection")));
    }

    void casesAreNotForgotten()
    {
        RuleWorld world;
        const RecordId own = world.add("consultation_case",
            {{w("number"), w("BF-1")}, {w("title"), w("Fall")}, {w("municipality"), world.kreise[0]},
                {w("agency"), world.agency}, {w("opened_on"), QDate(2023, 1, 10)}});
        QCOMPARE(due(world, QDate(2023, 4, 10)), QStringList());
        QCOMPARE(due(world, QDate(2023, 4, 20)), QStringList{w("case_contact -10")});
        const RecordId call = world.add("case_activity",
            {{w("consultation_case"), own}, {w("kind"), w("phone_call")},
                {w("date"), FuzzyDate::day(QDate(2023, 2, 20))}});
        QCOMPARE(due(world, QDate(2023, 4, 20)), QStringList());
        QCOMPARE(due(world, QDate(2023, 5, 21)), QStringList{w("case_contact -1")});
        world.set(call, {{w("date"), FuzzyDate::day(QDate(2023, 8, 1))}}); // planned
        QCOMPARE(due(world, QDate(2023, 5, 21)), QStringList());
        world.set(own, {{w("follow_up"), QDate(2023, 5, 25)}});
        QCOMPARE(due(world, QDate(2023, 5, 21)), QStringList{w("follow_up 4")});
        world.set(own, {{w("state"), w("rejected")}, {w("rejection_reason"), w("Kein Bedarf")}});
        QCOMPARE(due(world, QDate(2024, 5, 21)), QStringList());
    }

    void measuresGoalsAndSteps()
    {
        RuleWorld world;
        const RecordId agreement = world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2024, 12, 31));
        const RecordId measure = world.add("measure",
            {{w("source"), world.sessions[0]}, {w("what"), w("Bedarf klären")}, {w("who"), world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 4, 5))}});
        QCOMPARE(due(world, spring), QStringList{w("measure 14")});
        QCOMPARE(due(world, spring.addDays(-1)), QStringList());
        QCOMPARE(due(world, QDate(2023, 4, 17)), QStringList{w("measure -12")});
        QCOMPARE(dueCounts(world.book->store(), QDate(2023, 4, 5))->overdueMeasures, 0);
        QCOMPARE(dueCounts(world.book->store(), QDate(2023, 4, 6))->overdueMeasures, 1);
        world.set(measure, {{w("state"), w("done")}});
        QCOMPARE(due(world, QDate(2023, 4, 17)), QStringList());
        QCOMPARE(dueCounts(world.book->store(), QDate(2023, 4, 17))->overdueMeasures, 0);

        const RecordId goal = world.add("agreement_goal",
            {{w("agreement"), agreement}, {w("text"), w("Ziel 2")}, {w("due"), FuzzyDate::month(2023, 3)}});
        QCOMPARE(due(world, spring), QStringList{w("goal_review 9")});
        world.add("goal_review", {{w("goal"), goal}, {w("date"), spring}, {w("rating"), w("achieved")}});
        world.go(goal, {w("in_progress"), w("achieved")});
        QCOMPARE(due(world, spring), QStringList());
        const RecordId plan = world.add("plan_item",
            {{w("agreement"), agreement}, {w("title"), w("Schritt")},
                {w("planned"), FuzzyDate::day(QDate(2023, 3, 20))}});
        QVERIFY(due(world, spring).contains(w("plan_item -2")));
        world.set(plan, {{w("state"), w("dropped")}});
        QVERIFY(!due(world, spring).join(u' ').contains(w("plan_item")));
    }

    void kofferReportsAndExceptions()
    {
        RuleWorld world;
        const RecordId koffer = world.add("koffer_issue",
            {{w("number"), w("K-1")}, {w("holder"), w("Mod")}, {w("sessions"), QStringList{world.sessions[0].toText()}},
                {w("issued_on"), spring}});
        QCOMPARE(due(world, spring), QStringList{w("koffer_out 71")});
        QCOMPARE(dueCounts(world.book->store(), spring)->koffersOut, 1);
        world.set(koffer, {{w("state"), w("returned")}});
        QCOMPARE(due(world, spring), QStringList());
        QCOMPARE(dueCounts(world.book->store(), spring)->koffersOut, 0);

        const RecordId report = world.add("reporting_period",
            {{w("name"), w("2022")}, {w("start"), QDate(2022, 1, 1)}, {w("end"), QDate(2022, 12, 31)},
                {w("due"), QDate(2023, 4, 20)}});
        QCOMPARE(due(world, spring), QStringList{w("report 29")});
        world.set(report, {{w("sent_on"), spring}});
        QCOMPARE(due(world, spring), QStringList());

        world.add("rule_override",
            {{w("record"), world.series}, {w("rule"), w("V-30")}, {w("reason"), w("Abgesprochen")},
                {w("until"), QDate(2023, 3, 30)}});
        QCOMPARE(due(world, spring), QStringList{w("exception 8")});
        QCOMPARE(due(world, spring.addDays(30)), QStringList());
    }

    void contactsAreOneTask()
    {
        RuleWorld world;
        const RecordId first = world.person();
        const RecordId second = world.person();
        world.set(first, {{w("checked_on"), QDate(2021, 2, 1)}});
        world.set(second, {{w("checked_on"), QDate(2020, 2, 1)}});
        QCOMPARE(due(world, spring), QStringList{w("contact_check -414")});
        const DueItem item = itemOf(world, DueKind::ContactCheck, spring);
        QCOMPARE(item.record, second);
        QCOMPARE(item.subject, world.agency);
        QCOMPARE(item.parameters, (QStringList{w("2"), w("24")}));
        world.set(second, {{w("anonymized_on"), spring}});
        QCOMPARE(itemOf(world, DueKind::ContactCheck, spring).record, first);
        world.add(
            "retention_rule", {{w("name"), w("Kontakte")}, {w("purpose"), w("contact")}, {w("months"), qint64(36)}});
        QCOMPARE(due(world, spring), QStringList());
    }

    void partnersWorkIsTheirs()
    {
        RuleWorld world;
        world.announce();
        world.agree(world.kreise[0], QDate(2023, 1, 1), QDate(2023, 6, 30));
        const RecordId partner = world.add("agency", {{w("name"), w("Partner")}});
        QCOMPARE(due(world, QDate(2023, 5, 20)).size(), 2);
        world.set(world.series, {{w("agency"), partner}});
        QCOMPARE(due(world, QDate(2023, 5, 20)), QStringList{w("agreement_end active 41")});
        world.set(world.agency, {{w("is_own"), false}}); // without an own agency everything is ours
        QCOMPARE(due(world, QDate(2023, 5, 20)).size(), 2);
    }

    void conflictsAreForToday()
    {
        RuleWorld world;
        QCOMPARE(due(world, spring, {{world.series, 2}}), QStringList{w("conflict 0")});
        const DueList list = dueOn(world.book->store(), {spring, {{world.series, 2}}}).value();
        QVERIFY(dueText(list.items.first()).startsWith(w("Reihe: 2 conflict")));
    }

    void remindersComeOnTheirDay()
    {
        RuleWorld world;
        const RecordId reminder = world.add(
            "snooze", {{w("subject"), world.kreise[0]}, {w("what"), w("Anrufen")}, {w("until"), spring.addDays(7)}});
        QCOMPARE(due(world, spring), QStringList{w("reminder 7")});
        QCOMPARE(due(world, spring.addDays(-1)), QStringList());
        DueItem item = itemOf(world, DueKind::Reminder, spring);
        QCOMPARE(item.record, world.kreise[0]);
        apply(*world.book,
            acts::putOff(world.book->store(), item, spring, spring.addDays(40), w("Urlaub"), w("Ich"), world.book.ids));
        QCOMPARE(due(world, spring), QStringList());
        QCOMPARE(due(world, spring.addDays(41)), QStringList{w("reminder -1")});
        QCOMPARE(world.book->store().count(Snooze::info()).value(), 1);
        item = itemOf(world, DueKind::Reminder, spring.addDays(41));
        apply(*world.book, acts::endSnooze(world.book->store(), item));
        QVERIFY(!world.book->store().find(reminder)->has_value());
    }

    void whatIsPutOffComesBack()
    {
        RuleWorld world;
        world.add("measure",
            {{w("source"), world.sessions[0]}, {w("what"), w("Bedarf klären")}, {w("who"), world.kreise[0]},
                {w("until"), FuzzyDate::day(QDate(2023, 3, 10))}});
        const QString before = world.book.dump();
        const DueItem item = itemOf(world, DueKind::Measure, spring);
        QVERIFY(!acts::putOff(world.book->store(), item, spring, spring, w("Grund"), {}, world.book.ids));
        QVERIFY(!acts::putOff(world.book->store(), item, spring, {}, w("Grund"), {}, world.book.ids));
        apply(*world.book,
            acts::putOff(world.book->store(), item, spring, spring.addDays(3), w("Rückruf"), w("Ich"), world.book.ids));
        DueList list = dueIn(*world.book).value();
        QVERIFY(list.items.isEmpty());
        QCOMPARE(list.putOff.size(), 1);
        QCOMPARE(list.putOff.first().key(), item.key());
        QCOMPARE(list.putOff.first().putOff->reason, w("Rückruf"));
        QCOMPARE(putOffText(*list.putOff.first().putOff), w("until 25 Mar 2023 – Rückruf (Ich)"));
        QCOMPARE(due(world, spring.addDays(2)), QStringList());
        QCOMPARE(due(world, spring.addDays(3)), QStringList{w("measure -15")});

        // Put off anew it is the same record; one act, and undo takes it back.
        apply(*world.book,
            acts::putOff(world.book->store(), list.putOff.first(), spring, spring.addDays(9), w("Länger"), w("Ich"),
                world.book.ids));
        QCOMPARE(world.book->store().count(Snooze::info()).value(), 1);
        QCOMPARE(due(world, spring.addDays(3)), QStringList());
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(due(world, spring.addDays(3)), QStringList{w("measure -15")});
        WB_VERIFY(world.book->undoNext());
        QCOMPARE(world.book.dump(), before);
        QCOMPARE(due(world, spring), QStringList{w("measure -12")});
        WB_VERIFY(world.book->redoNext());
        list = dueIn(*world.book).value();
        apply(*world.book, acts::endSnooze(world.book->store(), list.putOff.first()));
        QCOMPARE(world.book.dump(), before);
    }

    void coverageCountsTheArea()
    {
        RuleWorld world;
        world.add("municipality",
            {{w("name"), w("Kreis fern")}, {w("kind"), w("kreis")}, {w("state"), w("BB")}, {w("ags"), w("12064")}});
        world.agree(world.kreise[0], QDate(2021, 1, 1), QDate(2025, 12, 31));
        world.agree(world.kreise[0], QDate(2022, 1, 1), QDate(2025, 12, 31), w("framework_agreement"));
        world.agree(world.kreise[1], QDate(2020, 1, 1), QDate(2023, 1, 31));
        const auto coverage = coverageOn(world.book->store(), spring).value();
        QVERIFY(coverage);
        QCOMPARE(coverage->all, 4);
        QCOMPARE(coverage->covered, 1);
        QCOMPARE(coverage->districts, 1);
        QCOMPARE(coverage->cities, 0);
        QCOMPARE(coverage->coveredAtNewYear, 2);
        QCOMPARE(coverageOn(world.book->store(), QDate(2026, 1, 1)).value()->covered, 0);
    }

    void nextSessionsAreKnownByTheirNumber()
    {
        RuleWorld world;
        QVERIFY(nextSessions(world.book->store(), spring, 5)->isEmpty());
        world.announce();
        const QList<SessionFacts> next = nextSessions(world.book->store(), spring, 5).value();
        QCOMPARE(next.size(), 2);
        QCOMPARE(next[1].id, world.sessions[1]);
        QCOMPARE(sessionText(next[1].owner, next[1].session.title, next[1].number), w("Reihe, session 2"));
        QCOMPARE(next[1].place, w("Olpe"));
        QCOMPARE(nextSessions(world.book->store(), QDate(2023, 6, 2), 5)->size(), 1);
        QCOMPARE(nextSessions(world.book->store(), spring, 1)->size(), 1);
    }
};

QTEST_MAIN(TestDue)
#include "tst_due.moc"
