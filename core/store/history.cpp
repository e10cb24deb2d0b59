#include "core/store/history.h"

#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"

#include <QJsonDocument>

namespace core {

namespace {

// An act is undone while an act that names it in `undoes` holds; that one may have been undone in turn. Acts are few
// and the chain of undo and redo is followed by the recursion.
const char* const undoneSql =
    "(WITH RECURSIVE taking(act, depth) AS (SELECT u.id, 1 FROM act AS u WHERE u.undoes = a.id "
    "UNION ALL SELECT u.id, t.depth + 1 FROM act AS u JOIN taking AS t ON u.undoes = t.act) "
    "SELECT coalesce((SELECT sum(CASE WHEN depth % 2 = 1 THEN 1 ELSE -1 END) FROM taking), 0))";

QByteArray actColumns()
{
    return QByteArray("SELECT a.seq, a.id, a.at, a.who, a.kind, a.parameters, a.undoes, ") + undoneSql
        + " AS undone FROM act AS a ";
}

} // namespace

Result<Act> History::readAct(const Statement& row) const
{
    Act act;
    act.id = ActId::fromText(row.columnText(1));
    act.at = QDateTime::fromString(row.columnText(2), Qt::ISODateWithMs);
    act.who = row.columnText(3);
    const QJsonObject parameters = QJsonDocument::fromJson(row.columnText(5).toUtf8()).object();
    act.info = ActInfo::fromParameters(row.columnText(4), parameters);
    if (!row.isNull(6))
        act.info.undoes = ActId::fromText(row.columnText(6));
    act.undone = row.columnInt(7) > 0;
    return act;
}

Result<QList<Act>> History::readActs(const QByteArray& sql, const QString& argument) const
{
    WB_ASSIGN(rows, m_database.cached(sql));
    if (!argument.isNull())
        rows->bind(1, argument);
    QList<Act> acts;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return acts;
        WB_ASSIGN(act, readAct(*rows));
        acts.append(act);
    }
}

Result<QList<Act>> History::acts(int limit) const
{
    return readActs(actColumns() + "ORDER BY a.seq DESC LIMIT " + QByteArray::number(limit));
}

Result<Act> History::act(const QString& idOrBeginning) const
{
    const QString words = idOrBeginning.trimmed().toLower();
    if (words.size() < 4)
        return fail(ErrorKind::NoSuchRecord, words, QStringLiteral("act"));
    WB_ASSIGN(acts, readActs(actColumns() + "WHERE a.id >= ?1 AND a.id < ?1 || 'g' ORDER BY a.seq LIMIT 2", words));
    if (acts.isEmpty())
        return fail(ErrorKind::NoSuchRecord, words, QStringLiteral("act"));
    if (acts.size() > 1)
        return fail(ErrorKind::Ambiguous, words, QString::number(acts.size()));
    return acts.first();
}

Result<bool> History::has(ActId id) const
{
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM act WHERE id = ?"));
    row->bind(1, id.uuid());
    return row->step();
}

Result<ChangeSet> History::changesOf(ActId id) const
{
    WB_ASSIGN(changes, StoredHistory(m_database).changesOf(id));
    ChangeSet set;
    for (Change change : changes) {
        change.id = {};
        change.parents.clear();
        change.origin = {};
        set.append(change);
    }
    return set;
}

Result<QList<HistoryEntry>> History::ofRecord(RecordId id) const
{
    WB_ASSIGN(rows,
        m_database.cached("SELECT " + changeColumns()
            + ", (SELECT id FROM act WHERE seq = c.act) FROM change AS c WHERE c.record = ? ORDER BY c.seq"));
    rows->bind(1, id.uuid());
    QList<HistoryEntry> entries;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return entries;
        WB_ASSIGN(stored, readStored(*rows));
        const DecodedChange read = decoded(stored, !stored.act.isNull());
        if (!read.counts())
            continue;
        HistoryEntry entry;
        entry.change = read.change;
        entry.id = stored.id;
        entry.parents = stored.parents;
        WB_ASSIGN(doer, act(rows->columnText(changeColumnCount)));
        entry.act = doer;
        if (!stored.act.isNull()) {
            WB_ASSIGN(author, origin(stored.act));
            entry.origin = author;
        }
        entries.append(entry);
    }
}

