#include "core/change/sessionacts.h"

#include "core/model/entities/hostingoffer.h"
#include "core/model/overview/overview.h"
#include "core/model/overview/sessionsteps.h"
#include "core/model/seriesparts.h"

namespace core::acts {

namespace {

using F = QLatin1StringView;

bool takesPartInEdits(const Session& session)
{
    return session.state != SessionState::Cancelled && !isHeld(session);
}

/** What an act about the sessions of one series is called. */
Result<ActInfo> sessionsInfo(const Reader& reader, const char* kind, RecordId session)
{
    WB_ASSIGN(record, reader.get(session));
    WB_ASSIGN(title, reader.titleOf(record.owner()));
    ActInfo info;
    info.kind = QString::fromLatin1(kind);
    info.entity = Session::info().name();
    info.title = title;
    return info;
}

} // namespace

Result<Proposal> editSessions(const Reader& reader, RecordId session, DateScope scope, const Given& given)
{
    const QString dateKey = QStringLiteral("date");
    if (scope == DateScope::This) {
        WB_ASSIGN(before, reader.get(session));
        return edit(reader, before, given);
    }
    Proposal proposal;
    Given others = given;
    if (given.contains(dateKey)) {
        WB_ASSIGN(moves, moveDates(reader, session, valueOr<FuzzyDate>(given.value(dateKey)), scope));
        proposal.changes = moves.proposal.changes;
        others.remove(dateKey);
    }
    WB_ASSIGN(records, sessionsInScope(reader, session, scope));
    for (const Record& before : records) {
        if (before.id() != session && !takesPartInEdits(as<Session>(before)))
            continue;
        WB_ASSIGN(changed, difference(before, others));
        proposal.changes.append(changed);
    }
    WB_ASSIGN(info, sessionsInfo(reader, "edit_sessions", session));
    proposal.info = info;
    proposal.info.count = proposal.changes.records().size();
    return proposal;
}

Result<Proposal> advanceSession(const Reader& reader, RecordId session, const Given& given)
{
    WB_ASSIGN(before, reader.get(session));
    const SessionStep step = sessionStep(as<Session>(before));
    if (!step.next)
        return fail(ErrorKind::UsageWrong, QStringLiteral("state"), before.text(F("state")));
    Given whole = given;
    whole.insert(QStringLiteral("state"), storedWord(*step.next));
    return edit(reader, before, whole);
}

Result<Proposal> takeHosts(const Reader& reader, const QList<HostProposal>& proposals)
{
    Proposal all;
    for (const HostProposal& each : proposals) {
        WB_ASSIGN(before, reader.get(each.session));
        WB_ASSIGN(hosted, difference(before, Given{{QStringLiteral("host_municipality"), each.host.municipality}}));
        all.changes.append(hosted);
        if (each.host.offer.isNull())
            continue;
        WB_ASSIGN(offer, reader.get(each.host.offer));
        Given accepted{{QStringLiteral("state"), storedWord(OfferState::Accepted)}};
        if (offer.reference(F("session")).isNull())
            accepted.insert(QStringLiteral("session"), each.session);
        WB_ASSIGN(taken, difference(offer, accepted));
        all.changes.append(taken);
    }
    if (proposals.isEmpty())
        return all;
    WB_ASSIGN(info, sessionsInfo(reader, "take_hosts", proposals.first().session));
    all.info = info;
    all.info.count = proposals.size();
    return all;
}

} // namespace core::acts
