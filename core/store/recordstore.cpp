#include "core/store/recordstore.h"

#include "core/store/attachedfiles.h"
#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/registryrow.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/widecache.h"
#include "core/support/text.h"

namespace core {

namespace {

constexpr qint64 fewRows = 2000; ///< that need no more memory than usual

bool hasSets(const EntityInfo& kind)
{
    for (const FieldInfo& field : kind.fields) {
        if (field.isSet())
            return true;
    }
    return false;
}

} // namespace

Result<Record> RecordStore::readRow(const Statement& row, const EntityInfo& kind) const
{
    Record record(kind, RecordId(row.columnUuid(0)));
    int column = 1;
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        WB_TRY(readField(row, column, kind.fields[i], record.slot(qsizetype(i))));
    }
    if (!hasSets(kind))
        return record;
    WB_ASSIGN(links, m_database.cached("SELECT field, element FROM link WHERE record = ? ORDER BY field, element"));
    links->bind(1, record.id().uuid());
    while (true) {
        WB_ASSIGN(more, links->step());
        if (!more)
            break;
        const qsizetype index = kind.indexOf(links->columnText(0));
        if (index < 0)
            return fail(ErrorKind::FileDamaged, kind.name(), links->columnText(0));
        auto set = valueOr<QStringList>(record.at(index));
        set.append(links->columnText(1));
        record.set(index, set);
    }
    return record;
}

Result<QList<Record>> RecordStore::readAll(Statement& rows, const EntityInfo& kind) const
{
    QList<Record> records;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return records;
        WB_ASSIGN(record, readRow(rows, kind));
        records.append(record);
    }
}

Result<const EntityInfo*> RecordStore::kindOf(RecordId id) const
{
    WB_ASSIGN(row, m_database.cached("SELECT entity FROM record WHERE id = ? AND alive = 1"));
    row->bind(1, id.uuid());
    WB_ASSIGN(found, row->step());
    if (!found)
        return static_cast<const EntityInfo*>(nullptr);
    const QString name = row->columnText(0);
    if (const EntityInfo* kind = findEntity(name))
        return kind;
    return fail(ErrorKind::FileDamaged, name);
}

Result<std::optional<Record>> RecordStore::find(RecordId id) const
{
    if (id.isNull())
        return std::optional<Record>();
    WB_ASSIGN(kind, kindOf(id));
    if (!kind)
        return std::optional<Record>();
    return find(*kind, id);
}

Result<std::optional<Record>> RecordStore::find(const EntityInfo& kind, RecordId id) const
{
    WB_ASSIGN(row, m_database.cached(recordSql(kind).selectOne));
    row->bind(1, id.uuid());
    WB_ASSIGN(found, row->step());
    if (!found)
        return std::optional<Record>();
    WB_ASSIGN(record, readRow(*row, kind));
    return std::optional<Record>(record);
}

Result<QList<Record>> RecordStore::childrenOf(RecordId owner, const EntityInfo& kind) const
{
    const qsizetype ownerIndex = kind.ownerIndex();
    if (ownerIndex < 0)
        return QList<Record>();
    QByteArray sql = recordSql(kind).select + " CROSS JOIN record AS r ON r.id = t.id WHERE t."
        + quoted(kind.fields[size_t(ownerIndex)].name()) + " = ? ORDER BY ";
    if (kind.orderIndex() >= 0)
        sql += "t." + quoted(kind.fields[size_t(kind.orderIndex())].name()) + ", ";
    WB_ASSIGN(rows, m_database.cached(sql + "r.sort_key, t.id"));
    rows->bind(1, owner.uuid());
    return readAll(*rows, kind);
}

Result<void> RecordStore::forEach(const EntityInfo& kind, const std::function<Result<void>(const Record&)>& use) const
{
    WB_ASSIGN(rows,
        m_database.prepare("SELECT " + recordSql(kind).columns + " FROM record AS r CROSS JOIN " + quoted(kind.name())
            + " AS t ON t.id = r.id WHERE r.entity = ? AND r.alive = 1 ORDER BY r.sort_key, r.id"));
    rows.bind(1, QString(kind.name()));
    // The order is not that of the table, so that each of its pages is wanted many times.
    std::optional<WideCache> pages;
    for (qint64 count = 0;; ++count) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return {};
        WB_ASSIGN(record, readRow(rows, kind));
        WB_TRY(use(record));
        if (count == fewRows)
            pages.emplace(m_database);
    }
}

Result<QList<Record>> RecordStore::all(const EntityInfo& kind) const
{
    QList<Record> records;
    WB_TRY(forEach(kind, [&](const Record& record) -> Result<void> {
        records.append(record);
        return {};
    }));
    return records;
}

Result<qint64> RecordStore::count(const EntityInfo& kind) const
{
    WB_ASSIGN(row, m_database.cached("SELECT count(*) FROM record WHERE entity = ? AND alive = 1"));
    row->bind(1, QString(kind.name()));
    WB_TRY(row->step());
    return row->columnInt(0);
}

Result<QList<Reference>> RecordStore::referencesTo(RecordId id) const
{
    WB_ASSIGN(target, kindOf(id));
    if (!target)
        return QList<Reference>();
    return referencesTo(*target, id);
}

