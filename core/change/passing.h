#pragma once

#include "core/change/changeset.h"
#include "core/change/historyview.h"
#include "core/support/clock.h"

/** How needs that were kept for an event only (passingneeds.h) leave a book: out of the data by steps of the act that
 *  ends the event, out of history without a trace. */
namespace core {

/** The steps that empty such fields of registrations whose event is over, whatever several hands wrote into them: what
 *  stood there as a conflict has nothing left to decide. Empty where there is nothing to empty. */
[[nodiscard]] Result<ChangeSet> emptiedNeeds(
    const HistoryView& view, const QList<Record>& registrations, IdSource& ids);

/** What history keeps of a change once its words have gone: who, when and which field. The same where it says nothing
 *  of such a field. */
[[nodiscard]] StoredChange withoutNeeds(const StoredChange& change);

/** Whether two changes say the same but for needs that one of them has let go: no contradiction. */
[[nodiscard]] bool sameButForNeeds(const StoredChange& a, const StoredChange& b);

} // namespace core
