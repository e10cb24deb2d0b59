#include "core/store/recordlist.h"

#include "core/store/database.h"
#include "core/store/filterkeys.h"
#include "core/store/listorder.h"
#include "core/store/listsql.h"
#include "core/store/rawcolumn.h"
#include "core/store/recordsql.h"
#include "core/store/statement.h"
#include "core/support/text.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Rows at the beginning or end of a list that are read by themselves, and the fewest of them that are. */
constexpr qsizetype pageRows = 1024;
constexpr qsizetype leastRows = 64;

QStringList foldedFilter(const QString& typed)
{
    return text::foldedWords(typed).split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

Result<void> readIds(Statement& rows, QList<RecordId>& ids)
{
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return {};
        ids.append(idColumn(rows, 0));
    }
}

/** Records that a filter lets through. */
Result<QSet<RecordId>> matchesOf(Database& database, const EntityInfo& kind, const FieldFilter& filter)
{
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    const QStringList words = foldedFilter(filter.words);
    WB_ASSIGN(rows, database.prepare(listsql::matching(kind, filter)));
    listsql::bindMatching(rows, field, filter);
    QSet<RecordId> matches;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return matches;
        if (filter.words.isEmpty() || holdsAll(text::foldedWords(rows.columnText(1)), words))
            matches.insert(idColumn(rows, 0));
    }
}

} // namespace

RecordList::RecordList(Database& database, ListQuery query, std::shared_ptr<const FilterKeys> keys)
    : m_database(database)
    , m_query(std::move(query))
    , m_keys(std::move(keys))
    , m_words(foldedFilter(m_query.filter))
{
}

bool RecordList::isNarrowed() const
{
    return !m_words.isEmpty() || !m_query.fields.isEmpty() || !m_query.owner.isNull();
}

bool RecordList::isInMemory() const
{
    const bool areFound = m_words.isEmpty() ? !m_order.isEmpty() : m_keys != nullptr;
    const bool areOrdered = m_query.sortField < 0 || !m_order.isEmpty();
    return areFound && areOrdered && m_query.fields.isEmpty() && m_query.owner.isNull();
}

Result<qint64> RecordList::count()
{
    WB_TRY(checked(m_query));
    if (m_ids.count >= 0)
        return m_ids.count;
    if (!m_words.isEmpty() || !m_query.fields.isEmpty()) {
        WB_TRY(readAll());
        return m_ids.count;
    }
    // A record table holds what lives and nothing else. SQLite counts a whole table by its pages, and what lives in an
    // owner by the index of who names it.
    QByteArray sql = "SELECT count(*) FROM " + quoted(m_query.kind->name());
    if (!m_query.owner.isNull())
        sql += " WHERE " + quoted(m_query.kind->fields[size_t(m_query.kind->ownerIndex())].name()) + " = ?";
    WB_ASSIGN(row, m_database.cached(sql));
    if (!m_query.owner.isNull())
        row->bind(1, m_query.owner.uuid());
    WB_TRY(row->step());
    m_ids.count = row->columnInt(0);
    return m_ids.count;
}

Result<QList<RecordId>> RecordList::allIds()
{
    WB_TRY(checked(m_query));
    if (!m_ids.areAll())
        WB_TRY(readAll());
    return m_ids.head;
}

Result<qint64> RecordList::rowOf(RecordId id)
{
    WB_ASSIGN(row, rowCheaply(id));
    if (row)
        return *row;
    WB_TRY(readAll());
    return m_ids.rowOf(id);
}

Result<std::optional<qint64>> RecordList::rowCheaply(RecordId id)
{
    WB_TRY(checked(m_query));
    WB_ASSIGN(reached, reachCheaply(0, 1));
    const qint64 row = m_ids.rowOf(id);
    if (row >= 0 || m_ids.areAll())
        return std::optional(row);
    return reached && !isNarrowed() ? rankOf(m_database, m_query, id) : std::optional<qint64>();
}

Result<void> RecordList::reach(qint64 first, qint64 end)
{
    WB_ASSIGN(reached, reachByPage(first, end));
    return reached ? Result<void>() : readAll();
}

Result<bool> RecordList::reachCheaply(qint64 first, qint64 end)
{
    WB_TRY(checked(m_query));
    WB_ASSIGN(reached, reachByPage(first, end));
    if (!reached && isInMemory()) {
        WB_TRY(readAll());
        return true;
    }
    return reached;
}

Result<bool> RecordList::reachByPage(qint64 first, qint64 end)
{
    if (m_ids.hold(first, end))
        return true;
    if (m_ids.areAll())
        return true; // there are no more
    if (isNarrowed() || !m_order.isEmpty())
        return false;
    if (end <= pageRows)
        return readHead(end, std::clamp(2 * m_ids.head.size(), std::max<qsizetype>(end, leastRows), pageRows));
    WB_TRY(count());
    if (m_ids.hold(first, std::min(end, m_ids.count)))
        return true;
    return first >= m_ids.count - pageRows && m_query.sortField < 0 ? readTail() : Result<bool>(false);
}

