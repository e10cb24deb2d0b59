#pragma once

#include "core/change/movingdates.h"
#include "core/model/overview/hostproposal.h"

/** What planners do with the sessions of a series. */
namespace core::acts {

/** Gives fields of a session other values, and the same fields of the others of the scope the same ones, as one act. A
 *  date moves the others as far (moveDates()); their own dates stay theirs. Sessions that took place or were cancelled
 *  stay as they are, but for the one that is meant.
 *  @param given values by storage key, as a person set them */
[[nodiscard]] Result<Proposal> editSessions(
    const Reader& reader, RecordId session, DateScope scope, const Given& given);

/** Takes a session to its next planner's state (sessionStep()), with what is given for the fields it needs. UsageWrong
 *  where there is none. */
[[nodiscard]] Result<Proposal> advanceSession(const Reader& reader, RecordId session, const Given& given = {});

/** Makes those proposed the hosts of their sessions, and notes their offers as accepted; one act. */
[[nodiscard]] Result<Proposal> takeHosts(const Reader& reader, const QList<HostProposal>& proposals);

} // namespace core::acts
