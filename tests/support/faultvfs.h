#pragma once

#include <sqlite3.h>

/** A shim around SQLite's file layer, the default one for as long as it lives: counts every open, read, write,
 * truncate, sync, delete and access, and makes the n-th of them fail, once or from then on. A write that fails has
 * written half of its bytes, as a full disk does. For one thread. */
class FaultVfs {
public:
    enum class Mode { Once, Lasting };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /** @param n counts from 1, from now on. @param code SQLITE_IOERR or SQLITE_FULL; reading is never full */
    void arm(int n, Mode mode, int code = SQLITE_IOERR);
    void disarm();
    /** Accesses since arm() or disarm(). */
    [[nodiscard]] int count() const;
    /** Whether any access was made to fail since arm(). */
    [[nodiscard]] bool fired() const;
};
