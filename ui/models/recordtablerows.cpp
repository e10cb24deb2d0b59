// How a table of records comes to other rows: at once where that is quickly read, else beside the window.
#include "core/store/listids.h"
#include "ui/models/listimpact.h"
#include "ui/models/recordtablemodel.h"

#include <algorithm>

namespace ui {

using core::ListIds;
using core::ListQuery;
using core::RecordId;
using core::RecordList;
using core::Result;

namespace {

/** Edited rows that are told one by one, and rows that are asked for one by one where they stand now. */
constexpr qsizetype mostTold = 64;
/** Rows of a list that are to be there at once. */
constexpr int firstRows = 64;

/** What lives in an owner is looked up one by one: so many times as dear. */
constexpr qint64 costOfOwned = 4;

bool isBare(const ListQuery& query)
{
    return query.filter.isEmpty() && query.fields.isEmpty();
}

/** Whether all ids of a list go together with the part of them that was known. */
bool goTogether(const QList<RecordId>& all, const ListIds& known, int rows)
{
    return all.size() == rows && all.mid(0, known.head.size()) == known.head
        && all.mid(all.size() - std::min(all.size(), known.tail.size())) == known.tail;
}

} // namespace

void RecordTableModel::follow(const core::ChangeSet& changes)
{
    const ListImpact impact = impactOf(changes, query());
    if (impact.order || !impact.edited.isEmpty()) {
        m_filterKeys.reset();
        m_order.clear();
    }
    if (impact.order)
        replaceList(query(), true);
    else
        tellEdited(impact.edited);
}

void RecordTableModel::tellEdited(const QSet<RecordId>& edited)
{
    if (edited.isEmpty() || m_rows == 0 || m_columns.isEmpty())
        return;
    const int lastColumn = int(m_columns.size()) - 1;
    if (edited.size() > mostTold) {
        m_windows.clear();
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, lastColumn));
        return;
    }
    for (const RecordId& id : edited) {
        const int row = int(m_list->knownIds().rowOf(id));
        if (row < 0) // never handed out
            continue;
        m_windows.remove(row / windowRows);
        Q_EMIT dataChanged(index(row, 0), index(row, lastColumn));
    }
}

/** Sorting a long list costs more than anything else that is done to it: what was sorted once is only narrowed. */
void RecordTableModel::noteOrder()
{
    const ListQuery& shown = m_list->query();
    if (shown.sortField < 0 || shown != whole(shown) || !m_list->knownIds().areAll())
        return;
    m_orderedBy = shown;
    m_order = m_list->knownIds().head;
}

QList<RecordId> RecordTableModel::orderFor(const ListQuery& query) const
{
    return !m_order.isEmpty() && whole(query) == m_orderedBy ? m_order : QList<RecordId>();
}

std::unique_ptr<RecordList> RecordTableModel::listOf(const ListQuery& query) const
{
    auto list = std::make_unique<RecordList>(m_book.connection(), query, m_filterKeys);
    list->setOrder(orderFor(query));
    return list;
}

bool RecordTableModel::isLong(const ListQuery& query)
{
    if (m_isStale) {
        ListQuery all;
        all.kind = query.kind;
        all.owner = query.owner;
        RecordList list(m_book.connection(), all);
        m_there = counted(list);
    }
    return m_there * (query.owner.isNull() ? 1 : costOfOwned) > m_mostReadAtOnce;
}

/** Whether the beginning of a list, and where the rows stand that indexes follow, is told without reading all of it. */
bool RecordTableModel::isCheap(RecordList& next) const
{
    const Result<bool> reached = next.reachCheaply(0, firstRows);
    if (!reached) // met again, and told, by whoever reads it now
        return true;
    if (!*reached || next.knownIds().areAll())
        return *reached;
    QSet<int> followed;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex& index : indexes)
        followed.insert(index.row());
    if (followed.size() > 1) // the ends of what may be a long selection
        return false;
    for (const int row : std::as_const(followed)) {
        const RecordId record = knownAt(row);
        const Result<std::optional<qint64>> found =
            record.isNull() ? std::optional<qint64>(-1) : next.rowCheaply(record);
        if (!found || !*found)
            return false;
    }
    return true;
}

