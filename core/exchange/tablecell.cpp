#include "core/exchange/tablecell.h"

#include "core/model/dispute.h"

namespace core {

QString filed(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles)
{
    const bool isDay = field.type == FieldType::Date && labels.language() != QLocale::German;
    return isDay ? valueOr<QDate>(value).toString(Qt::ISODate) : readable(field, value, labels, titles);
}

TableCell cellOf(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles)
{
    TableCell cell{filed(field, value, labels, titles), cellKindOf(field.type), {}};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Date:
    case FieldType::Time:
        cell.value = value;
        break;
    case FieldType::Fuzzy:
        if (const auto date = valueOr<FuzzyDate>(value); date.isExact() && !date.isTentative())
            cell.value = date.namedFirst();
        break;
    default:
        break;
    }
    return cell;
}

TableCell marked(const TableCell& cell, const Labels& labels)
{
    const QString mark = disputedMark(labels);
    return {cell.text.isEmpty() ? mark : cell.text + u' ' + mark, CellKind::Text, {}};
}

} // namespace core
