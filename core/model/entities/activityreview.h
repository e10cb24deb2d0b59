#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct CaseActivity;

/** What those concerned say about an activity (domain.md 2.2 C, 3-15). */
struct ActivityReview {
    static constexpr const char* entityKey = "activity_review";
    [[nodiscard]] static const EntityInfo& info();

    Ref<CaseActivity> activity;
    QDate date;
    QString withWhom;
    LongText whatHelped;
    LongText whatHindered;
    std::optional<qint64> usefulness;
    LongText consequences;

    bool operator==(const ActivityReview&) const = default;
};

} // namespace core
