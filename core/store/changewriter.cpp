#include "core/store/changewriter.h"

#include "core/store/attachedfiles.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/registryrow.h"
#include "core/store/searchindex.h"
#include "core/store/statement.h"
#include "core/store/unsettled.h"

namespace core {

namespace {

constexpr qsizetype stepsPerReport = 500;
constexpr size_t longestRun = 500;

/** A null text would be bound as NULL; columns that always hold text get an empty one. */
QString present(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/** The creations of one kind that steps begin with, or their first step. */
std::span<const Change> runFrom(std::span<const Change> steps)
{
    const Change& first = steps.front();
    const auto isAlike = [&](const Change& step) {
        return step.kind == Change::Kind::Create && step.entity == first.entity && step.part == first.part;
    };
    size_t length = 1;
    while (first.part != Change::Part::History && isAlike(first) && length < std::min(steps.size(), longestRun)
        && isAlike(steps[length]))
        ++length;
    return steps.first(length);
}

} // namespace

ChangeWriter::ChangeWriter(Database& database, IdSource& ids)
    : m_database(database)
    , m_store(database)
    , m_history(database, ids)
{
}

Result<void> ChangeWriter::write(const ChangeSet& changes, const Act& act, const Progress& progress)
{
    WB_TRY(m_history.begin(act, changes.size()));
    return writeFurther(changes, progress);
}

Result<void> ChangeWriter::writeFurther(const ChangeSet& changes, const Progress& progress)
{
    WB_TRY(m_history.noteOrigins(changes.meeting().origins));
    for (auto file = changes.files().cbegin(); file != changes.files().cend(); ++file)
        WB_TRY(keepFile(m_database, file.key(), file.value()));
    const std::span<const Change> steps(changes.changes());
    qsizetype reported = 0;
    for (qsizetype done = 0; done < changes.size();) {
        const std::span<const Change> run = runFrom(steps.subspan(size_t(done)));
        WB_TRY(writeRun(run));
        done += qsizetype(run.size());
        if (!progress || done < reported + stepsPerReport)
            continue;
        reported = done;
        if (!progress(done, changes.size()))
            return fail(ErrorKind::Cancelled);
    }
    WB_TRY(Unsettled(m_database).replace(changes.meeting().settled, changes.meeting().marks));
    WB_TRY(refreshTitles());
    if (m_titleError)
        return tl::unexpected<Error>(*m_titleError);
    WB_TRY(checkReferences());
    return SearchIndex(m_database).follow(m_touched);
}

Result<void> ChangeWriter::writeRun(std::span<const Change> run)
{
    const Change& change = run.front();
    if (change.part == Change::Part::History)
        return m_history.note(change);
    switch (change.kind) {
    case Change::Kind::Create:
        return create(run);
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

Result<void> ChangeWriter::note(const Change& change)
{
    return change.part == Change::Part::Table ? Result<void>() : m_history.note(change);
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
        m_referenced.insert({valueOr<RecordId>(value), &field});
    else if (field.type == FieldType::References) {
        for (const QString& element : valueOr<QStringList>(value))
            m_referenced.insert({RecordId::fromText(element), &field});
    }
}

Result<void> ChangeWriter::create(std::span<const Change> run)
{
    // One table after the other, each while its pages are at hand.
    std::vector<bool> isNew;
    for (const Change& change : run) {
        WB_ASSIGN(entered, enter(change.whole));
        isNew.push_back(entered);
        m_touched.insert(change.record);
    }
    WB_TRY(insert(run));
    for (size_t i = 0; i < run.size(); ++i) {
        const Change& change = run[i];
        const bool isFirst = isNew[i] && change.id.isNull() && change.part == Change::Part::Both;
        WB_TRY(isFirst ? m_history.noteFirst(change) : note(change));
    }
    return {};
}

Result<void> ChangeWriter::insert(std::span<const Change> run)
{
    const EntityInfo& kind = *run.front().entity;
    WB_ASSIGN(row, m_database.cached(recordSql(kind).insert));
    for (const Change& change : run) {
        const Record& record = change.whole;
        row->bind(1, record.id().uuid());
        int position = 2;
        for (size_t i = 0; i < kind.fields.size(); ++i) {
            const Value& value = record.at(qsizetype(i));
            position = bindField(*row, position, kind.fields[i], value);
            noteReference(kind.fields[i], value);
            if (kind.fields[i].isSet()) {
                for (const QString& element : valueOr<QStringList>(value))
                    WB_TRY(link(record.id(), kind.fields[i], element));
            }
        }
        WB_TRY(row->run());
    }
    return {};
}

Result<bool> ChangeWriter::enter(const Record& record)
{
    static const QByteArray statements[] = {
        "INSERT INTO record (id, entity, owner, title, sort_key, filter_key, alive) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1) ON CONFLICT (id) DO NOTHING",
        "UPDATE record SET owner = ?3, title = ?4, sort_key = ?5, filter_key = ?6, alive = 1 "
        "WHERE id = ?1 AND alive = 0 AND entity = ?2"};
    m_titleMissed = false;
    const RegistryRow registry = registryRow(record, [this](RecordId id) { return titleFor(id); });
    if (m_titleMissed)
        m_untitled.insert(record.id());
    m_titles.remove(record.id()); // it may come back under another one
    for (const QByteArray& sql : statements) {
        if (&sql == &statements[1]) {
            // What was titled after it while it was away has its old title.
            WB_ASSIGN(title, m_store.titleOf(record.id()));
            if (title != registry.title)
                m_renamed.append({record.id(), &record.entity()});
        }
        WB_ASSIGN(row, m_database.cached(sql));
        row->bindAll(record.id().uuid(), QString(record.entity().name()), record.owner().uuid(),
            present(registry.title), present(registry.sortKey), present(registry.filterKey));
        WB_TRY(row->run());
        if (m_database.changes() == 1)
            return &sql == &statements[0];
    }
    return fail(ErrorKind::AlreadyThere, titleFor(record.id()), record.id().toText());
}

Result<void> ChangeWriter::remove(const Change& change)
{
    WB_ASSIGN(current, m_store.find(*change.entity, change.record));
    if (!current || *current != change.whole)
        return stale(change);
    WB_TRY(note(change));
    const QByteArray statements[] = {"DELETE FROM link WHERE record = ?", recordSql(*change.entity).remove,
        "UPDATE record SET alive = 0 WHERE id = ?"};
    for (const QByteArray& sql : statements) {
        WB_ASSIGN(statement, m_database.cached(sql));
        statement->bind(1, change.record.uuid());
        WB_TRY(statement->run());
    }
    m_removed.append({change.record, change.entity});
    m_touched.insert(change.record);
    m_untitled.remove(change.record);
    return {};
}

Result<void> ChangeWriter::setField(const Change& change)
{
    const FieldInfo& field = change.fieldInfo();
    const RecordSql& sql = recordSql(*change.entity);
    {
        WB_ASSIGN(row, m_database.cached(sql.selectField.at(change.field)));
        WB_ASSIGN(found, row->bind(1, change.record.uuid()).step());
        if (!found)
            return stale(change);
        int column = 0;
        Value current;
        WB_TRY(readField(*row, column, field, current));
        if (current != change.before)
            return stale(change);
    }
    WB_ASSIGN(update, m_database.cached(sql.update.at(change.field)));
    const int position = bindField(*update, 1, field, change.after);
    update->bind(position, change.record.uuid());
    WB_TRY(update->run());
    if (field.has(FieldFlag::Owner)) {
        WB_ASSIGN(owner, m_database.cached("UPDATE record SET owner = ? WHERE id = ?"));
        WB_TRY(owner->bindAll(valueOr<RecordId>(change.after).uuid(), change.record.uuid()).run());
    }
    noteReference(field, change.after);
    if (field.isText())
        m_touched.insert(change.record);
    if (field.has(FieldFlag::InTitle) || field.has(FieldFlag::Found))
        m_untitled.insert(change.record);
    return note(change);
}

Result<void> ChangeWriter::link(RecordId record, const FieldInfo& field, const QString& element)
{
    WB_ASSIGN(row, m_database.cached("INSERT INTO link (record, field, element, target) VALUES (?, ?, ?, ?)"));
    const QString target = field.type == FieldType::References ? element : QString();
    return row->bindAll(record.uuid(), QString(field.name()), element, target).run();
}

Result<void> ChangeWriter::setElement(const Change& change)
{
    const bool adds = change.kind == Change::Kind::Add;
    {
        WB_ASSIGN(row,
            m_database.cached(
                "SELECT EXISTS (SELECT 1 FROM link WHERE record = ?1 AND field = ?2 AND element = ?3) FROM "
                + quoted(change.entity->name()) + " WHERE id = ?1"));
        row->bindAll(change.record.uuid(), QString(change.fieldInfo().name()), change.element);
        WB_ASSIGN(found, row->step());
        if (!found || (row->columnInt(0) == 1) == adds)
            return stale(change);
    }
    if (adds) {
        WB_TRY(link(change.record, change.fieldInfo(), change.element));
        noteReference(change.fieldInfo(), QStringList{change.element});
    } else {
        WB_ASSIGN(row, m_database.cached("DELETE FROM link WHERE record = ? AND field = ? AND element = ?"));
        WB_TRY(row->bindAll(change.record.uuid(), QString(change.fieldInfo().name()), change.element).run());
    }
    return note(change);
}

Result<void> ChangeWriter::checkReferences()
{
    WB_ASSIGN(row, m_database.cached("SELECT entity, alive FROM record WHERE id = ?"));
    for (const auto& [id, field] : m_referenced) {
        WB_ASSIGN(found, row->bind(1, id.uuid()).step());
        const EntityInfo* kind = found && row->columnInt(1) == 1 ? findEntity(row->columnText(0)) : nullptr;
        if (!kind || !mayName(*field, *kind))
            return fail(ErrorKind::NoSuchRecord, id.toText(), QString::fromLatin1(field->target));
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
    QSet<RecordId> due = std::exchange(m_untitled, {});
    for (const auto& [id, kind] : std::as_const(m_renamed))
        WB_TRY(collectTitled(*kind, id, due));
    while (!due.isEmpty()) {
        QSet<RecordId> dependents;
        for (const RecordId& id : due)
            WB_TRY(refreshTitle(id, dependents));
        due = dependents;
    }
    return {};
}

Result<void> ChangeWriter::refreshTitle(RecordId id, QSet<RecordId>& dependents)
{
    WB_ASSIGN(record, m_store.find(id));
    if (!record)
        return {};
    const RegistryRow registry = registryRow(*record, [this](RecordId other) { return titleFor(other); });
    WB_ASSIGN(update,
        m_database.cached("UPDATE record SET title = ?2, sort_key = ?3, filter_key = ?4 WHERE id = ?1 AND "
                          "(title <> ?2 OR sort_key <> ?3 OR filter_key <> ?4)"));
    update->bindAll(id.uuid(), present(registry.title), present(registry.sortKey), present(registry.filterKey));
    WB_TRY(update->run());
    if (m_database.changes() == 0)
        return {};
    m_titles.insert(id, registry.title);
    m_touched.insert(id);
    return collectTitled(record->entity(), id, dependents);
}

Result<void> ChangeWriter::collectTitled(const EntityInfo& kind, RecordId id, QSet<RecordId>& into)
{
    for (const EntityInfo* other : allEntities()) {
        for (size_t i = 0; i < other->fields.size(); ++i) {
            if (!other->fields[i].has(FieldFlag::InTitle) || !mayName(other->fields[i], kind))
                continue;
            WB_ASSIGN(titled, m_store.withValue(*other, qsizetype(i), id));
            into.unite(QSet<RecordId>(titled.cbegin(), titled.cend()));
        }
    }
    return {};
}

} // namespace core
