#include "core/store/historywriter.h"

#include "core/model/valuecodec.h"
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

QString kindWord(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return QStringLiteral("create");
    case Change::Kind::Remove:
        return QStringLiteral("remove");
    case Change::Kind::Set:
        return QStringLiteral("set");
    case Change::Kind::Add:
        return QStringLiteral("add");
    case Change::Kind::Drop:
        return QStringLiteral("drop");
    }
    return {};
}

QByteArray beforeOf(const Change& change)
{
    if (change.kind == Change::Kind::Remove)
        return recordToCbor(change.whole);
    return change.kind == Change::Kind::Set ? valueToCbor(change.before) : QByteArray();
}

QByteArray afterOf(const Change& change)
{
    if (change.kind == Change::Kind::Create)
        return recordToCbor(change.whole);
    return change.kind == Change::Kind::Set ? valueToCbor(change.after) : QByteArray();
}

} // namespace

Result<void> HistoryWriter::begin(const Act& act)
{
    WB_ASSIGN(
        row, m_database.cached("INSERT INTO act (id, at, who, kind, parameters, undoes) VALUES (?, ?, ?, ?, ?, ?)"));
    const QByteArray parameters = QJsonDocument(act.info.parameters()).toJson(QJsonDocument::Compact);
    row->bindAll(act.id.uuid(), act.at.toUTC().toString(Qt::ISODateWithMs), present(act.who), act.info.kind,
        QString::fromUtf8(parameters), act.info.undoes.uuid());
    WB_TRY(row->run());
    m_act = m_database.lastInsertRowid();
    return {};
}

Result<void> HistoryWriter::noteFirst(const Change& change)
{
    WB_ASSIGN(row,
        m_database.cached("INSERT INTO change (id, act, record, entity, kind, field, element, before, after) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QString field = change.field < 0 ? QString() : QString(change.fieldInfo().name());
    row->bindAll(m_ids.next(), m_act, change.record.uuid(), QString(change.entity->name()), kindWord(change.kind),
        field, change.element, beforeOf(change), afterOf(change));
    return row->run();
}

Result<void> HistoryWriter::note(const Change& change)
{
    WB_ASSIGN(parents, parentsOf(change));
    WB_TRY(noteFirst(change));
    const qint64 seq = m_database.lastInsertRowid();
    for (const QString& parent : parents) {
        WB_ASSIGN(row, m_database.cached("INSERT INTO change_parent (change, parent) VALUES (?, ?)"));
        WB_TRY(row->bindAll(seq, parent).run());
    }
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
