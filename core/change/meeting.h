#pragma once

#include "core/change/acts.h"
#include "core/change/conflict.h"

namespace core {

/** Changes as any act makes them, brought to where histories have met: each gets its id and names what its author has
 *  seen, and what follows from them elsewhere is added. Where no record concerned was merged they stay as they are.
 *  AlreadyThere for a creation of a record that is known and was not removed, also where it is not shown. */
[[nodiscard]] Result<ChangeSet> placed(const HistoryView& view, const ChangeSet& changes, IdSource& ids);

/** What takes an act back where histories have met: every field it touched gets the candidates again that it would have
 *  without that act, and for the rest of them a change that has seen what the act brought. Nothing is deleted, so the
 *  same return does not bring it again. */
[[nodiscard]] Result<ChangeSet> takingBack(const HistoryView& view, ActId act, IdSource& ids);

namespace acts {

/** A candidate of a conflict as the decision; the change has seen all candidates, so that no import opens it again. */
[[nodiscard]] Result<Proposal> decide(
    const HistoryView& view, const Conflict& conflict, const ChangeId& candidate, IdSource& ids);
/** An own value instead. ValueInvalid where it does not fit the field, or where the conflict is about a whole record or
 *  an element. */
[[nodiscard]] Result<Proposal> decide(
    const HistoryView& view, const Conflict& conflict, const Value& value, IdSource& ids);

} // namespace acts

} // namespace core
