#pragma once

#include "core/exchange/tablecell.h"
#include "core/support/id.h"
#include "core/support/progress.h"

#include <QList>

namespace core {

class Database;

/** A list as somebody sees it: which records, in which order, with which columns. */
struct ShownList {
    const EntityInfo* kind = nullptr;
    QList<RecordId> ids;
    QList<qsizetype> columns; ///< indexes of fields
    bool withIds = false; ///< a first column with the ids

    [[nodiscard]] static ShownList whole(const EntityInfo& kind, const QList<RecordId>& ids);
};

/** What stands above the columns; a head begins with a capital letter. */
[[nodiscard]] QList<TableHead> headsOf(const ShownList& list, const Labels& labels);

/** Gives every row as cells, a few hundred read at a time: whoever writes to the book meanwhile need not wait. Records
 *  that have gone since are passed over. */
[[nodiscard]] Result<void> forEachRow(Database& database, const ShownList& list, const Labels& labels,
    const std::function<Result<void>(const QList<TableCell>&)>& use, const Progress& progress = {});

} // namespace core
