#pragma once

#include "core/report/told.h"

#include <QVariantMap>

namespace core {

/** What was recorded in a session, as far as readers may see it: the variables of D-11.
 *
 *  agenda (time, item, note, notes: kind, text, origin, time), groups (heading, notes), lookback (team, progress,
 *  obstacles, next), matrices (team, rows: question, content, process, structure), decisions (question, options,
 *  result, note), parked (topic, who, decision), feedback, partial (whether something is left out for these readers).
 */
[[nodiscard]] Result<QVariantMap> sessionResults(const Told& told, RecordId session);

} // namespace core
