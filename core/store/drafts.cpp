#include "core/store/drafts.h"

#include "core/store/database.h"

#include <QCborArray>
#include <QCborMap>

namespace core {

namespace {

// Short names: a draft is written every second while somebody types.
constexpr QLatin1StringView entityName("entity"), recordName("record"), whoName("who"), startName("start"),
    fieldsName("fields"), fieldName("field"), textName("text"), valueName("value"), beforeName("before");

QCborArray toCbor(const QList<DraftField>& fields)
{
    QCborArray array;
    for (const DraftField& field : fields) {
        QCborMap map{{fieldName, field.field}};
        if (!field.text.isNull())
            map.insert(textName, field.text);
        if (!field.value.isNull())
            map.insert(valueName, field.value);
        if (!field.before.isNull())
            map.insert(beforeName, field.before);
        array.append(map);
    }
    return array;
}

QList<DraftField> fieldsFromCbor(const QCborValue& cbor)
{
    QList<DraftField> fields;
    const QCborArray array = cbor.toArray();
    for (const QCborValue& element : array) {
        const QCborMap map = element.toMap();
        const QCborValue text = map.value(textName);
        fields.append({map.value(fieldName).toString(), text.isString() ? text.toString() : QString(),
            map.value(valueName).toByteArray(), map.value(beforeName).toByteArray()});
        if (text.isString() && fields.last().text.isNull())
            fields.last().text = QLatin1StringView("");
    }
    return fields;
}

QByteArray toCbor(const Draft& draft)
{
    QCborMap map{{entityName, draft.entity}, {whoName, draft.who}, {fieldsName, toCbor(draft.fields)}};
    if (!draft.record.isNull())
        map.insert(recordName, draft.record.toText());
    if (!draft.start.isEmpty())
        map.insert(startName, toCbor(draft.start));
    return map.toCborValue().toCbor();
}

} // namespace

QString draftKey(RecordId record, const QString& field)
{
    return QStringLiteral("record/%1/%2").arg(record.toText(), field);
}

QString newDraftKey(const QUuid& id)
{
    return QStringLiteral("new/%1").arg(id.toString(QUuid::WithoutBraces));
}

Result<QList<Draft>> readDrafts(Database& database)
{
    QList<Draft> drafts;
    WB_ASSIGN(row, database.cached("SELECT key, at, value FROM draft ORDER BY key"));
    for (;;) {
        WB_ASSIGN(found, row->step());
        if (!found)
            return drafts;
        const QCborMap map = QCborValue::fromCbor(row->columnBlob(2)).toMap();
        Draft draft;
        draft.key = row->columnText(0);
        draft.at = QDateTime::fromString(row->columnText(1), Qt::ISODateWithMs);
        draft.entity = map.value(entityName).toString();
        draft.who = map.value(whoName).toString();
        draft.record = RecordId::fromText(map.value(recordName).toString());
        draft.start = fieldsFromCbor(map.value(startName));
        draft.fields = fieldsFromCbor(map.value(fieldsName));
        if (!draft.entity.isEmpty() && !draft.fields.isEmpty())
            drafts.append(draft);
    }
}

Result<void> writeDraft(Database& database, const Draft& draft)
{
    WB_ASSIGN(row,
        database.cached("INSERT INTO draft (key, at, value) VALUES (?, ?, ?) "
                        "ON CONFLICT(key) DO UPDATE SET at = excluded.at, value = excluded.value"));
    row->bind(1, draft.key);
    row->bind(2, draft.at.toUTC().toString(Qt::ISODateWithMs));
    row->bind(3, toCbor(draft));
    return row->run();
}

Result<void> removeDrafts(Database& database, const QStringList& keys)
{
    for (const QString& key : keys) {
        WB_ASSIGN(row, database.cached("DELETE FROM draft WHERE key = ?"));
        row->bind(1, key);
        WB_TRY(row->run());
    }
    return {};
}

} // namespace core
