#pragma once

#include <QAction>

class QMenu;
class QTableView;

namespace ui {

class RecordTableModel;

/** What a person does with the rows and columns of a list, by menu or key. */
class ListActions final : public QObject {
    Q_OBJECT

public:
    /** The keys work in the table, that of the filter in everything of `list`. */
    ListActions(QTableView& table, const RecordTableModel& model, QWidget* list);

    void retranslate();
    /** Fills a menu for the row at hand, or for no row. */
    void fillRowMenu(QMenu& menu, bool onRow, const QList<QAction*>& more);
    void fillHeadMenu(QMenu& menu, int column);
    /** To be called when one of these menus is done. */
    void menuClosed();

Q_SIGNALS:
    void openRequested();
    void copyRequested();
    void filterRequested();
    void sortRequested(int column, Qt::SortOrder order);
    void narrowRequested(qsizetype field);
    void groupRequested(const QString& key);
    void hideRequested(const QString& key);

private:
    QAction* add(const char* name, const QKeySequence& keys, QWidget* where);
    void atColumn(int column);
    [[nodiscard]] int column() const;

    QTableView& m_table;
    const RecordTableModel& m_model;
    QAction* m_open;
    QAction* m_copy;
    QAction* m_find;
    QAction* m_ascending;
    QAction* m_descending;
    QAction* m_narrow;
    QAction* m_group;
    QAction* m_hide;
    int m_column = -1; ///< of the head whose menu is open; -1: that of the current cell
};

} // namespace ui
