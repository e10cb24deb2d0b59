#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct RuleSubject;

/** A finding that people let stand, with their reason (decisions.md 21). It answers for that finding and for nothing
 *  worse; one without `part` answers for all that its rule finds in its record. */
struct RuleOverride {
    static constexpr const char* entityKey = "rule_override";
    [[nodiscard]] static const EntityInfo& info();

    Ref<RuleSubject> record;
    QString rule;
    QString part; ///< storage key of the finding's field, and the word for it where a rule has several
    Ref<RuleSubject> other; ///< another record that has a part in the finding
    std::optional<qint64> amount; ///< how bad it was then; empty: however bad it gets
    LongText reason;
    QDate until;
    QString who;

    bool operator==(const RuleOverride&) const = default;
};

} // namespace core
