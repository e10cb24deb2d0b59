#include "core/model/entities/agreement.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/rules/arrows.h"
#include "core/model/rules/rulesets.h"

#include <algorithm>

/** The arrows of the state machines (domain.md 2.4). What a state needs to be there is a rule of its kind; here is only
 *  where a person may go from it. Taking an act back and merging are no steps of a person and are not looked at. */
namespace core::rulesets {

namespace {

using F = QLatin1StringView;

struct Arrow {
    const char* from;
    const char* to;
};

// An agreement is amended by a record of its own and runs out by time; neither is a step here (decisions.md 7).
constexpr Arrow agreementArrows[] = {{"draft", "in_coordination"}, {"draft", "withdrawn"}, {"in_coordination", "draft"},
    {"in_coordination", "approved"}, {"in_coordination", "withdrawn"}, {"approved", "signed"},
    {"approved", "withdrawn"}, {"signed", "fulfilled"}, {"signed", "terminated"}};

constexpr Arrow seriesArrows[] = {{"draft", "announced"}, {"announced", "registration_open"},
    {"registration_open", "announced"}, {"registration_open", "registration_closed"},
    {"registration_closed", "running"}, {"running", "finished"}, {"draft", "cancelled"}, {"announced", "cancelled"},
    {"registration_open", "cancelled"}, {"registration_closed", "cancelled"}, {"running", "cancelled"}};

constexpr Arrow sessionArrows[] = {{"planned", "scheduled"}, {"scheduled", "confirmed"}, {"confirmed", "held"},
    {"held", "documented"}, {"documented", "released"}, {"planned", "postponed"}, {"scheduled", "postponed"},
    {"confirmed", "postponed"}, {"postponed", "planned"}, {"postponed", "scheduled"}, {"planned", "cancelled"},
    {"scheduled", "cancelled"}, {"confirmed", "cancelled"}, {"postponed", "cancelled"}};

// A team that waits may give up too, else it would stand in the way of those behind it.
constexpr Arrow registrationArrows[] = {{"interested", "registered"}, {"interested", "withdrawn"},
    {"registered", "confirmed"}, {"registered", "waitlisted"}, {"registered", "declined"}, {"registered", "withdrawn"},
    {"waitlisted", "confirmed"}, {"waitlisted", "declined"}, {"waitlisted", "withdrawn"}, {"confirmed", "cancelled"}};

// Which state a case had before it rested is not kept in it; it goes back to any that it can rest from. Whoever gives
// up may do so at any time.
constexpr Arrow caseArrows[] = {{"inquiry", "first_meeting"}, {"inquiry", "rejected"},
    {"first_meeting", "mandate_clarification"}, {"first_meeting", "rejected"}, {"first_meeting", "on_hold"},
    {"mandate_clarification", "analysis"}, {"mandate_clarification", "on_hold"}, {"analysis", "advice"},
    {"advice", "reflection"}, {"advice", "analysis"}, {"advice", "on_hold"}, {"reflection", "closed"},
    {"reflection", "mandate_clarification"}, {"reflection", "advice"}, {"on_hold", "first_meeting"},
    {"on_hold", "mandate_clarification"}, {"on_hold", "advice"}, {"closed", "mandate_clarification"},
    {"inquiry", "aborted"}, {"first_meeting", "aborted"}, {"mandate_clarification", "aborted"}, {"analysis", "aborted"},
    {"advice", "aborted"}, {"reflection", "aborted"}, {"on_hold", "aborted"}};

// A record that does not find agreement goes back to its author.
constexpr Arrow recordArrows[] = {
    {"draft", "in_review"}, {"in_review", "draft"}, {"in_review", "approved"}, {"approved", "sent"}};

constexpr Arrow measureArrows[] = {{"open", "in_progress"}, {"open", "done"}, {"open", "dropped"}, {"open", "moved"},
    {"in_progress", "done"}, {"in_progress", "dropped"}, {"in_progress", "moved"}, {"moved", "in_progress"},
    {"moved", "done"}, {"moved", "dropped"}};

// What was reached in part may be taken up again when the agreement is continued.
constexpr Arrow goalArrows[] = {{"open", "in_progress"}, {"open", "not_pursued"}, {"in_progress", "achieved"},
    {"in_progress", "partly_achieved"}, {"in_progress", "not_pursued"}, {"partly_achieved", "in_progress"}};

constexpr Arrow transferArrows[] = {
    {"identified", "analysed"}, {"analysed", "prepared"}, {"prepared", "published"}, {"published", "archived"}};

// A concern may be put aside at any time, and taken up again.
constexpr Arrow concernArrows[] = {{"raised", "selected"}, {"raised", "parked"}, {"selected", "worked_on"},
    {"selected", "parked"}, {"worked_on", "resolved"}, {"worked_on", "parked"}, {"parked", "selected"}};

bool isAmong(std::span<const Arrow> arrows, QStringView from, QStringView to)
{
    return std::ranges::any_of(arrows, [&](const Arrow& arrow) { return from == F(arrow.from) && to == F(arrow.to); });
}

Result<void> judgeArrow(const RuleView& view, const Record& subject, FindingList& found, std::span<const Arrow> arrows)
{
    if (!view.before)
        return {};
    WB_ASSIGN(earlier, view.before->find(subject.id()));
    if (!earlier)
        return {};
    const QString from = earlier->text(F("state"));
    const QString to = subject.text(F("state"));
    if (from != to && !isAmong(arrows, from, to))
        found.add(Severity::Error, {F("state"), F("arrow"), {from, to}});
    return {};
}

// An open group may be opened again while it runs.
Result<void> seriesGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    constexpr Arrow reopening[] = {{"running", "registration_open"}};
    if (view.before && as<Series>(subject).state == SeriesState::RegistrationOpen
        && as<Series>(subject).groupMode == GroupMode::Open) {
        WB_ASSIGN(earlier, view.before->find(subject.id()));
        if (earlier && as<Series>(*earlier).state == SeriesState::Running)
            return judgeArrow(view, subject, found, reopening);
    }
    return judgeArrow(view, subject, found, seriesArrows);
}

// The guard of 2.4.5 goes with it: who declines says why.
Result<void> registrationGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto registration = as<Registration>(subject);
    if (registration.state == RegistrationState::Declined && registration.reason.isEmpty())
        found.add(Severity::Error, {F("reason"), F("declined"), {}});
    // A team that has gone may come again, but as new: behind those who were there meanwhile.
    constexpr Arrow returning[] = {
        {"declined", "registered"}, {"cancelled", "registered"}, {"withdrawn", "registered"}};
    if (registration.state == RegistrationState::Registered && registration.receivedOn == view.today && view.before) {
        WB_ASSIGN(earlier, view.before->find(subject.id()));
        if (earlier && as<Registration>(*earlier).state != RegistrationState::Interested)
            return judgeArrow(view, subject, found, returning);
    }
    return judgeArrow(view, subject, found, registrationArrows);
}

