#pragma once

#include "core/model/labels.h"
#include "core/store/recordstore.h"
#include "core/support/progress.h"

class QIODevice;

namespace core {

/** Every record of a kind as CSV (decisions.md 34): the id, then a column per field in the language of `labels`, a
 *  second one with EDTF for fuzzy dates. An import gives every value back. References are titles; where a title may
 * mean several records, or one of this file, its id stands behind it. `chosen` restricts it to some records, in their
 * order. */
[[nodiscard]] Result<void> exportCsv(const RecordStore& store, const EntityInfo& kind, const Labels& labels,
    QIODevice& target, const QList<RecordId>* chosen = nullptr, const Progress& progress = {});

/** Every record of a kind as a JSON array of objects by storage key, one a line. */
[[nodiscard]] Result<void> exportJson(const RecordStore& store, const EntityInfo& kind, QIODevice& target);
/** Every record of every kind: an object of such arrays by storage name. */
[[nodiscard]] Result<void> exportJson(const RecordStore& store, QIODevice& target);

} // namespace core
