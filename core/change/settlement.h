#pragma once

#include "core/change/historyview.h"

#include <QSet>

#include <deque>

namespace core {

/** What history and new changes together make of the data: whose record is there, with which values, what is in
 *  conflict and what is kept without being shown. Only the records concerned are looked at: those changed, and those
 *  that name or are named by one that comes or goes.
 *
 *  A record that one removed and another edited, or in which something lives or needs it that the removal has not seen,
 *  is in conflict. A record is shown only where all it cannot be without are shown; a reference that may be empty is
 *  shown empty while its target is missing. */
class Settlement {
public:
    /** A change that takes part in a conflict, of the record itself or of one that cannot be without it. */
    struct Voice {
        RecordId record;
        int node = -1;
    };
    /** Whether a record is there, by its own history and by what needs it. */
    struct Life {
        bool alive = false;
        bool isOpen = false; ///< removal against edit
        QList<Voice> removals;
        QList<Voice> evidence; ///< of its being there; empty where nobody removes it
    };

    explicit Settlement(const HistoryView& view)
        : m_view(view)
    {
    }
    Q_DISABLE_COPY_MOVE(Settlement)

    /** A new change; all before settle(). */
    void add(const HistoryNode& node);
    /** Looks at a record though nothing of it is new. */
    void lookAt(RecordId record) { enqueue(record); }
    /** Internal for a history that is not sound. */
    [[nodiscard]] Result<void> settle();

    /** The steps that bring the book there: `own` are the changes added, in their order. */
    [[nodiscard]] Result<ChangeSet> changes(const QList<Change>& own, QList<Origin> origins = {});

    // What settle() found, of the records it looked at.
    [[nodiscard]] const QList<RecordId>& records() const { return m_queue; }
    [[nodiscard]] Result<const ChangeGraph*> graph(RecordId id);
    [[nodiscard]] Result<Life> life(RecordId id);
    /** The record as it will stand in the data; nullopt if it will not. */
    [[nodiscard]] Result<std::optional<Record>> shown(RecordId id);
    /** Whether what is new of a record only goes on from what stands there: fields of a record that nobody else ever
     *  changed, each following the latest change of it. Then no histories meet, and the record is what its steps make
     *  of it, which takes much less than putting its graph together; false once that was done all the same. */
    [[nodiscard]] Result<bool> goesOn(RecordId id);
    /** The record as it stands in the data before. */
    [[nodiscard]] Result<std::optional<Record>> before(const EntityInfo& kind, RecordId id);
    /** The records that cannot be without this one, wherever they are known from. */
    [[nodiscard]] Result<QList<RecordId>> dependents(RecordId id);
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] const QList<Mark>& marksOf(RecordId id) const;

private:
    struct Outcome {
        std::optional<Record> before;
        std::optional<Record> after;
        QList<Mark> marks;
    };
    /** All that is known of a record that was looked at. */
    struct Seen {
        QList<HistoryNode> added;
        std::optional<ChangeGraph> graph;
        std::optional<std::optional<Record>> before; ///< once it was asked for
        std::optional<Outcome> outcome;
        std::optional<bool> goesOn; ///< once it was asked for
        std::optional<bool> material; ///< while it is being found out it counts as there
        bool queued = false;
    };

    [[nodiscard]] Seen& seen(RecordId id);
    /** nullptr where nobody looked at it. */
    [[nodiscard]] const Seen* known(RecordId id) const { return m_index.value(id, nullptr); }
    void enqueue(RecordId record);
    [[nodiscard]] Result<void> enqueueNamed(RecordId id);
    [[nodiscard]] Result<bool> enqueueDependents();
    [[nodiscard]] Result<bool> findWhetherGoesOn(RecordId id);
    [[nodiscard]] Result<void> evaluate(RecordId id);
    [[nodiscard]] Result<void> goOn(RecordId id, Outcome& outcome);
    [[nodiscard]] Result<void> meet(RecordId id, Outcome& outcome);
    [[nodiscard]] Result<QList<Voice>> needsOf(RecordId id, QSet<RecordId>& asked);
    [[nodiscard]] Result<void> collectNewDependents();
    /** Whether a record that the field may name is there at the end. */
    [[nodiscard]] Result<bool> isThere(const FieldInfo& field, RecordId id);
    [[nodiscard]] Result<bool> isMaterial(RecordId id);
    [[nodiscard]] Result<RecordId> missedBy(const Record& record);
    [[nodiscard]] Result<void> suspend(RecordId id, Outcome& outcome);
    [[nodiscard]] QList<RecordId> inOrderOfWriting() const;

    const HistoryView& m_view;
    QList<RecordId> m_queue;
    std::deque<Seen> m_seen; ///< they stay where they are
    QHash<RecordId, Seen*> m_index;
    QHash<RecordId, QList<RecordId>> m_newDependents; ///< of records looked at, by what they cannot be without
    bool m_dependentsCollected = false;
};

/** The kind of record that a history is about. */
[[nodiscard]] const EntityInfo* kindOf(const ChangeGraph& graph);

} // namespace core
