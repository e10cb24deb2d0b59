#include "core/model/entities/themefield.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ThemeField::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Theme field"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&ThemeField::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Theme field")),
    field<&ThemeField::retired>(
        "retired", QT_TRANSLATE_NOOP("model", "No longer proposed"), QT_TRANSLATE_NOOP("model", "Theme field"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& ThemeField::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Theme field"),
        QT_TRANSLATE_NOOP("model", "Theme fields"), fields, [] { return recordOf(ThemeField{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
