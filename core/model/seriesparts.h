#pragma once

#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/team.h"
#include "core/model/entities/teammember.h"
#include "core/model/reader.h"

namespace core {

/** A team with its registration and its people. The team is the unit everywhere: it comes, waits and goes whole. */
struct TeamInSeries {
    RecordId id;
    Team team;
    RecordId registrationId; ///< null while it has none
    Registration registration;
    QList<TeamMember> members; ///< those who were replaced are not among them

    [[nodiscard]] bool isConfirmed() const { return isIn(RegistrationState::Confirmed); }
    [[nodiscard]] bool isIn(RegistrationState state) const
    {
        return !registrationId.isNull() && registration.state == state;
    }
    /** Persons it needs places for: its members, or those expected where that is more. */
    [[nodiscard]] qint64 persons() const;
};

/** The teams of a series, in the order they are listed. */
[[nodiscard]] Result<QList<TeamInSeries>> teamsOf(const Reader& reader, RecordId series);
[[nodiscard]] Result<TeamInSeries> teamInSeries(const Reader& reader, RecordId team);
/** Persons who came by themselves and have a place: those of the whole series, and of those who come to single sessions
 *  as many as the fullest session has. */
[[nodiscard]] Result<qint64> singlesWithPlace(const Reader& reader, RecordId series);
/** The sessions of a series in their order, without those that were cancelled. */
[[nodiscard]] Result<QList<Session>> sessionsOf(const Reader& reader, RecordId series);
/** The earliest day a session of the series may be on; invalid while none is known. The day that a session was
 *  postponed from is none. */
[[nodiscard]] QDate firstDay(const QList<Session>& sessions);
/** Whether the day of the session holds: it was neither cancelled nor postponed. */
[[nodiscard]] bool takesPlace(const Session& session);
/** Whether the session has taken place. */
[[nodiscard]] bool isHeld(const Session& session);

} // namespace core
