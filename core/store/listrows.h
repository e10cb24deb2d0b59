#pragma once

#include "core/model/record.h"

#include <QHash>
#include <QSet>

namespace core {

class Database;

/** Rows of a list. */
struct ListRows {
    QList<Record> records; ///< null where a record has gone since the list was made
    QHash<RecordId, QString> titles; ///< of every record that the rows refer to
    QSet<std::pair<RecordId, qsizetype>>
        disputed; ///< fields with several values until a person decides; -1: the record

    [[nodiscard]] bool isDisputed(RecordId record, qsizetype field) const
    {
        return !disputed.isEmpty() && disputed.contains({record, field});
    }
};

/** The records of these ids, in their order. One statement for all of them, because each takes and gives back the lock
 *  of the file, which costs more than reading a row. */
[[nodiscard]] Result<ListRows> readRows(Database& database, const EntityInfo& kind, const QList<RecordId>& ids);

/** What a column of the registry says of each of these ids; nothing for those that it does not know. */
[[nodiscard]] Result<QHash<RecordId, QString>> registryTexts(
    Database& database, const QByteArray& column, const QList<RecordId>& ids);

} // namespace core
