#include "core/model/entities/registration.h"

#include "core/model/entities/team.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(RegistrationState)
{
    static constexpr ChoiceWord words[] = {{"interested", QT_TRANSLATE_NOOP("model", "Interested")},
        {"registered", QT_TRANSLATE_NOOP("model", "Registered")},
        {"confirmed", QT_TRANSLATE_NOOP("model", "Registration confirmed")},
        {"waitlisted", QT_TRANSLATE_NOOP("model", "Waiting list")},
        {"declined", QT_TRANSLATE_NOOP("model", "Declined")},
        {"cancelled", QT_TRANSLATE_NOOP("model", "Cancelled by the team")},
        {"withdrawn", QT_TRANSLATE_NOOP("model", "Withdrawn")}};
    return words;
}

ChoiceList choicesOf(Channel)
{
    static constexpr ChoiceWord words[] = {{"email", QT_TRANSLATE_NOOP("model", "By e-mail")},
        {"phone", QT_TRANSLATE_NOOP("model", "By phone")}, {"form", QT_TRANSLATE_NOOP("model", "By form")},
        {"in_person", QT_TRANSLATE_NOOP("model", "Personally")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Registration::team>("team", QT_TRANSLATE_NOOP("model", "Team"), QT_TRANSLATE_NOOP("model", "Registration"),
        Required | Listed | Owner | InTitle | Identity),
    field<&Registration::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Registration"), Listed),
    field<&Registration::receivedOn>(
        "received_on", QT_TRANSLATE_NOOP("model", "Received on"), QT_TRANSLATE_NOOP("model", "Registration"), Listed),
    field<&Registration::receivedAt>(
        "received_at", QT_TRANSLATE_NOOP("model", "Received at"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Registration::channel>(
        "channel", QT_TRANSLATE_NOOP("model", "Received"), QT_TRANSLATE_NOOP("model", "Registration"), Listed),
    field<&Registration::personsExpected>("persons_expected", QT_TRANSLATE_NOOP("model", "Persons expected"),
        QT_TRANSLATE_NOOP("model", "Registration"), Listed),
    field<&Registration::exceptionRequested>("exception_requested",
        QT_TRANSLATE_NOOP("model", "Asks for more places than the rule"), QT_TRANSLATE_NOOP("model", "Registration"),
        Listed),
    field<&Registration::foodNeeds>("food_needs", QT_TRANSLATE_NOOP("model", "Food"),
        QT_TRANSLATE_NOOP("model", "Registration"), Personal | Confidential),
    field<&Registration::accessNeeds>("access_needs", QT_TRANSLATE_NOOP("model", "Access"),
        QT_TRANSLATE_NOOP("model", "Registration"), Personal | Confidential),
    field<&Registration::confirmedOn>(
        "confirmed_on", QT_TRANSLATE_NOOP("model", "Confirmed on"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Registration::cancelledOn>(
        "cancelled_on", QT_TRANSLATE_NOOP("model", "Cancelled on"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Registration::reason>(
        "reason", QT_TRANSLATE_NOOP("model", "Reason"), QT_TRANSLATE_NOOP("model", "Registration")),
    field<&Registration::remarks>(
        "remarks", QT_TRANSLATE_NOOP("model", "Remarks"), QT_TRANSLATE_NOOP("model", "Registration")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return titles(record.reference(F("team")));
}

} // namespace

const EntityInfo& Registration::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Registration"),
        QT_TRANSLATE_NOOP("model", "Registrations"), fields, [] { return recordOf(Registration{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
