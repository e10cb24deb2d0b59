#pragma once

#include "core/change/historyview.h"
#include "core/store/recordstore.h"
#include "core/store/unsettled.h"

#include <QSet>

namespace core {

/** A book's history as merging sees it. Answers from one state of the file only while that does not change: made anew
 *  for each plan. */
class StoredHistory final : public HistoryView {
public:
    explicit StoredHistory(Database& database)
        : m_database(database)
        , m_store(database)
        , m_unsettled(database)
    {
    }

    [[nodiscard]] Result<void> onOneState(const std::function<Result<void>()>& work) const override;
    [[nodiscard]] Result<Known> compare(const StoredChange& change) const override;
    [[nodiscard]] Result<QList<HistoryNode>> historyOf(RecordId id) const override;
    [[nodiscard]] Result<QList<Step>> stepsOf(RecordId id) const override;
    [[nodiscard]] Result<QList<HistoryNode>> historyBefore(RecordId id, ActId act) const override;
    [[nodiscard]] Result<bool> isErased(RecordId id) const override;
    [[nodiscard]] Result<std::optional<Record>> shown(const EntityInfo& kind, RecordId id) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(const EntityInfo& kind, RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> waitingFor(RecordId id) const override;
    [[nodiscard]] Result<bool> isMarked(RecordId id) const override;
    [[nodiscard]] Result<bool> isMerged(RecordId id) const override;
    [[nodiscard]] Result<bool> hasMerges() const override;
    [[nodiscard]] Result<Act> act(ActId id) const override;
    [[nodiscard]] Result<QList<Change>> changesOf(ActId id) const override;

private:
    [[nodiscard]] Result<bool> hasMarks() const;
    [[nodiscard]] Result<const QSet<qint64>*> withdrawnActs() const;

    Database& m_database;
    RecordStore m_store;
    Unsettled m_unsettled;
    mutable std::optional<bool> m_hasMarks;
    mutable std::optional<QSet<qint64>> m_withdrawn;
    mutable QHash<RecordId, bool> m_erased;
};

} // namespace core
