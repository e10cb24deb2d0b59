#include "core/store/leftsince.h"

#include "core/model/valuecodec.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/statement.h"

namespace core {

Result<std::optional<ActId>> actAfter(Database& database, ActId act)
{
    WB_ASSIGN(
        row, database.cached("SELECT id FROM act WHERE seq > (SELECT seq FROM act WHERE id = ?) ORDER BY seq LIMIT 1"));
    WB_ASSIGN(found, row->bind(1, act.uuid()).step());
    return found ? std::optional(ActId(row->columnUuid(0))) : std::nullopt;
}

Result<QList<RecordId>> removedFrom(Database& database, RecordId owner, const EntityInfo& kind)
{
    WB_ASSIGN(rows, database.cached("SELECT id FROM record WHERE owner = ? AND entity = ? AND alive = 0 ORDER BY id"));
    rows->bind(1, owner.uuid()).bind(2, QString(kind.name()));
    return idsIn(*rows);
}

Result<QList<RecordId>> removedOf(Database& database, const EntityInfo& kind)
{
    WB_ASSIGN(rows, database.cached("SELECT id FROM record WHERE entity = ? AND alive = 0 ORDER BY id"));
    rows->bind(1, QString(kind.name()));
    return idsIn(*rows);
}

Result<QList<RecordId>> turnedAwaySince(Database& database, RecordId named, ActId act)
{
    WB_ASSIGN(rows,
        database.cached(
            "SELECT DISTINCT record FROM change INDEXED BY change_act WHERE act >= (SELECT seq FROM act WHERE id = ?) "
            "AND kind = 'set' AND before = ?"));
    rows->bind(1, act.uuid()).bind(2, valueToCbor(Value{named}));
    return idsIn(*rows);
}

} // namespace core
