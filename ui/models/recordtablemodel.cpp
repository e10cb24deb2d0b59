#include "ui/models/recordtablemodel.h"

#include "core/wording/language.h"
#include "ui/models/listimpact.h"
#include "ui/models/recordcell.h"

#include <QTimer>
#include <algorithm>

namespace ui {

using core::FieldFlag;
using core::FieldInfo;
using core::FieldType;
using core::ListQuery;
using core::ListRows;
using core::Record;
using core::RecordId;
using core::RecordList;
using core::Result;

namespace {

/** Rows fetched at once, and how many such windows are kept: what is on screen and a little around it. */
constexpr int windowRows = 16;
constexpr int windowsKept = 24;
/** Edited rows that are told one by one. */
constexpr qsizetype mostTold = 64;

} // namespace

RecordTableModel::RecordTableModel(core::Book& book, const ListQuery& query, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_fixed(query.fields)
    , m_list(std::make_unique<RecordList>(book.connection(), query))
    , m_windows(windowsKept)
{
    setColumns(defaultColumns());
    replaceList(query, true);
    connect(&book, &core::Book::changed, this, &RecordTableModel::follow);
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setQuery(const ListQuery& query)
{
    if (query.owner != this->query().owner)
        m_filterKeys.reset();
    if (query != this->query())
        replaceList(query, query.owner != this->query().owner);
}

ListQuery RecordTableModel::whole(ListQuery query) const
{
    query.filter.clear();
    query.fields = m_fixed;
    return query;
}

QList<core::FieldFilter> RecordTableModel::ownFilters() const
{
    QList<core::FieldFilter> own = query().fields;
    for (const core::FieldFilter& fixed : m_fixed)
        own.removeOne(fixed);
    return own;
}

void RecordTableModel::setOwnFilters(const QList<core::FieldFilter>& filters)
{
    ListQuery next = query();
    next.fields = m_fixed + filters;
    setQuery(next);
}

bool RecordTableModel::isFixed(qsizetype field) const
{
    return std::any_of(
        m_fixed.begin(), m_fixed.end(), [field](const core::FieldFilter& filter) { return filter.field == field; });
}

bool RecordTableModel::isNarrowed() const
{
    return query() != whole(query());
}

void RecordTableModel::setFilter(const QString& typed)
{
    ListQuery next = query();
    next.filter = typed;
    if (!typed.isEmpty())
        prepareFilter();
    setQuery(next);
}

void RecordTableModel::prepareFilter()
{
    if (m_filterKeys || m_unfiltered > core::FilterKeys::mostRecords)
        return;
    Result<core::FilterKeys> keys = core::FilterKeys::read(m_book.connection(), query());
    if (keys)
        m_filterKeys = std::make_shared<const core::FilterKeys>(*std::move(keys));
    else
        tell(keys.error());
}

void RecordTableModel::refresh()
{
    m_filterKeys.reset();
    replaceList(query(), true);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    ListQuery next = query();
    const bool sorts = column >= 0 && column < m_columns.size() && core::isSortable(fieldAt(column));
    next.sortField = sorts ? next.kind->indexOf(QString(fieldAt(column).name())) : -1;
    next.descending = sorts && order == Qt::DescendingOrder;
    setQuery(next);
}

QList<const FieldInfo*> RecordTableModel::possibleColumns() const
{
    QList<const FieldInfo*> possible;
    for (const FieldInfo& field : query().kind->fields) {
        const bool said = field.has(FieldFlag::Owner) && !query().owner.isNull();
        if (field.type != FieldType::Order && !said)
            possible.append(&field);
    }
    return possible;
}

QStringList RecordTableModel::defaultColumns() const
{
    QStringList keys;
    for (const FieldInfo* field : possibleColumns()) {
        if (field->has(FieldFlag::Listed))
            keys.append(field->name());
    }
    return keys;
}

void RecordTableModel::setColumns(const QStringList& keys)
{
    int place = 0;
    for (const FieldInfo* field : possibleColumns()) {
        const bool shown = m_columns.value(place) == field;
        const bool wanted = keys.contains(field->name());
        if (shown && !wanted) {
            beginRemoveColumns({}, place, place);
            m_columns.removeAt(place);
            endRemoveColumns();
        } else if (wanted && !shown) {
            beginInsertColumns({}, place, place);
            m_columns.insert(place, field);
            endInsertColumns();
        }
        place += wanted ? 1 : 0;
    }
}

QStringList RecordTableModel::columns() const
{
    QStringList keys;
    for (const FieldInfo* field : m_columns)
        keys.append(field->name());
    return keys;
}

const FieldInfo& RecordTableModel::fieldAt(int column) const
{
    return *m_columns.at(column);
}

int RecordTableModel::sortColumn() const
{
    return query().sortField < 0 ? -1 : int(m_columns.indexOf(&query().kind->fields[size_t(query().sortField)]));
}

RecordId RecordTableModel::recordId(int row) const
{
    if (const RecordId followed = m_followed.value(row); !followed.isNull())
        return followed;
    if (m_list->knownIds().at(row).isNull())
        (void)windowAt(row);
    return m_list->knownIds().at(row);
}

int RecordTableModel::rowOf(RecordId id)
{
    const Result<qint64> row = m_list->rowOf(id);
    if (!row)
        tell(row.error());
    return int(row.value_or(-1));
}

std::function<Result<RecordTableModel::Counts>(core::Database&)> RecordTableModel::counting(qsizetype field) const
{
    ListQuery wider = query();
    const qsizetype narrowing =
        wider.fields.removeIf([field](const core::FieldFilter& filter) { return filter.field == field; });
    wider.sortField = -1;
    const qint64 shown = m_rows;
    return [query = query(), wider, narrowing, shown, field, keys = m_filterKeys](
               core::Database& database) -> Result<Counts> {
        Counts counts;
        WB_ASSIGN(groups, core::groupsOf(database, query, field, keys));
        counts.groups = groups;
        counts.all = shown;
        if (narrowing == 0)
            return counts;
        // Without it there would be as many as the groups have; of sets that is counted anew.
        WB_ASSIGN(all, RecordList(database, wider, keys).count());
        counts.all = all;
        return counts;
    };
}

void RecordTableModel::retranslate()
{
    if (m_columns.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const ListRows* RecordTableModel::windowAt(int row) const
{
    const int window = row / windowRows;
    if (const ListRows* kept = m_windows.object(window))
        return kept;
    Result<ListRows> rows = m_list->rows(qint64(window) * windowRows, windowRows);
    if (!rows)
        tell(rows.error());
    auto* const fetched = new ListRows(std::move(rows).value_or(ListRows()));
    m_windows.insert(window, fetched);
    return fetched;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.column() >= m_columns.size())
        return {};
    const FieldInfo& field = fieldAt(index.column());
    if (!recordcell::needsRecord(field, role))
        return role == Qt::TextAlignmentRole ? recordcell::alignment(field) : QVariant();
    const ListRows& rows = *windowAt(index.row());
    const int place = index.row() % windowRows;
    const bool isThere = place < rows.records.size() && !rows.records.at(place).isNull();
    return isThere ? recordcell::data(field, rows.records.at(place), rows, role) : QVariant();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // Nobody sees it; a screen reader names the row by it.
        const bool asked = role == Qt::DisplayRole && section >= 0 && section < m_rows;
        const ListRows* const rows = asked ? windowAt(section) : nullptr;
        const Record record = rows ? rows->records.value(section % windowRows) : Record();
        return record.isNull() ? QVariant() : QVariant(recordcell::title(record, *rows));
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    const FieldInfo& field = fieldAt(section);
    if (role == Qt::DisplayRole)
        return recordcell::head(field);
    if (role == Qt::TextAlignmentRole)
        return recordcell::alignment(field);
    return role == KeyRole ? QVariant(QString(field.name())) : QVariant();
}

void RecordTableModel::tell(const core::Error& error) const
{
    // Views ask while they paint; whoever hears of a failure may want to change what is painted.
    QTimer::singleShot(0, this, [this, error] { Q_EMIT failed(error); });
}

qint64 RecordTableModel::counted(RecordList& list) const
{
    const Result<qint64> count = list.count();
    if (!count)
        tell(count.error());
    return count.value_or(0);
}

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
    if (query().sortField < 0 || query() != whole(query()) || !m_list->knownIds().areAll())
        return;
    m_orderedBy = query();
    m_order = m_list->knownIds().head;
}

void RecordTableModel::replaceList(const ListQuery& query, bool recount)
{
    auto next = std::make_unique<RecordList>(m_book.connection(), query, m_filterKeys);
    if (recount)
        m_order.clear();
    else
        noteOrder();
    if (!m_order.isEmpty() && whole(query) == m_orderedBy)
        next->setOrder(m_order);
    const core::ListIds shown = m_list->knownIds(); // asked again, the old list would read the book as it is now
    const int before = m_rows;
    if (recount) {
        RecordList all(m_book.connection(), whole(query));
        m_unfiltered = counted(all);
    }
    const bool filtered = query != whole(query);
    if (!filtered && query.owner.isNull() && query.fields.isEmpty())
        next->setCount(m_unfiltered);
    const int after = int(filtered ? counted(*next) : m_unfiltered);

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
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = after;
        endRemoveRows();
    }
    Q_EMIT queried();
}

void RecordTableModel::moveIndexes(const core::ListIds& before, RecordList& after)
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
