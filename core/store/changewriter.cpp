#include "core/store/changewriter.h"

#include "core/model/valuecodec.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/registryrow.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace core {

namespace {

constexpr qint64 stepsPerReport = 500;

/** A null text would be bound as NULL; columns that always hold text get an empty one. */
QString present(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

const char* kindWord(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return "create";
    case Change::Kind::Remove:
        return "remove";
    case Change::Kind::Set:
        return "set";
    case Change::Kind::Add:
        return "add";
    case Change::Kind::Drop:
        return "drop";
    }
    return "";
}

} // namespace

ChangeWriter::ChangeWriter(Database& database, IdSource& ids)
    : m_database(database)
    , m_ids(ids)
    , m_store(database)
{
}

Result<void> ChangeWriter::write(const ChangeSet& changes, const Act& act, const Progress& progress)
{
    WB_TRY(writeAct(act));
    qint64 done = 0;
    for (const Change& change : changes) {
        WB_TRY(writeStep(change));
        if (progress && ++done % stepsPerReport == 0 && !progress(done, changes.size()))
            return fail(ErrorKind::Cancelled);
    }
    WB_TRY(refreshTitles());
    return checkReferences();
}

Result<void> ChangeWriter::writeAct(const Act& act)
{
    WB_ASSIGN(
        row, m_database.cached("INSERT INTO act (id, at, who, kind, parameters, undoes) VALUES (?, ?, ?, ?, ?, ?)"));
    row->bind(1, act.id.uuid());
    row->bind(2, act.at.toUTC().toString(Qt::ISODateWithMs));
    row->bind(3, present(act.who));
    row->bind(4, act.info.kind);
    row->bind(5, QString::fromUtf8(QJsonDocument(act.info.parameters()).toJson(QJsonDocument::Compact)));
    if (act.isUndo())
        row->bind(6, act.info.undoes.uuid());
    else
        row->bind(6, nullptr);
    WB_TRY(row->run());
    m_act = m_database.lastInsertRowid();
    return {};
}

Result<void> ChangeWriter::writeStep(const Change& change)
{
    switch (change.kind) {
    case Change::Kind::Create:
        return create(change);
    case Change::Kind::Remove:
        return remove(change);
    case Change::Kind::Set:
        return setField(change);
    case Change::Kind::Add:
    case Change::Kind::Drop:
        return setElement(change);
    }
    return fail(ErrorKind::Internal);
}

tl::unexpected<Error> ChangeWriter::stale(const Change& change)
{
    return fail(ErrorKind::Stale, titleFor(change.record), change.field < 0 ? QString() : change.fieldInfo().name());
}

QString ChangeWriter::titleFor(RecordId id)
{
    if (id.isNull())
        return {};
    if (const auto known = m_titles.constFind(id); known != m_titles.cend())
        return *known;
    const Result<QString> title = m_store.titleOf(id);
    if (!title) {
        m_titleError = title.error();
        return {};
    }
    if (title->isEmpty())
        m_titleMissed = true;
    else
        m_titles.insert(id, *title);
    return *title;
}

void ChangeWriter::noteReference(const FieldInfo& field, const Value& value)
{
    if (field.type == FieldType::Reference && !isEmpty(value))
        m_referenced.insert(valueOr<RecordId>(value), field.target);
    else if (field.type == FieldType::References) {
        for (const QString& element : valueOr<QStringList>(value))
            m_referenced.insert(RecordId::fromText(element), field.target);
    }
}

Result<void> ChangeWriter::create(const Change& change)
{
    const Record& record = change.whole;
    const EntityInfo& kind = *change.entity;
    m_titleMissed = false;
    const RegistryRow registry = registryRow(record, [this](RecordId id) { return titleFor(id); });
    if (m_titleMissed)
        m_untitled.append(record.id());
    else
        m_titles.insert(record.id(), registry.title);

    WB_ASSIGN(row,
        m_database.cached("INSERT INTO record (id, entity, owner, title, sort_key, filter_key, alive) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1) ON CONFLICT (id) DO UPDATE SET owner = ?3, title = ?4, "
                          "sort_key = ?5, filter_key = ?6, alive = 1 WHERE alive = 0 AND entity = ?2"));
    row->bind(1, record.id().uuid());
    row->bind(2, QString(kind.name()));
    const RecordId owner = record.owner();
    owner.isNull() ? row->bind(3, nullptr) : row->bind(3, owner.uuid());
    row->bind(4, present(registry.title));
    row->bind(5, present(registry.sortKey));
    row->bind(6, present(registry.filterKey));
    WB_TRY(row->run());
    if (m_database.changes() != 1)
        return fail(ErrorKind::AlreadyThere, titleFor(record.id()), record.id().toText());

    WB_ASSIGN(insert, m_database.cached(recordSql(kind).insert));
    insert->bind(1, record.id().uuid());
    int position = 2;
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        const Value& value = record.at(qsizetype(i));
        position = bindField(*insert, position, kind.fields[i], value);
        noteReference(kind.fields[i], value);
        if (kind.fields[i].isSet()) {
            for (const QString& element : valueOr<QStringList>(value))
                WB_TRY(link(record.id(), kind.fields[i], element));
        }
    }
    WB_TRY(insert->run());
    WB_ASSIGN(parents, parentsOf(change));
    return recordHistory(change, {}, recordToCbor(record), parents);
}

