#include "core/model/entities/agreement.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
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

Result<void> judgeArrow(const RuleView& view, const Record& subject, FindingList& found, std::span<const Arrow> arrows)
{
    if (!view.before)
        return {};
    WB_ASSIGN(earlier, view.before->find(subject.id()));
    if (!earlier)
        return {};
    const QString from = earlier->text(F("state"));
    const QString to = subject.text(F("state"));
    const bool isArrow =
        std::ranges::any_of(arrows, [&](const Arrow& arrow) { return from == F(arrow.from) && to == F(arrow.to); });
    if (from != to && !isArrow)
        found.add(Severity::Error, {F("state"), F("arrow"), {from, to}});
    return {};
}

Result<void> agreementGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    return judgeArrow(view, subject, found, agreementArrows);
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

Result<void> sessionGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    return judgeArrow(view, subject, found, sessionArrows);
}

// The guard of 2.4.5 goes with it: who declines says why.
Result<void> registrationGoes(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto registration = as<Registration>(subject);
    if (registration.state == RegistrationState::Declined && registration.reason.isEmpty())
        found.add(Severity::Error, {F("reason"), F("declined"), {}});
    return judgeArrow(view, subject, found, registrationArrows);
}

constexpr Watch agreementState[] = {{"agreement", "state", ""}};
constexpr Watch seriesState[] = {{"series", "state", ""}};
constexpr Watch sessionState[] = {{"session", "state", ""}};
constexpr Watch registrationState[] = {{"registration", "state reason", ""}};

constexpr Rule rules[] = {
    {"2.4.1", "agreement", false, agreementState, agreementGoes},
    {"2.4.3", "series", false, seriesState, seriesGoes},
    {"2.4.4", "session", false, sessionState, sessionGoes},
    {"2.4.5", "registration", false, registrationState, registrationGoes},
};

} // namespace

std::span<const Rule> transitions()
{
    return rules;
}

} // namespace core::rulesets
