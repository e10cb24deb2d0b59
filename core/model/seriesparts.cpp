#include "core/model/seriesparts.h"

#include <algorithm>

namespace core {

qint64 TeamInSeries::persons() const
{
    return std::max(qint64(members.size()), registration.personsExpected.value_or(0));
}

Result<TeamInSeries> teamInSeries(const Reader& reader, RecordId id)
{
    TeamInSeries part;
    part.id = id;
    WB_ASSIGN(team, reader.getAs<Team>(id));
    part.team = team;
    WB_ASSIGN(registrations, reader.childrenOf(id, Registration::info()));
    if (!registrations.isEmpty()) {
        part.registrationId = registrations.first().id();
        part.registration = as<Registration>(registrations.first());
    }
    WB_ASSIGN(members, reader.childrenOf(id, TeamMember::info()));
    for (const Record& record : members) {
        const auto member = as<TeamMember>(record);
        if (member.replacedBy.isNull())
            part.members.append(member);
    }
    return part;
}

Result<QList<TeamInSeries>> teamsOf(const Reader& reader, RecordId series)
{
    QList<TeamInSeries> parts;
    WB_ASSIGN(teams, reader.childrenOf(series, Team::info()));
    for (const Record& team : teams) {
        WB_ASSIGN(part, teamInSeries(reader, team.id()));
        parts.append(part);
    }
    return parts;
}

Result<QList<Session>> sessionsOf(const Reader& reader, RecordId series)
{
    QList<Session> sessions;
    WB_ASSIGN(records, reader.childrenOf(series, Session::info()));
    for (const Record& record : records) {
        const auto session = as<Session>(record);
        if (session.state != SessionState::Cancelled)
            sessions.append(session);
    }
    return sessions;
}

QDate firstDay(const QList<Session>& sessions)
{
    QDate first;
    for (const Session& session : sessions) {
        const QDate day = session.date.earliest();
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

bool isHeld(const Session& session)
{
    return session.state == SessionState::Held || session.state == SessionState::Documented
        || session.state == SessionState::Released;
}

} // namespace core