Result<void> ChangeWriter::remove(const Change& change)
{
    WB_ASSIGN(current, m_store.find(*change.entity, change.record));
    if (!current || *current != change.whole)
        return stale(change);
    WB_ASSIGN(parents, parentsOf(change));
    WB_TRY(recordHistory(change, recordToCbor(change.whole), {}, parents));
    const QByteArray statements[] = {"DELETE FROM link WHERE record = ?", recordSql(*change.entity).remove,
        "UPDATE record SET alive = 0 WHERE id = ?"};
    for (const QByteArray& sql : statements) {
        WB_ASSIGN(statement, m_database.cached(sql));
        statement->bind(1, change.record.uuid());
        WB_TRY(statement->run());
    }
    m_removed.append({change.record, change.entity});
    m_untitled.removeAll(change.record);
    return {};
}

Result<void> ChangeWriter::setField(const Change& change)
{
    const FieldInfo& field = change.fieldInfo();
    WB_ASSIGN(current, m_store.find(*change.entity, change.record));
    if (!current)
        return stale(change);
    if (current->at(change.field) != change.before)
        return stale(change);
    WB_ASSIGN(parents, parentsOf(change));
    WB_ASSIGN(update, m_database.cached(recordSql(*change.entity).update.at(change.field)));
    const int position = bindField(*update, 1, field, change.after);
    update->bind(position, change.record.uuid());
    WB_TRY(update->run());
    if (field.has(FieldFlag::Owner)) {
        WB_ASSIGN(owner, m_database.cached("UPDATE record SET owner = ? WHERE id = ?"));
        owner->bind(1, valueOr<RecordId>(change.after).uuid());
        owner->bind(2, change.record.uuid());
        WB_TRY(owner->run());
    }
    noteReference(field, change.after);
    if (m_untitled.isEmpty() || m_untitled.last() != change.record)
        m_untitled.append(change.record);
    return recordHistory(change, valueToCbor(change.before), valueToCbor(change.after), parents);
}

Result<void> ChangeWriter::link(RecordId record, const FieldInfo& field, const QString& element)
{
    WB_ASSIGN(row, m_database.cached("INSERT INTO link (record, field, element, target) VALUES (?, ?, ?, ?)"));
    row->bind(1, record.uuid());
    row->bind(2, QString(field.name()));
    row->bind(3, element);
    field.type == FieldType::References ? row->bind(4, element) : row->bind(4, nullptr);
    return row->run();
}

Result<void> ChangeWriter::setElement(const Change& change)
{
    WB_ASSIGN(current, m_store.find(*change.entity, change.record));
    const bool adds = change.kind == Change::Kind::Add;
    if (!current || valueOr<QStringList>(current->at(change.field)).contains(change.element) == adds)
        return stale(change);
    WB_ASSIGN(parents, parentsOf(change));
    if (adds) {
        WB_TRY(link(change.record, change.fieldInfo(), change.element));
        noteReference(change.fieldInfo(), QStringList{change.element});
    } else {
        WB_ASSIGN(row, m_database.cached("DELETE FROM link WHERE record = ? AND field = ? AND element = ?"));
        row->bind(1, change.record.uuid());
        row->bind(2, QString(change.fieldInfo().name()));
        row->bind(3, change.element);
        WB_TRY(row->run());
    }
    return recordHistory(change, {}, {}, parents);
}

