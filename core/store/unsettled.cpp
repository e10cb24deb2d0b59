#include "core/store/unsettled.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace core {

namespace {

/** In the order of Mark::Kind. */
const QStringList& kindWords()
{
    static const QStringList words{QStringLiteral("conflict"), QStringLiteral("kept"), QStringLiteral("needs")};
    return words;
}

} // namespace

Result<QList<Mark>> Unsettled::read(const QByteArray& where, RecordId argument) const
{
    WB_ASSIGN(rows,
        m_database.cached("SELECT record, entity, field, element, kind, target FROM unsettled " + where
            + " ORDER BY record, field, element, kind"));
    if (!argument.isNull())
        rows->bind(1, argument.uuid());
    QList<Mark> marks;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return marks;
        Mark mark;
        mark.record = RecordId::fromText(rows->columnText(0));
        mark.entity = findEntity(rows->columnText(1));
        if (!mark.entity)
            return fail(ErrorKind::FileDamaged, QStringLiteral("unsettled"), rows->columnText(1));
        mark.field = mark.entity->indexOf(rows->columnText(2));
        if (const QString element = rows->columnText(3); !element.isEmpty())
            mark.element = element;
        mark.kind = Mark::Kind(std::max(qsizetype(0), kindWords().indexOf(rows->columnText(4))));
        mark.target = RecordId(rows->columnUuid(5));
        marks.append(mark);
    }
}

Result<QList<Mark>> Unsettled::all() const
{
    return read({}, {});
}

Result<QList<Mark>> Unsettled::of(RecordId record) const
{
    return read("WHERE record = ?", record);
}

Result<QList<RecordId>> Unsettled::waitingFor(RecordId target) const
{
    WB_ASSIGN(rows, m_database.cached("SELECT DISTINCT record FROM unsettled WHERE target = ? ORDER BY record"));
    rows->bind(1, target.uuid());
    QList<RecordId> records;
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return records;
        records.append(RecordId::fromText(rows->columnText(0)));
    }
}

Result<bool> Unsettled::isEmpty() const
{
    WB_ASSIGN(row, m_database.cached("SELECT 1 FROM unsettled LIMIT 1"));
    WB_ASSIGN(found, row->step());
    return !found;
}

Result<void> Unsettled::replace(const QList<RecordId>& records, const QList<Mark>& marks)
{
    WB_ASSIGN(empty, isEmpty());
    if (!empty) {
        WB_ASSIGN(row, m_database.cached("DELETE FROM unsettled WHERE record = ?"));
        for (const RecordId& record : records)
            WB_TRY(row->bind(1, record.uuid()).run());
    }
    WB_ASSIGN(row,
        m_database.cached("INSERT INTO unsettled (record, entity, field, element, kind, target) "
                          "VALUES (?, ?, ?, ?, ?, ?)"));
    const auto present = [](const QString& text) { return text.isNull() ? QStringLiteral("") : text; };
    for (const Mark& mark : marks) {
        const QString field = mark.field < 0 ? QString() : QString(mark.entity->fields[size_t(mark.field)].name());
        row->bindAll(mark.record.uuid(), QString(mark.entity->name()), present(field), present(mark.element),
            kindWords().at(int(mark.kind)), mark.target.uuid());
        WB_TRY(row->run());
    }
    return {};
}

} // namespace core
