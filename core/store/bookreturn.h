#pragma once

#include "core/change/merge.h"

namespace core {

class Database;

/** Everything that another copy of a book knows, as a return. The copy is only read. */
[[nodiscard]] Result<Return> returnOf(Database& other, const QString& source, const QSet<QString>& knownFiles = {});

/** The sizes in bytes of the files that an attachment shows now, by their hashes. */
[[nodiscard]] Result<QHash<QString, qint64>> shownFiles(Database& database);

/** What was done in a working copy by other acts than the one that unpacked it, each change under the act that wrote it
 *  here, even where it says again what the office had said (an undo). Of its files those that are shown. */
[[nodiscard]] Result<Return> workSince(
    Database& work, ActId unpacking, const QString& source, const QSet<QString>& knownFiles);

/** The acts of other copies whose source begins so, with their sources. */
[[nodiscard]] Result<QHash<ActId, QString>> actsFrom(Database& database, const QString& beginning);

/** The id that all copies of one book share. */
[[nodiscard]] Result<QString> bookIdOf(Database& database);

} // namespace core
