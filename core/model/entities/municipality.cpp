#include "core/model/entities/municipality.h"

#include "core/model/entities/staff.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(MunicipalityKind)
{
    static constexpr ChoiceWord words[] = {{"kreis", QT_TRANSLATE_NOOP("model", "District")},
        {"kreisfreie_stadt", QT_TRANSLATE_NOOP("model", "Independent city")},
        {"staedteregion", QT_TRANSLATE_NOOP("model", "City region")},
        {"kommunalverband_bes_art", QT_TRANSLATE_NOOP("model", "Municipal association of a special kind")},
        {"stadtstaat", QT_TRANSLATE_NOOP("model", "City state")},
        {"stadtbezirk", QT_TRANSLATE_NOOP("model", "Borough")},
        {"kreisangehoerige_kommune", QT_TRANSLATE_NOOP("model", "Municipality within a district")},
        {"verbund", QT_TRANSLATE_NOOP("model", "Union of municipalities")}};
    return words;
}

ChoiceList choicesOf(DkbmStage)
{
    static constexpr ChoiceWord words[] = {{"unknown", QT_TRANSLATE_NOOP("model", "Unknown")},
        {"none", QT_TRANSLATE_NOOP("model", "None yet")}, {"building", QT_TRANSLATE_NOOP("model", "Being built")},
        {"extending", QT_TRANSLATE_NOOP("model", "Being extended")},
        {"permanent", QT_TRANSLATE_NOOP("model", "Made permanent")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Municipality::name>("name", QT_TRANSLATE_NOOP("model", "Official name"),
        QT_TRANSLATE_NOOP("model", "Municipality"), Required | Listed | Sorted | Found | InTitle),
    field<&Municipality::shortName>("short_name", QT_TRANSLATE_NOOP("model", "Sort name"),
        QT_TRANSLATE_NOOP("model", "Municipality"), Found | InTitle),
    field<&Municipality::kind>("kind", QT_TRANSLATE_NOOP("model", "Kind of municipality"),
        QT_TRANSLATE_NOOP("model", "Municipality"), Listed | InTitle),
    field<&Municipality::officialKind>("official_kind", QT_TRANSLATE_NOOP("model", "Kind by official list"),
        QT_TRANSLATE_NOOP("model", "Municipality")),
    field<&Municipality::addition>(
        "addition", QT_TRANSLATE_NOOP("model", "Official addition"), QT_TRANSLATE_NOOP("model", "Municipality")),
    field<&Municipality::ags>("ags", QT_TRANSLATE_NOOP("model", "Official municipality key (AGS)"),
        QT_TRANSLATE_NOOP("model", "Municipality"), Listed | Found | MatchKey | Sorted),
    field<&Municipality::ars>(
        "ars", QT_TRANSLATE_NOOP("model", "Official regional key (ARS)"), QT_TRANSLATE_NOOP("model", "Municipality")),
    field<&Municipality::nuts3>(
        "nuts3", QT_TRANSLATE_NOOP("model", "NUTS 3 region"), QT_TRANSLATE_NOOP("model", "Municipality")),
    field<&Municipality::state>(
        "state", QT_TRANSLATE_NOOP("model", "Land"), QT_TRANSLATE_NOOP("model", "Location"), Required | Listed),
    field<&Municipality::district>("district", QT_TRANSLATE_NOOP("model", "Administrative district"),
        QT_TRANSLATE_NOOP("model", "Location"), Listed | Sorted),
    field<&Municipality::parent>(
        "parent", QT_TRANSLATE_NOOP("model", "Belongs to district"), QT_TRANSLATE_NOOP("model", "Location")),
    field<&Municipality::seat>(
        "seat", QT_TRANSLATE_NOOP("model", "Administrative seat"), QT_TRANSLATE_NOOP("model", "Location")),
    field<&Municipality::population>(
        "population", QT_TRANSLATE_NOOP("model", "Inhabitants"), QT_TRANSLATE_NOOP("model", "Numbers"), Listed),
    field<&Municipality::populationDate>(
        "population_date", QT_TRANSLATE_NOOP("model", "Inhabitants as of"), QT_TRANSLATE_NOOP("model", "Numbers")),
    field<&Municipality::areaKm2>(
        "area_km2", QT_TRANSLATE_NOOP("model", "Area in km²"), QT_TRANSLATE_NOOP("model", "Numbers")),
    field<&Municipality::headTitle>("head_title", QT_TRANSLATE_NOOP("model", "Title of the head of administration"),
        QT_TRANSLATE_NOOP("model", "Administration")),
    field<&Municipality::headName>("head_name", QT_TRANSLATE_NOOP("model", "Head of administration"),
        QT_TRANSLATE_NOOP("model", "Administration"), Personal),
    field<&Municipality::dkbmStage>(
        "dkbm_stage", QT_TRANSLATE_NOOP("model", "State of DKBM"), QT_TRANSLATE_NOOP("model", "Education management")),
    field<&Municipality::educationOffice>("education_office", QT_TRANSLATE_NOOP("model", "Education office"),
        QT_TRANSLATE_NOOP("model", "Education management")),
    field<&Municipality::responsible>("responsible_staff", QT_TRANSLATE_NOOP("model", "Responsible in the agency"),
        QT_TRANSLATE_NOOP("model", "Education management")),
    field<&Municipality::address>(
        "address", QT_TRANSLATE_NOOP("model", "Address"), QT_TRANSLATE_NOOP("model", "Contact")),
    field<&Municipality::website>(
        "website", QT_TRANSLATE_NOOP("model", "Website"), QT_TRANSLATE_NOOP("model", "Contact"), Web),
    field<&Municipality::note>("note", QT_TRANSLATE_NOOP("model", "Note"), QT_TRANSLATE_NOOP("model", "Contact")),
};

QString titleOf(const Record& record, const Titles&)
{
    // A city is told from the district of the same name: Rosenheim is both.
    const QString name = record.text(F("name"));
    const bool city = record.text(F("kind")) == QStringLiteral("kreisfreie_stadt");
    return city && !name.startsWith(QStringLiteral("Stadt ")) ? QStringLiteral("Stadt ") + name : name;
}

QString sortTextOf(const Record& record, const Titles&)
{
    return record.text(F("short_name")).isEmpty() ? record.text(F("name")) : record.text(F("short_name"));
}

} // namespace

const EntityInfo& Municipality::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Municipality"),
        QT_TRANSLATE_NOOP("model", "Municipalities"), fields, [] { return recordOf(Municipality{}); }, titleOf,
        sortTextOf};
    return entity;
}

} // namespace core
