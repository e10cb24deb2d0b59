#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/goalreview.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/person.h"
#include "core/model/entities/retentionrule.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/transferobject.h"
#include "core/model/overview/recordversions.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/rules/rulesets.h"

#include <QSet>
#include <algorithm>

/** What is kept: records of sessions, ratings of goals, measures, transfer objects, data of persons. */
namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

bool isApproved(const SessionRecord& record)
{
    return record.state == RecordState::Approved || record.state == RecordState::Sent;
}

// V-46
Result<void> approvedIsReadOnly(const RuleView& view, const Record& subject, FindingList& found)
{
    if (!view.before)
        return {};
    WB_ASSIGN(earlier, view.before->find(subject.id()));
    if (!earlier)
        return {};
    const QSet<QString> locked = lockedFields(*earlier);
    for (const FieldInfo& field : subject.entity().fields) {
        if (locked.contains(field.name()) && subject.at(field.name()) != earlier->at(field.name()))
            found.add(Error, {field.name(), {}, {}});
    }
    return {};
}

// The guard of 2.4.6
Result<void> approvalIsNoted(const RuleView&, const Record& subject, FindingList& found)
{
    const auto record = as<SessionRecord>(subject);
    if (isApproved(record) && (record.approvedBy.isEmpty() || !record.approvedOn.isValid()))
        found.add(Error, {F("approved_by"), F("approval"), {}});
    return {};
}

// The guards of 2.4.7
Result<void> endOfMeasureIsExplained(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto measure = as<Measure>(subject);
    if (measure.state == MeasureState::Dropped && measure.reason.isEmpty())
        found.add(Error, {F("reason"), F("dropped"), {}});
    if (measure.state != MeasureState::Moved || !view.before)
        return {};
    WB_ASSIGN(earlier, view.before->find(subject.id()));
    const bool isMovedNow = earlier && as<Measure>(*earlier).state != MeasureState::Moved;
    if (isMovedNow && as<Measure>(*earlier).due == measure.due)
        found.add(Error, {F("until"), F("moved"), {}});
    return {};
}

/** The rating that a state of a goal stands for. */
bool agrees(GoalState state, GoalRating rating)
{
    switch (state) {
    case GoalState::Open:
    case GoalState::InProgress:
        return true;
    case GoalState::Achieved:
        return rating == GoalRating::Achieved;
    case GoalState::PartlyAchieved:
        return rating == GoalRating::Partly || rating == GoalRating::Largely;
    case GoalState::NotPursued:
        return rating == GoalRating::NotPursued;
    }
    return false;
}

// The guard of 2.4.8: a goal ends by a review alone.
Result<void> reviewSaysSo(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto goal = as<AgreementGoal>(subject);
    if (goal.state == GoalState::Open || goal.state == GoalState::InProgress)
        return {};
    WB_ASSIGN(reviews, view.reader.childrenOf(subject.id(), GoalReview::info()));
    // Of two on one day always the same counts, in whatever order a book gives them.
    const auto latest = std::ranges::max_element(
        reviews, {}, [](const Record& review) { return std::pair(as<GoalReview>(review).date, review.id()); });
    if (latest == reviews.cend() || !agrees(goal.state, as<GoalReview>(*latest).rating))
        found.add(Error, {F("state"), F("review"), {}});
    return {};
}

// The guard of 2.4.9: what a municipality told goes out with its consent (WF-11).
Result<void> releaseIsGiven(const RuleView&, const Record& subject, FindingList& found)
{
    const auto object = as<TransferObject>(subject);
    if (object.state == TransferState::Published && (object.releasedBy.isEmpty() || !object.releasedOn.isValid()))
        found.add(Error, {F("released_by"), F("release"), {}});
    return {};
}

// V-45
Result<void> contactIsFresh(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto person = as<Person>(subject);
    if (!person.checkedOn.isValid() || person.anonymizedOn.isValid())
        return {};
    std::optional<qint64> shortest;
    WB_ASSIGN(rules, view.reader.all(RetentionRule::info()));
    for (const Record& record : rules) {
        const auto rule = as<RetentionRule>(record);
        if (rule.purpose == RetentionPurpose::Contact && rule.months)
            shortest = std::min(shortest.value_or(*rule.months), *rule.months);
    }
    const qint64 months = std::clamp(shortest.value_or(leadtimes::contactMonths), qint64(1), leadtimes::mostMonths);
    if (person.checkedOn.addMonths(int(months)) < view.today)
        found.add(Warning, {F("checked_on"), {}, {person.checkedOn.toString(Qt::ISODate), QString::number(months)}});
    return {};
}

constexpr Watch approved[] = {{"session_record", "", ""}};
constexpr Watch measured[] = {{"measure", "state reason until", ""}};
constexpr Watch rated[] = {{"agreement_goal", "state", ""}, {"goal_review", "goal date rating", ".goal"}};
constexpr Watch released[] = {{"transfer_object", "state released_by released_on", ""}};
constexpr Watch checked[] = {{"person", "checked_on anonymized_on", ""}};

constexpr Rule rules[] = {
    {"V-45", "person", true, checked, contactIsFresh},
    {"V-46", "session_record", false, approved, approvedIsReadOnly, false, true},
    {"2.4.6", "session_record", false, approved, approvalIsNoted},
    {"2.4.7", "measure", false, measured, endOfMeasureIsExplained},
    {"2.4.8", "agreement_goal", false, rated, reviewSaysSo},
    {"2.4.9", "transfer_object", false, released, releaseIsGiven},
};

} // namespace

std::span<const Rule> kept()
{
    return rules;
}

} // namespace core::rulesets
