#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Session;

/** Kinds that a role in a session may name as "who". */
struct RoleHolder {
    static constexpr const char* entityKey = "staff person organisation";
};

/** domain.md 2.2 D */
enum class SessionRoleKind {
    Organizer,
    Moderator,
    CoModerator,
    Speaker,
    GuestFacilitator,
    MunicipalExpert,
    MinuteTaker,
    Host,
    Tech
};
[[nodiscard]] ChoiceList choicesOf(SessionRoleKind);

/** Who does what at a session; a role may wait for its person (domain.md 2.2 D, decisions.md gaps). */
struct SessionRole {
    static constexpr const char* entityKey = "session_role";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    SessionRoleKind role = SessionRoleKind::Moderator;
    Ref<RoleHolder> who;
    QString roleName;
    QTime startTime;
    QTime endTime;
    LongText note;

    bool operator==(const SessionRole&) const = default;
};

} // namespace core
