#include "core/model/entities/region.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Region::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Region"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Region::members>(
        "members", QT_TRANSLATE_NOOP("model", "Municipalities"), QT_TRANSLATE_NOOP("model", "Region"), Listed),
    field<&Region::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Region")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& Region::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Region"),
        QT_TRANSLATE_NOOP("model", "Regions"), fields, [] { return recordOf(Region{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
