#include "ui/pages/startpagemodel.h"

#include "core/wording/duetext.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

Tone toneOf(const DueItem& item, QDate today)
{
    if (item.putOff || !item.day.isValid())
        return Tone::Neutral;
    if (item.isOverdue(today))
        return Tone::Bad;
    return today.daysTo(item.day) <= 7 ? Tone::Caution : Tone::Note;
}

} // namespace

StartPageModel::StartPageModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void StartPageModel::setList(const DueList& list, QDate today)
{
    m_list = list;
    m_today = today;
    build();
}

void StartPageModel::setPutOffShown(bool shown)
{
    m_putOffShown = shown;
    build();
}

void StartPageModel::build()
{
    QList<Row> rows;
    for (qsizetype i = 0; i < m_list.items.size(); ++i)
        rows.append(rowFor(m_list.items.at(i), int(i)));
    QList<DueKind> further = m_list.left.keys();
    std::ranges::sort(further);
    for (const DueKind kind : std::as_const(further)) {
        Row row;
        row.key = QStringLiteral("left:%1").arg(int(kind));
        row.kind = kind;
        row.texts[Kind] = dueKindText(kind);
        row.texts[What] = dueLeftText(kind, m_list.left.value(kind));
        rows.append(row);
    }
    if (m_putOffShown) {
        for (qsizetype i = 0; i < m_list.putOff.size(); ++i)
            rows.append(rowFor(m_list.putOff.at(i), int(m_list.items.size() + i)));
    }
    if (rows == m_rows)
        return;
    const bool sameLines =
        std::ranges::equal(rows, m_rows, [](const Row& one, const Row& other) { return one.key == other.key; });
    if (sameLines) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Note));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

StartPageModel::Row StartPageModel::rowFor(const DueItem& item, int place) const
{
    Row row;
    row.key = item.key();
    row.kind = item.kind;
    row.item = place;
    row.tone = toneOf(item, m_today);
    row.texts[When] = item.putOff ? tr("put off") : dueWhenText(item, m_today);
    row.texts[Kind] = dueKindText(item.kind);
    row.texts[What] = dueText(item);
    row.texts[Note] = item.putOff ? putOffText(*item.putOff) : dueNote(item, m_today);
    return row;
}

std::optional<DueItem> StartPageModel::itemAt(int row) const
{
    const int place = row < 0 || row >= m_rows.size() ? -1 : m_rows.at(row).item;
    if (place < 0)
        return std::nullopt;
    return place < m_list.items.size() ? m_list.items.at(place) : m_list.putOff.at(place - m_list.items.size());
}

DueKind StartPageModel::kindAt(int row) const
{
    return m_rows.at(row).kind;
}

int StartPageModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StartPageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StartPageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QVariant StartPageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[index.column()];
    case Qt::AccessibleTextRole: {
        // A reader that says only the first cell of a line is to say all of it.
        QStringList texts;
        for (const QString& text : row.texts) {
            if (!text.isEmpty())
                texts.append(text);
        }
        return index.column() == When ? texts.join(QStringLiteral(", ")) : row.texts[index.column()];
    }
    case ToneRole:
        return index.column() == When && row.item >= 0 ? QVariant(int(row.tone)) : QVariant();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant StartPageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("By when");
    case Kind:
        return tr("Kind");
    case What:
        return tr("What");
    default:
        return tr("Note");
    }
}

} // namespace ui
