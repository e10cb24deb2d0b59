#include "core/change/losses.h"
#include "core/change/meeting.h"
#include "core/change/placing.h"
#include "core/change/saidagain.h"

#include <algorithm>

namespace core {

namespace {

using Kind = Change::Kind;

/** Compares a record's history with what it would be without one act, and makes the changes from this to that. */
class RecordBack {
public:
    RecordBack(const ChangeGraph& now, const ChangeGraph& then, IdSource& ids)
        : m_now(now)
        , m_then(then)
        , m_ids(ids)
    {
    }

    QList<Change> steps(const QList<FieldKey>& keys)
    {
        if (!m_now.isCreated())
            return {};
        if (!m_then.isCreated()) {
            Change step = whole(Kind::Remove, m_now.record());
            step.parents = allHeads(m_now);
            append(step);
            return m_steps;
        }
        for (const FieldKey& key : keys)
            backField(key);
        backLife();
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

    /** What a creation after these gives back: what a removal took, so that it says nothing of the fields. What is
     *  shown may come from one whom the removal has not met, and would replace what it stands against. */
    Record givenBack(const QList<ChangeId>& brought) const
    {
        for (const ChangeId& id : brought) {
            if (const Change& change = m_now.change(m_now.indexOf(id)); removes(change))
                return change.whole;
        }
        return m_then.record();
    }

    /** A change of then once more, now that others have come after it. */
    Change again(int node, const QList<ChangeId>& brought) const
    {
        const Change& old = m_then.change(node);
        Change step;
        if (old.kind == Kind::Create)
            step = whole(Kind::Create, givenBack(brought));
        else if (old.kind == Kind::Remove)
            step = whole(Kind::Remove, m_now.record());
        else
            step = fieldStep(m_now.record(), {old.field, old.element}, m_then.valueAt(node, {old.field, old.element}));
        step.origin = old.origin;
        return step;
    }

    static bool removes(const Change& change) { return change.kind == Kind::Remove; }

    /** @param likewise the change that this says again */
    void append(Change step, ChangeId likewise = {})
    {
        step.id = likewise.isNull() ? ChangeId(m_ids.next()) : idLike(likewise, m_ids.next());
        m_steps.append(step);
    }

    /** What the record's being there or not has seen of the fields just given back: a removal must not find what it had
     *  seen to speak against it, and a creation must not say anything of its own. */
    QList<ChangeId> seenSteps(Kind kind) const
    {
        QList<ChangeId> seen;
        for (const Change& step : m_steps) {
            if (kind == Kind::Create || (kind == Kind::Remove && !m_speaking.contains(step.id)))
                seen.append(step.id);
        }
        return seen;
    }

    /** The voices of then that have to be raised again. */
    QList<int> voicesToRaise(const Difference& difference) const
    {
        QList<int> raised = difference.lost;
        raised.removeIf([this](int node) { return m_given.contains(node) && m_then.change(node).field >= 0; });
        const QList<int> removals = m_then.removals();
        const auto brings = [&](bool removal) {
            return std::ranges::any_of(difference.brought,
                [&](const ChangeId& id) { return removes(m_now.change(m_now.indexOf(id))) == removal; });
        };
        if (removals.isEmpty() && difference.lost.isEmpty() && brings(true))
            raised.append(m_then.tips().first());
        const bool againstAll = m_speakers.isEmpty() && brings(false);
        for (const int removal : removals) {
            if (!raised.contains(removal) && (againstAll || !seenSteps(Kind::Remove).isEmpty()))
                raised.append(removal);
        }
        return raised;
    }

    void backLife()
    {
        const Difference difference = between(voices(m_now), voices(m_then));
        if (difference.brought.isEmpty() && m_then.removals().isEmpty())
            return;
        QList<std::pair<Change, ChangeId>> steps;
        const QList<int> raised = voicesToRaise(difference);
        for (const int node : raised) {
            Change step = again(node, difference.brought);
            // A field's change stands beside all that the record's life has seen, as it did then.
            const bool aboutField = step.field >= 0;
            if (!aboutField)
                step.parents = difference.brought + seenSteps(step.kind);
            if (aboutField || !difference.lost.contains(node))
                step.parents.append(m_then.change(node).id);
            steps.append({step, m_then.change(node).id});
        }
        for (const auto& [step, likewise] : std::as_const(steps))
            append(step, likewise);
    }

    void backField(const FieldKey& key)
    {
        const QList<int> then = m_then.heads(key);
        const Difference difference = between(m_now.heads(key), then);
        if (difference.brought.isEmpty())
            return;
        for (const int node : difference.lost)
            sayAgain(key, node, difference.brought);
        if (!difference.lost.isEmpty())
            return;
        const Value shown = then.isEmpty() ? Value{false} : m_then.valueAt(then.first(), key);
        const bool unequal = std::ranges::any_of(
            difference.brought, [&](const ChangeId& id) { return m_now.valueAt(m_now.indexOf(id), key) != shown; });
        if (!unequal)
            return;
        if (!then.isEmpty()) {
            // What was shown stands there still, and stays with whoever said it.
            sayAgain(key, then.first(), difference.brought + QList{m_then.change(then.first()).id});
            return;
        }
        Change step = fieldStep(m_now.record(), key, shown);
        step.parents = difference.brought;
        append(step);
    }

    void sayAgain(const FieldKey& key, int node, const QList<ChangeId>& parents)
    {
        Change step = fieldStep(m_now.record(), key, m_then.valueAt(node, key));
        step.origin = m_then.change(node).origin;
        step.parents = parents;
        append(step, m_then.change(node).id);
        m_given.insert(node);
        if (m_speakers.contains(node))
            m_speaking.insert(m_steps.last().id);
    }

    const ChangeGraph& m_now;
    const ChangeGraph& m_then;
    IdSource& m_ids;
    QList<int> m_speakers = m_then.removals().isEmpty() ? QList<int>() : m_then.evidence(); ///< against a removal
    QSet<int> m_given; ///< nodes of then that a step says again
    QSet<ChangeId> m_speaking; ///< steps for those of them that speak
    QList<Change> m_steps;
};

/** Tells which acts hold once one of them is taken back. Takings back of takings back lead to the act they are about;
 *  what they wrote themselves is no part of the history that they restore. */
class Standing {
public:
    Standing(const HistoryView& view, ActId takenBack)
        : m_view(view)
        , m_takenBack(takenBack)
    {
    }

