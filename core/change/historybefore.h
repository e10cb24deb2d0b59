#pragma once

#include "core/change/historyview.h"

namespace core {

/** A book's history as it was before an act. What the data shows is as it is now. */
class HistoryBefore final : public HistoryView {
public:
    HistoryBefore(const HistoryView& now, ActId act)
        : m_now(now)
        , m_act(act)
    {
    }

    [[nodiscard]] Result<QList<HistoryNode>> historyOf(RecordId id) const override
    {
        return m_now.historyBefore(id, m_act);
    }
    [[nodiscard]] Result<QList<HistoryNode>> historyBefore(RecordId id, ActId act) const override
    {
        return m_now.historyBefore(id, act);
    }
    [[nodiscard]] Result<Known> compare(const StoredChange& change) const override { return m_now.compare(change); }
    [[nodiscard]] Result<bool> isErased(RecordId id) const override { return m_now.isErased(id); }
    [[nodiscard]] Result<std::optional<Record>> shown(const EntityInfo& kind, RecordId id) const override
    {
        return m_now.shown(kind, id);
    }
    [[nodiscard]] Result<QList<Reference>> referencesTo(const EntityInfo& kind, RecordId id) const override
    {
        return m_now.referencesTo(kind, id);
    }
    [[nodiscard]] Result<QList<RecordId>> waitingFor(RecordId id) const override { return m_now.waitingFor(id); }
    [[nodiscard]] Result<bool> isMarked(RecordId id) const override { return m_now.isMarked(id); }
    [[nodiscard]] Result<bool> isMerged(RecordId id) const override { return m_now.isMerged(id); }
    [[nodiscard]] Result<bool> hasMerges() const override { return m_now.hasMerges(); }
    [[nodiscard]] Result<Act> act(ActId id) const override { return m_now.act(id); }
    [[nodiscard]] Result<QList<Change>> changesOf(ActId id) const override { return m_now.changesOf(id); }

private:
    const HistoryView& m_now;
    ActId m_act;
};

} // namespace core
