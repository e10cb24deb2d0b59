#pragma once

#include "core/support/result.h"

#include <QList>

namespace core {

class Database;

/** Something in a book that the program never leaves behind; only foreign hands or a defect do. */
struct Inconsistency {
    enum class Kind { RowWithoutRegistry, RegistryWithoutRow, DeadReference, TitleOutdated, SearchOutdated };
    Kind kind = Kind::RowWithoutRegistry;
    QString entity; ///< storage name
    QString id;
};

/** Compares registry, tables, links, titles and what the search knows. The integrity of the file itself is
 * Database::integrityCheck(). */
[[nodiscard]] Result<QList<Inconsistency>> inconsistencies(Database& database);

} // namespace core
