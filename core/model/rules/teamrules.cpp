#include "core/model/entities/attendance.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"
#include "core/support/numbers.h"

#include <algorithm>

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

/** A confirmed team in its series; nullopt for others. */
struct ConfirmedTeam {
    TeamInSeries part;
    Series series;
};

Result<std::optional<ConfirmedTeam>> confirmedTeam(const Reader& reader, const Record& subject)
{
    ConfirmedTeam team;
    WB_ASSIGN(part, teamInSeries(reader, subject.id()));
    if (!part.isConfirmed())
        return std::optional<ConfirmedTeam>();
    WB_ASSIGN(series, reader.getAs<Series>(part.team.series.id));
    team.part = part;
    team.series = series;
    return std::optional<ConfirmedTeam>(team);
}

// V-21: what is only advice before the first session is a rule from then on.
Result<void> teamIsLargeEnough(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(team, confirmedTeam(view.reader, subject));
    if (!team || !team->series.teamMin)
        return {};
    const qint64 size = team->part.members.isEmpty() ? team->part.persons() : team->part.members.size();
    if (size >= *team->series.teamMin)
        return {};
    WB_ASSIGN(sessions, sessionsOf(view.reader, team->part.team.series.id));
    const bool begun = std::ranges::any_of(sessions, isHeld);
    const bool hard = begun && team->series.teamStrictness == Strictness::Hard;
    found.add(hard ? Error : Warning,
        {F("team_member"), {}, {QString::number(size), QString::number(*team->series.teamMin)},
            cappedDifference(*team->series.teamMin, size)});
    return {};
}

// V-22: a member who is an exception with a reason does not count.
Result<void> teamIsSmallEnough(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(team, confirmedTeam(view.reader, subject));
    if (!team || !team->series.teamMax)
        return {};
    const auto exceptions = std::ranges::count_if(team->part.members,
        [](const TeamMember& member) { return member.isException && !member.exceptionReason.isEmpty(); });
    const qint64 size = team->part.persons() - exceptions;
    if (size > *team->series.teamMax)
        found.add(team->series.teamStrictness == Strictness::Hard ? Error : Warning,
            {F("team_member"), {}, {QString::number(size), QString::number(*team->series.teamMax)},
                cappedDifference(size, *team->series.teamMax)});
    return {};
}

// V-25
Result<void> levelsAreMixed(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(team, confirmedTeam(view.reader, subject));
    if (!team || !team->series.mixLeadSpecialist || team->part.members.isEmpty())
        return {};
    for (const FunctionLevel level : {FunctionLevel::Lead, FunctionLevel::Specialist}) {
        const bool isThere = std::ranges::any_of(
            team->part.members, [&](const TeamMember& member) { return member.functionLevel == level; });
        if (!isThere)
            found.add(Warning, {F("team_member"), level == FunctionLevel::Lead ? F("lead") : F("specialist"), {}});
    }
    return {};
}

// V-29
Result<void> membersStay(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto member = as<TeamMember>(subject);
    WB_ASSIGN(team, view.reader.getAs<Team>(member.team.id));
    WB_ASSIGN(series, view.reader.getAs<Series>(team.series.id));
    if (!series.continuityExpected)
        return {};
    WB_ASSIGN(sessions, view.reader.childrenOf(team.series.id, Session::info()));
    qint64 missed = 0;
    for (const Record& session : sessions) {
        if (!takesPlace(as<Session>(session)))
            continue;
        WB_ASSIGN(attendances, view.reader.childrenOf(session.id(), Attendance::info()));
        missed += std::ranges::count_if(attendances, [&](const Record& record) {
            const auto attendance = as<Attendance>(record);
            const bool away =
                attendance.status != AttendanceStatus::Present && attendance.status != AttendanceStatus::Expected;
            return attendance.person == member.person && away;
        });
    }
    WB_ASSIGN(person, view.reader.titleOf(member.person.id));
    if (missed > 0)
        found.add(Warning, {F("person"), F("missed"), {person, QString::number(missed)}, missed});
    if (!member.replacedBy.isNull()) {
        WB_ASSIGN(other, view.reader.titleOf(member.replacedBy.id));
        found.add(Warning, {F("replaced_by"), F("replaced"), {person, other}, 0, member.replacedBy.id});
    }
    return {};
}

constexpr Watch smallest[] = {{"team", "series", ""}, {"team_member", "team replaced_by", ".team"},
    {"registration", "state persons_expected team", ".team"}, {"series", "team_min team_strictness", "<team.series"},
    {"session", "state series", ".series <team.series"}};
constexpr Watch largest[] = {{"team", "series", ""},
    {"team_member", "team replaced_by is_exception exception_reason", ".team"},
    {"registration", "state persons_expected team", ".team"}, {"series", "team_max team_strictness", "<team.series"}};
constexpr Watch mixed[] = {{"team", "series", ""}, {"team_member", "team replaced_by function_level", ".team"},
    {"registration", "state team", ".team"}, {"series", "mix_lead_specialist", "<team.series"}};
constexpr Watch staying[] = {{"team_member", "team person replaced_by", ""},
    {"attendance", "status person session", ".session .series <team.series <team_member.team"},
    {"session", "state series", ".series <team.series <team_member.team"}, {"team", "series", "<team_member.team"},
    {"series", "continuity_expected", "<team.series <team_member.team"}};

constexpr Rule rules[] = {
    {"V-21", "team", true, smallest, teamIsLargeEnough},
    {"V-22", "team", true, largest, teamIsSmallEnough},
    {"V-25", "team", true, mixed, levelsAreMixed},
    {"V-29", "team_member", true, staying, membersStay},
};

} // namespace

std::span<const Rule> team()
{
    return rules;
}

} // namespace core::rulesets
