#include "core/model/entities/projectmilestone.h"

#include "core/model/entities/project.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&ProjectMilestone::project>("project", QT_TRANSLATE_NOOP("model", "Development project"),
        QT_TRANSLATE_NOOP("model", "Milestone of the project"), Required | Listed | Owner),
    field<&ProjectMilestone::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Milestone of the project")),
    field<&ProjectMilestone::milestone>("milestone", QT_TRANSLATE_NOOP("model", "Milestone"),
        QT_TRANSLATE_NOOP("model", "Milestone of the project"), Required | Listed | Found | InTitle),
    field<&ProjectMilestone::due>(
        "due", QT_TRANSLATE_NOOP("model", "Due"), QT_TRANSLATE_NOOP("model", "Milestone of the project"), Listed),
    field<&ProjectMilestone::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Milestone of the project"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("milestone"));
}

} // namespace

const EntityInfo& ProjectMilestone::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Milestone of the project"),
        QT_TRANSLATE_NOOP("model", "Milestones of the project"), fields, [] { return recordOf(ProjectMilestone{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
