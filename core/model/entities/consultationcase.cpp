#include "core/model/entities/consultationcase.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/orgunit.h"
#include "core/model/entities/person.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(CaseState)
{
    static constexpr ChoiceWord words[] = {{"inquiry", QT_TRANSLATE_NOOP("model", "Inquiry")},
        {"first_meeting", QT_TRANSLATE_NOOP("model", "First meeting")},
        {"mandate_clarification", QT_TRANSLATE_NOOP("model", "Mandate clarification")},
        {"analysis", QT_TRANSLATE_NOOP("model", "Analysis")}, {"advice", QT_TRANSLATE_NOOP("model", "Advice")},
        {"reflection", QT_TRANSLATE_NOOP("model", "Reflection and review")},
        {"on_hold", QT_TRANSLATE_NOOP("model", "On hold")}, {"closed", QT_TRANSLATE_NOOP("model", "Closed")},
        {"rejected", QT_TRANSLATE_NOOP("model", "Rejected")}, {"aborted", QT_TRANSLATE_NOOP("model", "Abandoned")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ConsultationCase::number>("number", QT_TRANSLATE_NOOP("model", "Number"),
        QT_TRANSLATE_NOOP("model", "Consultation case"), Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&ConsultationCase::title>("title", QT_TRANSLATE_NOOP("model", "Title"),
        QT_TRANSLATE_NOOP("model", "Consultation case"), Required | Listed | Sorted | Found | InTitle),
    field<&ConsultationCase::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Consultation case"), Required | Listed),
    field<&ConsultationCase::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Consultation case"), Required),
    field<&ConsultationCase::agreement>(
        "agreement", QT_TRANSLATE_NOOP("model", "Agreement"), QT_TRANSLATE_NOOP("model", "Consultation case"), Listed),
    field<&ConsultationCase::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Consultation case"), Listed),
    field<&ConsultationCase::purpose>("purpose", QT_TRANSLATE_NOOP("model", "Purpose"),
        QT_TRANSLATE_NOOP("model", "Consultation case"), {}, "case_purpose"),
    field<&ConsultationCase::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Consultation case")),
    field<&ConsultationCase::dkbmPillars>(
        "dkbm_pillars", QT_TRANSLATE_NOOP("model", "Pillars"), QT_TRANSLATE_NOOP("model", "Consultation case")),
    field<&ConsultationCase::openedOn>(
        "opened_on", QT_TRANSLATE_NOOP("model", "Opened on"), QT_TRANSLATE_NOOP("model", "Consultation case"), Listed),
    field<&ConsultationCase::leadStaff>(
        "lead_staff", QT_TRANSLATE_NOOP("model", "Led by"), QT_TRANSLATE_NOOP("model", "People"), Listed),
    field<&ConsultationCase::coStaff>(
        "co_staff", QT_TRANSLATE_NOOP("model", "Also at work"), QT_TRANSLATE_NOOP("model", "People")),
    field<&ConsultationCase::municipalLead>(
        "municipal_lead", QT_TRANSLATE_NOOP("model", "Client"), QT_TRANSLATE_NOOP("model", "People"), Personal),
    field<&ConsultationCase::municipalContacts>("municipal_contacts",
        QT_TRANSLATE_NOOP("model", "Contacts of the municipality"), QT_TRANSLATE_NOOP("model", "People"), Personal),
    field<&ConsultationCase::involvedOrgUnits>(
        "involved_org_units", QT_TRANSLATE_NOOP("model", "Units involved"), QT_TRANSLATE_NOOP("model", "People")),
    field<&ConsultationCase::involvedOrganisations>("involved_organisations",
        QT_TRANSLATE_NOOP("model", "Organisations involved"), QT_TRANSLATE_NOOP("model", "People")),
    field<&ConsultationCase::existingStructures>("existing_structures",
        QT_TRANSLATE_NOOP("model", "Existing structures"), QT_TRANSLATE_NOOP("model", "Mandate")),
    field<&ConsultationCase::mandate>(
        "mandate", QT_TRANSLATE_NOOP("model", "Mandate as clarified"), QT_TRANSLATE_NOOP("model", "Mandate")),
    field<&ConsultationCase::mandateConfirmedOn>("mandate_confirmed_on",
        QT_TRANSLATE_NOOP("model", "Mandate confirmed on"), QT_TRANSLATE_NOOP("model", "Mandate")),
    field<&ConsultationCase::mandateConfirmedBy>("mandate_confirmed_by",
        QT_TRANSLATE_NOOP("model", "Mandate confirmed by"), QT_TRANSLATE_NOOP("model", "Mandate"), Personal),
    field<&ConsultationCase::rejectionReason>("rejection_reason",
        QT_TRANSLATE_NOOP("model", "Reason of the rejection or abandonment"), QT_TRANSLATE_NOOP("model", "Closing")),
    field<&ConsultationCase::closedOn>(
        "closed_on", QT_TRANSLATE_NOOP("model", "Closed on"), QT_TRANSLATE_NOOP("model", "Closing"), Listed),
    field<&ConsultationCase::closingSummary>(
        "closing_summary", QT_TRANSLATE_NOOP("model", "Closing summary"), QT_TRANSLATE_NOOP("model", "Closing")),
    field<&ConsultationCase::followUp>(
        "follow_up", QT_TRANSLATE_NOOP("model", "Follow up on"), QT_TRANSLATE_NOOP("model", "Closing"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return joined(record.text(F("number")), record.text(F("title")), QStringLiteral(" "));
}

} // namespace

const EntityInfo& ConsultationCase::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Consultation case"),
        QT_TRANSLATE_NOOP("model", "Consultation cases"), fields, [] { return recordOf(ConsultationCase{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
