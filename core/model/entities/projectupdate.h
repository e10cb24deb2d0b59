#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Project;
struct Session;

/** How far a project is at one session; two who record it make one record (domain.md 2.2 E). */
struct ProjectUpdate {
    static constexpr const char* entityKey = "project_update";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Project> project;
    Ref<Session> session;
    LongText progress;
    LongText obstacles;
    LongText nextSteps;
    Confidentiality confidentiality = Confidentiality::Group;

    bool operator==(const ProjectUpdate&) const = default;
};

} // namespace core