Result<std::optional<Origin>> History::origin(ActId id) const
{
    WB_ASSIGN(row,
        m_database.cached("SELECT seq, id, at, who, kind, parameters, NULL, 0, source FROM foreign_act WHERE id = ?"));
    WB_ASSIGN(found, row->bind(1, id.uuid()).step());
    if (!found)
        return std::optional<Origin>();
    WB_ASSIGN(act, readAct(*row));
    return std::optional<Origin>(Origin{act, row->columnText(8)});
}

Result<std::optional<Origin>> History::authorOf(ChangeId id) const
{
    QString own;
    QString foreign;
    {
        WB_ASSIGN(row,
            m_database.cached("SELECT (SELECT id FROM act WHERE seq = c.act), (SELECT id FROM foreign_act WHERE seq = "
                              "c.origin) FROM change AS c WHERE c.id = ?"));
        WB_ASSIGN(found, row->bind(1, id.uuid()).step());
        if (!found)
            return std::optional<Origin>();
        own = row->columnText(0);
        foreign = row->columnText(1);
    }
    if (!foreign.isNull())
        return origin(ActId::fromText(foreign));
    WB_ASSIGN(author, act(own));
    return std::optional<Origin>(Origin{author, {}});
}

Result<QList<Conflict>> History::conflicts() const
{
    WB_ASSIGN(marks, Unsettled(m_database).all());
    return conflictsAt(marks);
}

Result<QList<Conflict>> History::conflictsOf(RecordId record) const
{
    WB_ASSIGN(marks, Unsettled(m_database).of(record));
    return conflictsAt(marks);
}

Result<QList<Conflict>> History::conflictsAt(const QList<Mark>& marks) const
{
    const StoredHistory view(m_database);
    Settlement settlement(view);
    for (const Mark& mark : marks)
        settlement.lookAt(mark.record);
    WB_TRY(settlement.settle());
    QList<Conflict> conflicts;
    for (const Mark& mark : marks) {
        if (mark.kind != Mark::Kind::Conflict)
            continue;
        WB_ASSIGN(conflict, conflictAt(settlement, mark));
        conflicts.append(conflict);
    }
    return conflicts;
}

Result<QList<Mark>> History::kept() const
{
    WB_ASSIGN(marks, Unsettled(m_database).all());
    marks.removeIf([](const Mark& mark) { return mark.kind != Mark::Kind::Kept; });
    return std::move(marks);
}

Result<Conflict> History::conflict(const QString& idOrBeginning) const
{
    const QString words = idOrBeginning.trimmed().toLower();
    WB_ASSIGN(all, conflicts());
    all.removeIf([&](const Conflict& conflict) {
        return words.size() < 4 || !conflict.id.toString(QUuid::WithoutBraces).startsWith(words);
    });
    if (all.isEmpty())
        return fail(ErrorKind::NoSuchRecord, words, QStringLiteral("conflict"));
    if (all.size() > 1)
        return fail(ErrorKind::Ambiguous, words, QString::number(all.size()));
    return all.first();
}

Result<std::optional<Act>> History::lastToUndo() const
{
    WB_ASSIGN(acts,
        readActs(actColumns() + "WHERE a.undoes IS NULL AND a.kind NOT IN ('pack', 'unpack') AND " + undoneSql
            + " = 0 ORDER BY a.seq DESC LIMIT 1"));
    return acts.isEmpty() ? std::optional<Act>() : std::optional<Act>(acts.first());
}

Result<std::optional<Act>> History::inTheWayOf(ActId id) const
{
    // A later undo of a later act blocks nothing: the two cancel each other.
    WB_ASSIGN(acts,
        readActs(actColumns()
                + "WHERE a.seq IN (SELECT n.act FROM change AS o JOIN change AS n ON n.record = o.record AND n.act > "
                  "o.act "
                  "WHERE o.act = (SELECT seq FROM act WHERE id = ?1) AND (o.field IS NULL OR n.field IS NULL OR "
                  "(n.field = o.field AND n.element IS o.element))) AND (a.undoes IS NULL OR (SELECT seq FROM act "
                  "WHERE id = a.undoes) < (SELECT seq FROM act WHERE id = ?1)) AND "
                + undoneSql + " = 0 ORDER BY a.seq LIMIT 1",
            id.toText()));
    return acts.isEmpty() ? std::optional<Act>() : std::optional<Act>(acts.first());
}

} // namespace core
