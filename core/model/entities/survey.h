#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct Municipality;
struct Publication;

/** A qualitative survey of the agency (domain.md 1.3, 2-36). */
struct Survey {
    static constexpr const char* entityKey = "survey";
    [[nodiscard]] static const EntityInfo& info();

    QString topic;
    Ref<Agency> agency;
    QString method;
    FuzzyDate fieldStart;
    FuzzyDate fieldEnd;
    Refs<Municipality> municipalities;
    Ref<Publication> resultPublication;
    LongText summary;

    bool operator==(const Survey&) const = default;
};

} // namespace core
