#pragma once

#include "core/model/seriesparts.h"

namespace core {

/** A team that waits for a place. */
struct WaitingTeam {
    RecordId registration;
    RecordId team;
    RecordId municipality;
    QDate receivedOn; ///< invalid: not noted
    QTime receivedAt;
    qint64 persons = 0;
    bool fits = false; ///< the places free now are enough for all of it
};

/** Who waits, in the order in which places are given, and what is free. */
struct WaitingList {
    std::optional<qint64> freeTeams; ///< nullopt: no limit
    std::optional<qint64> freePersons;
    QList<WaitingTeam> teams;
    bool isClosed = false; ///< fully booked by decision: nobody moves up, whatever is free

    /** Whether there is room for one team of so many persons. */
    [[nodiscard]] bool hasRoomFor(qint64 persons) const
    {
        return !isClosed && freeTeams.value_or(1) >= 1 && freePersons.value_or(persons) >= persons;
    }
};

/** The order is fixed: the day and time a registration came in, those without a day last, those with a day but without
 *  a time after those with one; equal ones by id. A team is never split, so one that needs more than is free does not
 *  fit, and passing it over needs a recorded reason (rule V-26). */
[[nodiscard]] Result<WaitingList> waitingList(const Reader& reader, RecordId series);

/** Whether the first came in before the second. */
[[nodiscard]] bool cameBefore(const TeamInSeries& first, const TeamInSeries& second);

} // namespace core
