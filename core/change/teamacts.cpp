#include "core/change/teamacts.h"

#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/series.h"
#include "core/model/overview/overview.h"
#include "core/model/seriesparts.h"

#include <algorithm>

namespace core::acts {

namespace {

using F = QLatin1StringView;

/** The values that go with a state. */
Given valuesFor(RegistrationState to, QDate today, const QString& reason)
{
    Given given{{QStringLiteral("state"), storedWord(to)}};
    if (to == RegistrationState::Confirmed)
        given.insert(QStringLiteral("confirmed_on"), today);
    if (to == RegistrationState::CancelledByTeam || to == RegistrationState::Withdrawn)
        given.insert(QStringLiteral("cancelled_on"), today);
    if (!reason.isEmpty())
        given.insert(QStringLiteral("reason"), reason);
    return given;
}

/** What undo and history call a team's move: the municipality and where it went. */
Result<ActInfo> moveInfo(const Reader& reader, const Record& registration, RegistrationState to)
{
    WB_ASSIGN(team, reader.getAs<Team>(registration.owner()));
    WB_ASSIGN(name, reader.titleOf(team.municipality.id));
    ActInfo info;
    info.kind = QStringLiteral("move_team");
    info.entity = registration.entity().name();
    info.title = name;
    info.field = storedWord(to);
    return info;
}

} // namespace

Result<Proposal> moveTeam(
    const Reader& reader, RecordId registration, RegistrationState to, QDate today, const QString& reason)
{
    WB_ASSIGN(before, reader.get(registration));
    Proposal proposal;
    WB_ASSIGN(changes, difference(before, valuesFor(to, today, reason)));
    proposal.changes = changes;
    WB_ASSIGN(info, moveInfo(reader, before, to));
    proposal.info = info;
    return proposal;
}

Result<Proposal> fill(const Reader& reader, RecordId seriesId, const Filling& filling, QDate today)
{
    Proposal proposal;
    if (filling.moreTeams > 0 || filling.morePersons > 0) {
        WB_ASSIGN(before, reader.get(seriesId));
        const auto series = as<Series>(before);
        Given given;
        if (series.capacityTeams && filling.moreTeams > 0)
            given.insert(QStringLiteral("capacity_teams"), *series.capacityTeams + filling.moreTeams);
        if (series.capacityPersons && filling.morePersons > 0)
            given.insert(QStringLiteral("capacity_persons"), *series.capacityPersons + filling.morePersons);
        WB_ASSIGN(raised, difference(before, given));
        proposal.changes.append(raised);
    }
    for (const WaitingTeam& team : filling.teams) {
        WB_ASSIGN(before, reader.get(team.registration));
        WB_ASSIGN(moved, difference(before, valuesFor(RegistrationState::Confirmed, today, {})));
        proposal.changes.append(moved);
        WB_ASSIGN(info, moveInfo(reader, before, RegistrationState::Confirmed));
        const QString names = proposal.info.title;
        proposal.info = info;
        if (!names.isEmpty())
            proposal.info.title = names + QStringLiteral(", ") + info.title;
    }
    proposal.info.count = filling.teams.size();
    return proposal;
}

Result<Proposal> enterAgain(const Reader& reader, RecordId teamId, QDate today, IdSource& ids)
{
    WB_ASSIGN(part, teamInSeries(reader, teamId));
    const bool hasGone = part.isIn(RegistrationState::CancelledByTeam) || part.isIn(RegistrationState::Withdrawn)
        || part.isIn(RegistrationState::Declined);
    if (!hasGone && !part.registrationId.isNull()) {
        WB_ASSIGN(title, reader.titleOf(teamId));
        return fail(ErrorKind::UsageWrong, title, QStringLiteral("registration"));
    }
    Given given{{QStringLiteral("team"), teamId}, {QStringLiteral("state"), storedWord(RegistrationState::Registered)},
        {QStringLiteral("received_on"), today}};
    if (part.registration.personsExpected)
        given.insert(QStringLiteral("persons_expected"), *part.registration.personsExpected);
    WB_ASSIGN(entered, prepared(reader, Registration::info(), given, ids));
    Proposal proposal;
    if (hasGone && entered.id() == part.registrationId) {
        WB_ASSIGN(before, reader.get(part.registrationId));
        proposal.changes.edit(before, entered);
        // What people let stand of the one that is gone says nothing of the one that comes.
        WB_ASSIGN(exceptions, reader.childrenOf(before.id(), RuleOverride::info()));
        for (const Record& exception : std::as_const(exceptions))
            proposal.changes.remove(exception);
    } else {
        if (hasGone) {
            WB_ASSIGN(gone, remove(reader, part.registrationId));
            proposal.changes = gone.changes;
        }
        proposal.changes.create(entered);
    }
    WB_ASSIGN(info, moveInfo(reader, entered, RegistrationState::Registered));
    proposal.info = info;
    return proposal;
}

Result<Proposal> moveGuest(const Reader& reader, RecordId registration, RegistrationState to)
{
    WB_ASSIGN(before, reader.get(registration));
    WB_ASSIGN(name, reader.titleOf(before.reference(F("person"))));
    WB_ASSIGN(proposal, edit(reader, before, Given{{QStringLiteral("state"), storedWord(to)}}));
    proposal.info.kind = QStringLiteral("move_team");
    proposal.info.title = name;
    proposal.info.field = storedWord(to);
    return std::move(proposal);
}

Result<Proposal> substitute(
    const Reader& reader, RecordId memberId, RecordId person, RecordId fromSession, IdSource& ids)
{
    WB_ASSIGN(before, reader.get(memberId));
    const auto member = as<TeamMember>(before);
    WB_ASSIGN(siblings, reader.childrenOf(member.team.id, TeamMember::info()));
    const bool isThere = std::ranges::any_of(siblings, [&](const Record& each) {
        const auto other = as<TeamMember>(each);
        return other.person.id == person && other.replacedBy.isNull();
    });
    if (isThere) {
        WB_ASSIGN(title, reader.titleOf(person));
        return fail(ErrorKind::UsageWrong, title, QStringLiteral("person"));
    }
    Given given{{QStringLiteral("team"), member.team.id}, {QStringLiteral("person"), person},
        {QStringLiteral("team_role"), member.teamRole}, {QStringLiteral("is_exception"), member.isException},
        {QStringLiteral("exception_reason"), member.exceptionReason}};
    WB_ASSIGN(known, reader.get(person));
    given.insert(QStringLiteral("function_level"), known.at(F("function_level")));
    if (!fromSession.isNull())
        given.insert(QStringLiteral("from_session"), fromSession);
    WB_ASSIGN(record, prepared(reader, TeamMember::info(), given, ids));
    WB_ASSIGN(proposal, edit(reader, before, Given{{QStringLiteral("replaced_by"), person}}));
    proposal.changes.create(record);
    return std::move(proposal);
}

} // namespace core::acts
