#pragma once

#include "ui/models/recordtable.h"

namespace ui {

/** How a person likes to see a list: storage keys and widths only, nothing of what stands in it. */
struct ListHabits {
    QStringList columns; ///< none: the default ones
    RecordTable::Widths widths;
    QString sortedBy; ///< storage key; empty: the list's own order
    bool descending = false;
    QString groupedBy; ///< storage key; empty: not grouped
    bool operator==(const ListHabits&) const = default;
};

[[nodiscard]] ListHabits habitsOf(const RecordTableModel& model, const RecordTable& table);
/** What no longer fits the kind, as a field that is gone, is passed over. */
void adopt(const ListHabits& habits, RecordTableModel& model, RecordTable& table);

/** Keeps the habits of one list in the settings, under "lists/<name>". */
class ListMemory {
public:
    explicit ListMemory(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] ListHabits load() const;
    void save(const ListHabits& habits) const;

private:
    QString m_name;
};

} // namespace ui
