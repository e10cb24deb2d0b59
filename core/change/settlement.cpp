#include "core/change/settlement.h"

#include <algorithm>

namespace core {

namespace {

using Voice = Settlement::Voice;

/** References that a record cannot be without: its owner, and every other that must not be empty. */
bool isNeeded(const FieldInfo& field)
{
    return field.type == FieldType::Reference && field.has(FieldFlag::Required);
}

/** Most kinds can be without any other; their records need not be put together to know it. */
bool needsOthers(const EntityInfo& kind)
{
    return std::ranges::any_of(kind.fields, isNeeded);
}

/** A field that nothing but the record itself depends on. */
bool isPlainStep(const Change& change)
{
    if (change.kind != Change::Kind::Set || change.raw)
        return false;
    return change.fieldInfo().type != FieldType::Reference;
}

QList<RecordId> neededBy(const Record& record)
{
    QList<RecordId> needed;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        if (isNeeded(record.entity().fields[i]))
            needed.append(valueOr<RecordId>(record.at(qsizetype(i))));
    }
    return needed;
}

} // namespace

const EntityInfo* kindOf(const ChangeGraph& graph)
{
    for (const HistoryNode& node : graph.nodes()) {
        if (node.change.entity)
            return node.change.entity;
    }
    return nullptr;
}

Settlement::Seen& Settlement::seen(RecordId id)
{
    Seen*& place = m_index[id];
    if (!place)
        place = &m_seen.emplace_back();
    return *place;
}

void Settlement::enqueue(RecordId record)
{
    Seen& of = seen(record);
    if (of.queued)
        return;
    of.queued = true;
    m_queue.append(record);
}

void Settlement::add(const HistoryNode& node)
{
    seen(node.change.record).added.append(node);
    enqueue(node.change.record);
}

Result<const ChangeGraph*> Settlement::graph(RecordId id)
{
    Seen& of = seen(id);
    if (of.graph)
        return &*of.graph;
    WB_ASSIGN(nodes, m_view.historyOf(id));
    nodes += std::exchange(of.added, {});
    of.graph.emplace(std::move(nodes));
    if (!of.graph->isSound())
        return fail(ErrorKind::Internal, QStringLiteral("history"), id.toText());
    return &*of.graph;
}

Result<std::optional<Record>> Settlement::before(const EntityInfo& kind, RecordId id)
{
    Seen& of = seen(id);
    if (!of.before) {
        WB_ASSIGN(record, m_view.shown(kind, id));
        of.before = std::move(record);
    }
    return *of.before;
}

Result<bool> Settlement::goesOn(RecordId id)
{
    if (seen(id).graph)
        return false;
    if (!seen(id).goesOn) {
        WB_ASSIGN(found, findWhetherGoesOn(id));
        seen(id).goesOn = found;
    }
    return *seen(id).goesOn;
}

Result<bool> Settlement::findWhetherGoesOn(RecordId id)
{
    const QList<HistoryNode>& added = seen(id).added;
    if (added.isEmpty()
        || !std::ranges::all_of(added, [](const HistoryNode& node) { return node.counts && isPlainStep(node.change); }))
        return false;
    WB_ASSIGN(marked, m_view.isMarked(id));
    WB_ASSIGN(steps, m_view.stepsOf(id));
    const auto isWhole = [](const HistoryView::Step& step) { return step.field.isNull(); };
    if (marked || steps.isEmpty() || !isWhole(steps.first()) || std::ranges::count_if(steps, isWhole) != 1
        || std::ranges::any_of(steps, &HistoryView::Step::isForeign))
        return false;
    for (const HistoryNode& node : added) {
        const Change& change = node.change;
        const auto last = std::find_if(steps.crbegin(), steps.crend(),
            [&](const HistoryView::Step& step) { return isWhole(step) || step.field == change.fieldInfo().name(); });
        if (change.parents != QList<ChangeId>{last->id})
            return false;
        steps.append({change.id, change.fieldInfo().name(), node.isForeign()});
    }
    const EntityInfo* kind = added.first().change.entity;
    WB_ASSIGN(had, before(*kind, id));
    return had && std::ranges::all_of(added, [&](const HistoryNode& node) { return node.change.entity == kind; })
        && &had->entity() == kind;
}

