#include "core/model/entities/caseactivity.h"

#include "core/model/entities/consultationcase.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(ActivityKind)
{
    static constexpr ChoiceWord words[] = {{"first_meeting", QT_TRANSLATE_NOOP("model", "First talk")},
        {"mandate_talk", QT_TRANSLATE_NOOP("model", "Talk about the mandate")},
        {"analysis_workshop", QT_TRANSLATE_NOOP("model", "Analysis workshop")},
        {"expert_interview", QT_TRANSLATE_NOOP("model", "Interview with an expert")},
        {"expert_advice", QT_TRANSLATE_NOOP("model", "Expert advice")},
        {"strategy_advice", QT_TRANSLATE_NOOP("model", "Strategy advice")},
        {"on_site_workshop", QT_TRANSLATE_NOOP("model", "Workshop on site")},
        {"information", QT_TRANSLATE_NOOP("model", "Giving information")},
        {"solution_workshop", QT_TRANSLATE_NOOP("model", "Workshop for solutions")},
        {"study_visit", QT_TRANSLATE_NOOP("model", "Study visit")},
        {"reflection_talk", QT_TRANSLATE_NOOP("model", "Reflection talk")},
        {"closing_talk", QT_TRANSLATE_NOOP("model", "Closing talk")},
        {"phone_call", QT_TRANSLATE_NOOP("model", "Phone call")}, {"mail", QT_TRANSLATE_NOOP("model", "E-mail")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&CaseActivity::consultationCase>("consultation_case", QT_TRANSLATE_NOOP("model", "Consultation case"),
        QT_TRANSLATE_NOOP("model", "Activity"), Required | Listed | InTitle | Owner),
    field<&CaseActivity::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of activity"), QT_TRANSLATE_NOOP("model", "Activity"), Listed),
    field<&CaseActivity::title>(
        "title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Activity"), Listed | Found | InTitle),
    field<&CaseActivity::date>("date", QT_TRANSLATE_NOOP("model", "Date"), QT_TRANSLATE_NOOP("model", "Activity"),
        Required | Listed | InTitle),
    field<&CaseActivity::startTime>(
        "start_time", QT_TRANSLATE_NOOP("model", "Begins"), QT_TRANSLATE_NOOP("model", "Activity")),
    field<&CaseActivity::durationMin>(
        "duration_min", QT_TRANSLATE_NOOP("model", "Minutes"), QT_TRANSLATE_NOOP("model", "Activity"), Listed),
    field<&CaseActivity::place>(
        "place", QT_TRANSLATE_NOOP("model", "Place"), QT_TRANSLATE_NOOP("model", "Activity"), Listed),
    field<&CaseActivity::mode>("mode", QT_TRANSLATE_NOOP("model", "Mode"), QT_TRANSLATE_NOOP("model", "Activity")),
    field<&CaseActivity::session>(
        "session", QT_TRANSLATE_NOOP("model", "Held as session"), QT_TRANSLATE_NOOP("model", "Activity")),
    field<&CaseActivity::participants>(
        "participants", QT_TRANSLATE_NOOP("model", "Participants"), QT_TRANSLATE_NOOP("model", "Activity"), Personal),
    field<&CaseActivity::agencyStaff>(
        "agency_staff", QT_TRANSLATE_NOOP("model", "Staff of the agency"), QT_TRANSLATE_NOOP("model", "Activity")),
    field<&CaseActivity::confidentiality>("confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"),
        QT_TRANSLATE_NOOP("model", "Activity"), Listed),
    field<&CaseActivity::topics>(
        "topics", QT_TRANSLATE_NOOP("model", "Topics"), QT_TRANSLATE_NOOP("model", "Content"), Found),
    field<&CaseActivity::results>(
        "results", QT_TRANSLATE_NOOP("model", "Results"), QT_TRANSLATE_NOOP("model", "Content"), Found),
    field<&CaseActivity::agreedServices>(
        "agreed_services", QT_TRANSLATE_NOOP("model", "Services agreed on"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&CaseActivity::intendedGoals>(
        "intended_goals", QT_TRANSLATE_NOOP("model", "Goals intended"), QT_TRANSLATE_NOOP("model", "Content")),
    field<&CaseActivity::agreedNext>(
        "agreed_next", QT_TRANSLATE_NOOP("model", "Next steps"), QT_TRANSLATE_NOOP("model", "Content")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(joined(fuzzyIn(record, F("date")), record.text(F("title")), QStringLiteral(" – ")),
        titles(record.reference(F("consultation_case"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& CaseActivity::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Activity"),
        QT_TRANSLATE_NOOP("model", "Activities"), fields, [] { return recordOf(CaseActivity{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
