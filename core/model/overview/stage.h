#pragma once

#include "core/model/entities/attendance.h"
#include "core/model/overview/sessionfacts.h"

namespace core {

/** Somebody who is expected at a session, or is there. */
struct StagePerson {
    RecordId person;
    QString name;
    QString role; ///< in the team
    RecordId attendance; ///< null while nothing is recorded
    Attendance facts; ///< of nobody recorded: expected
    QString represents; ///< title of who is represented

    [[nodiscard]] bool isRecorded() const { return facts.status != AttendanceStatus::Expected; }
};

/** The people of one municipality at a session. */
struct StageTeam {
    RecordId team; ///< null for those who belong to none
    RecordId municipality; ///< null where there is none
    QString name; ///< short, as people in the room call it
    QList<StagePerson> people;

    /** How many have this status. */
    [[nodiscard]] qsizetype count(AttendanceStatus status) const;
    /** Places of the team: its people without those who represent one of them. */
    [[nodiscard]] qsizetype places() const;
};

/** Who takes part in a session. */
struct Stage {
    SessionFacts facts;
    QList<StageTeam> teams; ///< in their order; the last may be of those who belong to none
    RecordId previous; ///< the session of the series before this one; null: it is the first

    /** What a digit stands for, from 1 on. */
    [[nodiscard]] QList<RecordId> municipalities() const;
    [[nodiscard]] QStringList municipalityNames() const;
    [[nodiscard]] const StageTeam* teamOf(RecordId municipality) const;
    [[nodiscard]] qsizetype present() const;
    [[nodiscard]] qsizetype places() const;
    /** Of whom nobody has said whether they came. */
    [[nodiscard]] qsizetype unrecorded() const;
};

[[nodiscard]] Result<Stage> stageOf(const Reader& reader, RecordId session);

/** The short name of a municipality, as on a name plate. */
[[nodiscard]] Result<QString> shortNameOf(const Reader& reader, RecordId municipality);

} // namespace core
