#include "core/model/entities/concern.h"

#include "core/model/entities/method.h"
#include "core/model/entities/person.h"
#include "core/model/entities/themefield.h"

namespace core {

ChoiceList choicesOf(ConcernState)
{
    static constexpr ChoiceWord words[] = {{"raised", QT_TRANSLATE_NOOP("model", "Raised")},
        {"selected", QT_TRANSLATE_NOOP("model", "Selected")},
        {"worked_on", QT_TRANSLATE_NOOP("model", "Being worked on")},
        {"resolved", QT_TRANSLATE_NOOP("model", "Resolved")}, {"parked", QT_TRANSLATE_NOOP("model", "Parked")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Concern::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"), QT_TRANSLATE_NOOP("model", "Concern"),
        Required | Listed | Owner),
    field<&Concern::question>("question", QT_TRANSLATE_NOOP("model", "Concern or question"),
        QT_TRANSLATE_NOOP("model", "Concern"), Required | Listed | Found | InTitle),
    field<&Concern::type>("type", QT_TRANSLATE_NOOP("model", "Kind of concern"), QT_TRANSLATE_NOOP("model", "Concern"),
        Listed | Sorted, "concern_type"),
    field<&Concern::state>("state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Concern"), Listed),
    field<&Concern::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Concern")),
    field<&Concern::background>(
        "background", QT_TRANSLATE_NOOP("model", "Background"), QT_TRANSLATE_NOOP("model", "Concern")),
    field<&Concern::broughtBy>(
        "brought_by", QT_TRANSLATE_NOOP("model", "Brought by"), QT_TRANSLATE_NOOP("model", "Concern"), Personal),
    field<&Concern::raisedOn>(
        "raised_on", QT_TRANSLATE_NOOP("model", "Raised on"), QT_TRANSLATE_NOOP("model", "Concern"), Listed),
    field<&Concern::method>(
        "method", QT_TRANSLATE_NOOP("model", "Method that fits"), QT_TRANSLATE_NOOP("model", "Concern")),
    field<&Concern::confidentiality>("confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"),
        QT_TRANSLATE_NOOP("model", "Concern"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("question"));
}

} // namespace

const EntityInfo& Concern::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Concern"),
        QT_TRANSLATE_NOOP("model", "Concerns and questions"), fields, [] { return recordOf(Concern{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
