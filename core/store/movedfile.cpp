#include "core/store/movedfile.h"

#include <sqlite3.h>

namespace core {

Result<void> checkUnmoved(const Database& database)
{
    int moved = 0;
    // What cannot be asked is no answer: the next write finds out.
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0)
        return {};
    return fail(ErrorKind::FileMoved, database.path());
}

} // namespace core
