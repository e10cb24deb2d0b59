#include "core/model/waitinglist.h"

#include <algorithm>
#include <tuple>

namespace core {

bool cameBefore(const TeamInSeries& first, const TeamInSeries& second)
{
    const auto key = [](const TeamInSeries& part) {
        const Registration& came = part.registration;
        return std::make_tuple(!came.receivedOn.isValid(), came.receivedOn, !came.receivedAt.isValid(),
            came.receivedAt.isValid() ? came.receivedAt : QTime(0, 0), part.registrationId);
    };
    return key(first) < key(second);
}

Result<WaitingList> waitingList(const Reader& reader, RecordId seriesId)
{
    WB_ASSIGN(series, reader.getAs<Series>(seriesId));
    WB_ASSIGN(parts, teamsOf(reader, seriesId));
    WaitingList list{series.capacityTeams, series.capacityPersons, {}, series.soldOutOverride};
    WB_ASSIGN(singles, singlesWithPlace(reader, seriesId));
    if (list.freePersons)
        list.freePersons = std::max<qint64>(0, *list.freePersons - singles);
    QList<TeamInSeries> waiting;
    for (const TeamInSeries& part : parts) {
        if (part.isIn(RegistrationState::Waitlisted))
            waiting.append(part);
        if (!part.isConfirmed())
            continue;
        if (list.freeTeams)
            list.freeTeams = std::max<qint64>(0, *list.freeTeams - 1);
        if (list.freePersons)
            list.freePersons = std::max<qint64>(0, *list.freePersons - part.persons());
    }
    std::ranges::sort(waiting, cameBefore);
    for (const TeamInSeries& part : waiting) {
        list.teams.append({part.registrationId, part.id, part.team.municipality.id, part.registration.receivedOn,
            part.registration.receivedAt, part.persons(), list.hasRoomFor(part.persons())});
    }
    return list;
}

} // namespace core
