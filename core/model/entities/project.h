#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Team;
struct ThemeField;

/** domain.md 1.1, 0-22 */
enum class ProjectKind { Content, Structure, Strategy };
[[nodiscard]] ChoiceList choicesOf(ProjectKind);

/** What a team develops at home over a series (domain.md 2.2 E). */
struct Project {
    static constexpr const char* entityKey = "project";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Team> team;
    QString title;
    Words<ProjectKind> kinds;
    LongText description;
    LongText goal;
    Words<DkbmComponent> dkbmComponents;
    Words<LifePhase> lifePhases;
    Refs<ThemeField> themeFields;
    LongText participationNote;
    LongText transferIntoAdministration;
    LongText sustainability;

    bool operator==(const Project&) const = default;
};

} // namespace core
