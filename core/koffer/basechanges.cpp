#include "core/koffer/basechanges.h"

#include "core/change/placing.h"

namespace core::koffer {

namespace {

/** The head as the Koffer holds it: it makes of the field what is there already. */
Change standing(const Change& head, const PackedRecord& packed)
{
    Change change = head;
    change.raw.reset();
    if (change.kind == Change::Kind::Set) {
        change.after = packed.record.at(change.field);
        change.before = change.after;
    }
    return change;
}

bool goesAlong(const Change& head, const PackedRecord& packed)
{
    // Of a field that stays at home only this is said, that it was changed: who removes the record has seen it.
    if (head.kind == Change::Kind::Set)
        return true;
    // What was taken into a set but does not go along is not spoken of.
    const bool isElement = head.kind == Change::Kind::Add || head.kind == Change::Kind::Drop;
    return isElement && packed.fields.contains(head.field)
        && (head.kind == Change::Kind::Drop
            || valueOr<QStringList>(packed.record.at(head.field)).contains(head.element));
}

} // namespace

Result<QList<StoredChange>> baseChanges(const HistoryView& office, const PackedRecord& packed, ActId act)
{
    WB_ASSIGN(history, office.historyOf(packed.record.id()));
    const ChangeGraph graph(history);
    QList<Change> base;
    QList<ChangeId> creations;
    const QList<int> tips = graph.tips();
    for (const int tip : tips) {
        if (graph.change(tip).kind != Change::Kind::Create)
            continue;
        Change creation = graph.change(tip);
        creation.raw.reset();
        creation.whole = packed.record;
        creation.parents.clear();
        creations.append(creation.id);
        base.append(creation);
    }
    if (creations.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("creation"), packed.record.id().toText());
    const QList<FieldKey> keys = graph.keys();
    for (const FieldKey& key : keys) {
        const QList<int> heads = shownHeads(graph, key);
        for (const int head : heads) {
            if (!goesAlong(graph.change(head), packed))
                continue;
            base.append(standing(graph.change(head), packed));
            base.last().parents = creations;
        }
    }
    QList<StoredChange> stored;
    for (Change& change : base) {
        change.origin = act;
        stored.append(encoded(change));
    }
    return stored;
}

} // namespace core::koffer
