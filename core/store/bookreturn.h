#pragma once

#include "core/change/merge.h"

namespace core {

class Database;

/** Everything that another copy of a book knows, as a return. The copy is only read. */
[[nodiscard]] Result<Return> returnOf(Database& other, const QString& source, const QSet<QString>& knownFiles = {});

/** What was done in a working copy by other acts than the one that unpacked it, each change under the act that wrote it
 *  here, even where it says again what the office had said (an undo). */
[[nodiscard]] Result<Return> workSince(
    Database& work, ActId unpacking, const QString& source, const QSet<QString>& knownFiles);

/** The id that all copies of one book share. */
[[nodiscard]] Result<QString> bookIdOf(Database& database);

} // namespace core
