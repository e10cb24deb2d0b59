#pragma once

#include "core/model/entities/attendance.h"
#include "core/model/seriesparts.h"

namespace core {

/** A person at a date of a series, as the matrix shows it. */
enum class Taking {
    NotMember, ///< the place in the team does not reach over this date
    Expected, ///< still to come
    Unknown, ///< the session was held, and nothing is noted
    Present,
    Excused,
    Absent,
    Substituted, ///< somebody stood in
};

/** Whether somebody can still be there at every date. */
enum class Continuity {
    Whole, ///< the series is over, and they were at every date
    Possible, ///< so far at every date
    Open, ///< nothing is noted yet
    Lost, ///< can no longer be at all of them
    Missed, ///< the series is over, and they were not at all of them
};

struct TakingPart {
    RecordId member; ///< null for who is in no team
    RecordId person;
    QString name;
    RecordId replacedBy; ///< null: nobody
    QString substitute; ///< name of who took over
    bool joinsLate = false; ///< comes in after the first date
    bool leavesEarly = false; ///< goes before the last date
    QList<Taking> at; ///< one a date
    qint64 present = 0;
    qint64 missed = 0;
    Continuity continuity = Continuity::Open;
};

struct TeamTaking {
    RecordId team;
    QString municipality;
    QList<TakingPart> people;
    QList<qint64> presentAt; ///< persons of the team at each date, substitutes among them
    qint64 datesTaken = 0; ///< dates at which somebody of it was
    Continuity continuity = Continuity::Open;
};

/** Who was at which date of a series, and what that means for the rest of it. */
struct ContinuityMatrix {
    QList<RecordId> sessions;
    QList<Session> dates; ///< those not cancelled, in their order
    QList<bool> held;
    QList<TeamTaking> teams; ///< those with a place, by name
    QList<TakingPart> guests; ///< who was noted as there and is in no team
    bool isExpected = false; ///< the series wants the same persons at every date

    [[nodiscard]] qint64 heldDates() const { return held.count(true); }
    [[nodiscard]] qint64 datesLeft() const { return held.count(false); }
};

[[nodiscard]] Result<ContinuityMatrix> continuityOf(const Reader& reader, RecordId series);

} // namespace core
