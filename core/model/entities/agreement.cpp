#include "core/model/entities/agreement.h"

#include "core/model/entities/fundingphase.h"
#include "core/model/entities/person.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(AgreementState)
{
    static constexpr ChoiceWord words[] = {{"draft", QT_TRANSLATE_NOOP("model", "Draft")},
        {"in_coordination", QT_TRANSLATE_NOOP("model", "In coordination")},
        {"approved", QT_TRANSLATE_NOOP("model", "Approved")}, {"signed", QT_TRANSLATE_NOOP("model", "Signed")},
        {"fulfilled", QT_TRANSLATE_NOOP("model", "Fulfilled")},
        {"terminated", QT_TRANSLATE_NOOP("model", "Terminated")},
        {"withdrawn", QT_TRANSLATE_NOOP("model", "Withdrawn")}};
    return words;
}

ChoiceList choicesOf(EndRule)
{
    static constexpr ChoiceWord words[] = {{"date", QT_TRANSLATE_NOOP("model", "On its last day")},
        {"goals_reached", QT_TRANSLATE_NOOP("model", "When the goals are reached")},
        {"end_of_funding_phase", QT_TRANSLATE_NOOP("model", "With the funding phase")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Agreement::number>("number", QT_TRANSLATE_NOOP("model", "Number"), QT_TRANSLATE_NOOP("model", "Agreement"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Agreement::title>("title", QT_TRANSLATE_NOOP("model", "Title"), QT_TRANSLATE_NOOP("model", "Agreement"),
        Listed | Sorted | Found | InTitle),
    field<&Agreement::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of agreement"), QT_TRANSLATE_NOOP("model", "Agreement"), Listed),
    field<&Agreement::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Agreement")),
    field<&Agreement::agency>(
        "agency", QT_TRANSLATE_NOOP("model", "Agency"), QT_TRANSLATE_NOOP("model", "Agreement"), Required | Listed),
    field<&Agreement::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Agreement"), Listed),
    field<&Agreement::start>(
        "start", QT_TRANSLATE_NOOP("model", "In force from"), QT_TRANSLATE_NOOP("model", "Term"), Listed),
    field<&Agreement::end>(
        "end", QT_TRANSLATE_NOOP("model", "In force until"), QT_TRANSLATE_NOOP("model", "Term"), Listed),
    field<&Agreement::endRule>("end_rule", QT_TRANSLATE_NOOP("model", "Ends"), QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::fundingPhase>(
        "funding_phase", QT_TRANSLATE_NOOP("model", "Funding phase"), QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::noticePeriodWeeks>("notice_period_weeks", QT_TRANSLATE_NOOP("model", "Notice period in weeks"),
        QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::predecessor>(
        "predecessor", QT_TRANSLATE_NOOP("model", "Continues"), QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::endedOn>(
        "ended_on", QT_TRANSLATE_NOOP("model", "Fulfilled or terminated on"), QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::endReason>(
        "end_reason", QT_TRANSLATE_NOOP("model", "Reason of the termination"), QT_TRANSLATE_NOOP("model", "Term")),
    field<&Agreement::preamble>(
        "preamble", QT_TRANSLATE_NOOP("model", "Preamble"), QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::subject>(
        "subject", QT_TRANSLATE_NOOP("model", "Subject"), QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::initialSituation>("initial_situation", QT_TRANSLATE_NOOP("model", "Initial situation"),
        QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::evaluationRule>("evaluation_rule", QT_TRANSLATE_NOOP("model", "Evaluation"),
        QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::costRule>(
        "cost_rule", QT_TRANSLATE_NOOP("model", "Costs"), QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::dataProtection>("data_protection", QT_TRANSLATE_NOOP("model", "Data protection"),
        QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::publicityRule>("publicity_rule", QT_TRANSLATE_NOOP("model", "Public relations"),
        QT_TRANSLATE_NOOP("model", "Text of the agreement")),
    field<&Agreement::runningAdministration>("running_administration",
        QT_TRANSLATE_NOOP("model", "Matter of the running administration, needs no resolution"),
        QT_TRANSLATE_NOOP("model", "Signing")),
    field<&Agreement::signedOn>(
        "signed_on", QT_TRANSLATE_NOOP("model", "Signed on"), QT_TRANSLATE_NOOP("model", "Signing"), Listed),
    field<&Agreement::signedPlace>(
        "signed_place", QT_TRANSLATE_NOOP("model", "Signed at"), QT_TRANSLATE_NOOP("model", "Signing")),
    field<&Agreement::handoverEvent>(
        "handover_event", QT_TRANSLATE_NOOP("model", "Handover"), QT_TRANSLATE_NOOP("model", "Signing")),
    field<&Agreement::contactsStrategic>("contacts_strategic", QT_TRANSLATE_NOOP("model", "Contacts, strategic level"),
        QT_TRANSLATE_NOOP("model", "Contacts"), Personal),
    field<&Agreement::contactsOperational>("contacts_operational",
        QT_TRANSLATE_NOOP("model", "Contacts, operational level"), QT_TRANSLATE_NOOP("model", "Contacts"), Personal),
};

QString titleOf(const Record& record, const Titles&)
{
    return joined(record.text(F("number")), record.text(F("title")), QStringLiteral(" "));
}

} // namespace

const EntityInfo& Agreement::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Agreements"), fields, [] { return recordOf(Agreement{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
