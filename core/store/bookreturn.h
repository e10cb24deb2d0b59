#pragma once

#include "core/change/merge.h"

namespace core {

class Database;

/** Everything that another copy of a book knows, as a return. The copy is only read. */
[[nodiscard]] Result<Return> returnOf(
    Database& other, const QString& source, const QSet<QString>& knownFiles = {});

/** The id that all copies of one book share. */
[[nodiscard]] Result<QString> bookIdOf(Database& database);

} // namespace core
