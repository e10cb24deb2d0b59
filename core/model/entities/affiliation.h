#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct OrgUnit;
struct Organisation;
struct Person;

/** Where a person works or worked; the dates show changes of staff (domain.md 1-10). */
struct Affiliation {
    static constexpr const char* entityKey = "affiliation";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Person> person;
    Ref<Municipality> municipality;
    Ref<Organisation> organisation;
    Ref<OrgUnit> orgUnit;
    QString position;
    FuzzyDate from;
    FuzzyDate to;
    bool isPrimary = true;

    bool operator==(const Affiliation&) const = default;
};

} // namespace core
