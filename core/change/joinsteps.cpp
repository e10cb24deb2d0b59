#include "core/change/joinsteps.h"

#include "core/model/validation.h"

#include <QSet>

#include <algorithm>

namespace core::acts {

namespace {

using Records = QHash<RecordId, Record>;

/** How many owners stand above a record, as it is or will be. */
int depthOf(RecordId id, const Records& records)
{
    int depth = 0;
    for (auto at = records.constFind(id); at != records.cend() && depth < 100; ++depth)
        at = records.constFind(at->owner());
    return depth;
}

QList<RecordId> byDepth(QList<RecordId> ids, const Records& records, bool deepFirst)
{
    std::ranges::stable_sort(ids, [&](const RecordId& a, const RecordId& b) {
        return deepFirst ? depthOf(a, records) > depthOf(b, records) : depthOf(a, records) < depthOf(b, records);
    });
    return ids;
}

} // namespace

Result<ChangeSet> joinSteps(const JoinOutcome& outcome)
{
    ChangeSet changes;
    for (const RecordId& id : byDepth(outcome.created, outcome.after, false)) {
        WB_ASSIGN(tidy, storable(outcome.after.value(id)));
        changes.create(tidy);
    }
    QSet<RecordId> done(outcome.created.begin(), outcome.created.end());
    for (const RecordId& id : outcome.edited) {
        if (done.contains(id))
            continue;
        done.insert(id);
        WB_ASSIGN(tidy, storable(outcome.after.value(id)));
        changes.edit(outcome.before.value(id), tidy);
    }
    for (const RecordId& id : byDepth(outcome.gone, outcome.before, true)) {
        if (!done.contains(id))
            changes.remove(outcome.before.value(id));
        done.insert(id);
    }
    return changes;
}

} // namespace core::acts
