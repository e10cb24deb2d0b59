#include "core/model/overview/moveexplained.h"

#include "core/model/rules/exception.h"
#include "core/model/rules/rule.h"
#include "core/model/waitinglist.h"

#include <algorithm>

namespace core {

namespace {

using Why = MoveExplanation::Why;

/** Collects what is known of one step. */
class Explaining {
public:
    Explaining(const Reader& before, const Reader& after, const Record& registration)
        : m_before(before)
        , m_after(after)
        , m_registration(registration)
    {
    }

    Result<MoveExplanation> explain()
    {
        const auto now = as<Registration>(m_registration);
        WB_ASSIGN(part, teamInSeries(m_after, now.team.id));
        part.registrationId = m_registration.id();
        part.registration = now;
        m_part = part;
        m_said.to = now.state;
        m_said.persons = part.persons();
        m_said.reason = now.reason;
        WB_ASSIGN(name, m_after.titleOf(part.team.municipality.id));
        m_said.municipality = name;
        WB_TRY(readPlaces());
        WB_TRY(readQueue());
        decide();
        if (m_said.why == Why::Passed || m_said.why == Why::Beyond)
            WB_TRY(readException());
        return m_said;
    }

private:
    /** As they were before the step; of a series that came with the team, as they are. */
    Result<void> readPlaces()
    {
        const RecordId id = m_part.team.series.id;
        WB_ASSIGN(known, m_before.find(id));
        const Reader& reader = known ? m_before : m_after;
        WB_ASSIGN(series, reader.getAs<Series>(id));
        // Places raised with the step itself are part of what made it possible.
        WB_ASSIGN(raised, m_after.getAs<Series>(id));
        WB_ASSIGN(list, waitingList(reader, id));
        m_isClosed = series.soldOutOverride;
        m_said.teams = raised.capacityTeams;
        m_said.places = raised.capacityPersons;
        m_said.freeTeams = list.freeTeams;
        m_said.freePersons = list.freePersons;
        if (m_said.freeTeams && raised.capacityTeams && series.capacityTeams)
            *m_said.freeTeams += std::max<qint64>(0, *raised.capacityTeams - *series.capacityTeams);
        if (m_said.freePersons && raised.capacityPersons && series.capacityPersons)
            *m_said.freePersons += std::max<qint64>(0, *raised.capacityPersons - *series.capacityPersons);
        return {};
    }

    /** Who waits after the step, and who of them came before this team. */
    Result<void> readQueue()
    {
        WB_ASSIGN(teams, teamsOf(m_after, m_part.team.series.id));
        for (const TeamInSeries& other : teams) {
            if (!other.isIn(RegistrationState::Waitlisted))
                continue;
            ++m_said.waiting;
            if (other.registrationId == m_part.registrationId || !cameBefore(other, m_part))
                continue;
            ++m_said.before;
            WB_ASSIGN(name, m_after.titleOf(other.team.municipality.id));
            m_said.passedOver.append(name);
        }
        // Several teams that get places at once take them one after the other.
        for (const TeamInSeries& other : teams) {
            if (!other.isConfirmed() || other.registrationId == m_part.registrationId || !cameBefore(other, m_part))
                continue;
            WB_ASSIGN(earlier, m_before.find(other.registrationId));
            if (earlier && as<Registration>(*earlier).state == RegistrationState::Confirmed)
                continue;
            if (m_said.freeTeams)
                --*m_said.freeTeams;
            if (m_said.freePersons)
                *m_said.freePersons -= other.persons();
        }
        return {};
    }

    [[nodiscard]] bool hasRoom() const
    {
        return m_said.freeTeams.value_or(1) >= 1 && m_said.freePersons.value_or(m_said.persons) >= m_said.persons;
    }

    void decide()
    {
        m_said.rule = QStringLiteral("V-26");
        switch (m_said.to) {
        case RegistrationState::Confirmed:
            m_said.why = !hasRoom() ? Why::Beyond : m_said.before > 0 ? Why::Passed : Why::Fits;
            return;
        case RegistrationState::Waitlisted:
            m_said.why = m_isClosed ? Why::ByDecision
                : !hasRoom()        ? Why::NoRoom
                : m_said.before > 0 ? Why::BehindOthers
                                    : Why::HadRoom;
            return;
        case RegistrationState::CancelledByTeam:
        case RegistrationState::Withdrawn:
            m_said.why = Why::Gone;
            break;
        case RegistrationState::Declined:
            m_said.why = Why::Declined;
            break;
        default:
            m_said.why = Why::Came;
        }
        m_said.rule = QStringLiteral("2.4.5");
        m_said.passedOver.clear();
    }

    /** The exception stands at the registration that passes others, at the series whose places are not enough. */
    Result<void> readException()
    {
        WB_ASSIGN(subject, m_after.get(m_said.why == Why::Passed ? m_part.registrationId : m_part.team.series.id));
        WB_ASSIGN(findings, found(subject));
        WB_ASSIGN(records, m_after.childrenOf(subject.id(), RuleOverride::info()));
        for (const Record& record : records) {
            const auto exception = as<RuleOverride>(record);
            if (std::ranges::none_of(findings, [&](const Finding& finding) { return isAbout(exception, finding); }))
                continue;
            m_said.reason = exception.reason.text;
            m_said.who = exception.who;
        }
        return {};
    }

    /** What the rule says of the step. */
    Result<Findings> found(const Record& subject) const
    {
        Findings findings;
        const QList<const Rule*> rules = allRules();
        for (const Rule* rule : rules) {
            if (m_said.rule != QLatin1StringView(rule->id) || subject.entity().name() != QLatin1StringView(rule->kind))
                continue;
            FindingList list(*rule, subject, findings);
            WB_TRY(rule->judge(RuleView(m_after, {}), subject, list));
        }
        return findings;
    }

    const Reader& m_before;
    const Reader& m_after;
    const Record m_registration;
    TeamInSeries m_part;
    bool m_isClosed = false;
    MoveExplanation m_said;
};

} // namespace

Result<std::optional<MoveExplanation>> explainMove(const Reader& before, const Reader& after, RecordId registration)
{
    WB_ASSIGN(now, after.find(registration));
    if (!now)
        return std::nullopt;
    WB_ASSIGN(then, before.find(registration));
    if (then && as<Registration>(*then).state == as<Registration>(*now).state)
        return std::nullopt;
    WB_ASSIGN(said, Explaining(before, after, *now).explain());
    return std::optional<MoveExplanation>(said);
}

} // namespace core
