#include "core/model/entities/agreementgoal.h"

#include "core/model/entities/agreement.h"
#include "core/model/entities/themefield.h"

namespace core {

ChoiceList choicesOf(GoalState)
{
    static constexpr ChoiceWord words[] = {{"open", QT_TRANSLATE_NOOP("model", "Open")},
        {"in_progress", QT_TRANSLATE_NOOP("model", "In progress")},
        {"achieved", QT_TRANSLATE_NOOP("model", "Achieved")},
        {"partly_achieved", QT_TRANSLATE_NOOP("model", "Partly achieved")},
        {"not_pursued", QT_TRANSLATE_NOOP("model", "Not pursued")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgreementGoal::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Goal"), Required | Listed | Owner),
    field<&AgreementGoal::order>("order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Goal")),
    field<&AgreementGoal::goal>("text", QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Goal"),
        Required | Listed | Found | InTitle),
    field<&AgreementGoal::guidingGoal>("guiding_goal", QT_TRANSLATE_NOOP("model", "Guiding goal"),
        QT_TRANSLATE_NOOP("model", "Goal"), {}, "guiding_goal"),
    field<&AgreementGoal::state>(
        "state", QT_TRANSLATE_NOOP("model", "State"), QT_TRANSLATE_NOOP("model", "Goal"), Listed),
    field<&AgreementGoal::due>("due", QT_TRANSLATE_NOOP("model", "Due"), QT_TRANSLATE_NOOP("model", "Goal"), Listed),
    field<&AgreementGoal::priority>(
        "priority", QT_TRANSLATE_NOOP("model", "Priority"), QT_TRANSLATE_NOOP("model", "Goal"), Listed),
    field<&AgreementGoal::dkbmComponent>("dkbm_component", QT_TRANSLATE_NOOP("model", "Core component"),
        QT_TRANSLATE_NOOP("model", "Education management")),
    field<&AgreementGoal::dkbmPillar>(
        "dkbm_pillar", QT_TRANSLATE_NOOP("model", "Pillar"), QT_TRANSLATE_NOOP("model", "Education management")),
    field<&AgreementGoal::lifePhases>(
        "life_phases", QT_TRANSLATE_NOOP("model", "Life phases"), QT_TRANSLATE_NOOP("model", "Education management")),
    field<&AgreementGoal::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Education management")),
    field<&AgreementGoal::indicator>(
        "indicator", QT_TRANSLATE_NOOP("model", "How we shall know"), QT_TRANSLATE_NOOP("model", "Measuring")),
    field<&AgreementGoal::baseline>(
        "baseline", QT_TRANSLATE_NOOP("model", "Baseline"), QT_TRANSLATE_NOOP("model", "Measuring")),
    field<&AgreementGoal::sustainability>(
        "sustainability", QT_TRANSLATE_NOOP("model", "Making permanent"), QT_TRANSLATE_NOOP("model", "Measuring")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("text"));
}

} // namespace

const EntityInfo& AgreementGoal::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Goal"), QT_TRANSLATE_NOOP("model", "Goals"),
        fields, [] { return recordOf(AgreementGoal{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
