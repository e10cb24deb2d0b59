#include "core/book/teamdesk.h"

#include "core/change/judgement.h"
#include "core/change/overlay.h"
#include "core/model/entities/region.h"

#include <algorithm>

namespace core {

namespace {

/** Reads the desk of one series. */
class Desk {
public:
    Desk(const Reader& reader, RecordId series, QDate today)
        : m_reader(reader)
        , m_id(series)
        , m_today(today)
    {
    }

    Result<TeamDesk> read()
    {
        WB_ASSIGN(series, m_reader.getAs<Series>(m_id));
        m_desk.series = series;
        WB_ASSIGN(sessions, sessionsOf(m_reader, m_id));
        m_sessions = sessions;
        WB_ASSIGN(teams, teamsOf(m_reader, m_id));
        std::ranges::sort(teams, cameBefore);
        WB_ASSIGN(waiting, waitingList(m_reader, m_id));
        m_desk.waiting = waiting;
        m_desk.fillings = fillings(waiting);
        WB_TRY(count(teams));
        WB_ASSIGN(findings, findingsOf(teams));
        int place = 0;
        for (const TeamInSeries& team : std::as_const(teams)) {
            TeamCard card;
            card.team = team;
            card.place = team.isIn(RegistrationState::Waitlisted) ? ++place : 0;
            WB_ASSIGN(name, m_reader.titleOf(team.team.municipality.id));
            card.municipality = name;
            WB_TRY(check(card, findings));
            m_desk.cards.append(card);
        }
        return m_desk;
    }

private:
    Result<void> count(const QList<TeamInSeries>& teams)
    {
        Occupancy occupancy;
        for (const TeamInSeries& team : teams) {
            if (!team.registrationId.isNull())
                countIn(occupancy, team.registration, team.members.size());
        }
        WB_ASSIGN(singles, singlesWithPlace(m_reader, m_id));
        occupancy.confirmedPersons += singles;
        m_desk.teams = occupancy.confirmedTeams;
        m_desk.persons = occupancy.confirmedPersons;
        m_desk.booking = bookingState(m_desk.series, occupancy);
        return {};
    }

    /** Of those with a place as they are, of the others as if all of them got one today. */
    Result<Findings> findingsOf(const QList<TeamInSeries>& teams)
    {
        ChangeSet letIn;
        QList<Record> inside;
        QList<RecordId> outside;
        for (const TeamInSeries& team : teams) {
            if (team.registrationId.isNull())
                continue;
            WB_ASSIGN(registration, m_reader.get(team.registrationId));
            WB_ASSIGN(record, m_reader.get(team.id));
            if (team.isConfirmed()) {
                inside += {registration, record};
                continue;
            }
            if (hasGone(team))
                continue; // nobody asks for a place
            Record confirmed = registration;
            confirmed.set(QLatin1StringView("state"), storedWord(RegistrationState::Confirmed));
            confirmed.set(QLatin1StringView("confirmed_on"), m_today);
            letIn.edit(registration, confirmed);
            outside += {team.registrationId, team.id};
        }
        WB_ASSIGN(findings, judgement::ofEach(m_reader, inside, m_today));
        const Overlay after(m_reader, letIn);
        QList<Record> records;
        for (const RecordId& id : std::as_const(outside)) {
            WB_ASSIGN(record, after.get(id));
            records.append(record);
        }
        WB_ASSIGN(would, judgement::ofEach(after, records, m_today));
        return findings + would;
    }

    static bool hasGone(const TeamInSeries& team)
    {
        return team.isIn(RegistrationState::CancelledByTeam) || team.isIn(RegistrationState::Declined)
            || team.isIn(RegistrationState::Withdrawn);
    }

