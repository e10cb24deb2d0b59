#include "core/change/conflict.h"

#include <algorithm>

namespace core {

namespace {

Result<QList<Candidate>> lives(Settlement& settled, RecordId record)
{
    WB_ASSIGN(life, settled.life(record));
    QList<Candidate> candidates;
    const auto append = [&](const QList<Settlement::Voice>& voices, bool there) -> Result<void> {
        for (const Settlement::Voice& voice : voices) {
            WB_ASSIGN(graph, settled.graph(voice.record));
            const Change& change = graph->change(voice.node);
            candidates.append({change.id, voice.record, Value{there}, change.origin, there == life.alive});
        }
        return {};
    };
    if (!life.isOpen)
        return candidates;
    WB_TRY(append(life.removals, false));
    WB_TRY(append(life.evidence, true));
    std::ranges::stable_sort(
        candidates, [](const Candidate& a, const Candidate& b) { return a.isShown && !b.isShown; });
    return candidates;
}

Result<QList<Candidate>> values(Settlement& settled, RecordId record, const FieldKey& key)
{
    WB_ASSIGN(graph, settled.graph(record));
    QList<Candidate> candidates;
    if (!graph->isOpen(key))
        return candidates;
    const QList<int> heads = graph->heads(key);
    const Value shown = graph->valueAt(heads.first(), key);
    for (const int head : heads) {
        const Value value = graph->valueAt(head, key);
        candidates.append({graph->change(head).id, record, value, graph->change(head).origin, value == shown});
    }
    std::ranges::stable_sort(
        candidates, [](const Candidate& a, const Candidate& b) { return a.isShown && !b.isShown; });
    return candidates;
}

} // namespace

QUuid conflictId(RecordId record, const EntityInfo& entity, qsizetype field, const QString& element)
{
    const QString place = field < 0 ? QString() : entity.fields[size_t(field)].name() + u'/' + element;
    return QUuid::createUuidV5(record.uuid(), place);
}

Result<Conflict> conflictAt(Settlement& settled, const Mark& place)
{
    Conflict conflict;
    conflict.id = conflictId(place.record, *place.entity, place.field, place.element);
    conflict.record = place.record;
    conflict.entity = place.entity;
    conflict.field = place.field;
    conflict.element = place.element;
    WB_ASSIGN(candidates,
        place.field < 0 ? lives(settled, place.record) : values(settled, place.record, {place.field, place.element}));
    if (candidates.isEmpty())
        return fail(ErrorKind::NoSuchRecord, conflict.id.toString(QUuid::WithoutBraces));
    conflict.candidates = candidates;
    return conflict;
}

Result<QList<Conflict>> conflictsIn(Settlement& settled)
{
    QList<Conflict> conflicts;
    const QList<Mark> marks = settled.marks();
    for (const Mark& mark : marks) {
        if (mark.kind != Mark::Kind::Conflict)
            continue;
        WB_ASSIGN(conflict, conflictAt(settled, mark));
        conflicts.append(conflict);
    }
    return conflicts;
}

} // namespace core
