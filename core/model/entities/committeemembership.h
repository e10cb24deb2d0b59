#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Committee;
struct Person;

/** Kinds that a member may name as "body represented". */
struct RepresentedBody {
    static constexpr const char* entityKey = "organisation municipality agency";
};

/** Who sits in a committee, as a person or for a body (domain.md 2.2 A). */
struct CommitteeMembership {
    static constexpr const char* entityKey = "committee_membership";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Committee> committee;
    Ref<Person> person;
    Ref<RepresentedBody> body;
    QString bodyName;
    QString role;
    QString interest;
    FuzzyDate start;
    FuzzyDate end;

    bool operator==(const CommitteeMembership&) const = default;
};

} // namespace core
