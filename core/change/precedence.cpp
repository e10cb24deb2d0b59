#include "core/change/precedence.h"

#include "core/model/audience.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/statusanalysis.h"

namespace core {

namespace {

using F = QLatin1StringView;

bool isField(const EntityInfo& kind, qsizetype field, const EntityInfo& wantedKind, F wanted)
{
    return &kind == &wantedKind && field >= 0 && kind.fields[size_t(field)].name() == wanted;
}

int cautionOf(Confidentiality confidentiality)
{
    int held = 0;
    for (const Audience audience : {Audience::Public, Audience::Network, Audience::Group, Audience::Agency})
        held += mayRead(audience, confidentiality) ? 0 : 1;
    return held;
}

} // namespace

bool isNotedByProgram(const EntityInfo& kind, qsizetype field)
{
    return isField(kind, field, SessionRecord::info(), F("author"))
        || isField(kind, field, StatusAnalysis::info(), F("date"));
}

int caution(const EntityInfo& kind, qsizetype field, const Value& value)
{
    if (field < 0)
        return 0;
    if (kind.fields[size_t(field)].name() == F("confidentiality"))
        return cautionOf(detail::enumOf<Confidentiality>(valueOr<QString>(value)).value_or(Confidentiality::Group));
    if (isField(kind, field, Attachment::info(), F("approved")))
        return value == Value{true} ? 0 : 1;
    if (isField(kind, field, Attachment::info(), F("shows_persons")))
        return value == Value{true} ? 1 : 0;
    return 0;
}

} // namespace core
