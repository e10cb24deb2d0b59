#include "core/model/overview/agreementcover.h"

#include "core/model/entities/agreementparty.h"
#include "core/model/validity.h"

#include <algorithm>

namespace core {

namespace {

struct Known {
    RecordId id;
    Agreement agreement;
};

/** A date of the series: the days on which an agreement has to be valid. */
struct Wanted {
    int number = 0;
    QList<QDate> days;
};

Result<QList<Known>> agreementsOf(const Reader& reader, RecordId municipality, const Series& series)
{
    QList<Known> all;
    const EntityInfo& party = AgreementParty::info();
    WB_ASSIGN(parties, reader.withValue(party, party.indexOf(u"municipality"), municipality));
    for (const RecordId& id : parties) {
        WB_ASSIGN(record, reader.get(id));
        WB_ASSIGN(agreement, reader.getAs<Agreement>(record.owner()));
        const bool isOfKind = !series.requiredAgreement || agreement.kind == *series.requiredAgreement;
        const bool isKnown = std::ranges::any_of(all, [&](const Known& each) { return each.id == record.owner(); });
        if (agreement.agency == series.agency && isOfKind && !isKnown)
            all.append({record.owner(), agreement});
    }
    return all;
}

QList<Wanted> wantedDays(const QList<Session>& sessions, QDate today)
{
    QList<Wanted> wanted;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const FuzzyDate& date = sessions.at(i).date;
        Wanted each{int(i) + 1, {}};
        for (const QDate& day : {date.earliest(), date.latest()}) {
            if (day.isValid() && !each.days.contains(day))
                each.days.append(day);
        }
        if (!each.days.isEmpty())
            wanted.append(each);
    }
    std::ranges::stable_sort(wanted, {}, [](const Wanted& each) { return each.days.first(); });
    if (wanted.isEmpty())
        wanted.append({0, {today}});
    return wanted;
}

bool isCovered(const QList<Known>& agreements, QDate day)
{
    return std::ranges::any_of(agreements, [&](const Known& each) { return isValidOn(each.agreement, day); });
}

bool isOnItsWay(const Agreement& agreement)
{
    return agreement.state == AgreementState::Draft || agreement.state == AgreementState::InCoordination
        || agreement.state == AgreementState::Approved;
}

/** Reaches further than the other; without a last day furthest. */
bool reachesFurther(const Agreement& a, const Agreement& b)
{
    const QDate endOfA = a.end.latest();
    const QDate endOfB = b.end.latest();
    return endOfB.isValid() && (!endOfA.isValid() || endOfA > endOfB);
}

/** The agreement to name: signed before on its way, then the one that reaches furthest. */
void nameBest(const QList<Known>& agreements, AgreementCover& cover)
{
    const Known* best = nullptr;
    for (const Known& each : agreements) {
        const bool isCandidate =
            isOnItsWay(each.agreement) || standingOf(each.agreement, QDate()) != Standing::NotSigned;
        if (!isCandidate)
            continue;
        const bool isBetter = !best || (isOnItsWay(best->agreement) && !isOnItsWay(each.agreement))
            || (isOnItsWay(best->agreement) == isOnItsWay(each.agreement)
                && reachesFurther(each.agreement, best->agreement));
        if (isBetter)
            best = &each;
    }
    if (!best)
        return;
    cover.agreement = best->id;
    cover.number = best->agreement.number;
    cover.until = best->agreement.end.latest();
    const bool hasEnded = best->agreement.endedOn.isValid()
        && (best->agreement.state == AgreementState::Fulfilled || best->agreement.state == AgreementState::Terminated);
    if (hasEnded && (!cover.until.isValid() || best->agreement.endedOn < cover.until))
        cover.until = best->agreement.endedOn;
    cover.state = isOnItsWay(best->agreement) ? AgreementCover::State::Preparing : AgreementCover::State::Missed;
}

} // namespace

Result<AgreementCover> agreementCover(
    const Reader& reader, RecordId municipality, const Series& series, const QList<Session>& sessions, QDate today)
{
    AgreementCover cover;
    WB_ASSIGN(agreements, agreementsOf(reader, municipality, series));
    nameBest(agreements, cover);
    const QList<Wanted> wanted = wantedDays(sessions, today);
    bool firstIs = true;
    bool anyIs = false;
    for (const Wanted& date : wanted) {
        const bool isThere = std::ranges::all_of(date.days, [&](QDate day) { return isCovered(agreements, day); });
        anyIs = anyIs || isThere;
        if (isThere || cover.uncovered.isValid())
            continue;
        cover.uncovered = date.days.last();
        for (const QDate& day : date.days) {
            if (!isCovered(agreements, day)) {
                cover.uncovered = day;
                break;
            }
        }
        cover.uncoveredSession = date.number;
        firstIs = &date != &wanted.first();
    }
    if (!cover.uncovered.isValid())
        cover.state = AgreementCover::State::Covers;
    else if (anyIs)
        cover.state = firstIs ? AgreementCover::State::EndsBetween : AgreementCover::State::BeginsLater;
    return cover;
}

} // namespace core
