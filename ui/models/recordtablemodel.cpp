#include "ui/models/recordtablemodel.h"

#include "core/wording/language.h"
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

/** What is on screen and a little around it. */
constexpr int windowsKept = 24;

} // namespace

RecordTableModel::RecordTableModel(core::Book& book, const ListQuery& query, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_fixed(query.fields)
    , m_list(std::make_unique<RecordList>(book.connection(), query))
    , m_reading(new ListReading(
          book, [this](const Result<ListReading::Ids>& ids) { take(ids); }, this))
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
    if (knownAt(row).isNull() && !m_isStale) {
        if (const Result<ListRows> read = m_list->rows(row, 1); !read)
            tell(read.error());
    }
    return knownAt(row);
}

RecordId RecordTableModel::knownAt(int row) const
{
    const RecordId followed = m_followed.value(row);
    return followed.isNull() ? m_list->knownIds().at(row) : followed;
}

void RecordTableModel::keepInMind(int first, int last)
{
    if (isAtHand(first, last + 1) && !m_list->knownIds().hold(first, last + 1) && !m_isStale)
        (void)m_list->allIds(); // a short list: what fails is told when it is shown
}

int RecordTableModel::rowOf(RecordId id)
{
    if (m_isStale)
        return int(m_list->knownIds().rowOf(id));
    if (m_isLong) {
        const Result<std::optional<qint64>> row = m_list->rowCheaply(id);
        if (row && !*row) {
            learn();
            return -1;
        }
    }
    const Result<qint64> row = m_list->rowOf(id);
    if (!row)
        tell(row.error());
    return int(row.value_or(-1));
}

Result<QList<RecordId>> RecordTableModel::allIds()
{
    return m_wanted ? listOf(*m_wanted)->allIds() : m_list->allIds();
}

RecordTableModel::Listing RecordTableModel::listing() const
{
    if (!m_wanted && m_list->knownIds().areAll())
        return [ids = m_list->knownIds().head](core::Database&) { return ids; };
    return [query = query(), keys = m_filterKeys, order = orderFor(query())](core::Database& database) {
        RecordList list(database, query, keys);
        list.setOrder(order);
        return list.allIds();
    };
}

std::function<Result<RecordTableModel::Counts>(core::Database&)> RecordTableModel::counting(qsizetype field) const
{
    ListQuery wider = m_list->query();
    const qsizetype narrowing =
        wider.fields.removeIf([field](const core::FieldFilter& filter) { return filter.field == field; });
    wider.sortField = -1;
    const qint64 shown = m_rows;
    return [query = m_list->query(), wider, narrowing, shown, field, keys = m_filterKeys](
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
    static const ListRows notYet;
    if (!isAtHand(window * windowRows, std::min(m_rows, (window + 1) * windowRows)))
        return &notYet;
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

} // namespace ui
