#include "core/model/seriesparts.h"

#include "core/model/entities/personregistration.h"

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
    // There is one; where there are more all the same (rule 2.4.5), every reader has to take the same.
    const auto counts = std::ranges::min_element(
        registrations, [](const Record& one, const Record& other) { return one.id() < other.id(); });
    if (counts != registrations.cend()) {
        part.registrationId = counts->id();
        part.registration = as<Registration>(*counts);
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

Result<qint64> singlesWithPlace(const Reader& reader, RecordId series)
{
    const auto confirmedOf = [&reader](RecordId subject) -> Result<qint64> {
        WB_ASSIGN(singles, reader.childrenOf(subject, PersonRegistration::info()));
        return std::ranges::count_if(singles,
            [](const Record& single) { return as<PersonRegistration>(single).state == RegistrationState::Confirmed; });
    };
    WB_ASSIGN(whole, confirmedOf(series));
    WB_ASSIGN(sessions, reader.childrenOf(series, Session::info()));
    qint64 most = 0;
    for (const Record& session : sessions) {
        WB_ASSIGN(own, confirmedOf(session.id()));
        most = std::max(most, own);
    }
    return whole + most;
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
        if (takesPlace(session) && day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

bool takesPlace(const Session& session)
{
    return session.state != SessionState::Cancelled && session.state != SessionState::Postponed;
}

bool isHeld(const Session& session)
{
    return session.state == SessionState::Held || session.state == SessionState::Documented
        || session.state == SessionState::Released;
}

} // namespace core
