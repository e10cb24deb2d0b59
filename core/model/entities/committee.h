#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds that a committee may name as "committee of". */
struct CommitteeBody {
    static constexpr const char* entityKey = "agency municipality";
};

/** Whether a committee has members from outside the administration (domain.md 2.2 A). */
enum class CommitteeReach { Internal, External };
[[nodiscard]] ChoiceList choicesOf(CommitteeReach);

/** A body of an agency or a municipality, its mandate and rhythm (domain.md 2.2 A, 1-15). */
struct Committee {
    static constexpr const char* entityKey = "committee";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    Ref<CommitteeBody> body;
    QString kind;
    std::optional<CommitteeReach> reach;
    std::optional<ActorLevel> actorLevel;
    QString chair;
    QString rhythm;
    LongText goal;
    LongText mandate;
    LongText rulesOfProcedure;
    LongText note;

    bool operator==(const Committee&) const = default;
};

} // namespace core
