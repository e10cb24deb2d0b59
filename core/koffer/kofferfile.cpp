#include "core/koffer/kofferfile.h"

#include "core/koffer/recordstream.h"

#include <QCborArray>
#include <QFile>
#include <QFileInfo>

namespace core::koffer {

namespace {

const QString bookKey = QStringLiteral("book");
const QString numberKey = QStringLiteral("number");
const QString holderKey = QStringLiteral("holder");
const QString officeKey = QStringLiteral("office");
const QString packedKey = QStringLiteral("packed");
const QString sealKey = QStringLiteral("seal");
const QString signKey = QStringLiteral("sign");
const QString sessionsKey = QStringLiteral("sessions");
const QString sourceKey = QStringLiteral("source");

QCborMap cborOf(const Manifest& manifest)
{
    QCborArray sessions;
    for (const RecordId& session : manifest.sessions)
        sessions.append(session.uuid().toRfc4122());
    return {{numberKey, manifest.number}, {holderKey, manifest.holder}, {officeKey, manifest.office},
        {packedKey, manifest.packedAt.toUTC().toString(Qt::ISODateWithMs)}, {sealKey, manifest.sealTo},
        {signKey, manifest.sign.bytes()}, {sessionsKey, sessions}};
}

Result<Manifest> manifestFrom(const QByteArray& cbor, const QString& name)
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    Manifest manifest;
    manifest.number = map.value(numberKey).toString();
    manifest.holder = map.value(holderKey).toString();
    manifest.office = map.value(officeKey).toString();
    manifest.packedAt = QDateTime::fromString(map.value(packedKey).toString(), Qt::ISODateWithMs);
    manifest.sealTo = map.value(sealKey).toByteArray();
    const QByteArray sign = map.value(signKey).toByteArray();
    if (manifest.sealTo.size() != 32 || sign.size() != 64 || manifest.number.isEmpty())
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("manifest"));
    manifest.sign = Secret::copyOf(sign);
    for (const QCborValue& session : map.value(sessionsKey).toArray())
        manifest.sessions.append(RecordId(QUuid::fromRfc4122(session.toByteArray())));
    return manifest;
}

Result<void> readOrCount(Return& returned, Unread& unread, RecordType type, const QByteArray& cbor, const QString& name)
{
    if (!isOfReturn(type)) {
        ++unread.records[int(type)];
        return {};
    }
    return readInto(returned, type, cbor, name);
}

/** A container of one type with all that it is worth checking before it is opened. */
Result<Opened> openedAs(FileType type, const QByteArray& bytes, const QString& name, const Keys& keys)
{
    WB_ASSIGN(label, labelOf(bytes, name));
    if (label.type != type)
        return fail(ErrorKind::KofferIsNone, name,
            type == FileType::Koffer ? QStringLiteral("return") : QStringLiteral("koffer"));
    return opened(bytes, name, keys);
}

} // namespace

Result<QByteArray> written(const Koffer& koffer, const QString& code, KdfCost cost)
{
    RecordWriter records;
    WB_TRY(records.add(RecordType::Manifest, cborOf(koffer.manifest)));
    WB_TRY(records.add(koffer.content));
    Locks locks;
    locks.code = code;
    locks.cost = cost;
    locks.sealTo = koffer.manifest.sealTo;
    return sealed(koffer.label, records.finish(), locks);
}

Result<Koffer> kofferFrom(const QByteArray& bytes, const QString& name, const Keys& keys)
{
    WB_ASSIGN(open, openedAs(FileType::Koffer, bytes, name, keys));
    Koffer koffer;
    koffer.label = open.label;
    koffer.fileKey = open.fileKey;
    koffer.unread.headerKeys = open.unknownKeys;
    koffer.content.bookId = open.label.book.toString(QUuid::WithoutBraces);
    WB_TRY(readRecords(open.content, name, [&](RecordType type, const QByteArray& cbor) -> Result<void> {
        if (type != RecordType::Manifest)
            return readOrCount(koffer.content, koffer.unread, type, cbor, name);
        WB_ASSIGN(manifest, manifestFrom(cbor, name));
        koffer.manifest = manifest;
        return {};
    }));
    koffer.content.source = koffer.manifest.office;
    return koffer;
}

Result<QByteArray> writtenReturn(const Label& label, const Return& returned, const Manifest& manifest)
{
    RecordWriter records;
    WB_TRY(records.add(RecordType::Manifest, {{bookKey, returned.bookId}, {sourceKey, returned.source}}));
    WB_TRY(records.add(returned));
    Locks locks;
    locks.sealTo = manifest.sealTo;
    locks.sign = manifest.sign;
    return sealed(label, records.finish(), locks);
}

Result<Return> returnFrom(const QByteArray& bytes, const QString& name, const Keys& keys, Unread* unread)
{
    WB_ASSIGN(open, openedAs(FileType::Return, bytes, name, keys));
    Return returned;
    Unread left;
    left.headerKeys = open.unknownKeys;
    returned.bookId = open.label.book.toString(QUuid::WithoutBraces);
    WB_TRY(readRecords(open.content, name, [&](RecordType type, const QByteArray& cbor) -> Result<void> {
        if (type != RecordType::Manifest)
            return readOrCount(returned, left, type, cbor, name);
        const QCborMap map = QCborValue::fromCbor(cbor).toMap();
        returned.source = map.value(sourceKey).toString();
        const bool same = map.value(bookKey).toString() == returned.bookId;
        return same ? Result<void>() : fail(ErrorKind::KofferDamaged, name, QStringLiteral("manifest"));
    }));
    if (unread)
        *unread = left;
    return returned;
}

Result<QByteArray> fileBytes(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path, file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorKind::KofferTooLarge, QFileInfo(path).fileName(), QStringLiteral("64 MiB"));
    return file.readAll();
}

} // namespace core::koffer
