#include "core/change/meeting.h"
#include "core/change/placing.h"

#include <algorithm>

namespace core {

namespace {

using Kind = Change::Kind;

/** Compares a record's history with what it would be without one act, and makes the changes from this to that. */
class RecordBack {
public:
    RecordBack(const ChangeGraph& now, const ChangeGraph& then)
        : m_now(now)
        , m_then(then)
    {
    }

    QList<Change> steps(const QList<FieldKey>& keys)
    {
        if (!m_now.isCreated())
            return {};
        if (!m_then.isCreated()) {
            Change step = whole(Kind::Remove, m_now.record());
            step.parents = allHeads(m_now);
            return {step};
        }
        backLife();
        for (const FieldKey& key : keys)
            backField(key);
        return m_steps;
    }

private:
    struct Difference {
        QList<ChangeId> brought; ///< heads now that were none then
        QList<int> lost; ///< nodes of then that were heads and are none now
    };

    Difference between(const QList<int>& now, const QList<int>& then) const
    {
        Difference difference;
        for (const int node : now) {
            const int old = m_then.indexOf(m_now.change(node).id);
            if (old < 0 || !then.contains(old))
                difference.brought.append(m_now.change(node).id);
        }
        for (const int node : then) {
            if (!now.contains(m_now.indexOf(m_then.change(node).id)))
                difference.lost.append(node);
        }
        return difference;
    }

    /** What decides whether the record is there: creations, or removals and what is against them. */
    static QList<int> voices(const ChangeGraph& graph)
    {
        const QList<int> removals = graph.removals();
        return removals.isEmpty() ? graph.tips() : removals + graph.evidence();
    }

    Change whole(Kind kind, const Record& record) const
    {
        Change step;
        step.kind = kind;
        step.record = record.id();
        step.entity = &record.entity();
        step.whole = record;
        return step;
    }

    /** A change of then once more, now that another has come after it. */
    Change again(int node) const
    {
        const Change& old = m_then.change(node);
        Change step;
        if (old.kind == Kind::Create)
            step = whole(Kind::Create, m_then.record());
        else if (old.kind == Kind::Remove)
            step = whole(Kind::Remove, m_now.record());
        else
            step = fieldStep(m_now.record(), {old.field, old.element}, m_then.valueAt(node, {old.field, old.element}));
        step.origin = old.origin;
        return step;
    }

    static bool removes(const Change& change) { return change.kind == Kind::Remove; }

    void backLife()
    {
        const QList<int> then = voices(m_then);
        const Difference difference = between(voices(m_now), then);
        if (difference.brought.isEmpty())
            return;
        for (const int node : difference.lost) {
            Change step = again(node);
            step.parents = difference.brought;
            m_steps.append(step);
        }
        if (!difference.lost.isEmpty() || then.isEmpty())
            return;
        const bool unequal = std::ranges::any_of(difference.brought, [&](const ChangeId& id) {
            return removes(m_now.change(m_now.indexOf(id))) != removes(m_then.change(then.first()));
        });
        if (!unequal)
            return;
        Change step = again(then.first());
        step.origin = {};
        step.parents = difference.brought;
        for (const int node : then)
            step.parents.append(m_then.change(node).id);
        m_steps.append(step);
    }

    void backField(const FieldKey& key)
    {
        const QList<int> then = m_then.heads(key);
        const Difference difference = between(m_now.heads(key), then);
        if (difference.brought.isEmpty())
            return;
        QList<Value> given;
        for (const int node : difference.lost) {
            const Value value = m_then.valueAt(node, key);
            if (given.contains(value))
                continue;
            given.append(value);
            Change step = fieldStep(m_now.record(), key, value);
            step.origin = m_then.change(node).origin;
            step.parents = difference.brought;
            m_steps.append(step);
        }
        if (!given.isEmpty())
            return;
        const Value shown = then.isEmpty() ? Value{false} : m_then.valueAt(then.first(), key);
        const bool unequal = std::ranges::any_of(
            difference.brought, [&](const ChangeId& id) { return m_now.valueAt(m_now.indexOf(id), key) != shown; });
        if (!unequal)
            return;
        Change step = fieldStep(m_now.record(), key, shown);
        step.parents = difference.brought;
        for (const int node : then) {
            if (m_then.valueAt(node, key) == shown)
                step.parents.append(m_then.change(node).id);
        }
        m_steps.append(step);
    }

