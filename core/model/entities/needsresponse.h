#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct NeedsSurvey;

/** What one municipality answers (domain.md 2.2 D). */
struct NeedsResponse {
    static constexpr const char* entityKey = "needs_response";
    [[nodiscard]] static const EntityInfo& info();

    Ref<NeedsSurvey> survey;
    Ref<Municipality> municipality;
    LongText answers;
    LongText topicPriorities;
    QString preferredDates;
    bool hostingPossible = false;
    QDate receivedOn;

    bool operator==(const NeedsResponse&) const = default;
};

} // namespace core
