#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct Organisation;

/** Where an education actor works with a municipality (domain.md 1.1, 0-10). */
struct OrganisationLink {
    static constexpr const char* entityKey = "organisation_link";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Organisation> organisation;
    Ref<Municipality> municipality;
    QString role;
    FuzzyDate start;
    FuzzyDate end;
    LongText note;

    bool operator==(const OrganisationLink&) const = default;
};

} // namespace core
