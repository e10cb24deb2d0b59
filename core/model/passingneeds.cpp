#include "core/model/passingneeds.h"

#include "core/model/entities/personregistration.h"
#include "core/model/seriesparts.h"

namespace core {

QList<qsizetype> passingNeeds(const EntityInfo& kind)
{
    if (&kind != &Registration::info() && &kind != &PersonRegistration::info())
        return {};
    return {kind.indexOf(u"food_needs"), kind.indexOf(u"access_needs")};
}

Result<bool> isOver(const Reader& reader, const Record& event)
{
    if (&event.entity() == &Series::info()) {
        const SeriesState state = as<Series>(event).state;
        return state == SeriesState::Finished || state == SeriesState::Cancelled;
    }
    if (&event.entity() != &Session::info())
        return false;
    const auto session = as<Session>(event);
    if (isHeld(session) || session.state == SessionState::Cancelled)
        return true;
    WB_ASSIGN(subject, reader.find(event.owner()));
    return subject ? isOver(reader, *subject) : Result<bool>(false);
}

Result<bool> isEventOver(const Reader& reader, const Record& registration)
{
    WB_ASSIGN(owner, reader.find(registration.owner()));
    if (!owner)
        return false;
    if (&owner->entity() != &Team::info())
        return isOver(reader, *owner);
    WB_ASSIGN(series, reader.find(owner->owner()));
    return series ? isOver(reader, *series) : Result<bool>(false);
}

} // namespace core
