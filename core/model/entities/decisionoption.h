#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct GroupDecision;

/** What could be voted for, and its votes (domain.md 2.2 D). */
struct DecisionOption {
    static constexpr const char* entityKey = "decision_option";
    [[nodiscard]] static const EntityInfo& info();

    Ref<GroupDecision> decision;
    OrderKey order;
    QString option;
    std::optional<qint64> votes;

    bool operator==(const DecisionOption&) const = default;
};

} // namespace core
