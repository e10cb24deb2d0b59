#pragma once

#include "core/model/likeness.h"
#include "core/support/progress.h"

namespace core {

class Database;

/** A living record that may be about the same as another one. */
struct DoubleHit {
    RecordId id;
    QString title;
    Likeness likeness;
    bool operator==(const DoubleHit&) const = default;
};

/** Two living records that may be about the same. */
struct DoublePair {
    RecordId one;
    RecordId other;
    QString title;
    QString otherTitle;
    Likeness likeness;
};

/** At most `limit` records of the kind that `record`, which need not be in the book, is likely a double of; the
 *  likeliest first. Passes over the registry's index of the kind once and reads only what looks alike there: for
 * 100,000 records work for another thread. */
[[nodiscard]] Result<QList<DoubleHit>> likelyDoubles(Database& database, const Record& record, int limit);

/** Every likely pair of a kind, the likeliest first. Compares only what shares the beginnings of its words, an address
 *  or a telephone, so that 100,000 records take seconds. */
[[nodiscard]] Result<QList<DoublePair>> allDoubles(
    Database& database, const EntityInfo& kind, const Progress& progress = {});

} // namespace core
