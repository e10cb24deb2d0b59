#pragma once

#include "core/model/overview/overview.h"
#include "core/model/reader.h"

namespace core {

/** How much of a municipality is shown, and to whom. */
struct MunicipalityViewOptions {
    qsizetype most = 6; ///< lines of depth 0 in each part, and of depth 1 below one
    /** Who looks: what was said in a narrower circle is left out (V-41). The office is in every one. */
    Confidentiality audience = Confidentiality::Group;
};

/** Everything about one municipality in one place (ui.md, "Kommune"), in the order it is shown: due, agreements,
 * people, cases, series, measures, funding, committees, transfer, hosting, surveys. A part that holds nothing is there
 * too. Lists are cut where they are read. */
struct MunicipalityView {
    QList<OverviewPart> parts;

    /** @pre there is one of that key */
    [[nodiscard]] const OverviewPart& part(QLatin1StringView key) const;
};

[[nodiscard]] Result<MunicipalityView> municipalityView(
    const Reader& reader, RecordId municipality, QDate today, const MunicipalityViewOptions& options = {});

} // namespace core
