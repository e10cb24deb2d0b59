#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct ConsultationCase;
struct ThemeField;

/** A need found in the analysis, and how urgent it is (domain.md 2.2 C). */
struct NeedItem {
    static constexpr const char* entityKey = "need_item";
    [[nodiscard]] static const EntityInfo& info();

    Ref<ConsultationCase> consultationCase;
    OrderKey order;
    LongText need;
    std::optional<Priority> priority;
    Refs<ThemeField> themeFields;
    std::optional<DkbmComponent> dkbmComponent;

    bool operator==(const NeedItem&) const = default;
};

} // namespace core
