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
    /** Shows the rows of one class alone; nullopt shows all. */
    void setClass(std::optional<core::RowClass> rowClass);
    [[nodiscard]] const core::ImportRow& row(int index) const { return m_rows.at(m_shown.at(index)); }
    /** Where the row that begins in a line of the file is shown; -1 if it is not. */
    [[nodiscard]] int indexOf(qint64 line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString classWord(core::RowClass rowClass);

private:
    [[nodiscard]] QString note(const core::ImportRow& row) const;
    void choose();

    QList<core::ImportRow> m_rows;
    QList<qsizetype> m_shown;
    std::optional<core::RowClass> m_class;
    const core::EntityInfo* m_kind = nullptr;
};

} // namespace ui
