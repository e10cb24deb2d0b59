#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class ColumnMenu;
class PlainLabel;
class RecordTableModel;

/** What stands above a list: the filter, the count, the page's own controls, and the choice of columns. */
class ListBar final : public QWidget {
    Q_OBJECT

public:
    explicit ListBar(RecordTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] ColumnMenu* menu() const { return m_menu; }
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
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] QString countText() const;

    RecordTableModel& m_model;
    QLineEdit* m_filter;
    PlainLabel* m_count;
    QHBoxLayout* m_tools;
    QPushButton* m_columns;
    ColumnMenu* m_menu;
};

} // namespace ui
