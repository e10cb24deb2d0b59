#pragma once

#include "core/store/listgroups.h"

#include <QAbstractTableModel>

namespace ui {

/** The groups of a list with how many records each has, after a line for all of them. */
class GroupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit GroupModel(QObject* parent = nullptr);

    /** @param field what the list is counted by
     *  @param all how many records there are in all groups together */
    void setGroups(const core::FieldInfo& field, const core::ListGroups& groups, qint64 all);
    /** What the list is to be narrowed to for a row; nothing for the line of all, and for what is no group. */
    [[nodiscard]] std::optional<core::Value> valueAt(int row) const;
    /** The row that a list narrowed by a filter shows; that of all where it is none of the groups. */
    [[nodiscard]] int rowOf(const core::FieldFilter* filter) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString name;
        qint64 count = 0;
        std::optional<core::Value> value;
        bool isGroup = true;
    };
    QList<Line> m_lines;
};

} // namespace ui
