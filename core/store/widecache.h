#pragma once

#include "core/store/database.h"

namespace core {

/** More memory for the pages of a connection as long as this lives, for work that comes back to many pages in no order
 *  of theirs. Only speed depends on it, so it has no errors. */
class WideCache {
public:
    /** The connection must outlive it. */
    explicit WideCache(Database& database);
    Q_DISABLE_COPY_MOVE(WideCache)
    ~WideCache();

private:
    Database& m_database;
    QString m_before; ///< as the pragma says it; empty where it could not be asked
};

} // namespace core
