#pragma once

#include "core/store/liststate.h"
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
class ExportLine;
class FilterChips;
class GroupPanel;
class ListActions;
class ListBar;
class Prompts;
class RecordTableModel;
enum class ExportFormat;

/** One list of one record kind, for every page alike: filter as you type and by field, count, groups, choice of
 * columns, and the table, or a sentence where there is nothing to show. What a record's row leads to is the page's
 * business. */
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
    /** Lets people save what the list shows under names, and export it. The prompts must outlive the list. */
    void setPrompts(Prompts& prompts);
    /** An act on the rows selected, offered by the context menu. */
    void addRecordAction(QAction* action);

    [[nodiscard]] RecordTableModel& model() { return *m_model; }
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& typed);
    /** Narrows by fields, beside what is typed. */
    void setFieldFilters(const QList<core::FieldFilter>& filters);
    void focusFilter();
    /** The keyboard to the rows: to this one where it is in the list, else to the current one. */
    void takeKeyboard(core::RecordId row);
    /** A storage key; empty ends it. */
    void groupBy(const QString& key);
    /** What the list is like, as it can be saved, and the way back to it. */
    [[nodiscard]] core::ListState state() const;
    void setState(const core::ListState& state);

    /** From top to bottom. */
    [[nodiscard]] QList<core::RecordId> selectedIds() const;
    [[nodiscard]] qsizetype selectedCount() const;
    /** Null where no row is current. */
    [[nodiscard]] core::RecordId currentId() const;
    /** Makes a record the selected and current one and brings it into view; false where it is not in the list. Where the
     *  list is still being read, as soon as it has been. */
    bool select(core::RecordId id);
    /** Every record the list shows, in its order, on screen or not. */
    [[nodiscard]] core::Result<QList<core::RecordId>> shownIds() const;
    /** Puts the selected rows, or all of them where none is selected, on the clipboard, as text and as a table for word
     *  processors and spreadsheets; the first `mostCopied` of them. */
    void copy();

    /** Asks for a file and writes what is shown into it. @pre there are prompts */
    void exportAs(ExportFormat format);

    static constexpr int mostCopied = 1000;

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
    enum class Place { AsItIs, Top, Current };

    void build();
    void connectActions();
    void connectBar();
    void connectFilters();
    void connectTable();
    void goToList();
    void goOnceShown(Place place);
    void goNow();
    void catchUp();
    void tellSelection();
    void saveHabits();
    void retranslate();
    void showState();
    void showFailure(const core::Error& error);
    void showAll();
    void sortBy(int column, Qt::SortOrder order);
    void openCurrent();
    void showContextMenu(const QPoint& at);
    void showHeadMenu(const QPoint& at);
    void setColumns(const QStringList& keys);

    RecordTableModel* m_model;
    RecordTable* m_table;
    ListMemory m_memory;
    ListBar* m_bar;
    FilterChips* m_chips;
    GroupPanel* m_groups;
    ListActions* m_actions;
    core::Book& m_book;
    Banner* m_failure;
    ExportLine* m_export;
    Prompts* m_prompts = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    EmptyState* m_nothingFound;
    QList<QAction*> m_recordActions;
    Place m_place = Place::AsItIs; ///< to be brought into view when the list is what was asked for
    core::RecordId m_toSelect; ///< the same, to be selected
    qsizetype m_selectedTold = 0; ///< rows selected when selectionChanged() was sent last
    bool m_broken = false; ///< since the last query that could be read
};

} // namespace ui
