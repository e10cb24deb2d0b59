#include "core/store/historywriter.h"

#include "core/change/storedchange.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace core {

namespace {

/** A null text would be bound as NULL; columns that always hold text get an empty one. */
QString present(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<void> HistoryWriter::begin(const Act& act, qsizetype changes)
{
    m_changeIds.emplace(m_ids, changes);
    WB_ASSIGN(
        row, m_database.cached("INSERT INTO act (id, at, who, kind, parameters, undoes) VALUES (?, ?, ?, ?, ?, ?)"));
    const QByteArray parameters = QJsonDocument(act.info.parameters()).toJson(QJsonDocument::Compact);
    row->bindAll(act.id.uuid(), act.at.toUTC().toString(Qt::ISODateWithMs), present(act.who), act.info.kind,
        QString::fromUtf8(parameters), act.info.undoes.uuid());
    WB_TRY(row->run());
    m_act = m_database.lastInsertRowid();
    return {};
}

Result<void> HistoryWriter::noteOrigins(const QList<Origin>& origins)
{
    for (const Origin& origin : origins) {
        WB_ASSIGN(row,
            m_database.cached("INSERT INTO foreign_act (id, at, who, kind, parameters, source) "
                              "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"));
        const QByteArray parameters = QJsonDocument(origin.act.info.parameters()).toJson(QJsonDocument::Compact);
        row->bindAll(origin.act.id.uuid(), origin.act.at.toUTC().toString(Qt::ISODateWithMs), present(origin.act.who),
            present(origin.act.info.kind), QString::fromUtf8(parameters), present(origin.source));
        WB_TRY(row->run());
    }
    return {};
}

Result<qint64> HistoryWriter::originOf(ActId id)
{
    if (const auto known = m_origins.constFind(id); known != m_origins.cend())
        return *known;
    WB_ASSIGN(row, m_database.cached("SELECT seq FROM foreign_act WHERE id = ?"));
    WB_ASSIGN(found, row->bind(1, id.uuid()).step());
    if (!found)
        return fail(ErrorKind::Internal, QStringLiteral("origin"), id.toText());
    m_origins.insert(id, row->columnInt(0));
    return row->columnInt(0);
}

Result<void> HistoryWriter::insert(const Change& change, const QUuid& id)
{
    WB_ASSIGN(row,
        m_database.cached("INSERT INTO change (id, act, record, entity, kind, field, element, before, after, origin) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const StoredChange stored = encoded(change);
    row->bindAll(id, m_act, stored.record.uuid(), stored.entity, wordOf(stored.kind), stored.field, stored.element,
        stored.before, stored.after);
    if (!change.origin.isNull()) {
        WB_ASSIGN(origin, originOf(change.origin));
        row->bind(10, origin);
    }
    return row->run();
}

Result<void> HistoryWriter::noteFirst(const Change& change)
{
    return insert(change, m_changeIds->next());
}

Result<void> HistoryWriter::note(const Change& change)
{
    QStringList parents;
    if (change.id.isNull()) {
        WB_ASSIGN(latest, parentsOf(change));
        parents = latest;
        WB_TRY(insert(change, m_changeIds->next()));
    } else {
        for (const ChangeId& parent : change.parents)
            parents.append(parent.toText());
        WB_TRY(insert(change, change.id.uuid()));
    }
    const qint64 seq = m_database.lastInsertRowid();
    WB_ASSIGN(
        row, m_database.cached("INSERT INTO change_parent (change, parent) VALUES (?, ?) ON CONFLICT DO NOTHING"));
    for (const QString& parent : std::as_const(parents))
        WB_TRY(row->bindAll(seq, parent).run());
    return {};
}

Result<QStringList> HistoryWriter::parentsOf(const Change& change)
{
    // A field's parent is its latest change, else the latest creation. A removal has seen every field, so it follows
    // the latest change of each since the creation, and that; a creation follows the removal it takes back.
    const bool whole = change.field < 0;
    WB_ASSIGN(rows,
        m_database.cached(whole
                ? QByteArray("SELECT id FROM change AS c WHERE record = ?1 AND seq = (SELECT max(seq) FROM change AS d "
                             "WHERE d.record = ?1 AND d.field IS c.field AND d.element IS c.element) AND seq >= "
                             "(SELECT coalesce(max(seq), 0) FROM change WHERE record = ?1 AND field IS NULL)")
                : QByteArray("SELECT id FROM (SELECT id, seq FROM change WHERE record = ?1 AND field = ?2 "
                             "AND element IS ?3 UNION ALL SELECT id, seq FROM change WHERE record = ?1 "
                             "AND field IS NULL) ORDER BY seq DESC LIMIT 1")));
    rows->bind(1, change.record.uuid());
    if (!whole)
        rows->bind(2, QString(change.fieldInfo().name())).bind(3, change.element);
    QStringList parents;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return parents;
        parents.append(rows->columnText(0));
    }
}

} // namespace core
