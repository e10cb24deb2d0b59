#include "core/store/passing.h"

#include "core/change/passing.h"
#include "core/model/entities/personregistration.h"
#include "core/model/passingneeds.h"
#include "core/model/seriesparts.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"

namespace core {

namespace {

bool isWhole(const Change& change)
{
    return change.field < 0;
}

/** Whether a change may have ended an event: its state, what it belongs to, or its coming. */
bool mayEnd(const Change& change)
{
    return isWhole(change) || change.fieldInfo().has(FieldFlag::Owner) || change.fieldInfo().name() == u"state";
}

} // namespace

Result<void> PassingNeeds::lookAt(const ChangeSet& written)
{
    for (const Change& change : written)
        WB_TRY(lookAt(change));
    return {};
}

Result<void> PassingNeeds::lookAt(const Change& change)
{
    if (!change.entity)
        return {};
    const QList<qsizetype> needs = passingNeeds(*change.entity);
    const bool isEvent = change.entity == &Series::info() || change.entity == &Session::info();
    const bool speaks = !needs.isEmpty()
        && (isWhole(change) || change.fieldInfo().has(FieldFlag::Owner) || needs.contains(change.field));
    const bool ends = isEvent && mayEnd(change);
    const bool moves = change.entity == &Team::info() && !isWhole(change) && mayEnd(change);
    if (!speaks && !ends && !moves)
        return {};
    const RecordStore store(m_database);
    WB_ASSIGN(record, store.find(*change.entity, change.record));
    if (!record)
        return {};
    if (moves) {
        WB_ASSIGN(series, store.find(record->owner()));
        WB_ASSIGN(over, series ? isOver(store, *series) : Result<bool>(false));
        return over ? addOf(record->id(), Registration::info()) : Result<void>();
    }
    WB_ASSIGN(over, ends ? isOver(store, *record) : isEventOver(store, *record));
    if (!over)
        return {};
    if (speaks) {
        add(record->id(), record->entity());
        return {};
    }
    WB_TRY(addOf(record->id(), PersonRegistration::info()));
    WB_ASSIGN(teams, under(record->id(), Team::info()));
    for (const RecordId& team : teams)
        WB_TRY(addOf(team, Registration::info()));
    WB_ASSIGN(sessions, under(record->id(), Session::info()));
    for (const RecordId& session : sessions)
        WB_TRY(addOf(session, PersonRegistration::info()));
    return {};
}

Result<void> PassingNeeds::addOf(RecordId event, const EntityInfo& kind)
{
    WB_ASSIGN(found, under(event, kind));
    for (const RecordId& id : found)
        add(id, kind);
    return {};
}

void PassingNeeds::add(RecordId registration, const EntityInfo& kind)
{
    if (m_known.contains(registration))
        return;
    m_known.insert(registration);
    m_registrations.append({registration, &kind});
}

/** What was removed still stands in the registry, and its history holds its words. */
Result<QList<RecordId>> PassingNeeds::under(RecordId owner, const EntityInfo& kind) const
{
    WB_ASSIGN(rows, m_database.cached("SELECT id FROM record WHERE owner = ? AND entity = ?"));
    rows->bindAll(owner.uuid(), QString(kind.name()));
    return idsIn(*rows);
}

Result<ChangeSet> PassingNeeds::steps(IdSource& ids) const
{
    const RecordStore store(m_database);
    QList<Record> there;
    for (const auto& [id, kind] : m_registrations) {
        WB_ASSIGN(record, store.find(*kind, id));
        if (record)
            there.append(*record);
    }
    if (there.isEmpty())
        return ChangeSet{};
    return emptiedNeeds(StoredHistory(m_database), there, ids);
}

Result<void> PassingNeeds::clearHistory()
{
    for (const auto& [id, kind] : std::as_const(m_registrations)) {
        QList<std::pair<qint64, StoredChange>> cleared;
        {
            WB_ASSIGN(
                rows, m_database.cached("SELECT " + changeColumns() + ", c.seq FROM change AS c WHERE c.record = ?"));
            rows->bind(1, id.uuid());
            while (true) {
                WB_ASSIGN(more, rows->step());
                if (!more)
                    break;
                WB_ASSIGN(stored, readStored(*rows));
                const StoredChange without = withoutNeeds(stored);
                if (without != stored)
                    cleared.append({rows->columnInt(changeColumnCount), without});
            }
        }
        WB_ASSIGN(row, m_database.cached("UPDATE change SET before = ?, after = ? WHERE seq = ?"));
        for (const auto& [seq, change] : std::as_const(cleared))
            WB_TRY(row->bindAll(change.before, change.after, seq).run());
    }
    return {};
}

} // namespace core
