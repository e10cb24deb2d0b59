#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Who pays for an agency or a programme (domain.md 2.2 A). */
struct Funder {
    static constexpr const char* entityKey = "funder";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString shortName;
    QString projectExecutingAgency;
    FuzzyDate validFrom;
    FuzzyDate validTo;
    LongText note;

    bool operator==(const Funder&) const = default;
};

} // namespace core
