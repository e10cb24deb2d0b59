#pragma once

#include "core/change/historyview.h"

#include <QSet>

namespace core {

/** A book's history as it will be once changes are written that are not written yet: what a merge would leave, so that
 *  people can decide on it before anything is done. */
class HistoryAfter final : public HistoryView {
public:
    /** @param now must outlive this */
    explicit HistoryAfter(const HistoryView& now)
        : m_now(now)
    {
    }

    /** Changes as a merge and a decision have them. Those without an id are about records that have met no other
     * history: only what they put into the data is seen. Internal where one does not fit what stands. */
    [[nodiscard]] Result<void> append(const ChangeSet& changes);

    [[nodiscard]] Result<Known> compare(const StoredChange& change) const override { return m_now.compare(change); }
    [[nodiscard]] Result<void> onOneState(const std::function<Result<void>()>& work) const override
    {
        return m_now.onOneState(work);
    }
    [[nodiscard]] Result<QList<HistoryNode>> historyOf(RecordId id) const override;
    [[nodiscard]] Result<QList<HistoryNode>> historyBefore(RecordId id, ActId act) const override
    {
        return m_now.historyBefore(id, act);
    }
    [[nodiscard]] Result<bool> isErased(RecordId id) const override { return m_now.isErased(id); }
    [[nodiscard]] Result<std::optional<Record>> shown(const EntityInfo& kind, RecordId id) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(const EntityInfo& kind, RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> waitingFor(RecordId id) const override;
    [[nodiscard]] Result<bool> isMarked(RecordId id) const override;
    [[nodiscard]] Result<bool> isMerged(RecordId id) const override;
    [[nodiscard]] Result<bool> hasMerges() const override;
    [[nodiscard]] Result<Act> act(ActId id) const override { return m_now.act(id); }
    [[nodiscard]] Result<QList<Change>> changesOf(ActId id) const override { return m_now.changesOf(id); }

private:
    [[nodiscard]] Result<void> doStep(const Change& step);
    void noteNamed(const Record& record);

    const HistoryView& m_now;
    QHash<RecordId, QList<HistoryNode>> m_added;
    QHash<RecordId, std::optional<Record>> m_touched; ///< as it will stand in the data
    QHash<RecordId, QSet<RecordId>> m_named; ///< touched records that name this one now or did at some step
    QSet<RecordId> m_settled; ///< records whose marks are now those below, and no others
    QHash<RecordId, QList<Mark>> m_marks;
    bool m_foreign = false;
};

} // namespace core
