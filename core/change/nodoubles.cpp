#include "core/change/nodoubles.h"

#include "core/model/entities/nodouble.h"

namespace core::acts {

bool mayBeNoDouble(const EntityInfo& kind)
{
    return mayName(NoDouble::info().fields[size_t(NoDouble::info().ownerIndex())], kind);
}

Result<Proposal> noteNoDouble(const Reader& reader, RecordId one, RecordId other, const QString& who, IdSource& ids)
{
    WB_ASSIGN(first, reader.get(one));
    WB_ASSIGN(second, reader.get(other));
    if (one == other || !mayBeNoDouble(first.entity()))
        return fail(ErrorKind::UsageWrong, one.toText(), QStringLiteral("join-itself"));
    if (&first.entity() != &second.entity())
        return fail(ErrorKind::NoSuchRecord, other.toText(), first.entity().name());
    NoDouble pair;
    pair.record.id = one;
    pair.other.id = other;
    pair.who = who;
    return add(reader, recordOf(pair, RecordId(ids.next())));
}

} // namespace core::acts
