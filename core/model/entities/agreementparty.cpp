#include "core/model/entities/agreementparty.h"

#include "core/model/entities/agreement.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgreementParty::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Party"), Required | Listed | Owner | InTitle),
    field<&AgreementParty::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Party")),
    field<&AgreementParty::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Party"), Listed | InTitle),
    field<&AgreementParty::organisation>("organisation", QT_TRANSLATE_NOOP("model", "Organisation"),
        QT_TRANSLATE_NOOP("model", "Party"), Listed | InTitle),
    field<&AgreementParty::representedBy>("represented_by", QT_TRANSLATE_NOOP("model", "Represented by"),
        QT_TRANSLATE_NOOP("model", "Party"), Listed | Personal),
    field<&AgreementParty::office>("office", QT_TRANSLATE_NOOP("model", "Office"), QT_TRANSLATE_NOOP("model", "Party")),
    field<&AgreementParty::signs>(
        "signs", QT_TRANSLATE_NOOP("model", "Signs the agreement"), QT_TRANSLATE_NOOP("model", "Party")),
    field<&AgreementParty::signedOn>(
        "signed_on", QT_TRANSLATE_NOOP("model", "Signed on"), QT_TRANSLATE_NOOP("model", "Party"), Listed),
};

QString titleOf(const Record& record, const Titles& titles)
{
    const QString party = joined(
        titles(record.reference(F("municipality"))), titles(record.reference(F("organisation"))), QStringLiteral(", "));
    return joined(party, titles(record.reference(F("agreement"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& AgreementParty::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Party"),
        QT_TRANSLATE_NOOP("model", "Parties"), fields, [] { return recordOf(AgreementParty{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
