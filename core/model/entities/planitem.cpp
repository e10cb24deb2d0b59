#include "core/model/entities/planitem.h"

#include "core/model/entities/agreement.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/format.h"

namespace core {

ChoiceList choicesOf(PlanState)
{
    static constexpr ChoiceWord words[] = {{"planned", QT_TRANSLATE_NOOP("model", "Planned step")},
        {"in_progress", QT_TRANSLATE_NOOP("model", "In progress")}, {"done", QT_TRANSLATE_NOOP("model", "Done")},
        {"dropped", QT_TRANSLATE_NOOP("model", "Dropped")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PlanItem::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Item of the plan"), Required | Listed | Owner),
    field<&PlanItem::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Item of the plan")),
    field<&PlanItem::title>("title", QT_TRANSLATE_NOOP("model", "Step"), QT_TRANSLATE_NOOP("model", "Item of the plan"),
        Required | Listed | Found | InTitle),
    field<&PlanItem::goal>(
        "goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Item of the plan"), Listed),
    field<&PlanItem::format>(
        "format", QT_TRANSLATE_NOOP("model", "Format"), QT_TRANSLATE_NOOP("model", "Item of the plan")),
    field<&PlanItem::planned>(
        "planned", QT_TRANSLATE_NOOP("model", "Planned for"), QT_TRANSLATE_NOOP("model", "Item of the plan"), Listed),
    field<&PlanItem::responsible>("responsible", QT_TRANSLATE_NOOP("model", "Responsible"),
        QT_TRANSLATE_NOOP("model", "Item of the plan"), Listed | Personal),
    field<&PlanItem::milestone>(
        "milestone", QT_TRANSLATE_NOOP("model", "Milestone"), QT_TRANSLATE_NOOP("model", "Item of the plan"), Listed),
    field<&PlanItem::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Item of the plan"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("title"));
}

} // namespace

const EntityInfo& PlanItem::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Item of the plan"),
        QT_TRANSLATE_NOOP("model", "Implementation plan"), fields, [] { return recordOf(PlanItem{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
