#include "ui/search/searchmodel.h"

#include "core/wording/language.h"

namespace ui {

using namespace core;

namespace {

QString kindName(const EntityInfo& kind)
{
    return spokenLabels().of(kind.singular);
}

} // namespace

SearchModel::Line SearchModel::lineOf(const SearchHit& hit, const QString& detail)
{
    // Titles are one line; what an import or a copy brought may be none.
    Line line{hit.id, hit.title.simplified(), detail, {}};
    if (line.text.isEmpty())
        line.text = tr("(without a name)");
    line.spoken = tr("%1: %2", "kind and title").arg(kindName(*hit.kind), line.text);
    if (!detail.isEmpty() && detail != kindName(*hit.kind))
        line.spoken += QStringLiteral(", ") + detail;
    return line;
}

void SearchModel::showHits(const QList<SearchHit>& hits, const DisputedPlaces& disputed)
{
    QList<const EntityInfo*> kinds;
    QHash<const EntityInfo*, QList<Line>> lines;
    for (const SearchHit& hit : hits) {
        if (!kinds.contains(hit.kind))
            kinds.append(hit.kind);
        QString detail;
        if (hit.field) {
            detail = spokenLabels().of(hit.field->label);
            if (!hit.excerpt.isEmpty())
                detail = tr("%1: %2", "field and text").arg(detail, hit.excerpt);
        }
        lines[hit.kind].append(lineOf(hit, disputed.marked(hit.id, detail)));
    }
    QList<Line> all;
    for (const EntityInfo* kind : std::as_const(kinds)) {
        const QString name = spokenLabels().of(kind->plural);
        all.append(Line{{}, name, {}, name});
        all.append(lines.value(kind));
    }
    setLines(all);
}

void SearchModel::showRecent(const QList<SearchHit>& records, const DisputedPlaces& disputed)
{
    QList<Line> all;
    if (!records.isEmpty())
        all.append(Line{{}, tr("Opened last"), {}, tr("Opened last")});
    for (const SearchHit& hit : records)
        all.append(lineOf(hit, disputed.marked(hit.id, kindName(*hit.kind))));
    setLines(all);
}

void SearchModel::setLines(const QList<Line>& lines)
{
    if (lines.isEmpty() && m_lines.isEmpty())
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

RecordId SearchModel::recordAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines.at(index.row()).id : RecordId();
}

int SearchModel::choosable(int row, int direction) const
{
    while (row >= 0 && row < m_lines.size()) {
        if (!m_lines.at(row).id.isNull())
            return row;
        row += direction;
    }
    return -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return line.spoken;
    case HeadRole:
        return line.id.isNull();
    case IdRole:
        return line.id.isNull() ? QString() : line.id.toText();
    case DetailRole:
        return line.detail;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_lines.at(index.row()).id.isNull())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
