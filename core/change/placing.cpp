#include "core/change/placing.h"
#include "core/change/meeting.h"

#include <algorithm>

namespace core {

namespace {

QList<ChangeId> idsOf(const ChangeGraph& graph, QList<int> nodes)
{
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    QList<ChangeId> ids;
    for (const int node : std::as_const(nodes))
        ids.append(graph.change(node).id);
    return ids;
}

QList<int> fieldParents(const ChangeGraph& graph, const FieldKey& key)
{
    QList<int> parents = shownHeads(graph, key);
    const QList<int> heads = graph.heads(key);
    const std::vector<bool> seen = graph.seenBy(parents);
    // A creation that only gave the field back what it was is no head of it, and was seen all the same.
    const QList<int> tips = graph.tips();
    for (const int tip : tips) {
        const bool creates = graph.change(tip).kind == Change::Kind::Create;
        if (creates && !heads.contains(tip) && !seen[size_t(tip)])
            parents.append(tip);
    }
    return parents;
}

QList<int> removalParents(const ChangeGraph& graph)
{
    QList<int> parents;
    QSet<int> unseen;
    const QList<FieldKey> keys = graph.keys();
    for (const FieldKey& key : keys) {
        const QList<int> shown = shownHeads(graph, key);
        parents += shown;
        const QList<int> heads = graph.heads(key);
        for (const int head : heads) {
            if (!shown.contains(head))
                unseen.insert(head);
        }
    }
    parents += graph.tips();
    parents.removeIf([&](int node) { return unseen.contains(node); });
    return parents;
}

QString titleIn(const HistoryView& view, const Record& record)
{
    return record.entity().title(record, [&view](RecordId id) {
        const Result<QList<HistoryNode>> history = view.historyOf(id);
        const ChangeGraph graph(history.value_or(QList<HistoryNode>()));
        if (!graph.isCreated())
            return QString();
        const Record named = graph.record();
        return named.entity().title(named, [](RecordId) { return QString(); });
    });
}

} // namespace

QList<int> shownHeads(const ChangeGraph& graph, const FieldKey& key)
{
    QList<int> heads = graph.heads(key);
    if (heads.isEmpty())
        return heads;
    const Value shown = graph.valueAt(heads.first(), key);
    heads.removeIf([&](int head) { return graph.valueAt(head, key) != shown; });
    return heads;
}

QList<ChangeId> seenParents(const ChangeGraph& graph, const Change& change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        return idsOf(graph, graph.removals());
    case Change::Kind::Remove:
        return idsOf(graph, removalParents(graph));
    default:
        return idsOf(graph, fieldParents(graph, {change.field, change.element}));
    }
}

QList<ChangeId> allHeads(const ChangeGraph& graph)
{
    QList<int> heads = graph.tips();
    const QList<FieldKey> keys = graph.keys();
    for (const FieldKey& key : keys)
        heads += graph.heads(key);
    return idsOf(graph, heads);
}

Change fieldStep(const Record& from, const FieldKey& key, const Value& value)
{
    Change step;
    step.record = from.id();
    step.entity = &from.entity();
    step.field = key.field;
    if (key.element.isNull()) {
        step.before = from.at(key.field);
        step.after = value;
    } else {
        step.kind = value == Value{true} ? Change::Kind::Add : Change::Kind::Drop;
        step.element = key.element;
    }
    return step;
}

Result<ChangeSet> placed(const HistoryView& view, const ChangeSet& changes, IdSource& ids)
{
    if (changes.isEmpty() || !changes.meeting().settled.isEmpty())
        return changes;
    WB_ASSIGN(merges, view.hasMerges());
    bool concerned = false;
    const QList<RecordId> records = merges ? changes.records() : QList<RecordId>();
    for (const RecordId& record : records) {
        WB_ASSIGN(merged, view.isMerged(record));
        concerned = concerned || merged;
    }
    if (!concerned)
        return changes;
    Settlement settlement(view);
    QHash<RecordId, QList<HistoryNode>> histories;
    QList<Change> own;
    for (Change change : changes) {
        if (!histories.contains(change.record)) {
            WB_ASSIGN(history, view.historyOf(change.record));
            histories.insert(change.record, history);
        }
        QList<HistoryNode>& history = histories[change.record];
        const ChangeGraph graph(history);
        change.id = ChangeId(ids.next());
        change.parents = seenParents(graph, change);
        // A second creation would only stand beside the first, and those who have the first could take nothing of it.
        if (change.kind == Change::Kind::Create && graph.isCreated() && change.parents.isEmpty())
            return fail(ErrorKind::AlreadyThere, titleIn(view, graph.record()), change.record.toText());
        history.append({change, true});
        settlement.add(history.last());
        own.append(change);
    }
    WB_TRY(settlement.settle());
    WB_ASSIGN(settled, settlement.changes(own));
    for (auto file = changes.files().cbegin(); file != changes.files().cend(); ++file)
        settled.keep(file.key(), file.value());
    return std::move(settled);
}

} // namespace core