    Result<bool> holdsThen(ActId id)
    {
        if (const auto known = m_holds.constFind(id); known != m_holds.cend())
            return *known;
        if (m_toggled.isNull()) {
            m_toggled = m_takenBack;
            while (true) {
                WB_ASSIGN(act, m_view.act(m_toggled));
                if (!act.isUndo())
                    break;
                m_toggled = act.info.undoes;
            }
        }
        WB_ASSIGN(act, m_view.act(id));
        const bool holds = !act.isUndo() && act.undone == (id == m_toggled);
        m_holds.insert(id, holds);
        return holds;
    }

private:
    const HistoryView& m_view;
    ActId m_takenBack;
    ActId m_toggled;
    QHash<ActId, bool> m_holds;
};

/** History with the changes of acts that do not hold as mere links. */
Result<ChangeGraph> standingHistory(QList<HistoryNode> nodes, Standing& standing)
{
    for (HistoryNode& node : nodes) {
        WB_ASSIGN(holds, standing.holdsThen(node.act));
        node.counts = node.counts && holds;
    }
    return ChangeGraph(std::move(nodes));
}

QString titleOf(const Record& record)
{
    return record.entity().title(record, [](RecordId) { return QString(); });
}

/** Taking back may bring a record back into the data that waited, but never take one away that the act did not touch
 *  and that did not wait before it. */
Result<void> checkOthers(Settlement& settlement, const QSet<RecordId>& touched, const HistoryView& view, ActId act)
{
    const QList<RecordId> records = settlement.records();
    Losses losses(view, act, records);
    for (const RecordId& id : records) {
        if (touched.contains(id))
            continue;
        WB_ASSIGN(graph, settlement.graph(id));
        if (!kindOf(*graph))
            continue;
        WB_ASSIGN(now, view.shown(*kindOf(*graph), id));
        WB_ASSIGN(after, settlement.shown(id));
        if (!now)
            continue;
        WB_ASSIGN(loss, losses.isLoss(*graph, *now, after));
        if (loss)
            return fail(ErrorKind::StillReferenced, titleOf(*now), titleOf(*now));
    }
    return {};
}

/** Whether a record has met another history, or what has met one would wait if the record went. */
Result<bool> isConcerned(const HistoryView& view, const Change& done)
{
    WB_ASSIGN(merged, view.isMerged(done.record));
    if (merged || done.kind != Kind::Create)
        return merged;
    WB_ASSIGN(references, view.referencesTo(*done.entity, done.record));
    for (const Reference& reference : references) {
        WB_ASSIGN(concerned, view.isMerged(reference.record));
        if (concerned)
            return true;
    }
    return false;
}

/** Whether no record of an act has to do with another history. */
Result<bool> isPlain(const HistoryView& view, const QList<Change>& done)
{
    WB_ASSIGN(merges, view.hasMerges());
    if (!merges)
        return true;
    for (const Change& change : done) {
        WB_ASSIGN(concerned, isConcerned(view, change));
        if (concerned)
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
    Standing standing(view, act);
    QList<Change> own;
    for (const RecordId& id : std::as_const(records)) {
        WB_ASSIGN(history, view.historyOf(id));
        const ChangeGraph now(history);
        QList<FieldKey> keys;
        bool isWhole = false;
        for (const Change& change : ofRecord.value(id)) {
            if (change.field < 0)
                isWhole = true;
            else if (const FieldKey key{change.field, change.element}; !keys.contains(key))
                keys.append(key);
        }
        WB_ASSIGN(then, standingHistory(history, standing));
        const QList<Change> steps = RecordBack(now, then, ids).steps(isWhole ? now.keys() : keys);
        for (const Change& step : steps) {
            settlement.add({step, true});
            own.append(step);
        }
    }
    WB_TRY(settlement.settle());
    // A merge never refuses because of what names a record that goes, so doing it again does not either.
    WB_ASSIGN(taken, view.act(act));
    if (!taken.isUndo() || taken.info.kind != QStringLiteral("merge"))
        WB_TRY(checkOthers(settlement, QSet<RecordId>(records.begin(), records.end()), view, act));
    return settlement.changes(own);
}

} // namespace core
