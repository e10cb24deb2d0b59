#pragma once

#include "core/exchange/importplan.h"

#include <QAbstractTableModel>

namespace ui {

/** The rows of a planned import: line, what becomes of it, which record, and why it is refused or doubtful. Refused and
 *  doubtful rows come first, since they are what a person has to look at. */
class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Class, Title, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const core::ImportPlan& plan, const core::EntityInfo& kind);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString classWord(core::RowClass rowClass);

private:
    [[nodiscard]] QString note(const core::ImportRow& row) const;

    QList<core::ImportRow> m_rows;
    const core::EntityInfo* m_kind = nullptr;
};

} // namespace ui
