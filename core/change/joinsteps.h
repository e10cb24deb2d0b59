#pragma once

#include "core/change/changeset.h"

#include <QHash>

namespace core::acts {

/** All that becomes of the records that two joined ones touch. */
struct JoinOutcome {
    QHash<RecordId, Record> before;
    QHash<RecordId, Record> after;
    QList<RecordId> created;
    QList<RecordId> edited; ///< also more than once
    QList<RecordId> gone;
};

/** The steps in an order in which they can be taken: owners come before what lives in them and go behind it. What an
 *  outcome creates is not edited as well. */
[[nodiscard]] Result<ChangeSet> joinSteps(const JoinOutcome& outcome);

} // namespace core::acts
