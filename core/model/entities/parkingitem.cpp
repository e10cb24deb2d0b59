#include "core/model/entities/parkingitem.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/session.h"

namespace core {

ChoiceList choicesOf(ParkingDecision)
{
    static constexpr ChoiceWord words[] = {{"open", QT_TRANSLATE_NOOP("model", "Not decided")},
        {"later", QT_TRANSLATE_NOOP("model", "Later")}, {"next_session", QT_TRANSLATE_NOOP("model", "Next session")},
        {"measure", QT_TRANSLATE_NOOP("model", "Became a measure")},
        {"done", QT_TRANSLATE_NOOP("model", "Dealt with")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ParkingItem::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Parked topic"), Required | Listed | Owner),
    field<&ParkingItem::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Parked topic")),
    field<&ParkingItem::topic>("topic", QT_TRANSLATE_NOOP("model", "Topic"), QT_TRANSLATE_NOOP("model", "Parked topic"),
        Required | Listed | Found | InTitle),
    field<&ParkingItem::raisedBy>(
        "raised_by", QT_TRANSLATE_NOOP("model", "Raised by"), QT_TRANSLATE_NOOP("model", "Parked topic"), Personal),
    field<&ParkingItem::municipality>(
        "municipality", QT_TRANSLATE_NOOP("model", "Municipality"), QT_TRANSLATE_NOOP("model", "Parked topic"), Listed),
    field<&ParkingItem::decision>("decision", QT_TRANSLATE_NOOP("model", "What becomes of it"),
        QT_TRANSLATE_NOOP("model", "Parked topic"), Listed),
    field<&ParkingItem::confidentiality>(
        "confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"), QT_TRANSLATE_NOOP("model", "Parked topic")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("topic"));
}

} // namespace

const EntityInfo& ParkingItem::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Parked topic"),
        QT_TRANSLATE_NOOP("model", "Parked topics"), fields, [] { return recordOf(ParkingItem{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
