#include "core/store/history.h"

#include "core/model/valuecodec.h"
#include "core/store/database.h"
#include "core/store/statement.h"

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

const char* const changeColumns =
    "SELECT c.entity, c.kind, c.record, c.field, c.element, c.before, c.after, c.id, c.seq ";

std::optional<Change::Kind> kindOfWord(const QString& word)
{
    static const QHash<QString, Change::Kind> words{{QStringLiteral("create"), Change::Kind::Create},
        {QStringLiteral("remove"), Change::Kind::Remove}, {QStringLiteral("set"), Change::Kind::Set},
        {QStringLiteral("add"), Change::Kind::Add}, {QStringLiteral("drop"), Change::Kind::Drop}};
    const auto it = words.constFind(word);
    return it == words.cend() ? std::nullopt : std::optional(*it);
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

Result<Change> History::readChange(const Statement& row) const
{
    Change change;
    change.entity = findEntity(row.columnText(0));
    const auto kind = kindOfWord(row.columnText(1));
    if (!change.entity || !kind)
        return fail(ErrorKind::FileDamaged, row.columnText(0), row.columnText(1));
    change.kind = *kind;
    change.record = RecordId::fromText(row.columnText(2));
    if (row.isNull(3)) {
        const int column = change.kind == Change::Kind::Create ? 6 : 5;
        WB_ASSIGN(whole, recordFromCbor(*change.entity, change.record, row.columnBlob(column)));
        change.whole = whole;
        return change;
    }
    change.field = change.entity->indexOf(row.columnText(3));
    if (change.field < 0)
        return fail(ErrorKind::NoSuchField, change.entity->name(), row.columnText(3));
    change.element = row.isNull(4) ? QString() : row.columnText(4);
    if (change.kind == Change::Kind::Set) {
        WB_ASSIGN(before, valueFromCbor(change.fieldInfo(), row.columnBlob(5)));
        WB_ASSIGN(after, valueFromCbor(change.fieldInfo(), row.columnBlob(6)));
        change.before = before;
        change.after = after;
    }
    return change;
}

Result<ChangeSet> History::changesOf(ActId id) const
{
    WB_ASSIGN(rows,
        m_database.cached(QByteArray(changeColumns)
            + "FROM change AS c WHERE c.act = (SELECT seq FROM act WHERE id = ?) ORDER BY c.seq"));
    rows->bind(1, id.uuid());
    ChangeSet set;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return set;
        WB_ASSIGN(change, readChange(*rows));
        set.append(change);
    }
}

Result<QList<HistoryEntry>> History::ofRecord(RecordId id) const
{
    WB_ASSIGN(rows,
        m_database.cached(QByteArray(changeColumns)
            + ", (SELECT id FROM act WHERE seq = c.act), (SELECT group_concat(parent) FROM change_parent WHERE change "
              "= c.seq) FROM change AS c WHERE c.record = ? ORDER BY c.seq"));
    rows->bind(1, id.uuid());
    QList<HistoryEntry> entries;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return entries;
        HistoryEntry entry;
        WB_ASSIGN(change, readChange(*rows));
        entry.change = change;
        entry.id = ChangeId::fromText(rows->columnText(7));
        WB_ASSIGN(doer, act(rows->columnText(9)));
        entry.act = doer;
        if (!rows->isNull(10)) {
            for (const QString& parent : rows->columnText(10).split(u','))
                entry.parents.append(ChangeId::fromText(parent));
        }
        entries.append(entry);
    }
}

Result<std::optional<Act>> History::lastToUndo() const
{
    WB_ASSIGN(
        acts, readActs(actColumns() + "WHERE a.undoes IS NULL AND " + undoneSql + " = 0 ORDER BY a.seq DESC LIMIT 1"));
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
