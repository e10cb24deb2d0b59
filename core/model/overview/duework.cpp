#include "core/model/entities/agency.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/person.h"
#include "core/model/entities/planitem.h"
#include "core/model/entities/project.h"
#include "core/model/entities/projectmilestone.h"
#include "core/model/entities/reportingperiod.h"
#include "core/model/entities/retentionrule.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/session.h"
#include "core/model/overview/duefinder.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/validity.h"

#include <algorithm>

/** What is due of the work agreed on, and in the office itself. */
namespace core::due {

namespace {

using F = QLatin1StringView;

/** An item on a step of work: due on its last day. */
DueItem workItem(DueKind kind, const Record& record, const FuzzyDate& due)
{
    DueItem item{kind, {}, record.id(), record.id()};
    item.day = lastDayOf(due);
    item.date = inWords(due);
    return item;
}

} // namespace

Result<void> measures(Finder& finder)
{
    WB_ASSIGN(records,
        finder.those({Measure::info(), F("state"),
                         {detail::wordOf(MeasureState::Open), detail::wordOf(MeasureState::InProgress),
                             detail::wordOf(MeasureState::Moved)},
                         F("until"), {}, finder.today.addDays(leadtimes::workDays)},
            DueKind::Measure));
    for (const Record& record : records) {
        const auto measure = as<Measure>(record);
        DueItem item = workItem(DueKind::Measure, record, measure.due);
        WB_ASSIGN(who, finder.reader.titleOf(measure.who.id));
        item.parameters = {who};
        WB_TRY(finder.add(item));
    }
    return {};
}

namespace {

Result<void> planItems(Finder& finder, const QStringList& open, QDate until)
{
    WB_ASSIGN(plans, finder.those({PlanItem::info(), F("state"), open, F("planned"), {}, until}, DueKind::PlanItem));
    for (const Record& record : plans) {
        const auto plan = as<PlanItem>(record);
        WB_ASSIGN(agreement, finder.reader.getAs<Agreement>(plan.agreement.id));
        WB_ASSIGN(ours, finder.isOurs(agreement.agency.id));
        // What an agreement foresaw that is over, or was never signed, is nobody's task.
        if (!ours || !isValidOn(agreement, finder.today))
            continue;
        DueItem item = workItem(DueKind::PlanItem, record, plan.planned);
        WB_ASSIGN(whole, finder.reader.titleOf(plan.agreement.id));
        item.parameters = {whole};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace

Result<void> steps(Finder& finder)
{
    const QStringList open{detail::wordOf(PlanState::Planned), detail::wordOf(PlanState::InProgress)};
    const QDate until = finder.today.addDays(leadtimes::workDays);
    WB_TRY(planItems(finder, open, until));
    WB_ASSIGN(milestones,
        finder.those({ProjectMilestone::info(), F("state"), open, F("due"), {}, until}, DueKind::Milestone));
    for (const Record& record : milestones) {
        const auto milestone = as<ProjectMilestone>(record);
        DueItem item = workItem(DueKind::Milestone, record, milestone.due);
        WB_ASSIGN(whole, finder.reader.titleOf(milestone.project.id));
        item.parameters = {whole};
        WB_TRY(finder.add(item));
    }
    return {};
}

namespace {

Result<void> koffers(Finder& finder)
{
    WB_ASSIGN(
        out, finder.those({KofferIssue::info(), F("state"), {detail::wordOf(KofferState::Out)}}, DueKind::KofferOut));
    for (const Record& record : out) {
        const auto issue = as<KofferIssue>(record);
        DueItem item{DueKind::KofferOut, {}, record.id(), record.id()};
        QStringList titles;
        for (const RecordId& id : issue.sessions.ids) {
            WB_ASSIGN(session, finder.reader.getAs<Session>(id));
            const QDate day = session.date.latest();
            if (day.isValid() && (!item.day.isValid() || day > item.day))
                item.day = day;
            WB_ASSIGN(title, finder.reader.titleOf(id));
            titles.append(title);
        }
        item.parameters = {issue.number, issue.holder,
            issue.issuedOn.isValid() ? issue.issuedOn.toString(Qt::ISODate) : QString(), titles.value(0)};
        WB_TRY(finder.add(item));
    }
    return {};
}

Result<void> reports(Finder& finder)
{
    WB_ASSIGN(open,
        finder.those({ReportingPeriod::info(), {}, {}, F("due"), {}, finder.today.addDays(leadtimes::deadlineDays),
                         F("sent_on")},
            DueKind::Report));
    for (const Record& record : open) {
        DueItem item{DueKind::Report, {}, record.id(), record.id()};
        item.day = as<ReportingPeriod>(record).due;
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace

Result<void> office(Finder& finder)
{
    WB_TRY(koffers(finder));
    WB_TRY(reports(finder));
    WB_ASSIGN(ending,
        finder.those({RuleOverride::info(), {}, {}, F("until"), finder.today.addDays(-leadtimes::exceptionDays),
                         finder.today.addDays(leadtimes::exceptionDays)},
            DueKind::Exception));
    for (const Record& record : ending) {
        const auto exception = as<RuleOverride>(record);
        if (!exception.until.isValid())
            continue;
        DueItem item{DueKind::Exception, {}, exception.record.id, record.id()};
        item.day = exception.until;
        item.parameters = {exception.rule, exception.reason.text};
        WB_TRY(finder.add(item));
    }
    return {};
}

// V-45. Many at once are one task: one begins with the contact that was looked at longest ago.
Result<void> contacts(Finder& finder)
{
    qint64 months = leadtimes::contactMonths;
    RecordId office;
    WB_ASSIGN(rules, finder.reader.all(RetentionRule::info()));
    for (const Record& record : rules) {
        const auto rule = as<RetentionRule>(record);
        if (rule.purpose == RetentionPurpose::Contact && rule.months)
            months = std::clamp(*rule.months, qint64(1), leadtimes::mostMonths);
    }
    WB_ASSIGN(agencies, finder.reader.all(Agency::info()));
    for (const Record& record : agencies) {
        if (as<Agency>(record).isOwn)
            office = record.id();
    }
    const EntityInfo& kind = Person::info();
    Excerpt old;
    old.kind = &kind;
    old.ofAll = true;
    old.most = 1;
    old.endField = kind.indexOf(u"checked_on");
    old.sortField = old.endField;
    old.endsBy = finder.today.addMonths(-int(months)).addDays(-1);
    old.empty = {kind.indexOf(u"anonymized_on")};
    WB_ASSIGN(found, finder.reader.excerpt(old));
    if (found.records.isEmpty())
        return {};
    const Record& oldest = found.records.first();
    DueItem item{DueKind::ContactCheck, {}, oldest.id(), office.isNull() ? oldest.id() : office};
    item.day = as<Person>(oldest).checkedOn.addMonths(int(months));
    item.parameters = {QString::number(found.count), QString::number(months)};
    return finder.add(item);
}

Result<void> conflicts(Finder& finder)
{
    const FieldInfo& subject = Snooze::info().fields[size_t(Snooze::info().indexOf(u"subject"))];
    for (auto it = finder.question.conflicts.cbegin(); it != finder.question.conflicts.cend(); ++it) {
        DueItem item{DueKind::Conflict, {}, it.key(), it.key()};
        item.day = finder.today;
        item.parameters = {QString::number(*it)};
        WB_ASSIGN(record, finder.reader.find(it.key()));
        item.mayPutOff = record && mayName(subject, record->entity());
        WB_TRY(finder.add(item));
    }
    return {};
}

Result<void> reminders(Finder& finder)
{
    WB_ASSIGN(records,
        finder.those({Snooze::info(), {}, {}, F("until"), {}, finder.today.addDays(leadtimes::reminderDays), {}, 2'000},
            DueKind::Reminder));
    for (const Record& record : records) {
        const auto snooze = as<Snooze>(record);
        if (snooze.topic && snooze.topic != DueKind::Reminder)
            continue;
        DueItem item{DueKind::Reminder, {}, snooze.subject.id, record.id()};
        item.title = snooze.words;
        item.day = snooze.until;
        WB_ASSIGN(subject, finder.reader.titleOf(snooze.subject.id));
        item.parameters = {subject, snooze.who, snooze.reason};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace core::due
