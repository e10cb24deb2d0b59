#include "core/model/overview/hostproposal.h"

#include "core/model/entities/hostingoffer.h"
#include "core/model/seriesparts.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

struct Offer {
    RecordId id;
    HostingOffer offer;
};

/** Everybody who may be host at all, with what they are host of already. */
Result<QList<HostCandidate>> candidatesOf(
    const Reader& reader, RecordId series, const QList<Session>& sessions, const QList<Offer>& offers)
{
    QList<RecordId> municipalities;
    WB_ASSIGN(teams, teamsOf(reader, series));
    const bool anyConfirmed = std::ranges::any_of(teams, &TeamInSeries::isConfirmed);
    for (const TeamInSeries& team : teams) {
        const bool counts = anyConfirmed ? team.isConfirmed() : team.isIn(RegistrationState::Registered);
        if (counts && !municipalities.contains(team.team.municipality.id))
            municipalities.append(team.team.municipality.id);
    }
    for (const Offer& each : offers) {
        if (!municipalities.contains(each.offer.municipality.id))
            municipalities.append(each.offer.municipality.id);
    }
    QList<HostCandidate> candidates;
    for (const RecordId& id : municipalities) {
        HostCandidate candidate;
        candidate.municipality = id;
        WB_ASSIGN(name, reader.titleOf(id));
        candidate.name = name;
        candidate.hostings =
            std::ranges::count_if(sessions, [&](const Session& session) { return session.hostMunicipality.id == id; });
        candidates.append(candidate);
    }
    return candidates;
}

/** The earliest offer of a candidate that is good for a session. */
void takeOffer(HostCandidate& candidate, const QList<Offer>& offers, RecordId session)
{
    candidate.hasOffered = false;
    candidate.offeredOn = QDate();
    candidate.offer = RecordId();
    for (const Offer& each : offers) {
        const bool isGood = each.offer.municipality.id == candidate.municipality
            && (each.offer.session.isNull() || each.offer.session.id == session);
        const QDate day = each.offer.offeredOn;
        const bool isEarlier = day.isValid() && (!candidate.offeredOn.isValid() || day < candidate.offeredOn);
        if (!isGood || (candidate.hasOffered && !isEarlier))
            continue;
        candidate.hasOffered = true;
        candidate.offeredOn = day;
        candidate.offer = each.id;
    }
}

bool needsHost(const Session& session)
{
    const bool isOpen = session.state != SessionState::Postponed && !isHeld(session);
    return isOpen && session.hostMunicipality.isNull() && session.mode != SessionMode::Online;
}

} // namespace

void sortByTurn(QList<HostCandidate>& candidates)
{
    std::ranges::sort(candidates, {}, [](const HostCandidate& each) {
        return std::make_tuple(
            each.hostings, !each.hasOffered, !each.offeredOn.isValid(), each.offeredOn, each.name, each.municipality);
    });
}

Result<QList<HostProposal>> proposeHosts(const Reader& reader, RecordId series)
{
    QList<HostProposal> proposals;
    WB_ASSIGN(records, reader.childrenOf(series, Session::info()));
    WB_ASSIGN(sessions, sessionsOf(reader, series));
    QList<Offer> offers;
    WB_ASSIGN(offered, reader.childrenOf(series, HostingOffer::info()));
    for (const Record& record : offered) {
        const auto offer = as<HostingOffer>(record);
        if (offer.state != OfferState::Refused)
            offers.append({record.id(), offer});
    }
    WB_ASSIGN(candidates, candidatesOf(reader, series, sessions, offers));
    int number = 0;
    for (const Record& record : records) {
        const auto session = as<Session>(record);
        if (session.state == SessionState::Cancelled)
            continue;
        ++number;
        if (!needsHost(session) || candidates.isEmpty())
            continue;
        for (HostCandidate& each : candidates)
            takeOffer(each, offers, record.id());
        sortByTurn(candidates);
        proposals.append({record.id(), number, candidates.first(), candidates.sliced(1)});
        // An offer is for one session: from now on for this one.
        const auto used = std::ranges::find(offers, candidates.first().offer, &Offer::id);
        if (used != offers.end())
            used->offer.session.id = record.id();
        ++candidates.first().hostings;
    }
    return proposals;
}

} // namespace core
