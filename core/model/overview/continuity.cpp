#include "core/model/overview/continuity.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool isAway(Taking taking)
{
    return taking == Taking::Excused || taking == Taking::Absent || taking == Taking::Substituted;
}

Taking takingOf(AttendanceStatus status, bool isOver)
{
    switch (status) {
    case AttendanceStatus::Expected:
        return isOver ? Taking::Unknown : Taking::Expected;
    case AttendanceStatus::Present:
        return Taking::Present;
    case AttendanceStatus::Excused:
        return Taking::Excused;
    case AttendanceStatus::Unexcused:
        return Taking::Absent;
    case AttendanceStatus::Substitute:
        return Taking::Substituted;
    }
    return Taking::Unknown;
}

/** Reads the matrix of one series. */
class Matrix {
public:
    Matrix(const Reader& reader, RecordId series)
        : m_reader(reader)
        , m_id(series)
    {
    }

    Result<ContinuityMatrix> read()
    {
        WB_ASSIGN(series, m_reader.getAs<Series>(m_id));
        m_matrix.isExpected = series.continuityExpected;
        WB_TRY(readDates());
        WB_ASSIGN(teams, teamsOf(m_reader, m_id));
        for (const TeamInSeries& team : teams) {
            if (team.isConfirmed())
                WB_TRY(addTeam(team));
        }
        std::ranges::sort(m_matrix.teams, {}, &TeamTaking::municipality);
        return addGuests();
    }

private:
    using Sheet = QHash<RecordId, Attendance>; ///< of one session, by person

    Result<void> readDates()
    {
        WB_ASSIGN(records, m_reader.childrenOf(m_id, Session::info()));
        for (const Record& record : records) {
            const auto session = as<Session>(record);
            m_before.insert(record.id(), m_matrix.sessions.size());
            if (session.state == SessionState::Cancelled)
                continue;
            m_matrix.sessions.append(record.id());
            m_matrix.dates.append(session);
            m_matrix.held.append(isHeld(session));
            Sheet sheet;
            WB_ASSIGN(attendances, m_reader.childrenOf(record.id(), Attendance::info()));
            for (const Record& each : attendances) {
                const auto attendance = as<Attendance>(each);
                sheet.insert(attendance.person.id, attendance);
            }
            m_sheets.append(sheet);
        }
        return {};
    }

    Result<void> addTeam(const TeamInSeries& team)
    {
        TeamTaking taking;
        taking.team = team.id;
        WB_ASSIGN(name, m_reader.titleOf(team.team.municipality.id));
        taking.municipality = name;
        taking.presentAt.fill(0, m_matrix.sessions.size());
        WB_ASSIGN(members, m_reader.childrenOf(team.id, TeamMember::info()));
        for (const Record& record : members) {
            WB_ASSIGN(part, partOf(record.id(), as<TeamMember>(record), members));
            for (qsizetype i = 0; i < part.at.size(); ++i)
                taking.presentAt[i] += part.at.at(i) == Taking::Present;
            taking.people.append(part);
            m_known.insert(part.person);
        }
        WB_TRY(addStandIns(taking));
        for (const qint64 present : std::as_const(taking.presentAt))
            taking.datesTaken += present > 0;
        taking.continuity = continuityOfTeam(taking);
        m_matrix.teams.append(taking);
        return {};
    }

