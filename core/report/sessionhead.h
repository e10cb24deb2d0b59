#pragma once

#include "core/report/documentdata.h"
#include "core/report/told.h"

namespace core {

/** What the documents about a session say at their head: agency, what the file is called after, and the variables
 *  event, session, date, time, place, host, moderation, participants (from, names), participation, absent, confidence.
 */
[[nodiscard]] Result<DocumentData> sessionHead(const Told& told, RecordId session);

} // namespace core
