#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds that an assessment of a core component may name as "belongs to". */
struct AssessmentOwner {
    static constexpr const char* entityKey = "status_analysis municipality";
};

/** A scale of our own, since no standard was found (domain.md 2.2 C). */
enum class AssessmentLevel { None, First, Partly, Largely, Settled };
[[nodiscard]] ChoiceList choicesOf(AssessmentLevel);

/** Whose view an assessment is. */
enum class AssessedBy { Municipality, Agency, Jointly };
[[nodiscard]] ChoiceList choicesOf(AssessedBy);

/** How far one core component of DKBM is (domain.md 2.2 C). */
struct ComponentAssessment {
    static constexpr const char* entityKey = "component_assessment";
    [[nodiscard]] static const EntityInfo& info();

    Ref<AssessmentOwner> subject;
    DkbmComponent component = DkbmComponent::Goals;
    AssessmentLevel level = AssessmentLevel::None;
    std::optional<AssessedBy> assessedBy;
    QDate date;
    LongText comment;

    bool operator==(const ComponentAssessment&) const = default;
};

} // namespace core