    /** Who stood in at one date without being a member counts for the team. */
    Result<void> addStandIns(TeamTaking& taking)
    {
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            for (const Attendance& each : std::as_const(m_sheets.at(i))) {
                const bool isOurs = each.team.id == taking.team && !m_known.contains(each.person.id);
                if (!isOurs || each.status != AttendanceStatus::Present)
                    continue;
                ++taking.presentAt[i];
            }
        }
        return {};
    }

    /** The first date from a session on; one that was cancelled stands for the next. 0 for none. */
    [[nodiscard]] qsizetype firstFrom(RecordId session) const { return m_before.value(session, 0); }
    /** The last date up to a session; one that was cancelled stands for the one before. The last of all for none. */
    [[nodiscard]] qsizetype lastUpTo(RecordId session) const
    {
        if (!m_before.contains(session))
            return m_matrix.sessions.size() - 1;
        return m_matrix.sessions.contains(session) ? m_before.value(session) : m_before.value(session) - 1;
    }

    Result<TakingPart> partOf(RecordId id, const TeamMember& member, const QList<Record>& siblings)
    {
        TakingPart part;
        part.member = id;
        part.person = member.person.id;
        part.replacedBy = member.replacedBy.id;
        WB_ASSIGN(name, m_reader.titleOf(member.person.id));
        part.name = name;
        WB_ASSIGN(substitute, m_reader.titleOf(member.replacedBy.id));
        part.substitute = substitute;
        const qsizetype dates = m_matrix.sessions.size();
        const qsizetype first = firstFrom(member.fromSession.id);
        qsizetype last = lastUpTo(member.toSession.id);
        // Who was replaced goes when the substitute comes.
        for (const Record& each : siblings) {
            const auto other = as<TeamMember>(each);
            if (!member.replacedBy.isNull() && other.person.id == member.replacedBy.id)
                last = std::min(last, firstFrom(other.fromSession.id) - 1);
        }
        part.joinsLate = first > 0;
        part.leavesEarly = last < dates - 1;
        for (qsizetype i = 0; i < dates; ++i)
            part.at.append(takingAt(i, member.person.id, i >= first && i <= last));
        part.present = part.at.count(Taking::Present);
        part.missed = std::ranges::count_if(part.at, isAway);
        part.continuity = continuityOfPerson(part);
        return part;
    }

    [[nodiscard]] Taking takingAt(qsizetype date, RecordId person, bool isMember) const
    {
        const auto noted = m_sheets.at(date).constFind(person);
        if (noted != m_sheets.at(date).cend())
            return takingOf(noted->status, m_matrix.held.at(date));
        if (!isMember)
            return Taking::NotMember;
        return m_matrix.held.at(date) ? Taking::Unknown : Taking::Expected;
    }

    [[nodiscard]] Continuity lost() const { return m_matrix.datesLeft() > 0 ? Continuity::Lost : Continuity::Missed; }

    [[nodiscard]] Continuity continuityOfPerson(const TakingPart& part) const
    {
        if (part.missed > 0 || part.at.contains(Taking::NotMember))
            return lost();
        if (part.present == 0)
            return Continuity::Open;
        return part.present == m_matrix.sessions.size() ? Continuity::Whole : Continuity::Possible;
    }

    /** A team is lost at a date that was held with something noted and nobody of it there. */
    [[nodiscard]] Continuity continuityOfTeam(const TeamTaking& taking) const
    {
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            if (m_matrix.held.at(i) && !m_sheets.at(i).isEmpty() && taking.presentAt.at(i) == 0)
                return lost();
        }
        if (taking.datesTaken == 0)
            return Continuity::Open;
        return taking.datesTaken == m_matrix.sessions.size() ? Continuity::Whole : Continuity::Possible;
    }

    Result<ContinuityMatrix> addGuests()
    {
        QSet<RecordId> seen;
        for (const Sheet& sheet : std::as_const(m_sheets)) {
            for (const Attendance& each : sheet) {
                if (m_known.contains(each.person.id) || seen.contains(each.person.id))
                    continue;
                seen.insert(each.person.id);
                TakingPart part;
                part.person = each.person.id;
                WB_ASSIGN(name, m_reader.titleOf(each.person.id));
                part.name = name;
                for (qsizetype i = 0; i < m_sheets.size(); ++i)
                    part.at.append(takingAt(i, each.person.id, false));
                part.present = part.at.count(Taking::Present);
                part.missed = std::ranges::count_if(part.at, isAway);
                m_matrix.guests.append(part);
            }
        }
        std::ranges::sort(
            m_matrix.guests, {}, [](const TakingPart& each) { return std::pair(each.name, each.person); });
        return m_matrix;
    }

    const Reader& m_reader;
    const RecordId m_id;
    QHash<RecordId, qsizetype> m_before; ///< by session of the series, cancelled ones too: dates before it
    QList<Sheet> m_sheets;
    QSet<RecordId> m_known;
    ContinuityMatrix m_matrix;
};

} // namespace

Result<ContinuityMatrix> continuityOf(const Reader& reader, RecordId series)
{
    return Matrix(reader, series).read();
}

} // namespace core
