#pragma once

#include "core/change/acts.h"
#include "core/model/entities/attendance.h"

#include <QTime>

/** What a person does while a session runs. Times are of the day, in Berlin. */
namespace core::acts {

/** A record that is what it is by its fields (attendance of a person at a session): edited where it is there, added
 *  where it is not. @param given the identity among the rest */
[[nodiscard]] Result<Proposal> put(const Reader& reader, const EntityInfo& kind, const Given& given, IdSource& ids);

/** Begins a block and ends the one that runs. */
[[nodiscard]] Result<Proposal> beginBlock(const Reader& reader, RecordId session, RecordId block, QTime now);
/** Ends the block that runs; empty where none does. */
[[nodiscard]] Result<Proposal> endRunning(const Reader& reader, RecordId session, QTime now);
/** Gives a block more minutes; taken back by as many less, never below what was planned. */
[[nodiscard]] Result<Proposal> extendBlock(const Reader& reader, RecordId block, int minutes);
/** A block does not take place, or is broken off where it runs; done to one that was dropped, it comes after all, and
 *  runs again where no other block has begun since. Empty for one that is over. */
[[nodiscard]] Result<Proposal> dropBlock(const Reader& reader, RecordId block, QTime now);
/** Another block in the place of one, at once where that one runs. */
[[nodiscard]] Result<Proposal> replaceBlock(
    const Reader& reader, RecordId block, const QString& title, QTime now, IdSource& ids);

enum class AttendanceMark { Expected, Present, Late, LeftEarly, Excused, Unexcused };

/** Whether somebody is there. Late and left early are present, from or until now. */
[[nodiscard]] Result<Proposal> attend(
    const Reader& reader, const Attendance& facts, AttendanceMark mark, QTime now, IdSource& ids);
/** Somebody comes in the place of another. @param substitute null: a person who is added with `name` ("Vorname
 *  Nachname (Funktion)") and belongs to the municipality */
[[nodiscard]] Result<Proposal> substitute(const Reader& reader, const Attendance& absent, RecordId substitute,
    const QString& name, RecordId municipality, IdSource& ids);
/** Somebody who is there without having been expected. */
[[nodiscard]] Result<Proposal> welcome(const Reader& reader, RecordId session, RecordId team, RecordId person,
    const QString& name, RecordId municipality, IdSource& ids);

/** A note becomes a topic that is put aside; the note is no more. */
[[nodiscard]] Result<Proposal> parkNote(const Reader& reader, RecordId note, IdSource& ids);

/** A topic put aside becomes a measure: its decision is said when the measure is there, and not before. A topic that is
 *  no more leaves the measure alone. @param given the fields of the measure */
[[nodiscard]] Result<Proposal> measureOfTopic(const Reader& reader, RecordId topic, const Given& given, IdSource& ids);

/** What is left of a session when it closes. */
struct Closing {
    QString closingRound;
    QString nextSessionHint;
    bool isOwnBook = true; ///< the state of a session is set by the office alone
};

/** What was said at the end, in the draft of the session's record; nothing else of closing. Empty where it is no draft
 *  any more. */
[[nodiscard]] Result<Proposal> noteClosing(
    const Reader& reader, RecordId session, const Closing& closing, const QString& who, IdSource& ids);

/** The record of a session as a draft with what was said at the end, and what is going on ended: the running
 *  block and peer consultations. In the office's own book the session is held then. */
[[nodiscard]] Result<Proposal> closeSession(
    const Reader& reader, RecordId session, const Closing& closing, const QString& who, QTime now, IdSource& ids);

} // namespace core::acts
