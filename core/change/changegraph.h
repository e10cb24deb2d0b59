#pragma once

#include "core/change/changeset.h"

#include <QHash>

#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace core {

/** A change as part of history. One that does not count (an unknown field, an unsound value) is only a link between
 *  others. */
struct HistoryNode {
    Change change; ///< `id` and `parents` are set; `origin` where it came from another copy
    bool counts = true;
    ActId act = {}; ///< that wrote it here; null while it is not written

    [[nodiscard]] bool isForeign() const { return !change.origin.isNull(); }
};

/** What changes are compared by (decisions.md 4): a field of the record, or an element of a set. */
struct FieldKey {
    qsizetype field = -1;
    QString element;
    friend bool operator==(const FieldKey&, const FieldKey&) = default;
    friend bool operator<(const FieldKey& a, const FieldKey& b)
    {
        return std::tie(a.field, a.element) < std::tie(b.field, b.element);
    }
    friend size_t qHash(const FieldKey& key, size_t seed = 0) { return qHashMulti(seed, key.field, key.element); }
};

/** What a change that is about a field, or about the whole record, makes of the field; of an element, whether it is in
 *  the set. */
[[nodiscard]] Value valueIn(const Change& change, const FieldKey& key);

/** All known changes of one record, and what they say together: a function of the set, whatever order they came in and
 *  whatever their times (koffer.md, "Changes carry their parents").
 *
 *  The heads of a field are the changes of it that no other one follows. A creation is a change of every field, and of
 *  the set elements that it holds; one that only gives back what was there (after a removal) is a change of none. A
 *  parent that is not known yet is as if it were not named. What says a change again counts as followed by those who
 *  follow that (saidagain.h). */
class ChangeGraph {
public:
    ChangeGraph() = default;
    explicit ChangeGraph(QList<HistoryNode> nodes);

    /** False where changes follow each other in a circle or are of several kinds, which no program writes. */
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] const QList<HistoryNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const Change& change(int node) const { return m_nodes.at(node).change; }
    [[nodiscard]] int indexOf(const ChangeId& id) const;
    /** Whether a creation is known; without one nothing can be shown. */
    [[nodiscard]] bool isCreated() const { return !m_creates.isEmpty(); }
    [[nodiscard]] bool isMerged() const;

    /** The heads of a field, the one that is shown first: what holds back most from readers (precedence.h), else this
     *  book's own, else the smallest id. */
    [[nodiscard]] QList<int> heads(const FieldKey& key) const;
    /** What a change makes of a field; of an element, whether it is in the set. */
    [[nodiscard]] Value valueAt(int node, const FieldKey& key) const { return valueIn(change(node), key); }
    /** Heads that are not equal: a conflict. */
    [[nodiscard]] QList<FieldKey> openKeys() const;
    [[nodiscard]] bool isOpen(const FieldKey& key) const;
    /** Every field, and every element that any change names. */
    [[nodiscard]] QList<FieldKey> keys() const;
    /** The shown values, as if the record is there. @pre isCreated() */
    [[nodiscard]] const Record& record() const;

    /** Creations and removals that no other one follows, the shown order within. */
    [[nodiscard]] QList<int> tips() const;
    /** Those tips that remove. */
    [[nodiscard]] QList<int> removals() const;
    /** What speaks against `removals()`: tips that create, and heads of fields that no removal has seen. */
    [[nodiscard]] QList<int> evidence() const;

    /** All that the given changes follow, directly or not; themselves only where one follows another. */
    [[nodiscard]] std::vector<bool> seenBy(const QList<int>& nodes) const;
    /** Own before foreign, then the smaller id: what is shown of several. */
    [[nodiscard]] bool showsBefore(int a, int b) const;

private:
    /** A change of a single field. */
    struct FieldChange {
        FieldKey key;
        int node = -1;
    };

    void link();
    void linkToo();
    void order();
    [[nodiscard]] bool isInOrder() const;
    void putInOrder();
    void sortOut();
    [[nodiscard]] Record putTogether() const;
    [[nodiscard]] std::span<const int> parentsOf(int node) const
    {
        const auto [begin, end] = m_parentsOf[size_t(node)];
        return {m_parents.data() + begin, m_parents.data() + end};
    }
    [[nodiscard]] QList<int> headsAmong(const QList<int>& nodes) const;
    [[nodiscard]] QList<int> stating(const FieldKey& key) const;
    [[nodiscard]] bool statesAnew(int create, const FieldKey& key, const QList<int>& others) const;

    // A merge makes thousands of these, nearly all of a few nodes: flat lists, and no more of them than needed.
    QList<HistoryNode> m_nodes;
    std::vector<int> m_byId; ///< nodes, sorted by their ids
    std::vector<int> m_parents; ///< of all nodes, one after the other
    std::vector<std::pair<int, int>> m_parentsOf; ///< where in them those of a node begin and end
    std::vector<int> m_order; ///< parents before children
    QList<int> m_creates; ///< in that order
    QList<int> m_wholes;
    std::vector<FieldChange> m_changes; ///< sorted by their keys, in that order within
    QList<FieldKey> m_changedKeys; ///< in the order of fields, whatever came first
    mutable std::optional<Record> m_record; ///< once it was asked for
    bool m_simple = false; ///< one creation that follows nothing
    bool m_sound = true;
};

} // namespace core
