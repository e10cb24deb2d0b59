#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;
struct AgreementGoal;
struct Format;

/** How far a step of the plan is. */
enum class PlanState { Planned, InProgress, Done, Dropped };
[[nodiscard]] ChoiceList choicesOf(PlanState);

/** A step of the plan by which an agreement is carried out (domain.md 2.2 B). */
struct PlanItem {
    static constexpr const char* entityKey = "plan_item";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    QString title;
    Ref<AgreementGoal> goal;
    Ref<Format> format;
    FuzzyDate planned;
    QString responsible;
    QString milestone;
    PlanState state = PlanState::Planned;

    bool operator==(const PlanItem&) const = default;
};

} // namespace core
