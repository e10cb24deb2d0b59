#pragma once

#include "core/change/acts.h"
#include "core/model/entities/attendance.h"

namespace core::acts {

/** Notes how a person takes part in a session: a new note, or another status of the one there is. nullopt for the
 *  status takes the note away. */
[[nodiscard]] Result<Proposal> noteAttendance(const Reader& reader, RecordId session, RecordId person, RecordId team,
    const std::optional<AttendanceStatus>& status, IdSource& ids);

} // namespace core::acts