    static TeamCheckKind kindOf(const Finding& finding)
    {
        struct Known {
            const char* rule;
            TeamCheckKind kind;
        };
        static constexpr Known known[] = {{"V-01", TeamCheckKind::Agreement}, {"V-21", TeamCheckKind::Size},
            {"V-22", TeamCheckKind::Size}, {"V-23", TeamCheckKind::Region}, {"V-24", TeamCheckKind::Entry},
            {"V-25", TeamCheckKind::Mix}, {"V-27", TeamCheckKind::Programme}};
        const auto* found = std::ranges::find_if(
            known, [&](const Known& each) { return finding.rule == QLatin1StringView(each.rule); });
        return found == std::end(known) ? TeamCheckKind::Other : found->kind;
    }

    static TeamCheckState stateOf(const Finding& finding)
    {
        if (!finding.excuse.isEmpty())
            return TeamCheckState::Stands;
        return finding.severity == Severity::Error ? TeamCheckState::Bad : TeamCheckState::Caution;
    }

    Result<void> check(TeamCard& card, const Findings& findings)
    {
        for (const Finding& finding : findings) {
            if (finding.record != card.team.id && finding.record != card.team.registrationId)
                continue;
            TeamCheck check;
            check.kind = kindOf(finding);
            check.state = stateOf(finding);
            check.finding = finding;
            card.checks.append(check);
        }
        if (card.team.registrationId.isNull() || hasGone(card.team))
            return {};
        WB_TRY(addAgreement(card));
        WB_TRY(addGood(card));
        std::ranges::stable_sort(
            card.checks, [](const TeamCheck& a, const TeamCheck& b) { return int(a.state) > int(b.state); });
        return {};
    }

    static bool has(const TeamCard& card, TeamCheckKind kind)
    {
        return std::ranges::any_of(card.checks, [kind](const TeamCheck& each) { return each.kind == kind; });
    }

    Result<void> addAgreement(TeamCard& card)
    {
        if (!m_desk.series.requiresAgreement)
            return {};
        WB_ASSIGN(cover, agreementCover(m_reader, card.team.team.municipality.id, m_desk.series, m_sessions, m_today));
        const auto same = std::ranges::find(card.checks, TeamCheckKind::Agreement, &TeamCheck::kind);
        if (same != card.checks.end()) {
            same->cover = cover;
            return {};
        }
        TeamCheck check;
        check.kind = TeamCheckKind::Agreement;
        check.cover = cover;
        if (cover.state != AgreementCover::State::Covers) {
            check.state = TeamCheckState::Caution;
            check.finding.rule = QStringLiteral("V-01");
        }
        card.checks.append(check);
        return {};
    }

    Result<void> addGood(TeamCard& card)
    {
        const Series& series = m_desk.series;
        TeamCheck good;
        if ((series.teamMin || series.teamMax) && !has(card, TeamCheckKind::Size)) {
            good.kind = TeamCheckKind::Size;
            good.persons = card.team.persons();
            good.least = series.teamMin;
            good.most = series.teamMax;
            card.checks.append(good);
        }
        if (series.mixLeadSpecialist && !card.team.members.isEmpty() && !has(card, TeamCheckKind::Mix)) {
            good.kind = TeamCheckKind::Mix;
            card.checks.append(good);
        }
        if (!series.region.isNull() && !has(card, TeamCheckKind::Region)) {
            good.kind = TeamCheckKind::Region;
            WB_ASSIGN(region, m_reader.titleOf(series.region.id));
            good.name = region;
            card.checks.append(good);
        }
        if (!series.requiredProgramme.isNull() && !has(card, TeamCheckKind::Programme)) {
            good.kind = TeamCheckKind::Programme;
            WB_ASSIGN(programme, m_reader.titleOf(series.requiredProgramme.id));
            good.name = programme;
            card.checks.append(good);
        }
        return {};
    }

    const Reader& m_reader;
    const RecordId m_id;
    const QDate m_today;
    QList<Session> m_sessions;
    TeamDesk m_desk;
};

} // namespace

Result<TeamDesk> teamDesk(const Reader& reader, RecordId series, QDate today)
{
    TeamDesk desk;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        WB_ASSIGN(read, Desk(reader, series, today).read());
        desk = std::move(read);
        return {};
    }));
    return desk;
}

} // namespace core
