#pragma once

#include "core/support/result.h"

struct sqlite3;

namespace core {

/** The one place where SQLite's extended result codes become ours. @p systemError is errno where SQLite has one. */
[[nodiscard]] ErrorKind errorKindOf(int extendedCode, int systemError = 0);

/** What a connection (null when there is none yet) says about @p code. Subject: the path; detail: SQLite's words. */
[[nodiscard]] tl::unexpected<Error> sqliteFail(sqlite3* connection, int code);

} // namespace core