Result<void> Settlement::settle()
{
    do {
        for (Seen& of : m_seen) {
            of.material.reset();
            of.outcome.reset();
        }
        m_dependentsCollected = false;
        for (qsizetype i = 0; i < m_queue.size(); ++i)
            WB_TRY(enqueueNamed(m_queue.at(i)));
        for (qsizetype i = 0; i < m_queue.size(); ++i)
            WB_TRY(evaluate(m_queue.at(i)));
        WB_ASSIGN(grew, enqueueDependents());
        if (!grew)
            return {};
    } while (true);
}

/** A record that something new lives in or needs may come back by it, or be in conflict by it no longer. */
Result<void> Settlement::enqueueNamed(RecordId id)
{
    WB_ASSIGN(goes, goesOn(id));
    if (goes)
        return {};
    WB_ASSIGN(history, graph(id));
    if (!history->isCreated() || !needsOthers(*kindOf(*history)))
        return {};
    QList<RecordId> named = neededBy(history->record());
    WB_ASSIGN(had, before(*kindOf(*history), id));
    if (had)
        named += neededBy(*had);
    for (const RecordId& target : std::as_const(named)) {
        if (target.isNull() || seen(target).queued)
            continue;
        WB_ASSIGN(marked, m_view.isMarked(target));
        bool concerned = marked;
        if (!concerned) {
            // One that is in the data and without a mark stays as it is.
            WB_ASSIGN(other, graph(target));
            if (!kindOf(*other))
                continue;
            WB_ASSIGN(there, before(*kindOf(*other), target));
            concerned = !there;
        }
        if (concerned)
            enqueue(target);
    }
    return {};
}

Result<bool> Settlement::enqueueDependents()
{
    const qsizetype size = m_queue.size();
    for (qsizetype i = 0; i < size; ++i) {
        const RecordId id = m_queue.at(i);
        const Outcome& outcome = *seen(id).outcome;
        if (outcome.before.has_value() == outcome.after.has_value())
            continue;
        if (outcome.before) {
            WB_ASSIGN(references, m_view.referencesTo(outcome.before->entity(), id));
            for (const Reference& reference : references)
                enqueue(reference.record);
        }
        WB_ASSIGN(waiting, m_view.waitingFor(id));
        for (const RecordId& waiter : waiting)
            enqueue(waiter);
    }
    return m_queue.size() > size;
}

Result<void> Settlement::collectNewDependents()
{
    m_dependentsCollected = true;
    m_newDependents.clear();
    for (const RecordId& id : std::as_const(m_queue)) {
        WB_ASSIGN(history, graph(id));
        if (!history->isCreated() || !needsOthers(*kindOf(*history)))
            continue;
        const QList<RecordId> needed = neededBy(history->record());
        for (const RecordId& target : needed)
            m_newDependents[target].append(id);
    }
    return {};
}

Result<QList<RecordId>> Settlement::dependents(RecordId id)
{
    if (!m_dependentsCollected)
        WB_TRY(collectNewDependents());
    QSet<RecordId> candidates;
    const QList<RecordId> added = m_newDependents.value(id);
    candidates.unite(QSet<RecordId>(added.begin(), added.end()));
    WB_ASSIGN(own, graph(id));
    WB_ASSIGN(references, m_view.referencesTo(*kindOf(*own), id));
    for (const Reference& reference : references)
        candidates.insert(reference.record);
    WB_ASSIGN(waiting, m_view.waitingFor(id));
    candidates.unite(QSet<RecordId>(waiting.begin(), waiting.end()));
    QList<RecordId> found;
    for (const RecordId& candidate : std::as_const(candidates)) {
        WB_ASSIGN(history, graph(candidate));
        if (history->isCreated() && neededBy(history->record()).contains(id))
            found.append(candidate);
    }
    std::ranges::sort(found, std::less<>());
    return found;
}

