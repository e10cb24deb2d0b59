#pragma once

#include "core/store/listquery.h"
#include "core/support/result.h"
#include "ui/models/listmemory.h"

#include <QWidget>

class QStackedWidget;

namespace core {
class Book;
}

namespace ui {

class Banner;
class EmptyState;
class ListBar;
class RecordTableModel;

/** One list of one record kind, for every page alike: filter as you type, count, choice of columns, and the table, or a
 *  sentence where there is nothing to show. What a record's row leads to is the page's business. */
class RecordListView final : public QWidget {
    Q_OBJECT

public:
    /** @param book must outlive the list
     *  @param query kind and owner of the list; filters in it stay, columns and sorting are taken from the settings */
    RecordListView(core::Book& book, const core::ListQuery& query, QWidget* parent = nullptr);
    ~RecordListView() override;

    /** What belongs here, said while there is nothing, and the first step; see EmptyState. */
    void setEmptyState(const QString& icon, const QString& sentence, const QString& step = {});
    /** A control of the page between count and columns. */
    void addTool(QWidget* tool);
    /** An act on the rows selected, offered by the context menu. */
    void addRecordAction(QAction* action);

    [[nodiscard]] RecordTableModel& model() { return *m_model; }
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& typed);
    /** Narrows by fields, beside what is typed. */
    void setFieldFilters(const QList<core::FieldFilter>& filters);
    void focusFilter();

    /** From top to bottom. */
    [[nodiscard]] QList<core::RecordId> selectedIds() const;
    /** Null where no row is current. */
    [[nodiscard]] core::RecordId currentId() const;
    /** Makes a record the selected and current one and brings it into view; false where it is not in the list. */
    bool select(core::RecordId id);
    /** Every record the list shows, in its order, on screen or not. */
    [[nodiscard]] core::Result<QList<core::RecordId>> shownIds() const;
    /** Puts the selected rows, or all of them where none is selected, on the clipboard. */
    void copy();

Q_SIGNALS:
    /** Enter or a double click. */
    void recordActivated(core::RecordId id);
    void selectionChanged();
    /** The button of the empty list. */
    void firstStepRequested();
    /** Reading failed; the list says so itself and offers to try again. */
    void failed(const core::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void connectBar();
    void connectTable();
    void goToList();
    void saveHabits();
    void retranslate();
    void showState();
    void showFailure(const core::Error& error);
    void showAll();
    void sortBy(int column, Qt::SortOrder order);
    void sortByCurrentColumn(Qt::SortOrder order);
    void openCurrent();
    void showContextMenu(const QPoint& at);

    RecordTableModel* m_model;
    RecordTable* m_table;
    ListMemory m_memory;
    ListBar* m_bar;
    Banner* m_failure;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    EmptyState* m_nothingFound;
    QAction* m_open;
    QAction* m_copy;
    QAction* m_ascending;
    QAction* m_descending;
    QList<QAction*> m_recordActions;
    bool m_broken = false; ///< since the last query that could be read
};

} // namespace ui
