#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

class ColumnMenu;
class FieldMenu;
class PlainLabel;
class RecordTableModel;

/** What stands above a list: the filter, the count, the page's own controls, what narrows and groups it, and the choice
 *  of columns. Wraps where the width ends. */
class ListBar final : public QWidget {
    Q_OBJECT

public:
    explicit ListBar(RecordTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* filter() const;
    [[nodiscard]] ColumnMenu* menu() const { return m_menu; }
    [[nodiscard]] FieldMenu* narrowMenu() const { return m_narrowMenu; }
    [[nodiscard]] FieldMenu* groupMenu() const { return m_groupMenu; }
    /** Where Tab leaves the bar. */
    [[nodiscard]] QWidget* lastControl() const;
    /** Shows the button that opens it. */
    void setSavedMenu(QMenu* menu);
    /** Between count and columns. */
    void addTool(QWidget* tool);
    /** Count and words in the language spoken. */
    void refresh();

Q_SIGNALS:
    /** Down or Enter in the filter: on to what was found. */
    void listRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class FilterLine;

    void build();
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] QString countText() const;

    RecordTableModel& m_model;
    FilterLine* m_filter;
    PlainLabel* m_count;
    QWidget* m_tools;
    QPushButton* m_narrow;
    QPushButton* m_group;
    QPushButton* m_saved;
    QPushButton* m_columns;
    FieldMenu* m_narrowMenu;
    FieldMenu* m_groupMenu;
    ColumnMenu* m_menu;
};

} // namespace ui
