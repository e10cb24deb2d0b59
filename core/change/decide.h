#pragma once

#include "core/change/meeting.h"
#include "core/change/merge.h"

#include <variant>

namespace core {

/** What a person said to one conflict. */
struct Decision {
    QUuid conflict; ///< Conflict::id, which is the same before and after the merge
    std::variant<ChangeId, Value> answer; ///< one of its candidates, or an own value
    bool operator==(const Decision&) const = default;
};

/** Which of the two sides of a merge. */
enum class MergeSide { Office, Return };

/** A merge together with what people decided of it: one act, one undo. */
struct DecidedMerge {
    acts::Proposal proposal; ///< the plan's, and behind it the decisions
    QList<Conflict> open; ///< what still waits for a decision then
};

/** Joins a plan that is not applied yet with decisions on its conflicts, in their order. One whose conflict is there no
 *  longer (an earlier one answered it too) does nothing; a decision may bring a conflict up, as about a field of a
 *  record that was removed elsewhere and is kept: it is among the open ones and can be decided in the same list.
 *  Changes nothing. NoSuchRecord for a candidate that its conflict does not have; ValueInvalid and ValueMissing for an
 *  own value that does not fit.
 *  @param office as the plan was made of it */
[[nodiscard]] Result<DecidedMerge> decided(
    const HistoryView& office, const MergePlan& plan, const QList<Decision>& decisions, IdSource& ids);

/** The candidate that one side stands for: what the office's book shows without the return, be it of its own or of an
 *  earlier return, or what the return brings; nullopt where the side has none. */
[[nodiscard]] std::optional<Decision> towards(MergeSide side, const Conflict& conflict, const Return& returned);

/** Every conflict that has a candidate of this side decided so, those too that come up on the way. */
[[nodiscard]] Result<DecidedMerge> decidedTowards(
    MergeSide side, const HistoryView& office, const MergePlan& plan, const Return& returned, IdSource& ids);

} // namespace core