/** The voices for a record's being there: its own, and those of what cannot be without it. */
Result<QList<Voice>> Settlement::needsOf(RecordId id, QSet<RecordId>& asked)
{
    QList<Voice> voices;
    if (asked.contains(id))
        return voices;
    asked.insert(id);
    WB_ASSIGN(history, graph(id));
    const bool removed = !history->removals().isEmpty();
    const QList<int> own = removed ? history->evidence() : history->tips();
    for (const int node : own)
        voices.append({id, node});
    if (!removed)
        return voices;
    WB_ASSIGN(others, dependents(id));
    for (const RecordId& other : others) {
        WB_ASSIGN(theirs, needsOf(other, asked));
        voices += theirs;
    }
    return voices;
}

Result<Settlement::Life> Settlement::life(RecordId id)
{
    Life life;
    WB_ASSIGN(history, graph(id));
    if (!history->isCreated())
        return life;
    const QList<int> removals = history->removals();
    if (removals.isEmpty()) {
        life.alive = true;
        return life;
    }
    for (const int node : removals)
        life.removals.append({id, node});
    QSet<RecordId> asked;
    WB_ASSIGN(evidence, needsOf(id, asked));
    life.evidence = evidence;
    life.isOpen = !evidence.isEmpty();
    if (!life.isOpen)
        return life;
    // The book's own removal has seen all of the book's own; else its own evidence; else the smallest id.
    if (!history->nodes().at(removals.first()).isForeign())
        return life;
    ChangeId smallest;
    for (const Voice& voice : std::as_const(life.evidence)) {
        WB_ASSIGN(theirs, graph(voice.record));
        if (!theirs->nodes().at(voice.node).isForeign())
            life.alive = true;
        const ChangeId& of = theirs->change(voice.node).id;
        smallest = smallest.isNull() || of < smallest ? of : smallest;
    }
    life.alive = life.alive || smallest < history->change(removals.first()).id;
    return life;
}

Result<bool> Settlement::isThere(const FieldInfo& field, RecordId id)
{
    Seen& of = seen(id);
    if (of.queued) {
        WB_ASSIGN(goes, goesOn(id));
        if (goes)
            return mayName(field, (*of.before)->entity()) ? isMaterial(id) : Result<bool>(false);
        WB_ASSIGN(history, graph(id));
        const EntityInfo* kind = kindOf(*history);
        return kind && mayName(field, *kind) ? isMaterial(id) : Result<bool>(false);
    }
    if (of.before && *of.before)
        return mayName(field, (*of.before)->entity());
    const QList<const EntityInfo*> kinds = targetsOf(field);
    for (const EntityInfo* kind : kinds) {
        WB_ASSIGN(record, m_view.shown(*kind, id));
        if (!record)
            continue;
        of.before = record;
        return mayName(field, record->entity());
    }
    return false;
}

/** The first record that this one cannot be without and that is not there; null if there is none. */
Result<RecordId> Settlement::missedBy(const Record& record)
{
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const FieldInfo& field = record.entity().fields[i];
        if (!isNeeded(field))
            continue;
        const RecordId target = valueOr<RecordId>(record.at(qsizetype(i)));
        WB_ASSIGN(there, isThere(field, target));
        if (!there)
            return target;
    }
    return RecordId();
}

Result<bool> Settlement::isMaterial(RecordId id)
{
    Seen& of = seen(id);
    if (of.material)
        return *of.material;
    of.material = true;
    WB_ASSIGN(goes, goesOn(id));
    if (goes) {
        WB_ASSIGN(missed, missedBy(**of.before));
        of.material = missed.isNull();
        return missed.isNull();
    }
    WB_ASSIGN(alive, life(id));
    bool material = alive.alive;
    if (material) {
        WB_ASSIGN(history, graph(id));
        if (needsOthers(*kindOf(*history))) {
            WB_ASSIGN(missed, missedBy(history->record()));
            material = missed.isNull();
        }
    }
    of.material = material;
    return material;
}

