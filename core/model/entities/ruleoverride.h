#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct RuleSubject;

/** A finding that people let stand, with their reason (decisions.md 21). */
struct RuleOverride {
    static constexpr const char* entityKey = "rule_override";
    [[nodiscard]] static const EntityInfo& info();

    Ref<RuleSubject> record;
    QString rule;
    LongText reason;
    QDate until;
    QString who;

    bool operator==(const RuleOverride&) const = default;
};

} // namespace core
