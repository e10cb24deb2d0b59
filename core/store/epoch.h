#pragma once

#include "core/store/database.h"

namespace core {

/** Which holder of the lease may write, as it stands in the book itself. */
struct Epoch {
    qint64 number = 0;
    QString instance;
};

/** To be done first of all with a lease just acquired: from here on whoever held it before cannot write any more, even
 * if their computer wakes up and knows nothing of it. @param instance that of the lease */
[[nodiscard]] Result<Epoch> claimEpoch(Database& database, const QString& instance);

/** To be done first of all in each write transaction. LeaseLost. */
[[nodiscard]] Result<void> checkEpoch(Database& database, const Epoch& epoch);

} // namespace core
