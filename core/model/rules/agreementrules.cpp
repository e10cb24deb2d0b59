#include "core/model/entities/agency.h"
#include "core/model/entities/agreement.h"
#include "core/model/entities/agreementgoal.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/approvalstep.h"
#include "core/model/entities/municipality.h"
#include "core/model/rules/area.h"
#include "core/model/rules/leadtimes.h"
#include "core/model/rules/rulesets.h"
#include "core/model/validity.h"

#include <algorithm>

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<QList<AgreementParty>> partiesOf(const Reader& reader, RecordId agreement)
{
    QList<AgreementParty> parties;
    WB_ASSIGN(records, reader.childrenOf(agreement, AgreementParty::info()));
    for (const Record& record : records)
        parties.append(as<AgreementParty>(record));
    return parties;
}

// V-02, V-03
Result<void> partnersFit(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(parties, partiesOf(view.reader, subject.id()));
    for (const AgreementParty& party : parties) {
        if (party.municipality.isNull())
            continue;
        WB_ASSIGN(municipality, view.reader.getAs<Municipality>(party.municipality.id));
        if (isPartnerKind(municipality.kind))
            continue;
        WB_ASSIGN(title, view.reader.titleOf(party.municipality.id));
        found.add(Warning, {F("agreement_party"), {}, {title}, 0, party.municipality.id});
    }
    return {};
}

Result<void> partnersAreOfTheArea(const RuleView& view, const Record& subject, FindingList& found)
{
    WB_ASSIGN(agency, view.reader.getAs<Agency>(as<Agreement>(subject).agency.id));
    WB_ASSIGN(parties, partiesOf(view.reader, subject.id()));
    for (const AgreementParty& party : parties) {
        if (party.municipality.isNull())
            continue;
        WB_ASSIGN(municipality, view.reader.getAs<Municipality>(party.municipality.id));
        WB_ASSIGN(title, view.reader.titleOf(party.municipality.id));
        if (isOutside(agency, municipality))
            found.add(Warning,
                {F("agreement_party"), F("area"), {title, detail::wordOf(municipality.state)}, 0,
                    party.municipality.id});
        if (isTooSmall(agency, municipality))
            found.add(Warning,
                {F("agreement_party"), F("population"), {title, QString::number(*agency.minPopulation)}, 0,
                    party.municipality.id});
    }
    return {};
}

// V-13
Result<void> termHasOrder(const RuleView&, const Record& subject, FindingList& found)
{
    const auto agreement = as<Agreement>(subject);
    const QDate first = agreement.start.earliest();
    const QDate last = agreement.end.latest();
    if (first.isValid() && last.isValid() && last < first)
        found.add(Error, {F("end"), {}, {iso(first), iso(last)}});
    return {};
}

// V-18
Result<void> endIsNotNear(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto agreement = as<Agreement>(subject);
    const QDate last = agreement.end.latest();
    if (!isValidOn(agreement, view.today) || !last.isValid() || view.today.daysTo(last) > leadtimes::agreementDays)
        return {};
    WB_ASSIGN(
        successors, view.reader.withValue(subject.entity(), subject.entity().indexOf(u"predecessor"), subject.id()));
    if (successors.isEmpty())
        found.add(Hint, {F("end"), {}, {iso(last)}});
    return {};
}

// V-19: only a late signature may stand, confirmed by its reason.
Result<void> signedAgreementIsWhole(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto agreement = as<Agreement>(subject);
    if (standingOf(agreement, view.today) == Standing::NotSigned)
        return {};
    WB_ASSIGN(goals, view.reader.childrenOf(subject.id(), AgreementGoal::info()));
    if (goals.isEmpty())
        found.add(Error, {F("agreement_goal"), F("goals"), {}, 0, {}, false});
    if (!agreement.start.isExact())
        found.add(Error, {F("start"), F("start"), {}, 0, {}, false});
    WB_ASSIGN(parties, partiesOf(view.reader, subject.id()));
    const QDate first = agreement.start.earliest();
    QDate lastSignature;
    for (const AgreementParty& party : parties) {
        if (party.signedOn.isValid() && (!lastSignature.isValid() || party.signedOn > lastSignature))
            lastSignature = party.signedOn;
    }
    if (first.isValid() && lastSignature.isValid() && lastSignature > first)
        found.add(
            Error, {F("agreement_party"), F("late"), {iso(lastSignature), iso(first)}, first.daysTo(lastSignature)});
    return {};
}

// The guards of 2.4.1: what a signed agreement has been through, and how one ends.
Result<void> stateIsEarned(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto agreement = as<Agreement>(subject);
    if (agreement.state == AgreementState::Terminated
        && (!agreement.endedOn.isValid() || agreement.endReason.isEmpty()))
        found.add(Error, {F("ended_on"), F("ending"), {}});
    if (standingOf(agreement, view.today) == Standing::NotSigned)
        return {};
    WB_ASSIGN(parties, partiesOf(view.reader, subject.id()));
    const bool hasPartner = std::ranges::any_of(parties,
        [](const AgreementParty& party) { return !party.municipality.isNull() || !party.organisation.isNull(); });
    if (!hasPartner)
        found.add(Error, {F("agreement_party"), F("parties"), {}});
    const auto unsignedParties = std::ranges::count_if(
        parties, [](const AgreementParty& party) { return party.signs && !party.signedOn.isValid(); });
    if (unsignedParties > 0)
        found.add(Error, {F("agreement_party"), F("signatures"), {QString::number(unsignedParties)}, unsignedParties});
    WB_ASSIGN(steps, view.reader.childrenOf(subject.id(), ApprovalStep::info()));
    if (steps.isEmpty() && !agreement.runningAdministration)
        found.add(Error, {F("approval_step"), F("approval"), {}});
    return {};
}

constexpr Watch partners[] = {
    {"agreement_party", "", ".agreement"}, {"municipality", "kind", "<agreement_party.municipality .agreement"}};
constexpr Watch partnersAndAgency[] = {{"agreement_party", "", ".agreement"}, {"agreement", "agency", ""},
    {"agency", "area_states min_population", "<agreement.agency"},
    {"municipality", "state population", "<agreement_party.municipality .agreement"}};
constexpr Watch term[] = {{"agreement", "start end", ""}};
constexpr Watch ending[] = {
    {"agreement", "start end state ended_on", ""}, {"agreement", "predecessor", ".predecessor"}};
constexpr Watch whole[] = {
    {"agreement", "state start", ""}, {"agreement_goal", "", ".agreement"}, {"agreement_party", "", ".agreement"}};
constexpr Watch earned[] = {{"agreement", "state running_administration ended_on end_reason", ""},
    {"agreement_party", "", ".agreement"}, {"approval_step", "", ".agreement"}};

constexpr Rule rules[] = {
    {"V-02", "agreement", true, partners, partnersFit},
    {"V-03", "agreement", true, partnersAndAgency, partnersAreOfTheArea},
    {"V-13", "agreement", false, term, termHasOrder},
    {"V-18", "agreement", true, ending, endIsNotNear},
    {"V-19", "agreement", true, whole, signedAgreementIsWhole},
    {"2.4.1", "agreement", false, earned, stateIsEarned},
};

} // namespace

std::span<const Rule> agreement()
{
    return rules;
}

} // namespace core::rulesets
