#include "ui/models/listmemory.h"

#include "ui/models/recordtablemodel.h"

#include <QSettings>

namespace ui {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString widthsKey = QStringLiteral("widths");
const QString sortedByKey = QStringLiteral("sortedBy");
const QString descendingKey = QStringLiteral("descending");
const QString groupedByKey = QStringLiteral("groupedBy");

} // namespace

ListHabits habitsOf(const RecordTableModel& model, const RecordTable& table)
{
    ListHabits habits;
    if (model.columns() != model.defaultColumns())
        habits.columns = model.columns();
    habits.widths = table.chosenWidths();
    const core::ListQuery& query = model.query();
    if (query.sortField >= 0)
        habits.sortedBy = query.kind->fields[size_t(query.sortField)].name();
    habits.descending = query.descending;
    return habits;
}

void adopt(const ListHabits& habits, RecordTableModel& model, RecordTable& table)
{
    if (!habits.columns.isEmpty())
        model.setColumns(habits.columns);
    if (model.columnCount() == 0)
        model.setColumns(model.defaultColumns());
    core::ListQuery query = model.query();
    const qsizetype field = habits.sortedBy.isEmpty() ? -1 : query.kind->indexOf(habits.sortedBy);
    query.sortField = field >= 0 && core::isSortable(query.kind->fields[size_t(field)]) ? field : -1;
    query.descending = query.sortField >= 0 && habits.descending;
    model.setQuery(query);
    table.showSorting();
    table.setChosenWidths(habits.widths);
}

ListHabits ListMemory::load() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/") + m_name);
    ListHabits habits;
    habits.columns = settings.value(columnsKey).toStringList();
    habits.sortedBy = settings.value(sortedByKey).toString();
    habits.descending = settings.value(descendingKey).toBool();
    habits.groupedBy = settings.value(groupedByKey).toString();
    settings.beginGroup(widthsKey);
    const QStringList keys = settings.childKeys();
    for (const QString& key : keys)
        habits.widths.insert(key, settings.value(key).toInt());
    return habits;
}

void ListMemory::save(const ListHabits& habits) const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/") + m_name);
    settings.remove(QString());
    if (!habits.columns.isEmpty())
        settings.setValue(columnsKey, habits.columns);
    if (!habits.sortedBy.isEmpty()) {
        settings.setValue(sortedByKey, habits.sortedBy);
        settings.setValue(descendingKey, habits.descending);
    }
    if (!habits.groupedBy.isEmpty())
        settings.setValue(groupedByKey, habits.groupedBy);
    settings.beginGroup(widthsKey);
    for (auto it = habits.widths.cbegin(); it != habits.widths.cend(); ++it)
        settings.setValue(it.key(), it.value());
}

} // namespace ui
