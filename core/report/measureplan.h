#pragma once

#include "core/report/told.h"

namespace core {

/** The lines of a plan of measures for its readers, by the day they are due: number, what, firstStep, who, withWhom,
 *  until, state, overdue, remark. */
[[nodiscard]] Result<QVariantList> measureRows(const Told& told, QList<Record> measures);

} // namespace core
