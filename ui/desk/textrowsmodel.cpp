#include "ui/desk/textrowsmodel.h"

#include "ui/look/plaintext.h"

#include <algorithm>

namespace ui {

TextRowsModel::TextRowsModel(QStringList heads, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
{
}

void TextRowsModel::setRows(const QList<Row>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TextRowsModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TextRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant TextRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    QString text = m_rows.at(index.row()).cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    text.replace(u'\n', u' ');
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(m_heads.at(index.column()), text);
    return {};
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_heads.value(section);
    return section < int(m_rows.size()) ? QVariant(m_rows.at(section).cells.value(0)) : QVariant();
}

} // namespace ui