/** Shows what names a missing record as empty. What stands in the data already names nothing that is missing, unless
 *  that goes now. */
Result<void> Settlement::suspend(RecordId id, Outcome& outcome)
{
    Record& record = *outcome.after;
    const auto keep = [&](qsizetype field, const QString& element, RecordId target) {
        outcome.marks.append({Mark::Kind::Kept, id, &record.entity(), field, element, target});
    };
    for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
        const FieldInfo& field = record.entity().fields[size_t(i)];
        if (field.type == FieldType::Reference && !isEmpty(record.at(i))) {
            const RecordId target = valueOr<RecordId>(record.at(i));
            WB_ASSIGN(there, isThere(field, target));
            if (!there) {
                record.set(i, Value{});
                keep(i, {}, target);
            }
        }
        if (field.type != FieldType::References)
            continue;
        QStringList left;
        const auto elements = valueOr<QStringList>(record.at(i));
        for (const QString& element : elements) {
            WB_ASSIGN(there, isThere(field, RecordId::fromText(element)));
            if (there)
                left.append(element);
            else
                keep(i, element, RecordId::fromText(element));
        }
        record.set(i, left);
    }
    return {};
}

Result<void> Settlement::evaluate(RecordId id)
{
    Outcome& outcome = seen(id).outcome.emplace();
    WB_ASSIGN(goes, goesOn(id));
    if (goes) {
        WB_ASSIGN(there, isMaterial(id));
        if (there)
            return goOn(id, outcome);
    }
    return meet(id, outcome);
}

Result<void> Settlement::goOn(RecordId id, Outcome& outcome)
{
    const Seen& of = seen(id);
    outcome.before = *of.before;
    outcome.after = *of.before;
    for (const HistoryNode& node : of.added)
        outcome.after->set(node.change.field, node.change.after);
    return suspend(id, outcome);
}

Result<void> Settlement::meet(RecordId id, Outcome& outcome)
{
    WB_ASSIGN(history, graph(id));
    const EntityInfo* kind = kindOf(*history);
    if (!kind || !history->isCreated())
        return {};
    WB_ASSIGN(had, before(*kind, id));
    outcome.before = had;
    WB_ASSIGN(alive, life(id));
    if (alive.isOpen)
        outcome.marks.append({Mark::Kind::Conflict, id, kind, -1, {}, {}});
    WB_ASSIGN(material, isMaterial(id));
    if (material) {
        outcome.after = history->record();
        WB_TRY(suspend(id, outcome));
    }
    if (!material && (alive.alive || alive.isOpen)) {
        const Record& record = history->record();
        for (qsizetype i = 0; i < qsizetype(kind->fields.size()); ++i) {
            if (isNeeded(kind->fields[size_t(i)]))
                outcome.marks.append({Mark::Kind::Needs, id, kind, i, {}, valueOr<RecordId>(record.at(i))});
        }
    }
    if (alive.alive) {
        const QList<FieldKey> open = history->openKeys();
        for (const FieldKey& key : open)
            outcome.marks.append({Mark::Kind::Conflict, id, kind, key.field, key.element, {}});
        if (!material) {
            WB_ASSIGN(missed, missedBy(history->record()));
            outcome.marks.append({Mark::Kind::Kept, id, kind, -1, {}, missed});
        }
    }
    return {};
}

Result<std::optional<Record>> Settlement::shown(RecordId id)
{
    if (const Seen* of = known(id); of && of->outcome)
        return of->outcome->after;
    WB_ASSIGN(history, graph(id));
    if (const EntityInfo* kind = kindOf(*history))
        return before(*kind, id);
    return std::optional<Record>();
}

const QList<Mark>& Settlement::marksOf(RecordId id) const
{
    static const QList<Mark> none;
    const Seen* of = known(id);
    return of && of->outcome ? of->outcome->marks : none;
}

QList<Mark> Settlement::marks() const
{
    QList<Mark> marks;
    for (const RecordId& id : m_queue)
        marks += marksOf(id);
    return marks;
}

} // namespace core
