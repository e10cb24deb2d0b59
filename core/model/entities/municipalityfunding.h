#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct FundingPhase;
struct FundingProgramme;
struct Municipality;
struct ThemeField;

/** The part a municipality takes in a funding programme (domain.md 2.2 A). */
struct MunicipalityFunding {
    static constexpr const char* entityKey = "municipality_funding";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Municipality> municipality;
    Ref<FundingProgramme> programme;
    Ref<FundingPhase> phase;
    QString grantNo;
    FuzzyDate start;
    FuzzyDate end;
    QString modules;
    Refs<ThemeField> themeFields;
    LongText note;

    bool operator==(const MunicipalityFunding&) const = default;
};

} // namespace core
