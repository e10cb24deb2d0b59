#include "ui/models/listmemory.h"

#include <QSettings>

namespace ui {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString widthsKey = QStringLiteral("widths");
const QString sortedByKey = QStringLiteral("sortedBy");
const QString descendingKey = QStringLiteral("descending");

} // namespace

ListHabits ListMemory::load() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("lists/") + m_name);
    ListHabits habits;
    habits.columns = settings.value(columnsKey).toStringList();
    habits.sortedBy = settings.value(sortedByKey).toString();
    habits.descending = settings.value(descendingKey).toBool();
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
    settings.beginGroup(widthsKey);
    for (auto it = habits.widths.cbegin(); it != habits.widths.cend(); ++it)
        settings.setValue(it.key(), it.value());
}

} // namespace ui
