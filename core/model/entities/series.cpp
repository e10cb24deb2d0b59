#include "core/model/entities/series.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/format.h"
#include "core/model/entities/fundingphase.h"
#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/region.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(SeriesState)
{
    static constexpr ChoiceWord words[] = {{"draft", QT_TRANSLATE_NOOP("model", "Draft")},
        {"announced", QT_TRANSLATE_NOOP("model", "Announced")},
        {"registration_open", QT_TRANSLATE_NOOP("model", "Registration open")},
        {"registration_closed", QT_TRANSLATE_NOOP("model", "Registration closed")},
        {"running", QT_TRANSLATE_NOOP("model", "Running")}, {"finished", QT_TRANSLATE_NOOP("model", "Finished")},
        {"cancelled", QT_TRANSLATE_NOOP("model", "Cancelled")}};
    return words;
}

ChoiceList choicesOf(OriginKind)
{
    static constexpr ChoiceWord words[] = {{"theme", QT_TRANSLATE_NOOP("model", "Common theme")},
        {"regional_occasion", QT_TRANSLATE_NOOP("model", "Regional occasion")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Series::title>("title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Workshop series"),
        Required | Listed | Sorted | Found | InTitle),
    field<&Series::subtitle>(
        "subtitle", QT_TRANSLATE_NOOP("model", "Subtitle"), QT_TRANSLATE_NOOP("model", "Workshop series"), Found),
    field<&Series::number>("number", QT_TRANSLATE_NOOP("model", "Number"),
        QT_TRANSLATE_NOOP("model", "Workshop series"), Listed | Sorted | Found | MatchKey),
    field<&Series::code>("code", QT_TRANSLATE_NOOP("model", "Code"), QT_TRANSLATE_NOOP("model", "Workshop series")),
    field<&Series::format>(
        "format", QT_TRANSLATE_NOOP("model", "Format"), QT_TRANSLATE_NOOP("model", "Workshop series"), Listed | Model),
    field<&Series::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Workshop series"), Required),
    field<&Series::group>(
        "series_group", QT_TRANSLATE_NOOP("model", "Group of series"), QT_TRANSLATE_NOOP("model", "Workshop series")),
    field<&Series::sequenceNo>("sequence_no", QT_TRANSLATE_NOOP("model", "No. in the row of its format"),
        QT_TRANSLATE_NOOP("model", "Workshop series")),
    field<&Series::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Workshop series"), Listed),
    field<&Series::cancellationReason>("cancellation_reason", QT_TRANSLATE_NOOP("model", "Reason of the cancellation"),
        QT_TRANSLATE_NOOP("model", "Workshop series")),
    field<&Series::isPilot>(
        "is_pilot", QT_TRANSLATE_NOOP("model", "Pilot"), QT_TRANSLATE_NOOP("model", "Workshop series")),
    field<&Series::tagline>(
        "tagline", QT_TRANSLATE_NOOP("model", "Tagline"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::background>(
        "background", QT_TRANSLATE_NOOP("model", "Background"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::originKind>(
        "origin_kind", QT_TRANSLATE_NOOP("model", "Origin of the theme"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::occasion>(
        "occasion", QT_TRANSLATE_NOOP("model", "Occasion"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::needStatement>(
        "need_statement", QT_TRANSLATE_NOOP("model", "Need"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::guidingQuestion>(
        "guiding_question", QT_TRANSLATE_NOOP("model", "Guiding question"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::aims>(
        "aims", QT_TRANSLATE_NOOP("model", "Aims, one a line"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::focus>("focus", QT_TRANSLATE_NOOP("model", "Focus"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::externalInput>(
        "external_input", QT_TRANSLATE_NOOP("model", "External input"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::region>(
        "region", QT_TRANSLATE_NOOP("model", "Region"), QT_TRANSLATE_NOOP("model", "Participation"), Listed),
    field<&Series::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::dkbmComponents>(
        "dkbm_components", QT_TRANSLATE_NOOP("model", "Core components"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::lifePhases>(
        "life_phases", QT_TRANSLATE_NOOP("model", "Life phases"), QT_TRANSLATE_NOOP("model", "Announcement")),
    field<&Series::actorLevels>(
        "actor_levels", QT_TRANSLATE_NOOP("model", "Actor levels"), QT_TRANSLATE_NOOP("model", "Participation")),
    field<&Series::targetGroups>(
        "target_groups", QT_TRANSLATE_NOOP("model", "Target group"), QT_TRANSLATE_NOOP("model", "Participation")),
    field<&Series::requiredProgramme>("required_programme",
        QT_TRANSLATE_NOOP("model", "Only for municipalities funded by"), QT_TRANSLATE_NOOP("model", "Participation")),
    field<&Series::requiredPhase>("required_phase", QT_TRANSLATE_NOOP("model", "Only of the funding phase"),
        QT_TRANSLATE_NOOP("model", "Participation")),
    field<&Series::teamsPublic>("teams_public",
        QT_TRANSLATE_NOOP("model", "Name participating municipalities publicly"),
        QT_TRANSLATE_NOOP("model", "Participation")),
    field<&Series::groupMode>("group_mode", QT_TRANSLATE_NOOP("model", "Group"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::selfOrganized>("self_organized",
        QT_TRANSLATE_NOOP("model", "Content set by the group (self-organised learning)"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::continuityExpected>("continuity_expected",
        QT_TRANSLATE_NOOP("model", "Continuous participation expected"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::requiresAgreement>(
        "requires_agreement", QT_TRANSLATE_NOOP("model", "Agreement required"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::requiredAgreement>("required_agreement", QT_TRANSLATE_NOOP("model", "Kind of agreement required"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::agreementStrictness>(
        "agreement_strictness", QT_TRANSLATE_NOOP("model", "The agreement is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::lateEntryStrictness>("late_entry_strictness",
        QT_TRANSLATE_NOOP("model", "No new teams after the first session is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::teamMin>(
        "team_min", QT_TRANSLATE_NOOP("model", "Team size from"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::teamMax>(
        "team_max", QT_TRANSLATE_NOOP("model", "Team size to"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::teamStrictness>(
        "team_strictness", QT_TRANSLATE_NOOP("model", "Team size is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::mixLeadSpecialist>("mix_lead_specialist",
        QT_TRANSLATE_NOOP("model", "Managers and specialists together"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::plannedSessionCount>(
        "planned_session_count", QT_TRANSLATE_NOOP("model", "Number of sessions"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::openEnded>(
        "open_ended", QT_TRANSLATE_NOOP("model", "Further sessions as needed"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::maxDurationMonths>("max_duration_months", QT_TRANSLATE_NOOP("model", "Longest duration in months"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::agendaTemplate>(
        "agenda_template", QT_TRANSLATE_NOOP("model", "Agenda template"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::confidentialityAgreement>("confidentiality_agreement",
        QT_TRANSLATE_NOOP("model", "Agreed confidentiality"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Series::capacityTeams>(
        "capacity_teams", QT_TRANSLATE_NOOP("model", "Places for teams"), QT_TRANSLATE_NOOP("model", "Places")),
    field<&Series::capacityPersons>(
        "capacity_persons", QT_TRANSLATE_NOOP("model", "Places for persons"), QT_TRANSLATE_NOOP("model", "Places")),
    field<&Series::minTeams>(
        "min_teams", QT_TRANSLATE_NOOP("model", "Fewest teams"), QT_TRANSLATE_NOOP("model", "Places")),
    field<&Series::soldOutOverride>("sold_out_override", QT_TRANSLATE_NOOP("model", "Fully booked by decision"),
        QT_TRANSLATE_NOOP("model", "Places")),
    field<&Series::soldOutReason>("sold_out_reason", QT_TRANSLATE_NOOP("model", "Reason for being fully booked"),
        QT_TRANSLATE_NOOP("model", "Places")),
    field<&Series::registrationOpen>("registration_opens", QT_TRANSLATE_NOOP("model", "Registration from"),
        QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::registrationClose>("registration_closes", QT_TRANSLATE_NOOP("model", "Registration until"),
        QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::registrationHint>(
        "registration_hint", QT_TRANSLATE_NOOP("model", "How to register"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::feeText>(
        "fee_text", QT_TRANSLATE_NOOP("model", "Cost of participation"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::contentContact>("content_contact", QT_TRANSLATE_NOOP("model", "Contact for content"),
        QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::organizationContact>("organization_contact", QT_TRANSLATE_NOOP("model", "Contact for organisation"),
        QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Series::closingReflection>(
        "closing_reflection", QT_TRANSLATE_NOOP("model", "Closing reflection"), QT_TRANSLATE_NOOP("model", "Closing")),
    field<&Series::resultSummary>(
        "result_summary", QT_TRANSLATE_NOOP("model", "Summary of results"), QT_TRANSLATE_NOOP("model", "Closing")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("title"));
}

} // namespace

const EntityInfo& Series::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Workshop series"),
        QT_TRANSLATE_NOOP("model", "Series"), fields, [] { return recordOf(Series{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