    const ChangeGraph& m_now;
    const ChangeGraph& m_then;
    QList<Change> m_steps;
};

/** History without some changes and all that follows them. */
ChangeGraph without(const ChangeGraph& graph, const QSet<ChangeId>& gone)
{
    QList<HistoryNode> left;
    for (int i = 0; i < graph.nodes().size(); ++i) {
        const std::vector<bool> seen = graph.seenBy({i});
        bool stays = !gone.contains(graph.change(i).id);
        for (const ChangeId& id : gone) {
            const int at = graph.indexOf(id);
            stays = stays && !(at >= 0 && seen[size_t(at)]);
        }
        if (stays)
            left.append(graph.nodes().at(i));
    }
    return ChangeGraph(left);
}

QString titleOf(const Record& record)
{
    return record.entity().title(record, [](RecordId) { return QString(); });
}

/** Taking back may bring a record back into the data that waited, but never take one away that the act did not touch.
 */
Result<void> checkOthers(Settlement& settlement, const QSet<RecordId>& touched, const HistoryView& view)
{
    const QList<RecordId> records = settlement.records();
    for (const RecordId& id : records) {
        if (touched.contains(id))
            continue;
        WB_ASSIGN(graph, settlement.graph(id));
        if (!kindOf(*graph))
            continue;
        WB_ASSIGN(before, view.shown(*kindOf(*graph), id));
        WB_ASSIGN(after, settlement.shown(id));
        if (before && before != after)
            return fail(ErrorKind::StillReferenced, titleOf(*before), titleOf(*before));
    }
    return {};
}

/** Whether no record of an act has met another history. */
Result<bool> isPlain(const HistoryView& view, const QList<Change>& done)
{
    WB_ASSIGN(merges, view.hasMerges());
    if (!merges)
        return true;
    for (const Change& change : done) {
        WB_ASSIGN(merged, view.isMerged(change.record));
        if (merged)
            return false;
    }
    return true;
}

ChangeSet inverseOf(const QList<Change>& done)
{
    ChangeSet inverse;
    for (auto it = done.crbegin(); it != done.crend(); ++it) {
        Change step = it->inverse();
        step.id = {};
        step.parents.clear();
        inverse.append(step);
    }
    return inverse;
}

} // namespace

Result<ChangeSet> takingBack(const HistoryView& view, ActId act, IdSource& ids)
{
    WB_ASSIGN(done, view.changesOf(act));
    WB_ASSIGN(plain, isPlain(view, done));
    if (plain)
        return inverseOf(done);
    QList<RecordId> records;
    QHash<RecordId, QList<Change>> ofRecord;
    for (const Change& change : done) {
        if (!ofRecord.contains(change.record))
            records.append(change.record);
        ofRecord[change.record].append(change);
    }
    Settlement settlement(view);
    QList<Change> own;
    for (const RecordId& id : std::as_const(records)) {
        WB_ASSIGN(history, view.historyOf(id));
        const ChangeGraph now(history);
        QSet<ChangeId> gone;
        QList<FieldKey> keys;
        bool isWhole = false;
        for (const Change& change : ofRecord.value(id)) {
            gone.insert(change.id);
            if (change.field < 0)
                isWhole = true;
            else if (const FieldKey key{change.field, change.element}; !keys.contains(key))
                keys.append(key);
        }
        const ChangeGraph then = without(now, gone);
        const QList<Change> steps = RecordBack(now, then).steps(isWhole ? now.keys() : keys);
        for (Change step : steps) {
            step.id = ChangeId(ids.next());
            settlement.add({step, true});
            own.append(step);
        }
    }
    WB_TRY(settlement.settle());
    WB_TRY(checkOthers(settlement, QSet<RecordId>(records.begin(), records.end()), view));
    return settlement.changes(own);
}

} // namespace core
