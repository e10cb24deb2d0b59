#include "core/model/entities/hostingoffer.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(OfferState)
{
    static constexpr ChoiceWord words[] = {{"offered", QT_TRANSLATE_NOOP("model", "Offered")},
        {"accepted", QT_TRANSLATE_NOOP("model", "Accepted")}, {"refused", QT_TRANSLATE_NOOP("model", "Refused")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&HostingOffer::series>("series", QT_TRANSLATE_NOOP("model", "Workshop series"),
        QT_TRANSLATE_NOOP("model", "Offer to host"), Required | Listed | InTitle | Owner),
    field<&HostingOffer::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Offer to host"), Required | Listed | InTitle),
    field<&HostingOffer::session>(
        "session", QT_TRANSLATE_NOOP("model", "Session"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::period>(
        "period", QT_TRANSLATE_NOOP("model", "Period"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::room>(
        "room", QT_TRANSLATE_NOOP("model", "Room"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::capacity>(
        "capacity", QT_TRANSLATE_NOOP("model", "Places"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::offeredOn>(
        "offered_on", QT_TRANSLATE_NOOP("model", "Offered on"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Offer to host"), Listed),
    field<&HostingOffer::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Offer to host")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("municipality"))), titles(record.reference(F("series"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& HostingOffer::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Offer to host"),
        QT_TRANSLATE_NOOP("model", "Offers to host"), fields, [] { return recordOf(HostingOffer{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
