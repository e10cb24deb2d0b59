#include "core/model/entities/valuelist.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ValueList::key>("key", QT_TRANSLATE_NOOP("model", "Short key"), QT_TRANSLATE_NOOP("model", "Value list"),
        Required | Listed | MatchKey | Identity),
    field<&ValueList::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Value list"),
        Required | Listed | Sorted | Found | InTitle),
    field<&ValueList::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Value list")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& ValueList::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Value list"),
        QT_TRANSLATE_NOOP("model", "Value lists"), fields, [] { return recordOf(ValueList{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