bool isPending(const Record& concern)
{
    const ConcernState state = as<Concern>(concern).state;
    return state != ConcernState::Resolved && state != ConcernState::Parked;
}

// Taken up again, a case needs a question that is not answered yet.
Result<void> caseGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    if (view.before && as<ConsultationCase>(subject).state == CaseState::MandateClarification) {
        WB_ASSIGN(earlier, view.before->find(subject.id()));
        const CaseState from = earlier ? as<ConsultationCase>(*earlier).state : CaseState::Inquiry;
        WB_ASSIGN(concerns, view.reader.childrenOf(subject.id(), Concern::info()));
        if ((from == CaseState::Reflection || from == CaseState::Closed) && !std::ranges::any_of(concerns, isPending))
            found.add(Severity::Error, {F("concern"), F("again"), {}});
    }
    return judgeArrow(view, subject, found, caseArrows);
}

template <const auto& arrows>
Result<void> goes(const RuleView& view, const Record& subject, FindingList& found)
{
    return judgeArrow(view, subject, found, arrows);
}

constexpr Watch caseState[] = {{"consultation_case", "state", ""}};
constexpr Watch recordState[] = {{"session_record", "state", ""}};
constexpr Watch measureState[] = {{"measure", "state", ""}};
constexpr Watch goalState[] = {{"agreement_goal", "state", ""}};
constexpr Watch transferState[] = {{"transfer_object", "state", ""}};
constexpr Watch concernState[] = {{"concern", "state", ""}};
constexpr Watch agreementState[] = {{"agreement", "state", ""}};
constexpr Watch seriesState[] = {{"series", "state", ""}};
constexpr Watch sessionState[] = {{"session", "state", ""}};
constexpr Watch registrationState[] = {{"registration", "state reason received_on", ""}};

constexpr Rule rules[] = {
    {"2.4.1", "agreement", false, agreementState, goes<agreementArrows>},
    {"2.4.2", "consultation_case", false, caseState, caseGoes},
    {"2.4.3", "series", false, seriesState, seriesGoes},
    {"2.4.4", "session", false, sessionState, goes<sessionArrows>},
    {"2.4.5", "registration", false, registrationState, registrationGoes},
    {"2.4.6", "session_record", false, recordState, goes<recordArrows>},
    {"2.4.7", "measure", false, measureState, goes<measureArrows>},
    {"2.4.8", "agreement_goal", false, goalState, goes<goalArrows>},
    {"2.4.9", "transfer_object", false, transferState, goes<transferArrows>},
    {"2.4.10", "concern", false, concernState, goes<concernArrows>},
};

} // namespace

bool isArrow(MeasureState from, MeasureState to)
{
    return isAmong(measureArrows, detail::wordOf(from), detail::wordOf(to));
}

std::span<const Rule> transitions()
{
    return rules;
}

} // namespace core::rulesets
