#include "core/model/entities/peerphase.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PeerPhase::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"), QT_TRANSLATE_NOOP("model", "Phase"),
        Required | Listed | Owner),
    field<&PeerPhase::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Phase"),
        Required | Listed | Found | InTitle),
    field<&PeerPhase::plannedMin>(
        "planned_min", QT_TRANSLATE_NOOP("model", "Minutes planned"), QT_TRANSLATE_NOOP("model", "Phase"), Listed),
    field<&PeerPhase::whoSpeaks>(
        "who_speaks", QT_TRANSLATE_NOOP("model", "Who speaks"), QT_TRANSLATE_NOOP("model", "Phase"), Listed),
    field<&PeerPhase::whoListens>(
        "who_listens", QT_TRANSLATE_NOOP("model", "Who listens"), QT_TRANSLATE_NOOP("model", "Phase"), Listed),
    field<&PeerPhase::hint>("hint", QT_TRANSLATE_NOOP("model", "Hint"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::actualStart>(
        "actual_start", QT_TRANSLATE_NOOP("model", "Began at"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::actualEnd>(
        "actual_end", QT_TRANSLATE_NOOP("model", "Ended at"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::extraMin>(
        "extra_min", QT_TRANSLATE_NOOP("model", "Minutes added"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::skipped>("skipped", QT_TRANSLATE_NOOP("model", "Skipped"), QT_TRANSLATE_NOOP("model", "Phase")),
    field<&PeerPhase::notes>(
        "notes", QT_TRANSLATE_NOOP("model", "Notes"), QT_TRANSLATE_NOOP("model", "Phase"), Confidential),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& PeerPhase::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Phase"), QT_TRANSLATE_NOOP("model", "Phases"),
        fields, [] { return recordOf(PeerPhase{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
