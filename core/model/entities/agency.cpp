#include "core/model/entities/agency.h"

#include "core/model/entities/funder.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(AgencyKind)
{
    static constexpr ChoiceWord words[] = {{"transfer_agency", QT_TRANSLATE_NOOP("model", "Transfer agency")},
        {"reab", QT_TRANSLATE_NOOP("model", "Regional development agency (REAB)")},
        {"expert_centre", QT_TRANSLATE_NOOP("model", "Thematic expert centre")}};
    return words;
}

ChoiceList choicesOf(AgreementTerm)
{
    static constexpr ChoiceWord words[] = {{"target_agreement", QT_TRANSLATE_NOOP("model", "Target agreement")},
        {"framework_agreement", QT_TRANSLATE_NOOP("model", "Framework agreement")},
        {"cooperation_agreement", QT_TRANSLATE_NOOP("model", "Cooperation agreement")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Agency::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Agency"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Agency::shortName>("short_name", QT_TRANSLATE_NOOP("model", "Short name"),
        QT_TRANSLATE_NOOP("model", "Agency"), Listed | Found | InTitle),
    field<&Agency::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind"), QT_TRANSLATE_NOOP("model", "Agency"), Listed),
    field<&Agency::isOwn>(
        "is_own", QT_TRANSLATE_NOOP("model", "Own agency"), QT_TRANSLATE_NOOP("model", "Agency"), Listed),
    field<&Agency::predecessor>(
        "predecessor", QT_TRANSLATE_NOOP("model", "Predecessor"), QT_TRANSLATE_NOOP("model", "Agency")),
    field<&Agency::carrier>(
        "carrier", QT_TRANSLATE_NOOP("model", "Carrier"), QT_TRANSLATE_NOOP("model", "Agency"), Found),
    field<&Agency::areaStates>(
        "area_states", QT_TRANSLATE_NOOP("model", "Responsible for"), QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::minPopulation>(
        "min_population", QT_TRANSLATE_NOOP("model", "From inhabitants"), QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::reflectionMonths>("reflection_months",
        QT_TRANSLATE_NOOP("model", "Reflection talk at least every so many months"),
        QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::agreementTerm>("agreement_term", QT_TRANSLATE_NOOP("model", "Name of the agreement"),
        QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::agreementWord>("agreement_word", QT_TRANSLATE_NOOP("model", "Own word for the agreement"),
        QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::activeSince>(
        "active_since", QT_TRANSLATE_NOOP("model", "Active since"), QT_TRANSLATE_NOOP("model", "Responsibility")),
    field<&Agency::fundingNotice>(
        "funding_notice", QT_TRANSLATE_NOOP("model", "Funding notice"), QT_TRANSLATE_NOOP("model", "Printed matter")),
    field<&Agency::funder>(
        "funder", QT_TRANSLATE_NOOP("model", "Funder"), QT_TRANSLATE_NOOP("model", "Printed matter")),
    field<&Agency::motto>("motto", QT_TRANSLATE_NOOP("model", "Motto"), QT_TRANSLATE_NOOP("model", "Printed matter")),
    field<&Agency::missionStatement>("mission_statement", QT_TRANSLATE_NOOP("model", "Mission statement"),
        QT_TRANSLATE_NOOP("model", "Printed matter")),
    field<&Agency::about>(
        "about", QT_TRANSLATE_NOOP("model", "About us"), QT_TRANSLATE_NOOP("model", "Printed matter")),
    field<&Agency::address>("address", QT_TRANSLATE_NOOP("model", "Address"), QT_TRANSLATE_NOOP("model", "Contact")),
    field<&Agency::phone>("phone", QT_TRANSLATE_NOOP("model", "Phone"), QT_TRANSLATE_NOOP("model", "Contact"), Phone),
    field<&Agency::email>("email", QT_TRANSLATE_NOOP("model", "E-mail"), QT_TRANSLATE_NOOP("model", "Contact"), Email),
    field<&Agency::website>(
        "website", QT_TRANSLATE_NOOP("model", "Website"), QT_TRANSLATE_NOOP("model", "Contact"), Web),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("short_name")).isEmpty() ? record.text(F("name")) : record.text(F("short_name"));
}

} // namespace

const EntityInfo& Agency::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Agency"),
        QT_TRANSLATE_NOOP("model", "Agencies"), fields, [] { return recordOf(Agency{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
