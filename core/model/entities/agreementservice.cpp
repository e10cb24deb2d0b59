#include "core/model/entities/agreementservice.h"

#include "core/model/entities/agreement.h"
#include "core/model/entities/format.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&AgreementService::agreement>("agreement", QT_TRANSLATE_NOOP("model", "Agreement"),
        QT_TRANSLATE_NOOP("model", "Service of the agency"), Required | Listed | Owner),
    field<&AgreementService::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Service of the agency")),
    field<&AgreementService::kind>("kind", QT_TRANSLATE_NOOP("model", "Service"),
        QT_TRANSLATE_NOOP("model", "Service of the agency"), Required | Listed | Found | InTitle, "service_type"),
    field<&AgreementService::description>("description", QT_TRANSLATE_NOOP("model", "Description"),
        QT_TRANSLATE_NOOP("model", "Service of the agency"), Found),
    field<&AgreementService::volume>("volume", QT_TRANSLATE_NOOP("model", "Planned volume"),
        QT_TRANSLATE_NOOP("model", "Service of the agency"), Listed),
    field<&AgreementService::format>(
        "format", QT_TRANSLATE_NOOP("model", "Format"), QT_TRANSLATE_NOOP("model", "Service of the agency"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("kind"));
}

} // namespace

const EntityInfo& AgreementService::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Service of the agency"),
        QT_TRANSLATE_NOOP("model", "Services of the agency"), fields, [] { return recordOf(AgreementService{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
