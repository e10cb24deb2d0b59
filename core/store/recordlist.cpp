#include "core/store/recordlist.h"

#include "core/store/database.h"
#include "core/store/listorder.h"
#include "core/store/listsql.h"
#include "core/store/recordsql.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"
#include "core/support/text.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Rows that are read by themselves; more than a tall screen shows. */
constexpr qsizetype pageRows = 200;

QStringList foldedFilter(const QString& typed)
{
    return text::foldedWords(typed).split(u' ', Qt::SkipEmptyParts);
}

RecordId idAt(const Statement& row, int column)
{
    return RecordId(row.columnUuid(column));
}

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

void noteReferences(const Record& record, QHash<RecordId, QString>& titles)
{
    for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
        if (const auto* id = std::get_if<RecordId>(&record.at(i)))
            titles.insert(*id, {});
        else if (record.entity().fields[size_t(i)].type == FieldType::References) {
            for (const QString& element : valueOr<QStringList>(record.at(i)))
                titles.insert(RecordId::fromText(element), {});
        }
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
            matches.insert(idAt(rows, 0));
    }
}

} // namespace

RecordList::RecordList(Database& database, ListQuery query)
    : m_database(database)
    , m_query(std::move(query))
    , m_words(foldedFilter(m_query.filter))
{
}

Result<void> RecordList::check() const
{
    const EntityInfo& kind = *m_query.kind;
    const qsizetype fields = qsizetype(kind.fields.size());
    const auto noField = [&](qsizetype index) {
        return fail(ErrorKind::NoSuchField, kind.name(), QString::number(index));
    };
    if (m_query.sortField >= fields)
        return noField(m_query.sortField);
    if (m_query.sortField >= 0 && !isSortable(kind.fields[size_t(m_query.sortField)]))
        return fail(ErrorKind::UsageWrong, kind.fields[size_t(m_query.sortField)].name());
    if (!m_query.owner.isNull() && kind.ownerIndex() < 0)
        return fail(ErrorKind::UsageWrong, kind.name());
    for (const FieldFilter& filter : m_query.fields) {
        if (filter.field < 0 || filter.field >= fields)
            return noField(filter.field);
        const FieldInfo& field = kind.fields[size_t(filter.field)];
        if (!filter.words.isEmpty() && !field.isText() && field.type != FieldType::Reference)
            return fail(ErrorKind::UsageWrong, field.name());
    }
    return {};
}

bool RecordList::isNarrowed() const
{
    return !m_words.isEmpty() || !m_query.fields.isEmpty() || !m_query.owner.isNull();
}

Result<qint64> RecordList::count()
{
    WB_TRY(check());
    if (isNarrowed() && !m_complete)
        WB_TRY(readAll());
    if (m_complete)
        return m_ids.size();
    // A record table holds what lives and nothing else, and SQLite counts a whole table by its pages.
    WB_ASSIGN(row, m_database.cached("SELECT count(*) FROM " + quoted(m_query.kind->name())));
    WB_TRY(row->step());
    return row->columnInt(0);
}

Result<QList<RecordId>> RecordList::allIds()
{
    WB_TRY(check());
    if (!m_complete)
        WB_TRY(readAll());
    return m_ids;
}

Result<qint64> RecordList::rowOf(RecordId id)
{
    WB_TRY(check());
    WB_TRY(reach(1));
    const qsizetype row = m_ids.indexOf(id);
    if (row >= 0 || m_complete)
        return row;
    WB_TRY(readAll());
    return m_ids.indexOf(id);
}

Result<void> RecordList::reach(qint64 end)
{
    if (m_complete || end <= m_ids.size())
        return {};
    return end <= pageRows && !isNarrowed() ? readFirstPage() : readAll();
}

Result<ListRows> RecordList::rows(qint64 first, int n)
{
    WB_TRY(check());
    const qint64 end = first + n;
    WB_TRY(reach(end));
    ListRows found;
    const RecordStore store(m_database);
    for (qint64 i = first; i < std::min<qint64>(end, m_ids.size()); ++i) {
        WB_ASSIGN(record, store.find(*m_query.kind, m_ids.at(i)));
        found.records.append(record.value_or(Record()));
        if (record)
            noteReferences(*record, found.titles);
    }
    for (auto it = found.titles.begin(); it != found.titles.end(); ++it) {
        WB_ASSIGN(title, store.titleOf(it.key()));
        it.value() = title;
    }
    return found;
}

Result<void> RecordList::readFirstPage()
{
    if (m_query.sortField >= 0) {
        if (!listsql::isOrderedByIndex(m_query.kind->fields[size_t(m_query.sortField)]))
            return readAll();
        WB_ASSIGN(page, keyedIds(m_database, m_query, pageRows));
        if (page.size() < pageRows || page.size() > pageRows + mostTied)
            return readAll();
        WB_ASSIGN(ids, arranged(m_database, page));
        m_ids = ids;
        return {};
    }
    WB_ASSIGN(rows, m_database.cached(listsql::firstPage(m_query)));
    rows->bind(1, QString(m_query.kind->name()));
    rows->bind(2, pageRows);
    QList<RecordId> ids;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            break;
        ids.append(idAt(*rows, 0));
    }
    if (ids.size() < pageRows)
        return readAll();
    m_ids = ids;
    return {};
}

Result<void> RecordList::readAll()
{
    WB_ASSIGN(natural, naturalOrder(m_query.descending && m_query.sortField < 0));
    WB_TRY(narrow(natural));
    if (m_query.sortField >= 0) {
        WB_ASSIGN(filled, keyedIds(m_database, m_query));
        natural = arranged(natural, filled);
    }
    m_ids = natural;
    m_complete = true;
    return {};
}

Result<QList<RecordId>> RecordList::naturalOrder(bool descending) const
{
    WB_ASSIGN(rows, m_database.cached(listsql::natural(m_query, m_words.size())));
    m_query.owner.isNull() ? rows->bind(1, QString(m_query.kind->name())) : rows->bind(1, m_query.owner.uuid());
    for (qsizetype i = 0; i < m_words.size(); ++i)
        rows->bind(int(i) + 2, m_words.at(i));
    QList<RecordId> ids;
    qsizetype nameless = 0;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            break;
        nameless += rows->columnInt(1);
        ids.append(idAt(*rows, 0));
    }
    const bool own = listsql::hasOwnOrder(m_query);
    if (!own)
        std::rotate(ids.begin(), ids.begin() + nameless, ids.end());
    if (descending)
        std::reverse(ids.begin(), own ? ids.end() : ids.end() - nameless);
    return ids;
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
