#include "core/model/entities/agreementamendment.h"

#include "core/model/entities/agreement.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(AmendmentKind)
{
    static constexpr ChoiceWord words[] = {{"extension", QT_TRANSLATE_NOOP("model", "Extension")},
        {"goals", QT_TRANSLATE_NOOP("model", "Further goals")},
        {"contacts", QT_TRANSLATE_NOOP("model", "Change of the contacts")},
        {"other", QT_TRANSLATE_NOOP("model", "Other supplement")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgreementAmendment::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Amendment"), Required | Listed | InTitle | Owner),
    field<&AgreementAmendment::no>(
        "no", QT_TRANSLATE_NOOP("model", "No."), QT_TRANSLATE_NOOP("model", "Amendment"), Listed),
    field<&AgreementAmendment::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of amendment"), QT_TRANSLATE_NOOP("model", "Amendment"), Listed),
    field<&AgreementAmendment::date>("date", QT_TRANSLATE_NOOP("model", "Date"),
        QT_TRANSLATE_NOOP("model", "Amendment"), Required | Listed | InTitle),
    field<&AgreementAmendment::wording>(
        "text", QT_TRANSLATE_NOOP("model", "Text"), QT_TRANSLATE_NOOP("model", "Amendment"), Found),
    field<&AgreementAmendment::newEnd>(
        "new_end", QT_TRANSLATE_NOOP("model", "New end"), QT_TRANSLATE_NOOP("model", "Amendment"), Listed),
    field<&AgreementAmendment::signedByAgency>("signed_by_agency",
        QT_TRANSLATE_NOOP("model", "Signed by the agency on"), QT_TRANSLATE_NOOP("model", "Amendment")),
    field<&AgreementAmendment::signedByMunicipality>("signed_by_municipality",
        QT_TRANSLATE_NOOP("model", "Signed by the municipality on"), QT_TRANSLATE_NOOP("model", "Amendment")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(dayIn(record, F("date")), titles(record.reference(F("agreement"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& AgreementAmendment::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Amendment"),
        QT_TRANSLATE_NOOP("model", "Amendments"), fields, [] { return recordOf(AgreementAmendment{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
