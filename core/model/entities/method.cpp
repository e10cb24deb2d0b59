#include "core/model/entities/method.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Method::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Method"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&Method::purpose>(
        "purpose", QT_TRANSLATE_NOOP("model", "Purpose"), QT_TRANSLATE_NOOP("model", "Method"), Found),
    field<&Method::minPersons>(
        "min_persons", QT_TRANSLATE_NOOP("model", "From persons"), QT_TRANSLATE_NOOP("model", "Method"), Listed),
    field<&Method::maxPersons>(
        "max_persons", QT_TRANSLATE_NOOP("model", "To persons"), QT_TRANSLATE_NOOP("model", "Method"), Listed),
    field<&Method::durationMin>(
        "duration_min", QT_TRANSLATE_NOOP("model", "Minutes"), QT_TRANSLATE_NOOP("model", "Method"), Listed),
    field<&Method::material>("material", QT_TRANSLATE_NOOP("model", "Material"), QT_TRANSLATE_NOOP("model", "Method")),
    field<&Method::steps>(
        "steps", QT_TRANSLATE_NOOP("model", "Steps, one a line"), QT_TRANSLATE_NOOP("model", "Method")),
    field<&Method::sourceNote>(
        "source_note", QT_TRANSLATE_NOOP("model", "Source and licence"), QT_TRANSLATE_NOOP("model", "Method")),
    field<&Method::retired>(
        "retired", QT_TRANSLATE_NOOP("model", "No longer proposed"), QT_TRANSLATE_NOOP("model", "Method")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& Method::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Method"),
        QT_TRANSLATE_NOOP("model", "Methods"), fields, [] { return recordOf(Method{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
