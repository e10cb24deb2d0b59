#pragma once

#include <QMap>
#include <QTableView>

namespace ui {

class RecordTableModel;

/** The table of a list: one line a record, hairlines between them, columns as wide as what stands in them. */
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    /** By storage key, in draft pixels. */
    using Widths = QMap<QString, int>;

    explicit RecordTable(RecordTableModel& model, QWidget* parent = nullptr);

    /** Widths that a person chose; the other columns share what is left. */
    void setChosenWidths(const Widths& widths);
    [[nodiscard]] const Widths& chosenWidths() const { return m_chosen; }
    /** Makes columns fit what is in view and the room there is. */
    void arrangeColumns();
    /** Shows in the header how the model is sorted. */
    void showSorting();
    /** Rows of the selection, from top to bottom. */
    [[nodiscard]] QList<int> selectedRows() const;

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    /** Letters typed into the table: a list finds by its filter. */
    void typed(const QString& text);
    /** By a click on a header; -1 takes the sorting back. */
    void sortRequested(int column, Qt::SortOrder order);
    void widthsChosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUpHeaders();
    void measureRows();
    void noteWidth(int column, int width);
    [[nodiscard]] int contentWidth(int column) const;

    RecordTableModel& m_model;
    Widths m_chosen;
    bool m_arranging = false;
};

} // namespace ui
