#include "core/change/identity.h"

namespace core {

namespace {

bool isAboutTheSame(const Record& one, const Record& other)
{
    for (qsizetype i = 0; i < qsizetype(one.entity().fields.size()); ++i) {
        if (one.entity().fields[size_t(i)].has(FieldFlag::Identity) && one.at(i) != other.at(i))
            return false;
    }
    return true;
}

} // namespace

Result<std::optional<Record>> sameByIdentity(const Reader& reader, const Record& record)
{
    const EntityInfo& kind = record.entity();
    const RecordId identity = identityOf(record);
    if (identity.isNull())
        return std::optional<Record>();
    WB_ASSIGN(known, reader.find(identity));
    if (known)
        return known;
    const qsizetype first = kind.indexOf(FieldFlag::Identity);
    WB_ASSIGN(alike, reader.withValue(kind, first, record.at(first)));
    for (const RecordId& id : std::as_const(alike)) {
        WB_ASSIGN(other, reader.get(id));
        if (isAboutTheSame(record, other))
            return std::optional<Record>(other);
    }
    return std::optional<Record>();
}

} // namespace core
