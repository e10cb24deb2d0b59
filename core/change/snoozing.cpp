#include "core/change/snoozing.h"

namespace core::acts {

namespace {

/** The record that puts the item off, or that it is; null if there is none. */
RecordId snoozeOf(const DueItem& item)
{
    if (item.kind == DueKind::Reminder)
        return item.subject;
    return item.putOff ? item.putOff->snooze : RecordId();
}

} // namespace

Result<Proposal> putOff(const Reader& reader, const DueItem& item, QDate today, QDate until, const QString& reason,
    const QString& who, IdSource& ids)
{
    const EntityInfo& kind = Snooze::info();
    if (!until.isValid() || until <= today)
        return failField(ErrorKind::ValueInvalid, kind.fields[size_t(kind.indexOf(u"until"))],
            until.toString(QStringLiteral("dd.MM.yyyy")));
    const Given given{
        {QStringLiteral("until"), until}, {QStringLiteral("reason"), reason}, {QStringLiteral("who"), who}};
    if (const RecordId known = snoozeOf(item); !known.isNull()) {
        WB_ASSIGN(before, reader.get(known));
        return edit(reader, before, given);
    }
    Given whole = given;
    const QString topic = detail::wordOf(item.kind);
    whole.insert(QStringLiteral("subject"), item.subject);
    whole.insert(QStringLiteral("topic"), topic);
    whole.insert(QStringLiteral("what"), item.title.isEmpty() ? topic : item.title.left(200));
    WB_ASSIGN(record, prepared(reader, kind, whole, ids));
    return add(reader, record);
}

Result<Proposal> endSnooze(const Reader& reader, const DueItem& item)
{
    const RecordId known = snoozeOf(item);
    if (known.isNull())
        return Proposal();
    return remove(reader, known);
}

} // namespace core::acts
