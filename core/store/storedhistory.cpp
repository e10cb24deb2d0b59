#include "core/store/storedhistory.h"

#include "core/change/passing.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/history.h"
#include "core/store/statement.h"
#include "core/store/widecache.h"

namespace core {

namespace {

/** A change of this book counts as it stands; one of another copy only where it is sound. */
HistoryNode nodeOf(const StoredChange& stored)
{
    const bool another = !stored.act.isNull();
    const DecodedChange read = decoded(stored, another);
    return {read.change, read.counts(), {}};
}

QByteArray nodeColumns()
{
    return "SELECT " + changeColumns() + ", (SELECT id FROM act WHERE seq = c.act) FROM change AS c ";
}

Result<QList<HistoryNode>> readNodes(Statement& rows)
{
    QList<HistoryNode> nodes;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return nodes;
        WB_ASSIGN(stored, readStored(rows));
        nodes.append(nodeOf(stored));
        nodes.last().act = ActId(rows.columnUuid(changeColumnCount));
    }
}

} // namespace

Result<void> StoredHistory::onOneState(const std::function<Result<void>()>& work) const
{
    const WideCache pages(m_database);
    return m_store.onOneState(work);
}

Result<HistoryView::Known> StoredHistory::compare(const StoredChange& change) const
{
    StoredChange stored;
    qint64 act = 0;
    {
        static const QByteArray sql = "SELECT " + changeColumns() + ", c.act FROM change AS c WHERE c.id = ?";
        WB_ASSIGN(row, m_database.cached(sql));
        WB_ASSIGN(found, row->bind(1, change.id.uuid()).step());
        if (!found)
            return Known::No;
        WB_ASSIGN(read, readStored(*row));
        stored = read;
        act = row->columnInt(changeColumnCount);
    }
    const bool foreign = !stored.act.isNull();
    const bool erased = stored.before.isNull() && stored.after.isNull() && stored.element.isNull();
    if (!erased && !sameContent(stored, change) && !sameButForNeeds(stored, change))
        return Known::Other;
    if (!foreign)
        return Known::Same;
    WB_ASSIGN(withdrawn, withdrawnActs());
    return withdrawn->contains(act) ? Known::Withdrawn : Known::Same;
}

/** Acts that brought changes of others and were taken back. */
Result<const QSet<qint64>*> StoredHistory::withdrawnActs() const
{
    if (m_withdrawn)
        return &*m_withdrawn;
    QSet<qint64> withdrawn;
    const History history(m_database);
    WB_ASSIGN(acts, history.acts());
    WB_ASSIGN(row, m_database.cached("SELECT seq FROM act WHERE id = ?"));
    for (const Act& act : acts) {
        if (!act.undone || act.info.kind != QStringLiteral("merge"))
            continue;
        WB_TRY(row->bind(1, act.id.uuid()).step());
        withdrawn.insert(row->columnInt(0));
        row->reset();
    }
    m_withdrawn = withdrawn;
    return &*m_withdrawn;
}

Result<QList<HistoryNode>> StoredHistory::historyOf(RecordId id) const
{
    static const QByteArray sql = nodeColumns() + "WHERE c.record = ? ORDER BY c.seq";
    WB_ASSIGN(rows, m_database.cached(sql));
    return readNodes(rows->bind(1, id.uuid()));
}

Result<QList<HistoryView::Step>> StoredHistory::stepsOf(RecordId id) const
{
    WB_ASSIGN(
        rows, m_database.cached("SELECT id, field, origin IS NOT NULL FROM change WHERE record = ? ORDER BY seq"));
    rows->bind(1, id.uuid());
    QList<Step> steps;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return steps;
        steps.append({ChangeId(rows->columnUuid(0)), rows->columnText(1), rows->columnInt(2) != 0});
    }
}

Result<QList<HistoryNode>> StoredHistory::historyBefore(RecordId id, ActId act) const
{
    static const QByteArray sql =
        nodeColumns() + "WHERE c.record = ? AND c.act < (SELECT seq FROM act WHERE id = ?) ORDER BY c.seq";
    WB_ASSIGN(rows, m_database.cached(sql));
    return readNodes(rows->bind(1, id.uuid()).bind(2, act.uuid()));
}

Result<bool> StoredHistory::isErased(RecordId id) const
{
    if (const auto known = m_erased.constFind(id); known != m_erased.cend())
        return *known;
    // An erasure empties the values of history and leaves the rest: a creation without its record is nothing else.
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM change WHERE record = ? AND kind = 'create' AND after IS NULL"));
    WB_ASSIGN(erased, row->bind(1, id.uuid()).step());
    m_erased.insert(id, erased);
    return erased;
}

Result<std::optional<Record>> StoredHistory::shown(const EntityInfo& kind, RecordId id) const
{
    if (id.isNull())
        return std::optional<Record>();
    return m_store.find(kind, id);
}

Result<QList<Reference>> StoredHistory::referencesTo(const EntityInfo& kind, RecordId id) const
{
    return m_store.referencesTo(kind, id);
}

Result<bool> StoredHistory::hasMarks() const
{
    if (!m_hasMarks) {
        WB_ASSIGN(empty, m_unsettled.isEmpty());
        m_hasMarks = !empty;
    }
    return *m_hasMarks;
}

Result<QList<RecordId>> StoredHistory::waitingFor(RecordId id) const
{
    WB_ASSIGN(any, hasMarks());
    return any ? m_unsettled.waitingFor(id) : QList<RecordId>();
}

Result<bool> StoredHistory::isMarked(RecordId id) const
{
    WB_ASSIGN(any, hasMarks());
    if (!any)
        return false;
    WB_ASSIGN(marks, m_unsettled.of(id));
    return !marks.isEmpty();
}

Result<bool> StoredHistory::isMerged(RecordId id) const
{
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM change WHERE record = ? AND origin IS NOT NULL LIMIT 1"));
    WB_ASSIGN(foreign, row->bind(1, id.uuid()).step());
    row->reset();
    if (foreign)
        return true;
    WB_ASSIGN(marked, isMarked(id));
    WB_ASSIGN(waiting, waitingFor(id));
    return marked || !waiting.isEmpty();
}

Result<bool> StoredHistory::hasMerges() const
{
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM foreign_act LIMIT 1"));
    WB_ASSIGN(found, row->step());
    row->reset();
    return found;
}

Result<Act> StoredHistory::act(ActId id) const
{
    return History(m_database).act(id.toText());
}

Result<QList<Change>> StoredHistory::changesOf(ActId id) const
{
    WB_ASSIGN(rows,
        m_database.cached("SELECT " + changeColumns()
            + " FROM change AS c WHERE c.act = (SELECT seq FROM act WHERE id = ?) ORDER BY c.seq"));
    rows->bind(1, id.uuid());
    QList<Change> changes;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return changes;
        WB_ASSIGN(stored, readStored(*rows));
        const HistoryNode node = nodeOf(stored);
        if (node.counts)
            changes.append(node.change);
    }
}

} // namespace core
