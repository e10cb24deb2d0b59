#pragma once

#include "core/change/acts.h"
#include "core/model/overview/due.h"

namespace core::acts {

/** Puts something due off until a day, with a reason, in a person's name; a reminder gets another day. What was put off
 *  already is put off anew. ValueInvalid for a day that is not after today. */
[[nodiscard]] Result<Proposal> putOff(const Reader& reader, const DueItem& item, QDate today, QDate until,
    const QString& reason, const QString& who, IdSource& ids);

/** Brings something put off back; of a reminder: it is done and goes. */
[[nodiscard]] Result<Proposal> endSnooze(const Reader& reader, const DueItem& item);

} // namespace core::acts
