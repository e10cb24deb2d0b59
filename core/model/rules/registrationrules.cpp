#include "core/model/entities/agency.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/municipalityfunding.h"
#include "core/model/entities/region.h"
#include "core/model/rules/area.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"
#include "core/model/validity.h"

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

/** A registration with its team and its series. */
struct Entry {
    Registration registration;
    Team team;
    Series series;
};

Result<Entry> entryOf(const Reader& reader, const Record& subject)
{
    Entry entry;
    entry.registration = as<Registration>(subject);
    WB_ASSIGN(team, reader.getAs<Team>(entry.registration.team.id));
    WB_ASSIGN(series, reader.getAs<Series>(team.series.id));
    entry.team = team;
    entry.series = series;
    return entry;
}

bool isConfirmed(const Entry& entry)
{
    return entry.registration.state == RegistrationState::Confirmed;
}

/** Comes, or may still come. */
bool isLive(const Registration& registration)
{
    return registration.state == RegistrationState::Registered || registration.state == RegistrationState::Confirmed
        || registration.state == RegistrationState::Waitlisted;
}

Severity severityBy(Strictness strictness)
{
    return strictness == Strictness::Hard ? Error : Warning;
}

Result<QDate> firstDayOf(const RuleView& view, RecordId series)
{
    WB_ASSIGN(sessions, sessionsOf(view.reader, series));
    const QDate day = firstDay(sessions);
    return day.isValid() ? day : view.today;
}

// V-01
Result<void> agreementIsValid(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isConfirmed(entry) || !entry.series.requiresAgreement)
        return {};
    WB_ASSIGN(day, firstDayOf(view, entry.team.series.id));
    WB_ASSIGN(valid,
        agreementsValidOn(
            view.reader, entry.team.municipality.id, entry.series.agency.id, day, entry.series.requiredAgreement));
    if (!valid.isEmpty())
        return {};
    WB_ASSIGN(agency, view.reader.getAs<Agency>(entry.series.agency.id));
    WB_ASSIGN(municipality, view.reader.titleOf(entry.team.municipality.id));
    const AgreementTerm kind = entry.series.requiredAgreement.value_or(agency.agreementTerm);
    found.add(severityBy(entry.series.agreementStrictness),
        {F("state"), {}, {municipality, detail::wordOf(kind), day.toString(Qt::ISODate)}});
    return {};
}

// V-03
Result<void> municipalityIsOfTheArea(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isLive(entry.registration))
        return {};
    WB_ASSIGN(agency, view.reader.getAs<Agency>(entry.series.agency.id));
    WB_ASSIGN(municipality, view.reader.getAs<Municipality>(entry.team.municipality.id));
    WB_ASSIGN(title, view.reader.titleOf(entry.team.municipality.id));
    if (isOutside(agency, municipality))
        found.add(Warning, {F("team"), F("area"), {title, detail::wordOf(municipality.state)}});
    if (isTooSmall(agency, municipality))
        found.add(Warning, {F("team"), F("population"), {title, QString::number(*agency.minPopulation)}});
    return {};
}

// V-23
Result<void> municipalityIsOfTheRegion(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isLive(entry.registration) || entry.series.region.isNull())
        return {};
    WB_ASSIGN(region, view.reader.getAs<Region>(entry.series.region.id));
    if (region.members.ids.isEmpty() || region.members.ids.contains(entry.team.municipality.id))
        return {};
    WB_ASSIGN(title, view.reader.titleOf(entry.team.municipality.id));
    found.add(Warning, {F("team"), {}, {title, region.name}});
    return {};
}

// V-24
Result<void> groupWasStillOpen(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isConfirmed(entry) || entry.series.groupMode != GroupMode::Closed)
        return {};
    QDate came = entry.registration.confirmedOn;
    if (!came.isValid() && view.before) {
        // Without a noted day it is today that a team is let in, unless the whole series comes into the book with it.
        WB_ASSIGN(earlier, view.before->find(subject.id()));
        WB_ASSIGN(series, view.before->find(entry.team.series.id));
        const bool wasIn = earlier && as<Registration>(*earlier).state == RegistrationState::Confirmed;
        came = wasIn || !series ? QDate() : view.today;
    }
    WB_ASSIGN(sessions, sessionsOf(view.reader, entry.team.series.id));
    const QDate first = firstDay(sessions);
    if (came.isValid() && first.isValid() && came > first)
        found.add(severityBy(entry.series.lateEntryStrictness),
            {F("state"), {}, {came.toString(Qt::ISODate), first.toString(Qt::ISODate)}});
    return {};
}

bool coversDay(const MunicipalityFunding& funding, QDate day)
{
    const bool begun = !funding.start.earliest().isValid() || funding.start.earliest() <= day;
    return begun && (!funding.end.latest().isValid() || day <= funding.end.latest());
}

