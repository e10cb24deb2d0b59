#include "core/store/changerows.h"

#include "core/store/statement.h"

namespace core {

QByteArray changeColumns()
{
    return "c.entity, c.kind, c.record, c.field, c.element, c.before, c.after, c.id, "
           "(SELECT group_concat(parent) FROM change_parent WHERE change = c.seq), "
           "(SELECT id FROM foreign_act WHERE seq = c.origin)";
}

Result<StoredChange> readStored(const Statement& row)
{
    StoredChange stored;
    const auto kind = changeKindOf(row.columnText(1));
    if (!kind)
        return fail(ErrorKind::FileDamaged, QStringLiteral("change"), row.columnText(1));
    stored.entity = row.columnText(0);
    stored.kind = *kind;
    stored.record = RecordId(row.columnUuid(2));
    stored.field = row.columnText(3);
    stored.element = row.columnText(4);
    if (!row.isNull(5))
        stored.before = row.columnBlob(5);
    if (!row.isNull(6))
        stored.after = row.columnBlob(6);
    stored.id = ChangeId(row.columnUuid(7));
    if (!row.isNull(8)) {
        const QString parents = row.columnText(8);
        for (const QStringView parent : QStringTokenizer(parents, u','))
            stored.parents.append(ChangeId::fromText(parent));
    }
    if (!row.isNull(9))
        stored.act = ActId(row.columnUuid(9));
    return stored;
}

} // namespace core
