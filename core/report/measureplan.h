#pragma once

#include "core/report/told.h"

namespace core {

/** Measures that come from a session, or from a peer consultation in it. */
[[nodiscard]] Result<QList<Record>> measuresOfSession(const Reader& reader, RecordId session);

/** The lines of a plan of measures for its readers, by the day they are due: number, what, firstStep, who, withWhom,
 *  until, state, overdue, remark. */
[[nodiscard]] Result<QVariantList> measureRows(const Told& told, QList<Record> measures);

} // namespace core