void RecordTableModel::replaceList(const ListQuery& query, bool recount)
{
    if (recount)
        m_order.clear();
    else if (!m_wanted)
        noteOrder();
    m_isStale = m_isStale || recount;
    m_isLong = isLong(query);
    std::unique_ptr<RecordList> next = listOf(query);
    if (m_isLong && !isCheap(*next)) {
        askFor(query);
        return;
    }
    m_wanted.reset();
    m_reading->forget();
    if (m_isStale) {
        RecordList all(m_book.connection(), whole(query));
        m_unfiltered = isBare(whole(query)) ? m_there : counted(all);
    }
    const bool filtered = query != whole(query);
    if (isBare(query))
        next->setCount(m_unfiltered);
    const int rows = int(filtered ? counted(*next) : m_unfiltered);
    show(std::move(next), rows);
}

void RecordTableModel::askFor(const ListQuery& query)
{
    m_wanted = query;
    ListReading::Wanted wanted{query, whole(query), m_filterKeys, orderFor(query), std::nullopt};
    // Rows may be selected that nobody has read yet.
    if (!m_isStale && !m_list->knownIds().areAll() && !persistentIndexList().isEmpty())
        wanted.before = m_list->query();
    m_reading->ask(wanted);
}

/** Has all ids of what is shown read, for rows that no page of the list tells. */
void RecordTableModel::learn() const
{
    if (!m_wanted && !m_reading->isAwaited())
        m_reading->ask({m_list->query(), whole(m_list->query()), m_filterKeys, orderFor(m_list->query()), {}});
}

/** Whether rows can be read now; if not, they will be. */
bool RecordTableModel::isAtHand(int first, int end) const
{
    if (m_list->knownIds().hold(first, end))
        return true;
    if (m_isStale) // asked again, the old list would read the book as it is now
        return false;
    if (!m_isLong)
        return true;
    const Result<bool> reached = m_list->reachCheaply(first, end);
    if (reached && !*reached)
        learn();
    return !reached || *reached;
}

void RecordTableModel::take(const Result<ListReading::Ids>& read)
{
    if (!read)
        tell(read.error());
    const ListReading::Ids found = read.value_or(ListReading::Ids());
    const bool isShown = !m_wanted && (!read || learnt(found.ids));
    if (!isShown) {
        if (!m_isStale && goTogether(found.before, m_list->knownIds(), m_rows))
            m_list->setIds(found.before);
        auto next = std::make_unique<RecordList>(m_book.connection(), query(), m_filterKeys);
        next->setIds(found.ids);
        m_wanted.reset();
        m_unfiltered = read ? found.all : m_unfiltered;
        show(std::move(next), int(found.ids.size()));
    }
    Q_EMIT caughtUp();
}

/** False where what is shown has become something else, which nobody has told. */
bool RecordTableModel::learnt(const QList<RecordId>& ids)
{
    const qsizetype known = m_list->knownIds().head.size();
    if (!goTogether(ids, m_list->knownIds(), m_rows))
        return false;
    m_list->setIds(ids);
    if (known < m_rows && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(int(known), 0), index(m_rows - 1, int(m_columns.size()) - 1));
    return true;
}

void RecordTableModel::show(std::unique_ptr<RecordList> next, int after)
{
    const ListIds shown = m_list->knownIds();
    const int before = m_rows;
    m_isStale = true; // whoever asks before all is done gets what is known of the old list
    // Rows come and go at the end; in between, every index moves to where its record stands now.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = after;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_windows.clear();
    moveIndexes(shown, *next);
    m_list = std::move(next);
    m_isStale = false;
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = after;
        endRemoveRows();
    }
    Q_EMIT queried();
}

void RecordTableModel::moveIndexes(const ListIds& before, RecordList& after)
{
    const QModelIndexList from = persistentIndexList();
    const QHash<int, RecordId> followed = std::exchange(m_followed, {});
    const auto recordOf = [&](const QModelIndex& index) { return followed.value(index.row(), before.at(index.row())); };
    QHash<RecordId, int> rowNow;
    for (const QModelIndex& index : from)
        rowNow.insert(recordOf(index), -1);
    rowNow.remove(RecordId());
    if (rowNow.size() > mostTold) {
        const Result<QList<RecordId>> ids = after.allIds();
        if (!ids)
            tell(ids.error());
        for (qsizetype row = 0; ids && row < ids->size(); ++row) {
            if (const auto found = rowNow.find(ids->at(row)); found != rowNow.end())
                *found = int(row);
        }
    } else {
        for (auto it = rowNow.begin(); it != rowNow.end(); ++it) {
            const Result<qint64> row = after.rowOf(it.key());
            if (!row)
                tell(row.error());
            it.value() = int(row.value_or(-1));
        }
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from) {
        const int row = rowNow.value(recordOf(index), -1);
        if (row >= 0)
            m_followed.insert(row, recordOf(index));
        to.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(from, to);
}

} // namespace ui
