#pragma once

#include "core/model/record.h"

namespace core {

class Database;

/** A living record that typed words name. */
struct RecordHit {
    RecordId id;
    QString title;

    bool operator==(const RecordHit&) const = default;
};

/** At most `limit` living records of a kind for words being typed: those whose sort key or title begins with them
 * first, then those where every word begins a word, then those that have every word somewhere ("westfalen" finds
 *  Südwestfalen); each group in the order of lists. Nothing typed gives the first records of the kind. Reads the
 *  registry's index alone, so that 100,000 records answer between two keys. */
[[nodiscard]] Result<QList<RecordHit>> findByWords(
    Database& database, const EntityInfo& kind, const QString& typed, int limit);

} // namespace core