Result<QStringList> ChangeWriter::parentsOf(const Change& change)
{
    // A field's parent is its latest change, else the latest creation. A removal has seen every field, so it follows
    // the latest change of each; a creation follows the removal it takes back.
    const bool whole = change.field < 0;
    WB_ASSIGN(rows,
        m_database.cached(whole
                ? QByteArray("SELECT id FROM change AS c WHERE record = ?1 AND seq = (SELECT max(seq) FROM change AS d "
                             "WHERE d.record = ?1 AND d.field IS c.field AND d.element IS c.element) ORDER BY seq")
                : QByteArray("SELECT id FROM (SELECT id, seq FROM change WHERE record = ?1 AND field = ?2 "
                             "AND element IS ?3 UNION ALL SELECT id, seq FROM change WHERE record = ?1 "
                             "AND field IS NULL) ORDER BY seq DESC LIMIT 1")));
    rows->bind(1, change.record.uuid());
    if (!whole) {
        rows->bind(2, QString(change.fieldInfo().name()));
        change.element.isEmpty() ? rows->bind(3, nullptr) : rows->bind(3, change.element);
    }
    QStringList parents;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return parents;
        parents.append(rows->columnText(0));
    }
}

Result<void> ChangeWriter::recordHistory(
    const Change& change, const QByteArray& before, const QByteArray& after, const QStringList& parents)
{
    WB_ASSIGN(row,
        m_database.cached("INSERT INTO change (id, act, record, entity, kind, field, element, before, after) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row->bind(1, m_ids.next());
    row->bind(2, m_act);
    row->bind(3, change.record.uuid());
    row->bind(4, QString(change.entity->name()));
    row->bind(5, QString::fromLatin1(kindWord(change.kind)));
    change.field < 0 ? row->bind(6, nullptr) : row->bind(6, QString(change.fieldInfo().name()));
    change.element.isEmpty() ? row->bind(7, nullptr) : row->bind(7, change.element);
    before.isEmpty() ? row->bind(8, nullptr) : row->bind(8, before);
    after.isEmpty() ? row->bind(9, nullptr) : row->bind(9, after);
    WB_TRY(row->run());
    if (parents.isEmpty())
        return {};
    const qint64 seq = m_database.lastInsertRowid();
    WB_ASSIGN(parentRow, m_database.cached("INSERT INTO change_parent (change, parent) VALUES (?, ?)"));
    for (const QString& parent : parents) {
        parentRow->bind(1, seq);
        parentRow->bind(2, parent);
        WB_TRY(parentRow->run());
    }
    return {};
}

Result<void> ChangeWriter::checkReferences()
{
    WB_ASSIGN(row, m_database.cached("SELECT entity, alive FROM record WHERE id = ?"));
    for (auto it = m_referenced.cbegin(); it != m_referenced.cend(); ++it) {
        row->reset();
        row->bind(1, it.key().uuid());
        WB_ASSIGN(found, row->step());
        const bool fits = found && row->columnInt(1) == 1 && row->columnText(0) == QLatin1StringView(it.value());
        if (!fits)
            return fail(ErrorKind::NoSuchRecord, it.key().toText(), QString::fromLatin1(it.value()));
    }
    for (const auto& [id, kind] : m_removed) {
        WB_ASSIGN(references, m_store.referencesTo(*kind, id));
        if (!references.isEmpty())
            return fail(ErrorKind::StillReferenced, titleFor(id), titleFor(references.first().record));
    }
    return {};
}

Result<void> ChangeWriter::refreshTitles()
{
    QList<RecordId> due = std::exchange(m_untitled, {});
    while (!due.isEmpty()) {
        QList<RecordId> dependents;
        for (const RecordId& id : due)
            WB_TRY(refreshTitle(id, dependents));
        due = dependents;
    }
    return {};
}

Result<void> ChangeWriter::refreshTitle(RecordId id, QList<RecordId>& dependents)
{
    WB_ASSIGN(record, m_store.find(id));
    if (!record)
        return {};
    const RegistryRow registry = registryRow(*record, [this](RecordId other) { return titleFor(other); });
    if (m_titleError)
        return tl::unexpected<Error>(*m_titleError);
    WB_ASSIGN(update,
        m_database.cached("UPDATE record SET title = ?2, sort_key = ?3, filter_key = ?4 WHERE id = ?1 AND "
                          "(title <> ?2 OR sort_key <> ?3 OR filter_key <> ?4)"));
    update->bind(1, id.uuid());
    update->bind(2, present(registry.title));
    update->bind(3, present(registry.sortKey));
    update->bind(4, present(registry.filterKey));
    WB_TRY(update->run());
    if (m_database.changes() == 0)
        return {};
    m_titles.insert(id, registry.title);
    WB_ASSIGN(references, m_store.referencesTo(record->entity(), id));
    for (const Reference& reference : references) {
        const bool named = reference.entity->fields[size_t(reference.field)].has(FieldFlag::InTitle);
        if (named && !dependents.contains(reference.record))
            dependents.append(reference.record);
    }
    return {};
}

} // namespace core
