#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

enum class Fund { National, Esf, EsfPlus };
[[nodiscard]] ChoiceList choicesOf(Fund);

/** domain.md 1.5, 4-03 */
enum class ProgrammeStatus { Announced, Running, Ended };
[[nodiscard]] ChoiceList choicesOf(ProgrammeStatus);

/** A funding programme that municipalities take part in (domain.md 2.2 A). */
struct FundingProgramme {
    static constexpr const char* entityKey = "funding_programme";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    std::optional<Fund> fund;
    std::optional<ProgrammeStatus> status;
    FuzzyDate start;
    FuzzyDate end;
    LongText aims;

    bool operator==(const FundingProgramme&) const = default;
};

} // namespace core
