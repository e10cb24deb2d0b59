#include "core/model/entities/needitem.h"

#include "core/model/entities/consultationcase.h"
#include "core/model/entities/themefield.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&NeedItem::consultationCase>("consultation_case", QT_TRANSLATE_NOOP("model", "Consultation case"),
        QT_TRANSLATE_NOOP("model", "Need"), Required | Listed | Owner),
    field<&NeedItem::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Need")),
    field<&NeedItem::need>("need", QT_TRANSLATE_NOOP("model", "Need"), QT_TRANSLATE_NOOP("model", "Need"),
        Required | Listed | Found | InTitle),
    field<&NeedItem::priority>(
        "priority", QT_TRANSLATE_NOOP("model", "Priority"), QT_TRANSLATE_NOOP("model", "Need"), Listed),
    field<&NeedItem::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Need")),
    field<&NeedItem::dkbmComponent>(
        "dkbm_component", QT_TRANSLATE_NOOP("model", "Core component"), QT_TRANSLATE_NOOP("model", "Need"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("need"));
}

} // namespace

const EntityInfo& NeedItem::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Need"), QT_TRANSLATE_NOOP("model", "Needs"),
        fields, [] { return recordOf(NeedItem{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
