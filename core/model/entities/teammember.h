#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Person;
struct Session;
struct Team;

/** A person in a team, with the sessions the membership covers (domain.md 2.2 D). */
struct TeamMember {
    static constexpr const char* entityKey = "team_member";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Team> team;
    Ref<Person> person;
    QString teamRole;
    std::optional<FunctionLevel> functionLevel;
    Ref<Session> fromSession;
    Ref<Session> toSession;
    Ref<Person> replacedBy;
    bool isException = false;
    QString exceptionReason;

    bool operator==(const TeamMember&) const = default;
};

} // namespace core
