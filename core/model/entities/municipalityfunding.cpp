#include "core/model/entities/municipalityfunding.h"

#include "core/model/entities/fundingphase.h"
#include "core/model/entities/fundingprogramme.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/themefield.h"
#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&MunicipalityFunding::municipality>("municipality", QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Funding"), Required | Listed | Owner | InTitle),
    field<&MunicipalityFunding::programme>("programme", QT_TRANSLATE_NOOP("model", "Funding programme"),
        QT_TRANSLATE_NOOP("model", "Funding"), Required | Listed | InTitle),
    field<&MunicipalityFunding::phase>(
        "phase", QT_TRANSLATE_NOOP("model", "Phase"), QT_TRANSLATE_NOOP("model", "Funding"), Listed),
    field<&MunicipalityFunding::grantNo>(
        "grant_no", QT_TRANSLATE_NOOP("model", "Grant number"), QT_TRANSLATE_NOOP("model", "Funding")),
    field<&MunicipalityFunding::start>(
        "start", QT_TRANSLATE_NOOP("model", "Funded from"), QT_TRANSLATE_NOOP("model", "Funding"), Listed),
    field<&MunicipalityFunding::end>(
        "end", QT_TRANSLATE_NOOP("model", "Funded until"), QT_TRANSLATE_NOOP("model", "Funding"), Listed),
    field<&MunicipalityFunding::modules>(
        "modules", QT_TRANSLATE_NOOP("model", "Modules"), QT_TRANSLATE_NOOP("model", "Funding")),
    field<&MunicipalityFunding::themeFields>(
        "theme_fields", QT_TRANSLATE_NOOP("model", "Theme fields"), QT_TRANSLATE_NOOP("model", "Funding")),
    field<&MunicipalityFunding::note>(
        "note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Funding")),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(
        titles(record.reference(F("programme"))), titles(record.reference(F("municipality"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& MunicipalityFunding::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Funding"),
        QT_TRANSLATE_NOOP("model", "Fundings"), fields, [] { return recordOf(MunicipalityFunding{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
