#include "core/store/consistency.h"

#include "core/store/database.h"
#include "core/store/recordsql.h"
#include "core/store/recordstore.h"
#include "core/store/registryrow.h"
#include "core/store/searchtext.h"
#include "core/store/statement.h"

namespace core {

namespace {

using Kind = Inconsistency::Kind;

Result<void> collect(
    Database& database, const QByteArray& sql, Kind kind, const EntityInfo& entity, QList<Inconsistency>& into)
{
    WB_ASSIGN(rows, database.prepare(sql));
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return {};
        into.append({kind, entity.name(), rows.columnText(0)});
    }
}

Result<void> checkTitles(Database& database, const EntityInfo& entity, QList<Inconsistency>& into)
{
    const RecordStore store(database);
    WB_ASSIGN(stored, database.prepare(QStringView(u"SELECT title, sort_key, filter_key FROM record WHERE id = ?")));
    return store.forEach(entity, [&](const Record& record) -> Result<void> {
        const RegistryRow expected =
            registryRow(record, [&](RecordId id) { return store.titleOf(id).value_or(QString()); });
        stored.reset();
        stored.bind(1, record.id().uuid());
        WB_TRY(stored.step());
        const bool same = stored.columnText(0) == expected.title && stored.columnText(1) == expected.sortKey
            && stored.columnText(2) == expected.filterKey;
        if (!same)
            into.append({Kind::TitleOutdated, entity.name(), record.id().toText()});
        return {};
    });
}

/** Entries of the search against the records. What waits in the queue is known to be behind, and so is everything where
 *  the index has to be made anew. */
Result<void> checkSearch(Database& database, const EntityInfo& entity, QList<Inconsistency>& into)
{
    const QByteArray name = quoted(entity.name());
    WB_TRY(collect(database,
        "SELECT d.record FROM search_doc AS d WHERE d.entity = '" + name.mid(1, name.size() - 2)
            + "' AND NOT EXISTS (SELECT 1 FROM record AS r WHERE r.id = d.record AND r.alive = 1 AND r.entity = "
              "d.entity) AND d.record NOT IN (SELECT record FROM search_queue)",
        Kind::SearchOutdated, entity, into));
    const RecordStore store(database);
    WB_ASSIGN(stored,
        database.prepare(
            QStringView(u"SELECT (SELECT count(*) FROM search_queue WHERE record = ?1), title, names, body "
                        u"FROM (SELECT 1) LEFT JOIN search_doc ON record = ?1")));
    return store.forEach(entity, [&](const Record& record) -> Result<void> {
        stored.reset();
        stored.bind(1, record.id().uuid());
        WB_TRY(stored.step());
        WB_ASSIGN(title, store.titleOf(record.id()));
        const SearchText known{stored.columnText(1), stored.columnText(2), stored.columnText(3)};
        if (stored.columnInt(0) == 0 && (stored.isNull(1) || known != searchText(record, title)))
            into.append({Kind::SearchOutdated, entity.name(), record.id().toText()});
        return {};
    });
}

} // namespace

Result<QList<Inconsistency>> inconsistencies(Database& database)
{
    QList<Inconsistency> found;
    WB_ASSIGN(way, database.value("SELECT value FROM search_state WHERE key = 'way'"));
    const bool hasSearch = way.toInt() == searchWay;
    for (const EntityInfo* entity : allEntities()) {
        const QByteArray table = quoted(entity->name());
        const QByteArray name = "'" + table.mid(1, table.size() - 2) + "'";
        WB_TRY(collect(database,
            "SELECT id FROM " + table + " AS t WHERE NOT EXISTS (SELECT 1 FROM record AS r WHERE r.id = t.id AND "
                + "r.alive = 1 AND r.entity = " + name + ")",
            Kind::RowWithoutRegistry, *entity, found));
        WB_TRY(collect(database,
            "SELECT id FROM record AS r WHERE alive = 1 AND entity = " + name + " AND NOT EXISTS (SELECT 1 FROM "
                + table + " AS t WHERE t.id = r.id)",
            Kind::RegistryWithoutRow, *entity, found));
        for (const FieldInfo& field : entity->fields) {
            if (field.type != FieldType::Reference)
                continue;
            WB_TRY(collect(database,
                "SELECT t.id FROM " + table + " AS t JOIN record AS r ON r.id = t." + quoted(field.name())
                    + " WHERE r.alive = 0",
                Kind::DeadReference, *entity, found));
        }
        WB_TRY(collect(database,
            "SELECT l.record FROM link AS l JOIN record AS o ON o.id = l.record LEFT JOIN record AS r ON r.id = "
            "l.target WHERE o.entity = "
                + name + " AND (o.alive = 0 OR r.alive = 0)",
            Kind::DeadReference, *entity, found));
        WB_TRY(checkTitles(database, *entity, found));
        if (hasSearch)
            WB_TRY(checkSearch(database, *entity, found));
    }
    return found;
}

} // namespace core
