#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/history.h"
#include "core/store/statement.h"

namespace core {

namespace {

struct Row {
    qint64 place = 0;
    QString act;
    StoredChange stored;
};

Result<QList<Row>> rowsOn(Database& database, RecordId id, int most, qint64 before)
{
    WB_ASSIGN(rows,
        database.cached("SELECT " + changeColumns()
            + ", c.act, (SELECT id FROM act WHERE seq = c.act) FROM change AS c WHERE c.record = ?1 AND c.act IN "
              "(SELECT DISTINCT act FROM change WHERE record = ?1 AND (?2 = 0 OR act < ?2) ORDER BY act DESC LIMIT ?3) "
              "ORDER BY c.act DESC, c.seq"));
    rows->bindAll(id.uuid(), before, most);
    QList<Row> read;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return read;
        WB_ASSIGN(stored, readStored(*rows));
        read.append({rows->columnInt(changeColumnCount), rows->columnText(changeColumnCount + 1), stored});
    }
}

} // namespace

Result<QList<RecordAct>> History::actsOn(RecordId id, int most, qint64 before) const
{
    WB_ASSIGN(rows, rowsOn(m_database, id, most, before));
    QList<RecordAct> acts;
    ActId foreign;
    for (const Row& row : std::as_const(rows)) {
        if (acts.isEmpty() || acts.last().place != row.place || foreign != row.stored.act) {
            RecordAct next;
            next.place = row.place;
            WB_ASSIGN(doer, act(row.act));
            next.act = doer;
            foreign = row.stored.act;
            if (!foreign.isNull()) {
                WB_ASSIGN(author, origin(foreign));
                next.origin = author;
            }
            acts.append(next);
        }
        const DecodedChange read = decoded(row.stored, !row.stored.act.isNull());
        if (read.counts())
            acts.last().changes.append(read.change);
    }
    return acts;
}

} // namespace core