// V-27
Result<void> programmeIsThere(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isLive(entry.registration) || entry.series.requiredProgramme.isNull())
        return {};
    const RecordId phase = entry.series.requiredPhase.id;
    WB_ASSIGN(day, firstDayOf(view, entry.team.series.id));
    WB_ASSIGN(fundings, view.reader.childrenOf(entry.team.municipality.id, MunicipalityFunding::info()));
    for (const Record& record : fundings) {
        const auto funding = as<MunicipalityFunding>(record);
        const bool isOfPhase = phase.isNull() || funding.phase.id == phase;
        if (funding.programme == entry.series.requiredProgramme && isOfPhase && coversDay(funding, day))
            return {};
    }
    WB_ASSIGN(municipality, view.reader.titleOf(entry.team.municipality.id));
    WB_ASSIGN(programme, view.reader.titleOf(phase.isNull() ? entry.series.requiredProgramme.id : phase));
    found.add(Warning, {F("team"), {}, {municipality, programme, day.toString(Qt::ISODate)}});
    return {};
}

// V-28
Result<void> oneSeriesOfAGroup(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(entry, entryOf(view.reader, subject));
    if (!isLive(entry.registration) || entry.series.group.isNull())
        return {};
    const EntityInfo& kind = Team::info();
    WB_ASSIGN(teams, view.reader.withValue(kind, kind.indexOf(u"municipality"), entry.team.municipality.id));
    for (const RecordId& id : teams) {
        WB_ASSIGN(other, teamInSeries(view.reader, id));
        if (id == entry.registration.team.id || other.registrationId.isNull() || !isLive(other.registration))
            continue;
        WB_ASSIGN(series, view.reader.getAs<Series>(other.team.series.id));
        if (series.group == entry.series.group)
            found.add(Hint, {F("team"), {}, {series.title}, 0, other.team.series.id});
    }
    return {};
}

// 2.4.5 is about the one registration of a team: its state is where the team stands (decisions.md 5).
Result<void> teamRegistersOnce(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(all, view.reader.childrenOf(as<Registration>(subject).team.id, Registration::info()));
    if (all.size() > 1)
        found.add(Error, {F("team"), F("twice"), {}, all.size() - 1});
    return {};
}

constexpr Watch once[] = {{"registration", "team", ".team <registration.team"}};
constexpr Watch agreed[] = {{"registration", "state team", ""}, {"team", "municipality series", "<registration.team"},
    {"series", "requires_agreement required_agreement agreement_strictness agency", "<team.series <registration.team"},
    {"session", "date state series", ".series <team.series <registration.team"},
    {"agreement_party", "agreement municipality", ".municipality <team.municipality <registration.team"},
    {"agreement", "state start end ended_on agency kind",
        "<agreement_party.agreement .municipality <team.municipality <registration.team"}};
constexpr Watch area[] = {{"registration", "state team", ""}, {"team", "municipality series", "<registration.team"},
    {"series", "agency", "<team.series <registration.team"},
    {"agency", "area_states min_population", "<series.agency <team.series <registration.team"},
    {"municipality", "state population", "<team.municipality <registration.team"}};
constexpr Watch regional[] = {{"registration", "state team", ""}, {"team", "municipality series", "<registration.team"},
    {"series", "region", "<team.series <registration.team"},
    {"region", "members", "<series.region <team.series <registration.team"}};
constexpr Watch late[] = {{"registration", "state confirmed_on team", ""}, {"team", "series", "<registration.team"},
    {"series", "group_mode late_entry_strictness", "<team.series <registration.team"},
    {"session", "date state series", ".series <team.series <registration.team"}};
constexpr Watch funded[] = {{"registration", "state team", ""}, {"team", "municipality series", "<registration.team"},
    {"series", "required_programme required_phase", "<team.series <registration.team"},
    {"session", "date state series", ".series <team.series <registration.team"},
    {"municipality_funding", "", ".municipality <team.municipality <registration.team"}};
constexpr Watch grouped[] = {{"registration", "state team", ""}, {"team", "municipality series", "<registration.team"},
    {"series", "series_group", "<team.series <registration.team"}};

constexpr Rule rules[] = {
    {"V-01", "registration", true, agreed, agreementIsValid, true},
    {"V-03", "registration", true, area, municipalityIsOfTheArea},
    {"V-23", "registration", true, regional, municipalityIsOfTheRegion},
    {"V-24", "registration", true, late, groupWasStillOpen},
    {"V-27", "registration", true, funded, programmeIsThere},
    {"V-28", "registration", true, grouped, oneSeriesOfAGroup},
    {"2.4.5", "registration", false, once, teamRegistersOnce},
};

} // namespace

std::span<const Rule> registration()
{
    return rules;
}

} // namespace core::rulesets
