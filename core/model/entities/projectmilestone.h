#pragma once

#include "core/model/entities/planitem.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Project;

/** domain.md 2.2 E */
struct ProjectMilestone {
    static constexpr const char* entityKey = "project_milestone";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Project> project;
    OrderKey order;
    QString milestone;
    FuzzyDate due;
    PlanState state = PlanState::Planned;

    bool operator==(const ProjectMilestone&) const = default;
};

} // namespace core
