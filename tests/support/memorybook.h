#pragma once

#include "core/change/meeting.h"
#include "core/change/merge.h"

#include <QMap>

namespace test {

/** A book in memory: history, tables and marks as the store keeps them, with the same refusals, and nothing else. */
class MemoryBook final : public core::HistoryView {
public:
    struct Done {
        core::ActId id;
        core::ActInfo info;
        QList<core::ChangeId> changes;
        bool undone = false;
        core::ActId undoes;
    };

    explicit MemoryBook(quint32 seed)
        : m_ids(seed)
    {
    }

    // What the store answers.
    [[nodiscard]] core::Result<Known> compare(const core::StoredChange& change) const override;
    [[nodiscard]] core::Result<QList<core::HistoryNode>> historyOf(core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<Step>> stepsOf(core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<core::HistoryNode>> historyBefore(
        core::RecordId id, core::ActId act) const override;
    [[nodiscard]] core::Result<bool> isErased(core::RecordId id) const override { return m_erased.contains(id); }
    [[nodiscard]] core::Result<std::optional<core::Record>> shown(
        const core::EntityInfo& kind, core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<core::Reference>> referencesTo(
        const core::EntityInfo& kind, core::RecordId id) const override;
    [[nodiscard]] core::Result<QList<core::RecordId>> waitingFor(core::RecordId id) const override;
    [[nodiscard]] core::Result<bool> isMarked(core::RecordId id) const override;
    [[nodiscard]] core::Result<bool> isMerged(core::RecordId id) const override;
    [[nodiscard]] core::Result<bool> hasMerges() const override;
    [[nodiscard]] core::Result<core::Act> act(core::ActId id) const override;
    [[nodiscard]] core::Result<QList<core::Change>> changesOf(core::ActId id) const override;

    /** One act, as Book::apply does it; the changes as they were written, with their ids. After an error the book is of
     * no use any more. */
    core::Result<QList<core::Change>> apply(const core::ChangeSet& changes, const core::ActInfo& info = {});
    core::Result<core::MergePlan> merge(const core::Return& returned, const core::Scope& scope = core::Scope::all());
    core::Result<core::ActId> undo(core::ActId act);
    /** Empties what history holds of a record, as an erasure does; the record must have been removed. */
    void erase(core::RecordId id);

    [[nodiscard]] core::Return asReturn(const QString& source) const;
    [[nodiscard]] core::Result<QList<core::Conflict>> conflicts() const;
    /** Every mark as history says it, whatever was kept. */
    [[nodiscard]] core::Result<QList<core::Mark>> derivedMarks() const;
    [[nodiscard]] const QMap<core::RecordId, core::Record>& table() const { return m_table; }
    [[nodiscard]] QList<core::Mark> marks() const;
    [[nodiscard]] const QList<Done>& acts() const { return m_acts; }
    [[nodiscard]] QString dump() const;
    [[nodiscard]] core::IdSource& ids() { return m_ids; }
    /** Answers stepsOf() with nothing, so that every history is put together. */
    void hideSteps() { m_hidesSteps = true; }
    [[nodiscard]] int historiesAsked() const { return m_historiesAsked; }
    /** A copy of the file in other hands. */
    void becomeCopy(quint32 seed) { m_ids = core::SeededIdSource(seed); }

private:
    struct Row {
        core::StoredChange stored;
        core::ActId act; ///< that wrote it here
        bool foreign = false;
    };

    core::Result<void> doStep(const core::Change& step);
    core::Result<void> checkReferences() const;
    void note(core::Change step, core::ActId act, QList<core::Change>& written);

    core::SeededIdSource m_ids;
    QMap<core::RecordId, core::Record> m_table;
    QHash<core::RecordId, QList<core::ChangeId>> m_histories;
    QHash<core::ChangeId, Row> m_rows;
    QList<core::ChangeId> m_order;
    QList<Done> m_acts;
    QHash<core::ActId, core::Origin> m_origins;
    QMap<core::RecordId, QList<core::Mark>> m_marks;
    QSet<core::RecordId> m_erased;
    bool m_hidesSteps = false;
    mutable int m_historiesAsked = 0;
};

} // namespace test
