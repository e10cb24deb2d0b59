#pragma once

#include "core/change/acts.h"

#include <QTime>

/** What a group does in a peer consultation (domain.md WF-10). Times are of the day, in Berlin. */
namespace core::acts {

/** A consultation with the phases of a template of its own, as one act; the concern it takes up is selected by it.
 *  @param given values of the consultation: session, key_question and peer_template among them
 *  @param time minutes that its phases are fitted into (fittedMinutes()); nullopt: as the template says */
[[nodiscard]] Result<Proposal> beginConsultation(
    const Reader& reader, const Given& given, std::optional<qint64> time, IdSource& ids);

/** The same for a consultation that was entered without phases. Empty where it has some. */
[[nodiscard]] Result<Proposal> giveConsultationPhases(
    const Reader& reader, RecordId consultation, const Given& given, std::optional<qint64> time, IdSource& ids);

/** Ends the phase that runs and begins the next one; after the last one the concern is being worked on. Empty where
 *  all is over. */
[[nodiscard]] Result<Proposal> nextPhase(const Reader& reader, RecordId consultation, QTime now);

/** Breaks off the phase that runs and begins the next one; where none runs, the next one does not take place. */
[[nodiscard]] Result<Proposal> skipPhase(const Reader& reader, RecordId consultation, QTime now);

/** Ends what has begun: the phase that runs now, and what is still to come does not take place. Empty where nothing has
 *  begun, or all is over. */
[[nodiscard]] Result<Proposal> endConsultation(const Reader& reader, RecordId consultation, QTime now);

/** Gives the phase that runs more minutes; never fewer than none. Empty where none runs. */
[[nodiscard]] Result<Proposal> extendPhase(const Reader& reader, RecordId consultation, int minutes);

/** A contribution is taken up, or is not after all. */
[[nodiscard]] Result<Proposal> takeUp(const Reader& reader, RecordId contribution, bool adopted);

/** A measure that comes from a consultation. The contribution it is made of, if it is one, is taken up with it. */
[[nodiscard]] Result<Proposal> agreeStep(
    const Reader& reader, RecordId consultation, RecordId contribution, const Given& measure, IdSource& ids);

} // namespace core::acts