Result<QList<Reference>> RecordStore::referencesTo(const EntityInfo& target, RecordId id) const
{
    QList<Reference> references;
    for (const EntityInfo* kind : allEntities()) {
        for (size_t i = 0; i < kind->fields.size(); ++i) {
            const FieldInfo& field = kind->fields[i];
            if (!mayName(field, target))
                continue;
            WB_ASSIGN(naming, withValue(*kind, qsizetype(i), id));
            for (const RecordId& record : std::as_const(naming))
                references.append({record, kind, qsizetype(i)});
        }
    }
    return references;
}

Result<QList<RecordId>> RecordStore::withValue(const EntityInfo& kind, qsizetype field, const Value& value) const
{
    static const QByteArray inSet = "SELECT l.record FROM link AS l JOIN record AS r ON r.id = l.record WHERE l.";
    static const QByteArray ofField = " = ? AND l.field = ? AND r.entity = ? ORDER BY l.record";
    static const QByteArray withTarget = inSet + "target" + ofField;
    static const QByteArray withElement = inSet + "element" + ofField;
    const FieldInfo& info = kind.fields[size_t(field)];
    const auto* id = std::get_if<RecordId>(&value);
    WB_ASSIGN(rows,
        m_database.cached(!info.isSet() ? recordSql(kind).selectWith.at(field)
                : id                    ? withTarget
                                        : withElement));
    // Only the first stored column of a field identifies; bindField would bind the derived ones too.
    if (id)
        rows->bind(1, id->uuid());
    else if (const auto* number = std::get_if<qint64>(&value))
        rows->bind(1, *number);
    else if (const auto* date = std::get_if<FuzzyDate>(&value))
        rows->bind(1, date->edtf());
    else
        rows->bind(1, valueOr<QString>(value));
    if (info.isSet()) {
        rows->bind(2, QString(info.name()));
        rows->bind(3, QString(kind.name()));
    }
    return idsIn(*rows);
}

Result<QList<RecordId>> RecordStore::alike(const Record& record) const
{
    std::optional<Error> error;
    const RegistryRow registry = registryNames(record, [&](RecordId id) {
        const Result<QString> title = titleOf(id);
        if (!title)
            error = title.error();
        return title.value_or(QString());
    });
    if (error)
        return tl::unexpected<Error>(*error);
    WB_ASSIGN(rows,
        m_database.cached(
            "SELECT id FROM record WHERE entity = ? AND alive = 1 AND sort_key = ? AND title = ? ORDER BY id"));
    rows->bind(1, QString(record.entity().name()));
    rows->bind(2, registry.sortKey);
    rows->bind(3, registry.title);
    return idsIn(*rows);
}

Result<QList<RecordId>> RecordStore::named(const EntityInfo& kind, const QString& words) const
{
    const QString folded = text::foldedKey(words);
    if (folded.isEmpty())
        return QList<RecordId>();
    QList<RecordId> ids;
    {
        // A filter key begins with the title. Where the sort key is the title's, it is looked up; few kinds have
        // another.
        QByteArray sql = "SELECT id, title FROM record WHERE entity = ?1 AND alive = 1 AND ";
        sql += kind.sortText ? "substr(filter_key, 1, length(?2)) = ?2 ORDER BY id" : "sort_key = ?2 ORDER BY id";
        WB_ASSIGN(rows, m_database.cached(sql));
        rows->bindAll(QString(kind.name()), kind.sortText ? text::foldedWords(words) : folded);
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            if (text::foldedKey(rows->columnText(1)) == folded)
                ids.append(RecordId(rows->columnUuid(0)));
        }
    }
    if (!ids.isEmpty() || words.size() < 4)
        return ids;
    WB_ASSIGN(rows,
        m_database.cached("SELECT id FROM record WHERE entity = ?1 AND alive = 1 AND id >= ?2 AND id < ?2 || 'g' "
                          "ORDER BY id"));
    rows->bindAll(QString(kind.name()), words.toLower());
    return idsIn(*rows);
}

Result<void> RecordStore::onOneState(const std::function<Result<void>()>& work) const
{
    if (m_database.inTransaction())
        return work();
    WB_ASSIGN(transaction, Transaction::read(m_database));
    WB_TRY(work());
    return transaction.commit();
}

Result<QString> RecordStore::titleOf(RecordId id) const
{
    if (id.isNull())
        return QString();
    WB_ASSIGN(row, m_database.cached("SELECT title FROM record WHERE id = ?"));
    row->bind(1, id.uuid());
    WB_ASSIGN(found, row->step());
    return found ? row->columnText(0) : QString();
}

Result<std::optional<QByteArray>> RecordStore::file(const QString& hash) const
{
    return attachedFile(m_database, hash);
}

Result<QList<std::pair<RecordId, QString>>> RecordStore::titles(const EntityInfo& kind) const
{
    WB_ASSIGN(rows, m_database.cached("SELECT id, title FROM record WHERE entity = ? AND alive = 1"));
    rows->bind(1, QString(kind.name()));
    QList<std::pair<RecordId, QString>> titles;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return titles;
        titles.append({RecordId(rows->columnUuid(0)), rows->columnText(1)});
    }
}

} // namespace core
