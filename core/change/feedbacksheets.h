#pragma once

#include "core/model/record.h"
#include "core/support/clock.h"

namespace core {

/** The numbers of the sheets that answers are on, in the order in which they were typed: what people see of them is
 *  their place in it, not the number. */
[[nodiscard]] QList<qint64> sheetsOf(const QList<Record>& feedbackAnswers);

/** A number for the next sheet, behind all that are there. By chance, so that two people who type sheets of one session
 *  on two laptops do not give the same one; @param own the last that was given here, if any: the next one follows it.
 */
[[nodiscard]] qint64 nextSheet(const QList<qint64>& there, IdSource& ids, std::optional<qint64> own = {});

} // namespace core
