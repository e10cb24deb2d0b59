#pragma once

#include "ui/calendar/boardcontent.h"

#include <QAbstractTableModel>

namespace ui {

/** The same as on the boards, as a table: a line for each session, by day. */
class CalendarListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Row, What, Place, State, Remark, ColumnCount };

    explicit CalendarListModel(QObject* parent = nullptr);

    void setContent(SharedContent content);
    /** Place in the content of a line; -1 for none. */
    [[nodiscard]] qsizetype blockOf(int row) const;
    [[nodiscard]] int rowOf(qsizetype block) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const BoardBlock& block, int column) const;

    SharedContent m_content;
    QList<qsizetype> m_order;
};

} // namespace ui
