#include "core/model/overview/stage.h"

#include "core/model/entities/consultationcase.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/personregistration.h"
#include "core/model/seriesparts.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Puts together who is expected and what was recorded. */
class StageReading {
public:
    StageReading(const Reader& reader, RecordId session)
        : m_reader(reader)
        , m_session(session)
    {
    }

    Result<Stage> read()
    {
        WB_ASSIGN(record, m_reader.get(m_session));
        WB_ASSIGN(facts, sessionName(m_reader, record));
        m_stage.facts = facts;
        WB_ASSIGN(attended, m_reader.childrenOf(m_session, Attendance::info()));
        m_attended = attended;
        const RecordId owner = facts.session.series.id;
        WB_ASSIGN(of, m_reader.find(owner));
        if (of && &of->entity() == &Series::info())
            WB_TRY(addSeries(owner));
        else if (of && &of->entity() == &ConsultationCase::info())
            WB_TRY(addMunicipality(as<ConsultationCase>(*of).municipality.id));
        WB_TRY(addGuests(m_session));
        WB_TRY(addOthers());
        return m_stage;
    }

private:
    Result<void> addSeries(RecordId series)
    {
        WB_ASSIGN(sessions, m_reader.childrenOf(series, Session::info()));
        for (const Record& each : sessions) {
            if (each.id() == m_session)
                break;
            if (as<Session>(each).state != SessionState::Cancelled)
                m_stage.previous = each.id();
        }
        for (const Record& each : sessions)
            m_order.append(each.id());
        WB_ASSIGN(teams, teamsOf(m_reader, series));
        for (const TeamInSeries& team : teams) {
            const bool comes =
                team.registrationId.isNull() || team.isIn(RegistrationState::Registered) || team.isConfirmed();
            if (comes)
                WB_TRY(addTeam(team));
        }
        return addGuests(series);
    }

    /** Whoever comes without a team, to the whole series or to this session. */
    Result<void> addGuests(RecordId subject)
    {
        WB_ASSIGN(singles, m_reader.childrenOf(subject, PersonRegistration::info()));
        for (const Record& single : singles) {
            const auto guest = as<PersonRegistration>(single);
            if (guest.state == RegistrationState::Registered || guest.state == RegistrationState::Confirmed)
                WB_TRY(addPerson(m_others, guest.person.id, {}));
        }
        return {};
    }

    Result<void> addTeam(const TeamInSeries& team)
    {
        StageTeam added;
        added.team = team.id;
        added.municipality = team.team.municipality.id;
        WB_ASSIGN(name, shortNameOf(m_reader, added.municipality));
        added.name = name;
        for (const TeamMember& member : team.members) {
            if (covers(member))
                WB_TRY(addPerson(added, member.person.id, member.teamRole));
        }
        // Who came for somebody, or was added on the day.
        for (const Record& record : std::as_const(m_attended)) {
            if (as<Attendance>(record).team.id == team.id)
                WB_TRY(addPerson(added, as<Attendance>(record).person.id, {}));
        }
        m_stage.teams.append(added);
        return {};
    }

    [[nodiscard]] bool covers(const TeamMember& member) const
    {
        const qsizetype here = m_order.indexOf(m_session);
        const qsizetype from = m_order.indexOf(member.fromSession.id);
        const qsizetype to = m_order.indexOf(member.toSession.id);
        return (from < 0 || from <= here) && (to < 0 || here <= to);
    }

    Result<void> addMunicipality(RecordId municipality)
    {
        if (municipality.isNull())
            return {};
        StageTeam added;
        added.municipality = municipality;
        WB_ASSIGN(name, shortNameOf(m_reader, municipality));
        added.name = name;
        m_stage.teams.append(added);
        return {};
    }

    Result<void> addOthers()
    {
        for (const Record& record : std::as_const(m_attended))
            WB_TRY(addPerson(m_others, as<Attendance>(record).person.id, {}));
        if (!m_others.people.isEmpty())
            m_stage.teams.append(m_others);
        return {};
    }

    /** Each person once, in the first team that has them. */
    Result<void> addPerson(StageTeam& team, RecordId person, const QString& role)
    {
        if (person.isNull() || m_seen.contains(person))
            return {};
        m_seen.insert(person);
        StagePerson added;
        added.person = person;
        added.role = role;
        WB_ASSIGN(name, m_reader.titleOf(person));
        added.name = name;
        added.facts.session.id = m_session;
        added.facts.person.id = person;
        added.facts.team.id = team.team;
        for (const Record& record : std::as_const(m_attended)) {
            if (as<Attendance>(record).person.id != person)
                continue;
            added.attendance = record.id();
            added.facts = as<Attendance>(record);
            WB_ASSIGN(represents, m_reader.titleOf(added.facts.represents.id));
            added.represents = represents;
        }
        team.people.append(added);
        return {};
    }

    const Reader& m_reader;
    RecordId m_session;
    Stage m_stage;
    QList<Record> m_attended;
    QList<RecordId> m_order; ///< sessions of the series
    StageTeam m_others; ///< of no team
    QSet<RecordId> m_seen;
};

} // namespace

qsizetype StageTeam::count(AttendanceStatus status) const
{
    return std::ranges::count(people, status, [](const StagePerson& each) { return each.facts.status; });
}

qsizetype StageTeam::places() const
{
    return std::ranges::count_if(people, [](const StagePerson& each) { return each.facts.represents.isNull(); });
}

QList<RecordId> Stage::municipalities() const
{
    QList<RecordId> list;
    for (const StageTeam& team : teams) {
        if (!team.municipality.isNull() && !list.contains(team.municipality))
            list.append(team.municipality);
    }
    return list;
}

QStringList Stage::municipalityNames() const
{
    QStringList names;
    const QList<RecordId> all = municipalities();
    for (const RecordId id : all)
        names.append(teamOf(id)->name);
    return names;
}

const StageTeam* Stage::teamOf(RecordId municipality) const
{
    const auto found = std::ranges::find(teams, municipality, &StageTeam::municipality);
    return found == teams.end() ? nullptr : &*found;
}

qsizetype Stage::present() const
{
    qsizetype sum = 0;
    for (const StageTeam& team : teams)
        sum += team.count(AttendanceStatus::Present);
    return sum;
}

qsizetype Stage::places() const
{
    qsizetype sum = 0;
    for (const StageTeam& team : teams)
        sum += team.places();
    return sum;
}

qsizetype Stage::unrecorded() const
{
    qsizetype sum = 0;
    for (const StageTeam& team : teams)
        sum += team.count(AttendanceStatus::Expected);
    return sum;
}

Result<Stage> stageOf(const Reader& reader, RecordId session)
{
    return StageReading(reader, session).read();
}

Result<QString> shortNameOf(const Reader& reader, RecordId municipality)
{
    WB_ASSIGN(record, reader.find(municipality));
    if (!record || &record->entity() != &Municipality::info())
        return reader.titleOf(municipality);
    const auto facts = as<Municipality>(*record);
    return facts.shortName.isEmpty() ? facts.name : facts.shortName;
}

} // namespace core
