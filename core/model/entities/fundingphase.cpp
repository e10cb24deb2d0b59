#include "core/model/entities/fundingphase.h"

#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&FundingPhase::programme>("funding_programme", QT_TRANSLATE_NOOP("model", "Funding programme"),
        QT_TRANSLATE_NOOP("model", "Funding phase"), Required | Listed | InTitle | Owner),
    field<&FundingPhase::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Funding phase")),
    field<&FundingPhase::name>("name", QT_TRANSLATE_NOOP("model", "Name"), QT_TRANSLATE_NOOP("model", "Funding phase"),
        Required | Listed | Sorted | Found | InTitle),
    field<&FundingPhase::start>(
        "start", QT_TRANSLATE_NOOP("model", "Begins"), QT_TRANSLATE_NOOP("model", "Funding phase"), Listed),
    field<&FundingPhase::end>(
        "end", QT_TRANSLATE_NOOP("model", "Ends"), QT_TRANSLATE_NOOP("model", "Funding phase"), Listed),
    field<&FundingPhase::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Funding phase")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("name")), titles(record.reference(F("funding_programme"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& FundingPhase::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Funding phase"),
        QT_TRANSLATE_NOOP("model", "Funding phases"), fields, [] { return recordOf(FundingPhase{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
