#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** What participants are asked at the end (domain.md 2.2 E). */
struct FeedbackTemplate {
    static constexpr const char* entityKey = "feedback_template";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    LongText introduction;
    bool retired = false;

    bool operator==(const FeedbackTemplate&) const = default;
};

} // namespace core
