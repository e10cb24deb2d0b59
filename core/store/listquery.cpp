#include "core/store/listquery.h"

namespace core {

namespace {

/** Whether a list can be narrowed by a value as the bound of a field. */
bool isBound(const FieldInfo& field, const Value& bound)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
        return isEmpty(bound) || std::holds_alternative<qint64>(bound) || std::holds_alternative<double>(bound);
    case FieldType::Date:
    case FieldType::Fuzzy:
        return isEmpty(bound) || valueOr<QDate>(bound).isValid();
    case FieldType::Time:
        return isEmpty(bound) || valueOr<QTime>(bound).isValid();
    default:
        return isEmpty(bound);
    }
}

tl::unexpected<Error> noField(const EntityInfo& kind, qsizetype index)
{
    return fail(ErrorKind::NoSuchField, kind.name(), QString::number(index));
}

} // namespace

Result<void> checked(const EntityInfo& kind, const FieldFilter& filter)
{
    if (filter.field < 0 || filter.field >= qsizetype(kind.fields.size()))
        return noField(kind, filter.field);
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    const bool byWords = !filter.words.isEmpty();
    const bool fits = byWords ? field.isText() || field.type == FieldType::Reference
                              : isBound(field, filter.from) && isBound(field, filter.to);
    return fits ? Result<void>() : fail(ErrorKind::UsageWrong, field.name());
}

Result<void> checked(const ListQuery& query)
{
    const EntityInfo& kind = *query.kind;
    if (query.sortField >= qsizetype(kind.fields.size()))
        return noField(kind, query.sortField);
    if (query.sortField >= 0 && !isSortable(kind.fields[size_t(query.sortField)]))
        return fail(ErrorKind::UsageWrong, kind.fields[size_t(query.sortField)].name());
    if (!query.owner.isNull() && kind.ownerIndex() < 0)
        return fail(ErrorKind::UsageWrong, kind.name());
    for (const FieldFilter& filter : query.fields)
        WB_TRY(checked(kind, filter));
    return {};
}

} // namespace core
