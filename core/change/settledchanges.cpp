#include "core/change/settlement.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

using Steps = std::vector<const Change*>;

/** Does a step to a record as the store would; false where it does not fit. */
bool doStep(std::optional<Record>& record, const Change& step)
{
    if (step.raw && !step.whole.isNull() && step.kind == Change::Kind::Create) {
        // Fields that are not known here stay in history only; the rest is created as any other.
        if (record)
            return false;
        record = step.whole;
        return true;
    }
    if (step.raw)
        return false;
    switch (step.kind) {
    case Change::Kind::Create:
        if (record)
            return false;
        record = step.whole;
        return true;
    case Change::Kind::Remove:
        if (!record || *record != step.whole)
            return false;
        record.reset();
        return true;
    case Change::Kind::Set:
        if (!record || record->at(step.field) != step.before)
            return false;
        record->set(step.field, step.after);
        return true;
    case Change::Kind::Add:
    case Change::Kind::Drop:
        break;
    }
    if (!record)
        return false;
    auto set = valueOr<QStringList>(record->at(step.field));
    if (set.contains(step.element) == (step.kind == Change::Kind::Add))
        return false;
    if (step.kind == Change::Kind::Add)
        set.append(step.element);
    else
        set.removeAll(step.element);
    set.sort();
    record->set(step.field, set);
    return true;
}

/** Whether every step says something of its own: of steps after one another only the last one's value is to stand in
 *  the data, since what the earlier ones name may be gone. */
bool areApart(const Steps& steps)
{
    if (steps.size() < 2)
        return true;
    QSet<FieldKey> keys;
    for (const Change* step : steps) {
        if (step->field < 0)
            return false;
        keys.insert({step->field, step->element});
    }
    return keys.size() == qsizetype(steps.size());
}

void appendAs(Change::Part part, Change step, ChangeSet& to)
{
    step.part = part;
    to.append(std::move(step));
}

ChangeSet between(const std::optional<Record>& before, const std::optional<Record>& after)
{
    ChangeSet steps;
    if (before && after)
        steps.edit(*before, *after);
    else if (before)
        steps.remove(*before);
    else if (after)
        steps.create(*after);
    return steps;
}

void placeAfterNamed(
    const EntityInfo& kind, QSet<const EntityInfo*>& begun, QHash<const EntityInfo*, qsizetype>& places)
{
    if (begun.contains(&kind))
        return;
    begun.insert(&kind);
    for (const FieldInfo& field : kind.fields) {
        const QList<const EntityInfo*> targets = targetsOf(field);
        for (const EntityInfo* target : targets)
            placeAfterNamed(*target, begun, places);
    }
    places.insert(&kind, places.size());
}

/** Kinds in an order in which hardly any names a later one. */
qsizetype placeOf(const EntityInfo& kind)
{
    static const QHash<const EntityInfo*, qsizetype> places = [] {
        QSet<const EntityInfo*> begun;
        QHash<const EntityInfo*, qsizetype> found;
        for (const EntityInfo* each : allEntities())
            placeAfterNamed(*each, begun, found);
        return found;
    }();
    return places.value(&kind);
}

} // namespace

/** What is new comes first, and what is named before what names it. The order means nothing to the book; but a record
 *  that is written after others that name it costs many times as much: every table is asked whether it waits for it. */
QList<RecordId> Settlement::inOrderOfWriting() const
{
    struct Place {
        qsizetype place;
        RecordId record;
    };
    QList<Place> places;
    places.reserve(m_queue.size());
    for (const RecordId& id : m_queue) {
        const Seen* of = known(id);
        const bool isNew = of && of->outcome && !of->outcome->before && of->outcome->after;
        places.append({isNew ? placeOf(of->outcome->after->entity()) : std::numeric_limits<qsizetype>::max(), id});
    }
    std::ranges::stable_sort(places, std::less<>(), &Place::place);
    QList<RecordId> ordered;
    ordered.reserve(places.size());
    for (const Place& place : std::as_const(places))
        ordered.append(place.record);
    return ordered;
}

Result<ChangeSet> Settlement::changes(const QList<Change>& own, QList<Origin> origins)
{
    QHash<RecordId, Steps> ofRecord;
    ofRecord.reserve(m_queue.size());
    for (const Change& step : own)
        ofRecord[step.record].push_back(&step);
    ChangeSet all;
    const Steps none;
    const Outcome nothing;
    const QList<RecordId> ordered = inOrderOfWriting();
    for (const RecordId& id : ordered) {
        const auto its = ofRecord.constFind(id);
        const Steps& steps = its == ofRecord.cend() ? none : *its;
        const Seen& of = seen(id);
        const Outcome& outcome = of.outcome ? *of.outcome : nothing;
        std::optional<Record> done = outcome.before;
        bool fits = areApart(steps);
        for (const Change* step : steps)
            fits = fits && doStep(done, *step);
        fits = fits && done == outcome.after;
        for (const Change* step : steps)
            appendAs(fits ? Change::Part::Both : Change::Part::History, *step, all);
        if (fits)
            continue;
        const ChangeSet shown = between(outcome.before, outcome.after);
        for (const Change& step : shown)
            appendAs(Change::Part::Table, step, all);
    }
    Meeting meeting;
    meeting.origins = std::move(origins);
    meeting.settled = m_queue;
    meeting.marks = marks();
    all.setMeeting(std::move(meeting));
    return all;
}

} // namespace core
