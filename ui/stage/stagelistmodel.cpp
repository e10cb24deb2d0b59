#include "ui/stage/stagelistmodel.h"

#include <algorithm>

namespace ui {

void StageListModel::setRows(const QList<StageRow>& rows)
{
    qsizetype same = 0;
    const auto isSame = [](const StageRow& one, const StageRow& other) {
        return one.key == other.key && one.isHeader == other.isHeader;
    };
    while (same < m_rows.size() && same < rows.size() && isSame(m_rows.at(same), rows.at(same)))
        ++same;
    qsizetype tail = 0;
    while (tail < m_rows.size() - same && tail < rows.size() - same
        && isSame(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
        ++tail;
    if (const qsizetype gone = m_rows.size() - same - tail; gone > 0) {
        beginRemoveRows({}, int(same), int(same + gone - 1));
        m_rows.remove(same, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - same - tail; come > 0) {
        beginInsertRows({}, int(same), int(same + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            m_rows.insert(same + i, rows.at(same + i));
        endInsertRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int StageListModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &StageRow::key);
    return found == m_rows.end() || key.isEmpty() ? -1 : int(found - m_rows.begin());
}

bool StageListModel::hasStates() const
{
    return std::ranges::any_of(m_rows, [](const StageRow& row) { return !row.state.isEmpty(); });
}

int StageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StageListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const StageRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList words{row.lead, row.state, row.title, row.facts, row.clock, row.trail};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RowRole:
        return index.row();
    default:
        return {};
    }
}

Qt::ItemFlags StageListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).isHeader ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
