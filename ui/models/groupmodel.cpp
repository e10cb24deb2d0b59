#include "ui/models/groupmodel.h"

#include "core/wording/language.h"
#include "ui/look/plaintext.h"

#include <QLocale>

namespace ui {

using core::ListGroup;

namespace {

QString nameOf(const core::FieldInfo& field, const ListGroup& group)
{
    if (core::isEmpty(group.value))
        return GroupModel::tr("(nothing entered)");
    if (!group.title.isEmpty())
        return group.title;
    const core::Titles none = [](core::RecordId) { return QString(); };
    core::Value value = group.value;
    if (field.isSet())
        value = QStringList{core::valueOr<QString>(group.value)};
    return core::readable(field, value, core::spokenLabels(), none);
}

} // namespace

GroupModel::GroupModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void GroupModel::setGroups(const core::FieldInfo& field, const core::ListGroups& groups, qint64 all)
{
    beginResetModel();
    m_lines = {{tr("All"), all, std::nullopt, true}};
    for (const ListGroup& group : groups.groups)
        m_lines.append({nameOf(field, group), group.count, group.value, true});
    if (groups.more > 0)
        m_lines.append({tr("… and %n smaller group(s)", nullptr, int(groups.more)), 0, std::nullopt, false});
    endResetModel();
}

std::optional<core::Value> GroupModel::valueAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).value : std::nullopt;
}

int GroupModel::rowOf(const core::FieldFilter* filter) const
{
    if (!filter || !filter->words.isEmpty() || filter->hasBounds())
        return 0;
    const auto* const several = std::get_if<QStringList>(&filter->value);
    for (int row = 0; row < m_lines.size(); ++row) {
        const std::optional<core::Value>& value = m_lines.at(row).value;
        const auto* const id = value ? std::get_if<core::RecordId>(&*value) : nullptr;
        // Who has ticked one word alone has chosen its group.
        const bool ticked = value && several && several->size() == 1
            && several->first() == (id ? id->toText() : core::valueOr<QString>(*value));
        if (value && (*value == filter->value || ticked))
            return row;
    }
    return 0;
}

int GroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    const QString count = line.isGroup ? QLocale(core::spokenLanguage()).toString(line.count) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? line.name : count;
    case Qt::ToolTipRole:
        return plainToolTip(line.name);
    case Qt::AccessibleTextRole:
        return line.isGroup ? tr("%1: %2").arg(line.name, count) : line.name;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)));
    default:
        return {};
    }
}

} // namespace ui
