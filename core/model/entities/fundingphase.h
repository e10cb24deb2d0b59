#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FundingProgramme;

/** A phase of a funding programme (domain.md 1.2, 1-08). */
struct FundingPhase {
    static constexpr const char* entityKey = "funding_phase";
    [[nodiscard]] static const EntityInfo& info();

    Ref<FundingProgramme> programme;
    OrderKey order;
    QString name;
    FuzzyDate start;
    FuzzyDate end;
    LongText note;

    bool operator==(const FundingPhase&) const = default;
};

} // namespace core
