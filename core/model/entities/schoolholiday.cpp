#include "core/model/entities/schoolholiday.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&SchoolHoliday::land>(
        "land", QT_TRANSLATE_NOOP("model", "Land"), QT_TRANSLATE_NOOP("model", "School holidays"), Listed),
    field<&SchoolHoliday::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "School holidays"), Required | Listed | Sorted | Found | InTitle),
    field<&SchoolHoliday::start>(
        "start", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "School holidays"), Required | Listed),
    field<&SchoolHoliday::end>(
        "end", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "School holidays"), Required | Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& SchoolHoliday::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "School holidays"),
        QT_TRANSLATE_NOOP("model", "School holidays"), fields, [] { return recordOf(SchoolHoliday{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
