#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Staff;

enum class MunicipalityKind {
    District,
    IndependentCity,
    CityRegion,
    SpecialAssociation,
    CityState,
    Borough,
    DistrictMunicipality,
    Union
};
[[nodiscard]] ChoiceList choicesOf(MunicipalityKind);

/** State of the data-based municipal education management. */
enum class DkbmStage { Unknown, None, Building, Extending, Permanent };
[[nodiscard]] ChoiceList choicesOf(DkbmStage);

/** A Kreis, kreisfreie Stadt or other local authority (domain.md 2.2 A, decisions 13). */
struct Municipality {
    static constexpr const char* entityKey = "municipality";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString shortName;
    MunicipalityKind kind = MunicipalityKind::District;
    QString officialKind;
    QString addition;
    QString ags;
    QString ars;
    QString nuts3;
    std::optional<State> state;
    QString district;
    Ref<Municipality> parent;
    QString seat;
    std::optional<qint64> population;
    QDate populationDate;
    std::optional<double> areaKm2;
    QString headTitle;
    QString headName;
    DkbmStage dkbmStage = DkbmStage::Unknown;
    QString educationOffice;
    Ref<Staff> responsible;
    LongText address;
    QString website;
    LongText note;

    bool operator==(const Municipality&) const = default;
};

} // namespace core
