#include "core/change/passing.h"

#include "core/change/settlement.h"
#include "core/model/passingneeds.h"

#include <QCborMap>

#include <algorithm>

namespace core {

namespace {

QByteArray withoutKeys(const QByteArray& whole, const QStringList& keys)
{
    QCborMap map = QCborValue::fromCbor(whole).toMap();
    bool changed = false;
    for (const QString& key : keys) {
        changed = changed || map.contains(key);
        map.remove(key);
    }
    return changed ? QCborValue(map).toCbor() : whole;
}

QStringList keysOfNeeds(const EntityInfo* kind)
{
    QStringList keys;
    if (!kind)
        return keys;
    const QList<qsizetype> fields = passingNeeds(*kind);
    for (const qsizetype field : fields)
        keys.append(kind->fields[size_t(field)].name());
    return keys;
}

/** Whether a whole record or a field says something of needs. */
bool saysNeeds(const StoredChange& change)
{
    const StoredChange without = withoutNeeds(change);
    return without.before != change.before || without.after != change.after;
}

Change emptying(const Record& record, qsizetype field)
{
    Change step;
    step.record = record.id();
    step.entity = &record.entity();
    step.field = field;
    step.before = record.at(field);
    return step;
}

/** One history for each: nothing has met another copy. */
ChangeSet plainSteps(const QList<Record>& registrations)
{
    ChangeSet steps;
    for (const Record& record : registrations) {
        const QList<qsizetype> fields = passingNeeds(record.entity());
        for (const qsizetype field : fields) {
            if (!isEmpty(record.at(field)))
                steps.append(emptying(record, field));
        }
    }
    return steps;
}

/** Whether any head still says something: what is shown, or a candidate beside it. */
bool anyHeadSpeaks(const ChangeGraph& graph, const FieldKey& key)
{
    const QList<int> heads = graph.heads(key);
    return std::ranges::any_of(heads, [&](int head) { return !isEmpty(graph.valueAt(head, key)); });
}

} // namespace

Result<ChangeSet> emptiedNeeds(const HistoryView& view, const QList<Record>& registrations, IdSource& ids)
{
    WB_ASSIGN(merges, view.hasMerges());
    if (!merges)
        return plainSteps(registrations);
    Settlement settlement(view);
    QList<Change> own;
    for (const Record& record : registrations) {
        WB_ASSIGN(history, view.historyOf(record.id()));
        const ChangeGraph graph(history);
        const QList<qsizetype> fields = passingNeeds(record.entity());
        for (const qsizetype field : fields) {
            const FieldKey key{field, {}};
            if (isEmpty(record.at(field)) && !anyHeadSpeaks(graph, key))
                continue;
            Change step = emptying(record, field);
            step.id = ChangeId(ids.next());
            const QList<int> heads = graph.heads(key);
            for (const int head : heads)
                step.parents.append(graph.change(head).id);
            settlement.add({step, true});
            own.append(step);
        }
    }
    if (own.isEmpty())
        return ChangeSet{};
    WB_TRY(settlement.settle());
    return settlement.changes(own);
}

StoredChange withoutNeeds(const StoredChange& change)
{
    const QStringList keys = keysOfNeeds(findEntity(change.entity));
    StoredChange without = change;
    if (keys.contains(change.field)) {
        without.before = {};
        without.after = {};
    } else if (change.field.isNull() && !keys.isEmpty()) {
        if (!change.before.isNull())
            without.before = withoutKeys(change.before, keys);
        if (!change.after.isNull())
            without.after = withoutKeys(change.after, keys);
    }
    return without;
}

bool sameButForNeeds(const StoredChange& a, const StoredChange& b)
{
    if (saysNeeds(a) && saysNeeds(b))
        return sameContent(a, b);
    return sameContent(withoutNeeds(a), withoutNeeds(b));
}

} // namespace core
