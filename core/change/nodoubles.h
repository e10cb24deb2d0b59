#pragma once

#include "core/change/acts.h"

namespace core::acts {

/** Whether it can be noted of two records of a kind that they are no doubles. */
[[nodiscard]] bool mayBeNoDouble(const EntityInfo& kind);

/** Somebody has looked at two likely doubles and says that they are two: from now on nobody is asked.
 *  NoSuchRecord where one of them is gone or of another kind; UsageWrong for a record and itself. */
[[nodiscard]] Result<Proposal> noteNoDouble(
    const Reader& reader, RecordId one, RecordId other, const QString& who, IdSource& ids);

} // namespace core::acts