Result<ListRows> RecordList::rows(qint64 first, int n)
{
    WB_TRY(checked(m_query));
    WB_TRY(reach(first, first + n));
    QList<RecordId> ids;
    for (qint64 row = first; row < first + n && !m_ids.at(row).isNull(); ++row)
        ids.append(m_ids.at(row));
    return readRows(m_database, *m_query.kind, ids);
}

/** @param needed rows without which it is no answer; a few more cost nothing */
Result<bool> RecordList::readHead(qsizetype needed, qsizetype rows)
{
    if (m_query.sortField >= 0) {
        if (!listsql::isOrderedByIndex(m_query.kind->fields[size_t(m_query.sortField)]))
            return false;
        WB_ASSIGN(page, keyedIds(m_database, m_query, rows));
        if (page.size() < needed || page.size() > rows + mostTied)
            return false;
        WB_ASSIGN(ids, arranged(m_database, page));
        m_ids.head = ids;
        return true;
    }
    WB_ASSIGN(ids, namedPage(m_query.descending, rows));
    if (ids.size() < needed)
        return false;
    m_ids.head = ids;
    return true;
}

Result<bool> RecordList::readTail()
{
    QList<RecordId> nameless;
    WB_TRY(readNatural(listsql::Named::No, nameless));
    if (nameless.size() > pageRows)
        return false;
    // The end of a list is the beginning of the opposite one.
    WB_ASSIGN(ids, namedPage(!m_query.descending, pageRows - nameless.size()));
    std::reverse(ids.begin(), ids.end());
    m_ids.tail = ids + nameless;
    return true;
}

Result<QList<RecordId>> RecordList::namedPage(bool descending, qsizetype rows) const
{
    WB_ASSIGN(statement, m_database.cached(listsql::page(descending)));
    statement->bind(1, QString(m_query.kind->name()));
    statement->bind(2, rows);
    QList<RecordId> ids;
    WB_TRY(readIds(*statement, ids));
    return ids;
}

Result<void> RecordList::readInOrder()
{
    QList<RecordId> ids = m_order;
    if (!m_words.isEmpty()) {
        WB_ASSIGN(found, naturalOrder(false));
        const QSet<RecordId> matches(found.cbegin(), found.cend());
        ids.removeIf([&matches](const RecordId& id) { return !matches.contains(id); });
    }
    WB_TRY(narrow(ids));
    m_ids = {ids, {}, ids.size()};
    return {};
}

Result<void> RecordList::readAll()
{
    if (!m_order.isEmpty())
        return readInOrder();
    WB_ASSIGN(natural, naturalOrder(m_query.descending && m_query.sortField < 0));
    WB_TRY(narrow(natural));
    if (m_query.sortField >= 0) {
        WB_ASSIGN(filled, keyedIds(m_database, m_query));
        natural = arranged(natural, filled);
    }
    m_ids = {natural, {}, natural.size()};
    return {};
}

Result<QList<RecordId>> RecordList::naturalOrder(bool descending) const
{
    using listsql::Named;
    if (m_keys && !m_words.isEmpty())
        return m_keys->matching(m_words, descending);
    QList<RecordId> ids;
    const bool own = listsql::hasOwnOrder(m_query);
    WB_TRY(readNatural(own ? Named::Both : Named::Yes, ids));
    if (descending)
        std::reverse(ids.begin(), ids.end());
    if (!own)
        WB_TRY(readNatural(Named::No, ids));
    return ids;
}

Result<void> RecordList::readNatural(listsql::Named named, QList<RecordId>& ids) const
{
    WB_ASSIGN(rows, m_database.cached(listsql::natural(m_query, m_words.size(), named)));
    m_query.owner.isNull() ? rows->bind(1, QString(m_query.kind->name())) : rows->bind(1, m_query.owner.uuid());
    for (qsizetype i = 0; i < m_words.size(); ++i)
        rows->bind(int(i) + 2, listsql::pattern(m_words.at(i)));
    return readIds(*rows, ids);
}

Result<void> RecordList::narrow(QList<RecordId>& ids) const
{
    for (const FieldFilter& filter : m_query.fields) {
        if (!filter.words.isEmpty() && foldedFilter(filter.words).isEmpty())
            continue;
        WB_ASSIGN(matches, matchesOf(m_database, *m_query.kind, filter));
        ids.removeIf([&matches = matches](const RecordId& id) { return !matches.contains(id); });
    }
    return {};
}

} // namespace core
