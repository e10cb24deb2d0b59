#include "core/store/attachedfiles.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace core {

Result<std::optional<QByteArray>> attachedFile(Database& database, const QString& hash)
{
    WB_ASSIGN(row, database.cached("SELECT bytes FROM blob WHERE hash = ?"));
    row->bind(1, hash);
    WB_ASSIGN(found, row->step());
    return found ? std::optional(row->columnBlob(0)) : std::nullopt;
}

Result<QSet<QString>> attachedHashes(Database& database)
{
    QSet<QString> hashes;
    WB_ASSIGN(rows, database.cached("SELECT hash FROM blob"));
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return hashes;
        hashes.insert(rows->columnText(0));
    }
}

Result<void> keepFile(Database& database, const QString& hash, const QByteArray& bytes)
{
    WB_ASSIGN(row, database.cached("INSERT INTO blob(hash, bytes) VALUES(?, ?) ON CONFLICT DO NOTHING"));
    row->bind(1, hash);
    row->bind(2, bytes);
    WB_TRY(row->step());
    return {};
}

} // namespace core
