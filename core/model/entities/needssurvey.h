#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Series;

/** What those interested are asked before a series is planned (domain.md 2.2 D). */
struct NeedsSurvey {
    static constexpr const char* entityKey = "needs_survey";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Series> series;
    QString title;
    LongText questions;
    LongText topics;
    QDate sentOn;
    QDate due;

    bool operator==(const NeedsSurvey&) const = default;
};

} // namespace core
