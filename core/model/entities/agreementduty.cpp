#include "core/model/entities/agreementduty.h"

#include "core/model/entities/agreement.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgreementDuty::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Duty of the municipality"), Required | Listed | Owner),
    field<&AgreementDuty::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Duty of the municipality")),
    field<&AgreementDuty::kind>("kind", QT_TRANSLATE_NOOP("model", "Duty"),
        QT_TRANSLATE_NOOP("model", "Duty of the municipality"), Required | Listed | Found | InTitle, "duty_type"),
    field<&AgreementDuty::description>("description", QT_TRANSLATE_NOOP("model", "Description"),
        QT_TRANSLATE_NOOP("model", "Duty of the municipality"), Found),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("kind"));
}

} // namespace

const EntityInfo& AgreementDuty::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Duty of the municipality"),
        QT_TRANSLATE_NOOP("model", "Duties of the municipality"), fields, [] { return recordOf(AgreementDuty{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
