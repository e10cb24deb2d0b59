#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgreementGoal;
struct CaseActivity;

/** Marks 0 to 4, and x (domain.md 2.2 B). */
enum class GoalRating { NotBegun, Begun, Partly, Largely, Achieved, NotPursued };
[[nodiscard]] ChoiceList choicesOf(GoalRating);

/** How far a goal is reached at one date (domain.md 2.2 B). */
struct GoalReview {
    static constexpr const char* entityKey = "goal_review";
    [[nodiscard]] static const EntityInfo& info();

    Ref<AgreementGoal> goal;
    QDate date;
    GoalRating rating = GoalRating::NotBegun;
    LongText evidence;
    LongText comment;
    LongText nextStep;
    Ref<CaseActivity> reviewMeeting;

    bool operator==(const GoalReview&) const = default;
};

} // namespace core
