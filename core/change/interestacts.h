#pragma once

#include "core/change/acts.h"
#include "core/model/overview/interestgroups.h"

namespace core::acts {

/** A series in draft out of a proposed group: its theme fields, a team for every municipality as interested, and the
 *  interests that led to it; one act.
 *  @param given of the series: its title and agency at least */
[[nodiscard]] Result<Proposal> seriesFromGroup(
    const Reader& reader, const InterestGroup& group, const Given& given, QDate today, IdSource& ids);

} // namespace core::acts
