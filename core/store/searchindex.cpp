#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace core {

namespace {

constexpr int pagesPerStep = 300; ///< of an index that is being tidied
/** Where so many are entered together, the index keeps their words in memory until the end: fewer parts of it are to be
 *  merged then. */
constexpr int bulkRecords = 2000;
constexpr int bulkWordBytes = 32 * 1024 * 1024;
constexpr int usualWordBytes = 1024 * 1024;
/** Removed entries that are too few to tidy an index of any size for. */
constexpr qint64 fewRemoved = 500;
/** One removed entry in so many is reason enough to tidy. */
constexpr qint64 removedShare = 8;

QString present(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<qint64> SearchIndex::state(const char* key)
{
    WB_ASSIGN(row, m_database.cached("SELECT value FROM search_state WHERE key = ?"));
    row->bind(1, QString::fromLatin1(key));
    WB_ASSIGN(found, row->step());
    return found ? row->columnInt(0) : 0;
}

Result<void> SearchIndex::setState(const char* key, qint64 value)
{
    WB_ASSIGN(row, m_database.cached("INSERT OR REPLACE INTO search_state (key, value) VALUES (?, ?)"));
    return row->bindAll(QString::fromLatin1(key), value).run();
}

Result<void> SearchIndex::command(const char* name, std::optional<int> rank)
{
    WB_ASSIGN(row, m_database.cached("INSERT INTO search_index (search_index, rank) VALUES (?, ?)"));
    row->bind(1, QString::fromLatin1(name));
    if (rank)
        row->bind(2, *rank);
    return row->run();
}

Result<void> SearchIndex::queue(const QList<RecordId>& records)
{
    WB_ASSIGN(row, m_database.cached("INSERT OR IGNORE INTO search_queue (record) VALUES (?)"));
    for (const RecordId& record : records)
        WB_TRY(row->bind(1, record.uuid()).run());
    return {};
}

/** What fails in the index is undone without what the caller has written. The index writes what it holds in memory when
 *  a savepoint ends, so that nothing of it is left to fail at the commit. */
Result<void> SearchIndex::inSavepoint(const std::function<Result<void>()>& work)
{
    WB_TRY(m_database.exec("SAVEPOINT search"));
    Result<void> done = work();
    if (done)
        done = m_database.exec("RELEASE search");
    if (done || sqlite3_get_autocommit(m_database.handle()) != 0) // a full medium ends the whole transaction
        return done;
    WB_TRY(m_database.exec("ROLLBACK TO search"));
    WB_TRY(m_database.exec("RELEASE search"));
    return done;
}

Result<void> SearchIndex::follow(const QSet<RecordId>& records)
{
    if (records.isEmpty())
        return {};
    QList<RecordId> ordered(records.cbegin(), records.cend());
    std::sort(ordered.begin(), ordered.end());
    WB_ASSIGN(way, state("way"));
    if (ordered.size() > mostAtOnce || way != searchWay)
        return queue(ordered);
    const Result<void> done = inSavepoint([&] { return refreshAll(ordered); });
    if (done || done.error().kind != ErrorKind::FileDamaged)
        return done;
    WB_TRY(setState("way", 0));
    return queue(ordered);
}

Result<void> SearchIndex::refreshAll(const QList<RecordId>& records)
{
    const bool isBulk = records.size() >= bulkRecords;
    if (isBulk)
        WB_TRY(command("hashsize", bulkWordBytes));
    for (const RecordId& record : records)
        WB_TRY(refresh(record));
    return isBulk ? command("hashsize", usualWordBytes) : Result<void>();
}

Result<void> SearchIndex::refresh(RecordId id)
{
    WB_ASSIGN(known, m_database.cached("SELECT doc, title, names, body FROM search_doc WHERE record = ?"));
    known->bind(1, id.uuid());
    WB_ASSIGN(isKnown, known->step());
    const RecordStore store(m_database);
    WB_ASSIGN(record, store.find(id));
    SearchText text;
    if (record) {
        WB_ASSIGN(title, store.titleOf(id));
        text = searchText(*record, title);
    }
    if (isKnown) {
        const SearchText old{known->columnText(1), known->columnText(2), known->columnText(3)};
        if (record && old == text)
            return {};
        const qint64 doc = known->columnInt(0);
        known->reset();
        WB_TRY(takeOut(doc, old));
    }
    return record ? put(id, record->entity(), text) : Result<void>();
}

Result<void> SearchIndex::put(RecordId id, const EntityInfo& kind, const SearchText& text)
{
    WB_ASSIGN(
        entry, m_database.cached("INSERT INTO search_doc (record, entity, title, names, body) VALUES (?, ?, ?, ?, ?)"));
    entry->bindAll(id.uuid(), QString(kind.name()), present(text.title), present(text.names), present(text.body));
    WB_TRY(entry->run());
    const SearchColumns columns = searchColumns(text);
    WB_ASSIGN(row, m_database.cached("INSERT INTO search_index (rowid, title, body, inside) VALUES (?, ?, ?, ?)"));
    return row->bindAll(m_database.lastInsertRowid(), columns.title, columns.body, columns.inside).run();
}

Result<void> SearchIndex::takeOut(qint64 doc, const SearchText& text)
{
    const SearchColumns columns = searchColumns(text);
    WB_ASSIGN(row,
        m_database.cached(
            "INSERT INTO search_index (search_index, rowid, title, body, inside) VALUES ('delete', ?, ?, ?, ?)"));
    WB_TRY(row->bindAll(doc, columns.title, columns.body, columns.inside).run());
    WB_ASSIGN(entry, m_database.cached("DELETE FROM search_doc WHERE doc = ?"));
    WB_TRY(entry->bind(1, doc).run());
    WB_ASSIGN(removed, state("removed"));
    return setState("removed", removed + 1);
}

Result<bool> SearchIndex::isBehind()
{
    WB_ASSIGN(way, state("way"));
    if (way != searchWay)
        return true;
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM search_queue LIMIT 1"));
    return row->step();
}

Result<bool> SearchIndex::workOff(int most)
{
    WB_ASSIGN(way, state("way"));
    if (way != searchWay)
        WB_TRY(beginAnew());
    QList<RecordId> due;
    {
        WB_ASSIGN(rows, m_database.cached("SELECT record FROM search_queue LIMIT ?"));
        rows->bind(1, most);
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            due.append(RecordId(rows->columnUuid(0)));
        }
    }
    const Result<void> done = inSavepoint([&] { return refreshAll(due); });
    if (!done && done.error().kind == ErrorKind::FileDamaged && way == searchWay) {
        WB_TRY(beginAnew());
        return true;
    }
    WB_TRY(done);
    WB_ASSIGN(row, m_database.cached("DELETE FROM search_queue WHERE record = ?"));
    for (const RecordId& record : std::as_const(due))
        WB_TRY(row->bind(1, record.uuid()).run());
    return isBehind();
}

Result<void> SearchIndex::beginAnew()
{
    WB_TRY(command("delete-all"));
    WB_TRY(m_database.exec("DELETE FROM search_doc"));
    WB_TRY(m_database.exec("INSERT OR IGNORE INTO search_queue (record) SELECT id FROM record WHERE alive = 1"));
    WB_TRY(setState("removed", 0));
    return setState("way", searchWay);
}

Result<bool> SearchIndex::isUntidy()
{
    WB_ASSIGN(removed, state("removed"));
    if (removed < fewRemoved)
        return false;
    WB_ASSIGN(row, m_database.cached("SELECT count(*) FROM search_doc"));
    WB_TRY(row->step());
    return removed * removedShare >= row->columnInt(0);
}

Result<bool> SearchIndex::tidyStep(bool first)
{
    const int before = sqlite3_total_changes(m_database.handle());
    // Less than two changes say that there was nothing left to do; a negative number takes all of the index together.
    WB_TRY(command("merge", first ? -pagesPerStep : pagesPerStep));
    if (sqlite3_total_changes(m_database.handle()) - before >= 2)
        return true;
    WB_TRY(setState("removed", 0));
    return false;
}

Result<void> SearchIndex::tidy()
{
    WB_TRY(command("optimize"));
    return setState("removed", 0);
}

Result<qint64> waitingForSearch(Database& database)
{
    WB_ASSIGN(row,
        database.cached(
            "SELECT CASE WHEN (SELECT value FROM search_state WHERE key = 'way') = ?1 THEN (SELECT count(*) "
            "FROM search_queue) ELSE (SELECT count(*) FROM record WHERE alive = 1) END"));
    row->bind(1, searchWay);
    WB_TRY(row->step());
    return row->columnInt(0);
}

} // namespace core
