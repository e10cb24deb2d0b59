#include "ui/calendar/calendarlistmodel.h"

#include "core/model/fuzzydaterender.h"
#include "core/wording/language.h"
#include "ui/look/style.h"

#include <algorithm>

namespace ui {

using namespace core;

CalendarListModel::CalendarListModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_content(std::make_shared<BoardContent>())
{
}

void CalendarListModel::setContent(SharedContent content)
{
    beginResetModel();
    m_content = std::move(content);
    m_order.clear();
    for (qsizetype block = 0; block < m_content->blocks.size(); ++block)
        m_order.append(block);
    std::ranges::stable_sort(
        m_order, {}, [this](qsizetype block) { return fuzzySortKey(m_content->blocks.at(block).plan.date); });
    endResetModel();
}

qsizetype CalendarListModel::blockOf(int row) const
{
    return m_order.value(row, -1);
}

int CalendarListModel::rowOf(qsizetype block) const
{
    return int(m_order.indexOf(block));
}

int CalendarListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int CalendarListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CalendarListModel::textOf(const BoardBlock& block, int column) const
{
    switch (column) {
    case When: {
        const QString day = renderFuzzyDate(block.plan.date, DateStyle::Short, spokenLanguage());
        return block.plan.begins.isValid() ? day + block.plan.begins.toString(QStringLiteral(", HH:mm")) : day;
    }
    case Row:
        return m_content->rows.at(block.row).title;
    case What:
        return block.plan.title;
    case Place:
        return block.plan.place;
    case State:
        return spokenLabels().of(choiceWord(block.plan.state).label);
    default: {
        const QString remark = block.isMarked ? tr("collides") : QString();
        return block.isDisputed ? disputedWords(remark) : remark;
    }
    }
}

QVariant CalendarListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const BoardBlock& block = m_content->blocks.at(m_order.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(block, index.column());
    case Qt::AccessibleTextRole:
        return block.name;
    case Qt::ForegroundRole:
        if (index.column() == Remark)
            return tokens().bad.ink;
        return block.plan.isCancelled() ? QVariant(tokens().quiet) : QVariant();
    default:
        return {};
    }
}

QVariant CalendarListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("Date");
    case Row:
        return tr("Series, committee or case");
    case What:
        return tr("Session");
    case Place:
        return tr("Place");
    case State:
        return tr("State");
    default:
        return tr("Remark");
    }
}

} // namespace ui
