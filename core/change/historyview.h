#pragma once

#include "core/change/changegraph.h"
#include "core/change/storedchange.h"
#include "core/model/reader.h"

namespace core {

/** What merging, deciding and taking back may ask a book about its history. The store implements it; tests do so in
 *  memory. */
class HistoryView {
public:
    virtual ~HistoryView() = default;

    enum class Known {
        No,
        Same, ///< it is here with the same content
        Withdrawn, ///< the same, and the merge that brought it was taken back
        Other, ///< its id is here with other content
    };
    [[nodiscard]] virtual Result<Known> compare(const StoredChange& change) const = 0;

    /** Does work that looks at much: all of it sees one state of the book, and each look costs less. */
    [[nodiscard]] virtual Result<void> onOneState(const std::function<Result<void>()>& work) const { return work(); }
    /** Every change of a record; empty for one that was never heard of. */
    [[nodiscard]] virtual Result<QList<HistoryNode>> historyOf(RecordId id) const = 0;
    /** A change without what it says: enough to know what goes on from what. */
    struct Step {
        ChangeId id;
        QString field; ///< null for a creation or a removal
        bool isForeign = false;
    };
    /** The same changes, oldest first, for less. */
    [[nodiscard]] virtual Result<QList<Step>> stepsOf(RecordId id) const;
    /** Those of them that were written before an act. */
    [[nodiscard]] virtual Result<QList<HistoryNode>> historyBefore(RecordId id, ActId act) const = 0;
    /** Whether a record was erased: what was said of it must not come back (reliability.md 3.4, D8). */
    [[nodiscard]] virtual Result<bool> isErased(RecordId id) const = 0;

    /** The record as it stands in the data; nullopt if it does not. */
    [[nodiscard]] virtual Result<std::optional<Record>> shown(const EntityInfo& kind, RecordId id) const = 0;
    /** Every reference to a record in the data. */
    [[nodiscard]] virtual Result<QList<Reference>> referencesTo(const EntityInfo& kind, RecordId id) const = 0;
    /** Records with something kept that misses this one. */
    [[nodiscard]] virtual Result<QList<RecordId>> waitingFor(RecordId id) const = 0;
    /** Whether a record has any mark. */
    [[nodiscard]] virtual Result<bool> isMarked(RecordId id) const = 0;
    /** Whether a record's history holds changes of another copy. */
    [[nodiscard]] virtual Result<bool> isMerged(RecordId id) const = 0;
    /** Whether any record's does; where none does, history is a line for every field. */
    [[nodiscard]] virtual Result<bool> hasMerges() const = 0;
    [[nodiscard]] virtual Result<Act> act(ActId id) const = 0;
    /** What an act wrote, each record with the changes of it, in order. */
    [[nodiscard]] virtual Result<QList<Change>> changesOf(ActId id) const = 0;
};

} // namespace core
