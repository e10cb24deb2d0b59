#include "core/model/entities/project.h"

#include "core/model/entities/team.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(ProjectKind)
{
    static constexpr ChoiceWord words[] = {{"content", QT_TRANSLATE_NOOP("model", "By content")},
        {"structure", QT_TRANSLATE_NOOP("model", "By structure")},
        {"strategy", QT_TRANSLATE_NOOP("model", "By strategy")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Project::team>("team", QT_TRANSLATE_NOOP("model", "Team"), QT_TRANSLATE_NOOP("model", "Development project"),
        Required | Listed | InTitle | Owner),
    field<&Project::title>("title", QT_TRANSLATE_NOOP("model", "Title"),
        QT_TRANSLATE_NOOP("model", "Development project"), Required | Listed | Found | InTitle),
    field<&Project::kinds>("kinds", QT_TRANSLATE_NOOP("model", "Kind of project"),
        QT_TRANSLATE_NOOP("model", "Development project"), Listed),
    field<&Project::description>("description", QT_TRANSLATE_NOOP("model", "Description"),
        QT_TRANSLATE_NOOP("model", "Development project"), Found),
    field<&Project::goal>(
        "goal", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::dkbmComponents>("dkbm_components", QT_TRANSLATE_NOOP("model", "Core components"),
        QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::lifePhases>(
        "life_phases", QT_TRANSLATE_NOOP("model", "Life phases"), QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::participationNote>("participation_note", QT_TRANSLATE_NOOP("model", "Participation of citizens"),
        QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::transferIntoAdministration>("transfer_into_administration",
        QT_TRANSLATE_NOOP("model", "Bringing it home"), QT_TRANSLATE_NOOP("model", "Development project")),
    field<&Project::sustainability>("sustainability", QT_TRANSLATE_NOOP("model", "Making permanent"),
        QT_TRANSLATE_NOOP("model", "Development project")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("title")), titles(record.reference(F("team"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Project::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Development project"),
        QT_TRANSLATE_NOOP("model", "Development projects"), fields, [] { return recordOf(Project{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
