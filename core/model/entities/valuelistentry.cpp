#include "core/model/entities/valuelistentry.h"

#include "core/model/entities/valuelist.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ValueListEntry::list>("value_list", QT_TRANSLATE_NOOP("model", "Value list"),
        QT_TRANSLATE_NOOP("model", "Word of a list"), Required | Listed | Owner),
    field<&ValueListEntry::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Word of a list")),
    field<&ValueListEntry::word>("word", QT_TRANSLATE_NOOP("model", "Word"),
        QT_TRANSLATE_NOOP("model", "Word of a list"), Required | Listed | Sorted | Found | InTitle),
    field<&ValueListEntry::retired>("retired", QT_TRANSLATE_NOOP("model", "No longer proposed"),
        QT_TRANSLATE_NOOP("model", "Word of a list"), Listed),
    field<&ValueListEntry::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Word of a list")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("word"));
}

} // namespace

const EntityInfo& ValueListEntry::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Word of a list"),
        QT_TRANSLATE_NOOP("model", "Words of the list"), fields, [] { return recordOf(ValueListEntry{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
