#include "ui/desk/deskmodel.h"

#include "core/wording/desktext.h"
#include "core/wording/language.h"

#include <algorithm>

namespace ui {

using namespace core;
using koffer::DeskClass;

namespace {

constexpr int fewestOfAGroup = 4; ///< fewer lines are no burden

/** What a person has to look at comes first. */
int rank(DeskClass kind)
{
    return int(kind);
}

Tone toneOf(DeskClass kind)
{
    switch (kind) {
    case DeskClass::Conflict:
        return Tone::Bad;
    case DeskClass::Doubtful:
    case DeskClass::Kept:
    case DeskClass::NewerField:
        return Tone::Caution;
    case DeskClass::Parallel:
        return Tone::Note;
    case DeskClass::TakenOver:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

} // namespace

DeskModel::DeskModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(std::make_shared<const koffer::DeskPlan>())
    , m_filter(QStringLiteral("all"))
{
}

void DeskModel::setPlan(const DeskWork::Plan& plan, const Titles& titles)
{
    beginResetModel();
    m_plan = plan;
    m_titles = titles;
    choose();
    endResetModel();
}

void DeskModel::setDecisions(const QList<core::Decision>& decisions)
{
    m_decisions = decisions;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Class), index(int(m_shown.size()) - 1, Decision));
}

void DeskModel::setFilter(const QString& key)
{
    beginResetModel();
    m_filter = key;
    choose();
    endResetModel();
}

bool DeskModel::fits(const ReturnRow& row) const
{
    if (m_filter == QStringLiteral("conflict"))
        return row.verdict == ChangeClass::Conflict;
    if (m_filter == QStringLiteral("doubtful"))
        return m_plan->classOf(row) == DeskClass::Doubtful;
    return m_filter == QStringLiteral("all") || row.kind == m_filter;
}

QString DeskModel::groupOf(const ReturnRow& row) const
{
    const DeskClass kind = m_plan->classOf(row);
    if (!row.isNew || kind == DeskClass::Conflict || kind == DeskClass::Doubtful)
        return {};
    return QString::number(int(kind)) + row.kind;
}

void DeskModel::choose()
{
    QList<qsizetype> rows;
    QHash<QString, int> sizes;
    for (qsizetype i = 0; i < m_plan->rows.size(); ++i) {
        if (!fits(m_plan->rows.at(i)))
            continue;
        rows.append(i);
        ++sizes[groupOf(m_plan->rows.at(i))];
    }
    std::ranges::stable_sort(rows, [this](qsizetype a, qsizetype b) {
        const ReturnRow& left = m_plan->rows.at(a);
        const ReturnRow& right = m_plan->rows.at(b);
        const int ranks = rank(m_plan->classOf(left)) - rank(m_plan->classOf(right));
        return ranks != 0 ? ranks < 0 : groupOf(left) < groupOf(right);
    });
    m_shown.clear();
    QSet<QString> begun;
    for (const qsizetype row : std::as_const(rows)) {
        const QString group = groupOf(m_plan->rows.at(row));
        if (group.isEmpty() || sizes.value(group) < fewestOfAGroup) {
            m_shown.append({row, {}, 0, false});
            continue;
        }
        const bool isFirst = !begun.contains(group);
        begun.insert(group);
        if (isFirst)
            m_shown.append({row, group, m_open.contains(group) ? 0 : sizes.value(group) - 1, true});
        else if (m_open.contains(group))
            m_shown.append({row, group, 0, false});
    }
}

int DeskModel::indexOf(const ReturnRow& line) const
{
    for (int i = 0; i < int(m_shown.size()); ++i) {
        const ReturnRow& at = row(i);
        if (at.record == line.record && at.fieldKey == line.fieldKey && at.element == line.element)
            return i;
    }
    return -1;
}

int DeskModel::nextOpen(int after) const
{
    const int rows = int(m_shown.size());
    for (int step = 1; step <= rows; ++step) {
        const int at = (after + step) % rows;
        const Conflict* const waiting = conflict(at);
        if (waiting && !decisionOf(*waiting))
            return at;
    }
    return -1;
}

bool DeskModel::toggle(int index)
{
    const Shown at = m_shown.value(index);
    if (at.group.isEmpty())
        return false;
    beginResetModel();
    if (!m_open.remove(at.group))
        m_open.insert(at.group);
    choose();
    endResetModel();
    return true;
}

int DeskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DeskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<core::Decision> DeskModel::decisionOf(const Conflict& conflict) const
{
    const auto found = std::ranges::find(m_decisions, conflict.id, &core::Decision::conflict);
    return found == m_decisions.end() ? std::nullopt : std::optional<core::Decision>(*found);
}

QString DeskModel::text(int index, int column) const
{
    const ReturnRow& at = row(index);
    const Labels& labels = spokenLabels();
    switch (column) {
    case Class:
        return deskClassText(m_plan->classOf(at), labels);
    case What:
        return deskRowText(at, labels);
    case AtIssue:
        return deskValueText(at, at.atIssue, labels, m_titles);
    case Office:
        return deskOfficeText(at, labels, m_titles);
    case Return:
        return deskReturnText(at, labels, m_titles);
    case Decision:
        if (const Conflict* const waiting = conflict(index))
            return decisionText(*m_plan, *waiting, decisionOf(*waiting), labels, m_titles);
        return {};
    default:
        return {};
    }
}

QString DeskModel::note(int index) const
{
    const Shown& at = m_shown.at(index);
    if (at.hidden > 0)
        return tr("%n more ▸", nullptr, at.hidden);
    if (at.isFirst)
        return tr("close the group ▾");
    const QString note = deskRowNote(*m_plan, row(index), spokenLabels());
    const auto steps = row(index).changes.size();
    return note.isEmpty() && steps > 1 ? tr("%n change(s)", nullptr, int(steps)) : note;
}

Tone DeskModel::toneAt(int index, int column) const
{
    if (column == Class)
        return toneOf(m_plan->classOf(row(index)));
    const Conflict* const waiting = conflict(index);
    return waiting && !decisionOf(*waiting) ? Tone::Bad : Tone::Good;
}

QVariant DeskModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isPill = index.column() == Class || (index.column() == Decision && conflict(index.row()) != nullptr);
    if (role == ToneRole)
        return isPill ? QVariant(int(toneAt(index.row(), index.column()))) : QVariant();
    if (role == OpenRole) {
        const Conflict* const waiting = conflict(index.row());
        return waiting && !decisionOf(*waiting);
    }
    if (role == NoteRole)
        return index.column() == What ? QVariant(note(index.row())) : QVariant();
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString said = text(index.row(), index.column());
    const QString behind = index.column() == What ? note(index.row()) : QString();
    const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return QStringList{head.isEmpty() ? said : head + QStringLiteral(": ") + said, behind}.join(u' ').trimmed();
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section < int(m_shown.size()))
        return text(section, What); // nobody sees it; a screen reader names the row by it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isReturn = m_plan->issue.has_value();
    switch (section) {
    case Class:
        return tr("Becomes");
    case What:
        return tr("What");
    case AtIssue:
        return isReturn ? tr("At issue") : tr("Before");
    case Office:
        return isReturn ? tr("In the office") : tr("In this book");
    case Return:
        return isReturn ? tr("In the return") : tr("In the other copy");
    case Decision:
        return tr("Decision");
    default:
        return {};
    }
}

} // namespace ui
