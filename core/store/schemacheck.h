#pragma once

#include "core/store/schema.h"

#include <QStringList>

namespace core {

class Database;

/** One line per table, index, view and trigger, in fixed order, white space normalised. Left out: statistics, automatic
 *  indexes, and the plain tables that FTS5 keeps for itself. */
[[nodiscard]] Result<QStringList> schemaText(Database& database);

/** SHA-256 in hex. */
[[nodiscard]] QByteArray schemaFingerprint(const QStringList& text);

/** Compares a database with what its own version must look like. FileNewer (detail: its version); FileForeignSchema
 *  (detail: the first difference, "+ trigger x" not ours, "- table y" missing, "~ table z" other). */
[[nodiscard]] Result<void> checkSchema(Database& database, const Schema& schema);

} // namespace core
