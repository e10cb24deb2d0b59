#pragma once

#include <QMenu>

namespace ui {

class RecordTableModel;

/** Which columns a list shows, by the sections of the form, and how it is sorted. It is filled when it opens, and stays
 *  open while columns are ticked. */
class ColumnMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ColumnMenu(RecordTableModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void columnsChosen(const QStringList& keys);
    /** -1: the list's own order. */
    void sortChosen(int column, Qt::SortOrder order);
    /** Columns and widths as they were at first. */
    void resetRequested();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addSorting();
    void addColumns();
    void choose(const QString& key, bool shown);
    [[nodiscard]] bool toggle(QAction* action);

    RecordTableModel& m_model;
    QMenu* m_sorting;
};

} // namespace ui
