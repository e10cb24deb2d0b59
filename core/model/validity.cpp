#include "core/model/validity.h"

#include "core/model/entities/agreementparty.h"

namespace core {

ChoiceList choicesOf(Standing)
{
    static constexpr ChoiceWord words[] = {{"not_signed", QT_TRANSLATE_NOOP("model", "Not signed")},
        {"coming", QT_TRANSLATE_NOOP("model", "Not in force yet")}, {"active", QT_TRANSLATE_NOOP("model", "In force")},
        {"expired", QT_TRANSLATE_NOOP("model", "Expired")},
        {"ended", QT_TRANSLATE_NOOP("model", "Fulfilled or terminated")}};
    return words;
}

namespace {

bool wasSigned(const Agreement& agreement)
{
    return agreement.state == AgreementState::Signed || agreement.state == AgreementState::Fulfilled
        || agreement.state == AgreementState::Terminated;
}

} // namespace

Standing standingOf(const Agreement& agreement, QDate day)
{
    if (!wasSigned(agreement))
        return Standing::NotSigned;
    const QDate first = agreement.start.earliest();
    const QDate last = agreement.end.latest();
    if (!first.isValid() || day < first)
        return Standing::Coming;
    if (agreement.state != AgreementState::Signed && agreement.endedOn.isValid() && agreement.endedOn < day)
        return Standing::Ended;
    return last.isValid() && last < day ? Standing::Expired : Standing::InForce;
}

bool isValidOn(const Agreement& agreement, QDate day)
{
    return day.isValid() && standingOf(agreement, day) == Standing::InForce;
}

Result<QList<Record>> agreementsValidOn(
    const Reader& reader, RecordId municipality, RecordId agency, QDate day, const std::optional<AgreementTerm>& kind)
{
    QList<Record> valid;
    const EntityInfo& party = AgreementParty::info();
    WB_ASSIGN(parties, reader.withValue(party, party.indexOf(u"municipality"), municipality));
    for (const RecordId& id : parties) {
        WB_ASSIGN(record, reader.get(id));
        WB_ASSIGN(owner, reader.get(record.owner()));
        const auto agreement = as<Agreement>(owner);
        const bool fits = agreement.agency.id == agency && (!kind || agreement.kind == *kind);
        if (fits && isValidOn(agreement, day) && !valid.contains(owner))
            valid.append(owner);
    }
    return valid;
}

} // namespace core
