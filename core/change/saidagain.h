#pragma once

#include "core/change/changegraph.h"

namespace core {

/** An id for a change that says an earlier one again, as taking back does where others have come after that: it begins
 *  as the earlier one's, so that what it says again can be told, and of two candidates from elsewhere the same one is
 *  shown as before.
 *  @param fresh gives the rest */
[[nodiscard]] ChangeId idLike(const ChangeId& earlier, QUuid fresh);

/** What follows from some changes of a record saying others again. */
struct SaidAgain {
    struct Seen {
        int node = -1;
        int too = -1; ///< counts as followed by it
    };
    std::vector<Seen> seen;
    std::vector<int> own; ///< came from elsewhere and say again what this book said
};

/** Whoever went on from a change has seen what says the same again, though it came later: taking a merge back and doing
 *  it again must not set its changes against a supplement to it. Not of those who took part in what was said between.
 *  A function of the set of changes; what it adds never closes a circle.
 *  @param byId nodes, sorted by their ids
 *  @param parents of each node, in no circle */
[[nodiscard]] SaidAgain saidAgain(const QList<HistoryNode>& nodes, const std::vector<int>& byId,
    const std::function<std::span<const int>(int)>& parents);

} // namespace core
