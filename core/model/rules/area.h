#pragma once

#include "core/model/entities/agency.h"
#include "core/model/entities/municipality.h"

/** Whom an agency is responsible for (V-03). */
namespace core::rulesets {

/** Agreements are made with districts, independent cities and city regions (V-02). */
[[nodiscard]] inline bool isPartnerKind(MunicipalityKind kind)
{
    return kind == MunicipalityKind::District || kind == MunicipalityKind::IndependentCity
        || kind == MunicipalityKind::CityRegion;
}

[[nodiscard]] inline bool isOutside(const Agency& agency, const Municipality& municipality)
{
    const auto& states = agency.areaStates.values;
    return municipality.state && !states.isEmpty() && !states.contains(*municipality.state);
}

[[nodiscard]] inline bool isTooSmall(const Agency& agency, const Municipality& municipality)
{
    return agency.minPopulation && municipality.population && *municipality.population < *agency.minPopulation;
}

} // namespace core::rulesets
