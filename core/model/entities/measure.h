#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgreementGoal;
struct Outcome;
struct Project;

/** Kinds that a measure may name as "comes from". */
struct MeasureSource {
    static constexpr const char* entityKey = "session consultation_case case_activity activity_review goal_review "
                                             "peer_consultation project committee";
};

/** Kinds that a measure may name as "who". */
struct MeasureHolder {
    static constexpr const char* entityKey = "municipality person agency staff organisation";
};

/** domain.md 2.4.7 */
enum class MeasureState { Open, InProgress, Done, Dropped, Moved };
[[nodiscard]] ChoiceList choicesOf(MeasureState);

/** Who does what until when (domain.md 2.2 E, V-38). Overdue is derived. */
struct Measure {
    static constexpr const char* entityKey = "measure";
    [[nodiscard]] static const EntityInfo& info();

    Ref<MeasureSource> source;
    OrderKey order;
    LongText what;
    Ref<MeasureHolder> who;
    FuzzyDate due;
    MeasureState state = MeasureState::Open;
    QString withWhom;
    QString firstStep;
    Ref<AgreementGoal> goal;
    Ref<Project> project;
    Ref<Outcome> outcome;
    LongText progressNote;
    QString reason;
    QDate doneOn;
    Confidentiality confidentiality = Confidentiality::Group;

    bool operator==(const Measure&) const = default;
};

} // namespace core
