#include "ui/dialogs/importrowsmodel.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"

#include <algorithm>

namespace ui {

using core::RowClass;

void ImportRowsModel::setPlan(const core::ImportPlan& plan, const core::EntityInfo& kind)
{
    beginResetModel();
    m_kind = &kind;
    m_rows = plan.rows;
    const auto rank = [](const core::ImportRow& row) {
        return row.rowClass == RowClass::Refused ? 0 : row.rowClass == RowClass::Doubtful ? 1 : 2;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [&](const core::ImportRow& a, const core::ImportRow& b) { return rank(a) < rank(b); });
    choose();
    endResetModel();
}

void ImportRowsModel::setClass(std::optional<RowClass> rowClass)
{
    beginResetModel();
    m_class = rowClass;
    choose();
    endResetModel();
}

void ImportRowsModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_class || m_rows.at(i).rowClass == *m_class)
            m_shown.append(i);
    }
}

int ImportRowsModel::indexOf(qint64 line) const
{
    const auto found = std::ranges::find_if(m_shown, [&](qsizetype index) { return m_rows.at(index).line == line; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::classWord(RowClass rowClass)
{
    switch (rowClass) {
    case RowClass::New:
        return tr("new");
    case RowClass::Changed:
        return tr("changed");
    case RowClass::Same:
        return tr("same");
    case RowClass::Doubtful:
        return tr("doubtful");
    case RowClass::Refused:
        return tr("refused");
    }
    return {};
}

QString ImportRowsModel::note(const core::ImportRow& row) const
{
    QStringList notes;
    for (const core::ImportProblem& problem : row.problems)
        notes.append(core::sentence(problem));
    for (const qsizetype field : row.changedFields)
        notes.append(core::spokenLabels().of(m_kind->fields[size_t(field)].label));
    return notes.join(QStringLiteral(", "));
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !text)
        return {};
    const core::ImportRow& row = this->row(index.row());
    switch (index.column()) {
    case Line:
        return row.line;
    case Class:
        return classWord(row.rowClass);
    case Title:
        return row.title;
    case Note:
        return note(row);
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const auto words = [] { return QStringList{tr("Line"), tr("Becomes"), tr("Record"), tr("Note")}; };
    return words().value(section);
}

} // namespace ui
