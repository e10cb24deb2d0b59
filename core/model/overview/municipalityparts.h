#pragma once

#include "core/model/overview/municipalityview.h"

/** The parts of the overview of a municipality, each a question of its own. */
namespace core::municipalityparts {

/** As many as a person can have looked at; beyond, the list has them. */
constexpr qsizetype mostRead = 200;

/** What all parts are asked with, and what one finds out for the others. */
struct Asked {
    const Reader& reader;
    RecordId municipality;
    QDate today;
    MunicipalityViewOptions options;
    QList<RecordId> people = {}; ///< who works or worked there
    QList<RecordId> cases = {};

    /** The stored words of the levels that may be seen. */
    [[nodiscard]] QStringList readableLevels() const;
    [[nodiscard]] bool isPast(const FuzzyDate& end) const { return end.latest().isValid() && end.latest() < today; }
    /** The first records of a kind that name the municipality in a field. */
    [[nodiscard]] Excerpt naming(const EntityInfo& kind, QLatin1StringView field) const;
};

/** A part of nothing yet. */
[[nodiscard]] OverviewPart partOf(QLatin1StringView key, const EntityInfo& kind, QLatin1StringView field);

/** The agreements of a municipality, those in force first, then the youngest. */
[[nodiscard]] Result<QList<Record>> agreementsOf(const Asked& asked);

[[nodiscard]] Result<OverviewPart> due(const Asked& asked);
[[nodiscard]] Result<OverviewPart> agreements(const Asked& asked);
/** Notes the people in what is asked with. */
[[nodiscard]] Result<OverviewPart> people(Asked& asked);
/** Notes the cases. */
[[nodiscard]] Result<OverviewPart> cases(Asked& asked);
[[nodiscard]] Result<OverviewPart> series(const Asked& asked);
[[nodiscard]] Result<OverviewPart> measures(const Asked& asked);
[[nodiscard]] Result<OverviewPart> funding(const Asked& asked);
[[nodiscard]] Result<OverviewPart> committees(const Asked& asked);
[[nodiscard]] Result<OverviewPart> transfer(const Asked& asked);
[[nodiscard]] Result<OverviewPart> hosting(const Asked& asked);
[[nodiscard]] Result<OverviewPart> surveys(const Asked& asked);

} // namespace core::municipalityparts
