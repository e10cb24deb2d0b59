#include "core/model/entities/agency.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/approvalstep.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/planitem.h"
#include "core/model/overview/duefinder.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/validity.h"

#include <algorithm>

/** What is due around agreements. */
namespace core::due {

namespace {

using F = QLatin1StringView;

constexpr qsizetype all = 5'000; // of what is looked at without being told of one by one

Result<QList<Record>> inForce(Finder& finder)
{
    WB_ASSIGN(records,
        finder.those({Agreement::info(), F("state"), {detail::wordOf(AgreementState::Signed)}, F("end"), finder.today,
            {}, {}, all}));
    QList<Record> valid;
    for (const Record& record : records) {
        const auto agreement = as<Agreement>(record);
        WB_ASSIGN(ours, finder.isOurs(agreement.agency.id));
        if (ours && isValidOn(agreement, finder.today))
            valid.append(record);
    }
    return valid;
}

Result<void> endings(Finder& finder)
{
    WB_ASSIGN(records,
        finder.those(
            {Agreement::info(), F("state"), {detail::wordOf(AgreementState::Signed)}, F("end"),
                finder.today.addDays(-leadtimes::agreementDays), finder.today.addDays(leadtimes::agreementDays)},
            DueKind::AgreementEnd));
    const qsizetype predecessor = Agreement::info().indexOf(u"predecessor");
    for (const Record& record : records) {
        const auto agreement = as<Agreement>(record);
        const Standing standing = standingOf(agreement, finder.today);
        WB_ASSIGN(ours, finder.isOurs(agreement.agency.id));
        if (!ours || (standing != Standing::InForce && standing != Standing::Expired))
            continue;
        WB_ASSIGN(successors, finder.reader.withValue(Agreement::info(), predecessor, record.id()));
        if (!successors.isEmpty())
            continue;
        DueItem item{DueKind::AgreementEnd, detail::wordOf(standing), record.id(), record.id()};
        item.day = agreement.end.latest();
        item.date = inWords(agreement.end);
        item.parameters = {item.day.toString(Qt::ISODate)};
        WB_TRY(finder.add(item));
    }
    return {};
}

/** The last reflection talk about each agreement, of those that are not too long ago. */
Result<QHash<RecordId, QDate>> talksSince(Finder& finder, QDate since)
{
    QHash<RecordId, QDate> talks;
    WB_ASSIGN(records,
        finder.those({CaseActivity::info(), F("kind"), {detail::wordOf(ActivityKind::ReflectionTalk)}, F("date"), since,
            finder.today, {}, all}));
    for (const Record& record : records) {
        const auto activity = as<CaseActivity>(record);
        WB_ASSIGN(owner, finder.reader.getAs<ConsultationCase>(activity.consultationCase.id));
        QDate& last = talks[owner.agreement.id];
        last = std::max(last, activity.date.latest());
    }
    return talks;
}

/** Months between two talks, per agency. */
Result<QHash<RecordId, int>> intervals(const Reader& reader)
{
    QHash<RecordId, int> months;
    WB_ASSIGN(agencies, reader.all(Agency::info()));
    for (const Record& agency : agencies)
        months.insert(agency.id(),
            int(std::clamp(as<Agency>(agency).reflectionMonths.value_or(leadtimes::reflectionMonths), qint64(1),
                leadtimes::mostMonths)));
    return months;
}

// V-17, and some days before.
Result<void> reflections(Finder& finder)
{
    WB_ASSIGN(months, intervals(finder.reader));
    const int usual = int(leadtimes::reflectionMonths);
    int longest = usual;
    for (const int each : std::as_const(months))
        longest = std::max(longest, each);
    // Further back than the rule: a talk that is overdue is to be told with its day.
    WB_ASSIGN(talks, talksSince(finder, finder.today.addMonths(-3 * longest)));
    WB_ASSIGN(records, inForce(finder));
    for (const Record& record : records) {
        const auto agreement = as<Agreement>(record);
        const QDate last = talks.value(record.id());
        const QDate from = last.isValid() ? last : agreement.start.earliest();
        if (!from.isValid())
            continue;
        DueItem item{
            DueKind::Reflection, last.isValid() ? QString() : QStringLiteral("none"), record.id(), record.id()};
        item.day = from.addMonths(months.value(agreement.agency.id, usual));
        if (item.day > finder.today.addDays(leadtimes::deadlineDays))
            continue;
        item.parameters = {last.isValid() ? last.toString(Qt::ISODate) : QString()};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace

Result<void> agreements(Finder& finder)
{
    WB_TRY(endings(finder));
    return reflections(finder);
}

namespace {

/** The step that comes next, or the last one where all have passed; nothing without any date. */
std::optional<ApprovalStep> stepOf(const QList<Record>& records, QDate today)
{
    std::optional<ApprovalStep> found;
    for (const Record& record : records) {
        const auto step = as<ApprovalStep>(record);
        const QDate day = lastDayOf(step.date);
        if (!day.isValid())
            continue;
        const QDate held = found ? lastDayOf(found->date) : QDate();
        const bool isNearer = held < today ? day > held : day >= today && day < held;
        if (!found || isNearer)
            found = step;
    }
    return found;
}

} // namespace

Result<void> approvals(Finder& finder)
{
    WB_ASSIGN(records,
        finder.those({Agreement::info(), F("state"),
                         {detail::wordOf(AgreementState::InCoordination), detail::wordOf(AgreementState::Approved)}},
            DueKind::Approval));
    for (const Record& record : records) {
        const auto agreement = as<Agreement>(record);
        WB_ASSIGN(ours, finder.isOurs(agreement.agency.id));
        if (!ours)
            continue;
        WB_ASSIGN(steps, finder.reader.childrenOf(record.id(), ApprovalStep::info()));
        const std::optional<ApprovalStep> step = stepOf(steps, finder.today);
        DueItem item{DueKind::Approval, QStringLiteral("signature"), record.id(), record.id()};
        if (agreement.state == AgreementState::InCoordination) {
            const bool isAhead = step && lastDayOf(step->date) >= finder.today;
            item.what = isAhead ? QStringLiteral("step") : step ? QStringLiteral("result") : QStringLiteral("no_step");
            item.day = step ? lastDayOf(step->date) : QDate();
            item.date = step ? inWords(step->date) : FuzzyDate();
            item.parameters = {step ? step->body : QString()};
            if (isAhead && item.day > finder.today.addDays(leadtimes::deadlineDays))
                continue;
        }
        WB_TRY(finder.add(item));
    }
    return {};
}

Result<void> goals(Finder& finder)
{
    const QDate until = finder.today.addDays(leadtimes::workDays);
    WB_ASSIGN(records,
        finder.those({AgreementGoal::info(), F("state"),
                         {detail::wordOf(GoalState::Open), detail::wordOf(GoalState::InProgress)}, F("due"), {}, until},
            DueKind::GoalReview));
    for (const Record& record : records) {
        const auto goal = as<AgreementGoal>(record);
        WB_ASSIGN(agreement, finder.reader.getAs<Agreement>(goal.agreement.id));
        WB_ASSIGN(ours, finder.isOurs(agreement.agency.id));
        if (!ours || !isValidOn(agreement, finder.today))
            continue;
        DueItem item{DueKind::GoalReview, {}, record.id(), record.id()};
        item.day = goal.due.latest();
        item.date = inWords(goal.due);
        WB_ASSIGN(whole, finder.reader.titleOf(goal.agreement.id));
        item.parameters = {whole};
        WB_TRY(finder.add(item));
    }
    return {};
}

} // namespace core::due
