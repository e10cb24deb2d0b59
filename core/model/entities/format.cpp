#include "core/model/entities/format.h"

#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(WorkLevel)
{
    static constexpr ChoiceWord words[] = {{"1", QT_TRANSLATE_NOOP("model", "1: support, analysis, transfer")},
        {"2", QT_TRANSLATE_NOOP("model", "2: exchange between municipalities")}};
    return words;
}

ChoiceList choicesOf(Recurrence)
{
    static constexpr ChoiceWord words[] = {{"yearly", QT_TRANSLATE_NOOP("model", "Every year")},
        {"half_yearly", QT_TRANSLATE_NOOP("model", "Twice a year")},
        {"quarterly", QT_TRANSLATE_NOOP("model", "Every quarter")},
        {"monthly", QT_TRANSLATE_NOOP("model", "Every month")}, {"as_needed", QT_TRANSLATE_NOOP("model", "As needed")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Format::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Format"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Format::key>("key", QT_TRANSLATE_NOOP("model", "Short key"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::tagline>("tagline", QT_TRANSLATE_NOOP("model", "Tagline"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::workLevel>(
        "work_level", QT_TRANSLATE_NOOP("model", "Level of work"), QT_TRANSLATE_NOOP("model", "Format"), Listed),
    field<&Format::isOpenEvent>(
        "is_open_event", QT_TRANSLATE_NOOP("model", "Open event"), QT_TRANSLATE_NOOP("model", "Format"), Listed),
    field<&Format::description>(
        "description", QT_TRANSLATE_NOOP("model", "Description"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::targetGroups>(
        "target_groups", QT_TRANSLATE_NOOP("model", "Target group"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::introducedOn>(
        "introduced_on", QT_TRANSLATE_NOOP("model", "Introduced"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::isNew>("is_new", QT_TRANSLATE_NOOP("model", "New format"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::recurrence>(
        "recurrence", QT_TRANSLATE_NOOP("model", "Recurrence"), QT_TRANSLATE_NOOP("model", "Format")),
    field<&Format::groupMode>("group_mode", QT_TRANSLATE_NOOP("model", "Group"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::selfOrganized>("self_organized",
        QT_TRANSLATE_NOOP("model", "Content set by the group (self-organised learning)"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::continuityExpected>("continuity_expected",
        QT_TRANSLATE_NOOP("model", "Continuous participation expected"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::requiresAgreement>(
        "requires_agreement", QT_TRANSLATE_NOOP("model", "Agreement required"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::requiredAgreement>("required_agreement", QT_TRANSLATE_NOOP("model", "Kind of agreement required"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::agreementStrictness>(
        "agreement_strictness", QT_TRANSLATE_NOOP("model", "The agreement is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::lateEntryStrictness>("late_entry_strictness",
        QT_TRANSLATE_NOOP("model", "No new teams after the first session is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::teamMin>(
        "team_min", QT_TRANSLATE_NOOP("model", "Team size from"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::teamMax>(
        "team_max", QT_TRANSLATE_NOOP("model", "Team size to"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::teamStrictness>(
        "team_strictness", QT_TRANSLATE_NOOP("model", "Team size is"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::mixLeadSpecialist>("mix_lead_specialist",
        QT_TRANSLATE_NOOP("model", "Managers and specialists together"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::plannedSessionCount>(
        "planned_session_count", QT_TRANSLATE_NOOP("model", "Number of sessions"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::openEnded>(
        "open_ended", QT_TRANSLATE_NOOP("model", "Further sessions as needed"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::maxDurationMonths>("max_duration_months", QT_TRANSLATE_NOOP("model", "Longest duration in months"),
        QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::minTeams>(
        "min_teams", QT_TRANSLATE_NOOP("model", "Fewest teams"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::agendaTemplate>(
        "agenda_template", QT_TRANSLATE_NOOP("model", "Agenda template"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::mode>("mode", QT_TRANSLATE_NOOP("model", "Mode"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::durationKind>(
        "duration_kind", QT_TRANSLATE_NOOP("model", "Duration"), QT_TRANSLATE_NOOP("model", "Rules")),
    field<&Format::feeText>(
        "fee_text", QT_TRANSLATE_NOOP("model", "Cost of participation"), QT_TRANSLATE_NOOP("model", "Rules")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& Format::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Format"),
        QT_TRANSLATE_NOOP("model", "Formats"), fields, [] { return recordOf(Format{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
