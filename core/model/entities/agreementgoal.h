#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;
struct ThemeField;

/** domain.md 2.4.8 */
enum class GoalState { Open, InProgress, Achieved, PartlyAchieved, NotPursued };
[[nodiscard]] ChoiceList choicesOf(GoalState);

/** A goal of an agreement (domain.md 2.2 B); its state follows its reviews. */
struct AgreementGoal {
    static constexpr const char* entityKey = "agreement_goal";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    LongText goal;
    QString guidingGoal;
    GoalState state = GoalState::Open;
    FuzzyDate due;
    std::optional<Priority> priority;
    std::optional<DkbmComponent> dkbmComponent;
    std::optional<DkbmPillar> dkbmPillar;
    Words<LifePhase> lifePhases;
    Refs<ThemeField> themeFields;
    LongText indicator;
    LongText baseline;
    LongText sustainability;

    bool operator==(const AgreementGoal&) const = default;
};

} // namespace core
