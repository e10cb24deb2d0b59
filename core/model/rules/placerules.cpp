#include "core/model/rules/rulesets.h"
#include "core/model/waitinglist.h"
#include "core/support/numbers.h"

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

// V-26: it may stand with a reason, as passing over may: a larger room is promised before it is entered as places.
Result<void> placesAreEnough(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto series = as<Series>(subject);
    WB_ASSIGN(teams, view.teams(subject.id()));
    qint64 confirmed = 0;
    qint64 persons = 0;
    for (const TeamInSeries& part : teams) {
        confirmed += part.isConfirmed() ? 1 : 0;
        persons += part.isConfirmed() ? part.persons() : 0;
    }
    WB_ASSIGN(singles, singlesWithPlace(view.reader, subject.id()));
    persons += singles;
    const auto compare = [&found](F field, const std::optional<qint64>& places, qint64 taken) {
        if (places && taken > *places)
            found.add(Error,
                {field, {}, {QString::number(taken), QString::number(*places)}, cappedDifference(taken, *places)});
    };
    compare(F("capacity_teams"), series.capacityTeams, confirmed);
    compare(F("capacity_persons"), series.capacityPersons, persons);
    return {};
}

// V-26, the order of the waiting list: who came later has no place while a team that came before still waits.
Result<void> nobodyIsPassedOver(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(own, teamInSeries(view.reader, as<Registration>(subject).team.id));
    if (own.registrationId != subject.id() || !own.isConfirmed())
        return {};
    WB_ASSIGN(teams, view.teams(own.team.series.id));
    for (const TeamInSeries& part : teams) {
        if (!part.isIn(RegistrationState::Waitlisted) || !cameBefore(part, own))
            continue;
        WB_ASSIGN(title, view.reader.titleOf(part.team.municipality.id));
        found.add(Error, {F("state"), F("order"), {title}, 0, part.registrationId});
    }
    return {};
}

constexpr Watch places[] = {{"series", "capacity_teams capacity_persons", ""}, {"team", "series", ".series"},
    {"session", "series", ".series"}, {"registration", "state persons_expected team", ".team .series"},
    {"team_member", "team replaced_by", ".team .series"}, {"person_registration", "subject state", ".subject"},
    {"person_registration", "subject state", ".subject .series"}};
constexpr Watch order[] = {
    {"registration", "state received_on received_at team", ".team .series <team.series <registration.team"},
    {"team", "series", ".series <team.series <registration.team"}};

constexpr Rule rules[] = {
    {"V-26", "series", true, places, placesAreEnough},
    {"V-26", "registration", true, order, nobodyIsPassedOver},
};

} // namespace

std::span<const Rule> places()
{
    return rules;
}

} // namespace core::rulesets
