#pragma once

#include "core/model/booking.h"
#include "core/model/entities/agency.h"
#include "core/model/labels.h"
#include "core/model/reader.h"

#include <QVariantMap>

namespace core {

/** What D-06 says of a series: the variables that its template names. */
[[nodiscard]] Result<QVariantMap> announcementData(const Reader& reader, RecordId series, const Labels& labels);

/** Teams and registrations of a series, counted. */
[[nodiscard]] Result<Occupancy> occupancyOf(const Reader& reader, RecordId series);

} // namespace core
