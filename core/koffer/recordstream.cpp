#include "core/koffer/recordstream.h"

#include "core/exchange/changefile.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace core::koffer {

namespace {

constexpr qsizetype headLength = 5; ///< length and type

const QString hashKey = QStringLiteral("hash");
const QString bytesKey = QStringLiteral("bytes");

QCborValue canonicalValue(const QCborValue& value)
{
    if (value.isMap())
        return canonical(value.toMap());
    if (!value.isArray())
        return value;
    QCborArray array;
    for (const QCborValue& element : value.toArray())
        array.append(canonicalValue(element));
    return array;
}

bool isCanonical(const QByteArray& cbor)
{
    QCborStreamReader reader(cbor);
    if (!reader.isMap() || !reader.next(changefile::deepest) || reader.currentOffset() != cbor.size())
        return false;
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    return canonical(map).toCborValue().toCbor() == cbor;
}

Result<void> readFile(Return& returned, const QByteArray& cbor, const QString& name)
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    const QString hash = map.value(hashKey).toString();
    const QByteArray bytes = map.value(bytesKey).toByteArray();
    if (fileHash(bytes) != hash)
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("file"));
    returned.files.insert(hash, bytes);
    return {};
}

/** Where a record stands. */
struct Frame {
    RecordType type = RecordType::Manifest;
    qsizetype at = 0;
    qsizetype length = 0;
};

Result<QList<Frame>> framesOf(const QByteArray& content, const QString& name)
{
    const auto bad = [&](const char* why) { return fail(ErrorKind::KofferDamaged, name, QString::fromLatin1(why)); };
    constexpr qsizetype mostRecords = 4 * changefile::mostChanges;
    QList<Frame> frames;
    qsizetype changes = 0;
    qsizetype at = 0;
    while (true) {
        if (content.size() - at < 4)
            return bad("cut");
        const qsizetype length = qFromLittleEndian<quint32>(content.constData() + at);
        if (length == 0)
            break;
        if (length > largestRecord)
            return bad("record");
        if (content.size() - at < headLength + length)
            return bad("cut");
        const auto type = RecordType(quint8(content[at + 4]));
        if ((at == 0) != (type == RecordType::Manifest))
            return bad("record");
        changes += type == RecordType::Change || type == RecordType::Step ? 1 : 0;
        if (changes > changefile::mostChanges)
            return fail(ErrorKind::KofferTooLarge, name, QString::number(changefile::mostChanges));
        if (frames.size() >= mostRecords)
            return bad("count");
        frames.append({type, at + headLength, length});
        at += headLength + length;
    }
    const auto rest = QByteArrayView(content).sliced(at);
    return rest == QByteArray(rest.size(), '\0') ? Result<QList<Frame>>(frames) : Result<QList<Frame>>(bad("rest"));
}

} // namespace

QString fileHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QCborMap canonical(const QCborMap& map)
{
    QList<std::pair<QCborValue, QCborValue>> entries;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        entries.append({it.key(), canonicalValue(it.value())});
    std::ranges::stable_sort(entries, [](const auto& a, const auto& b) { return a.first < b.first; });
    QCborMap sorted;
    for (const auto& [key, value] : std::as_const(entries))
        sorted.insert(key, value);
    return sorted;
}

Result<void> RecordWriter::add(RecordType type, const QCborMap& map)
{
    const QByteArray body = canonical(map).toCborValue().toCbor();
    if (body.size() > largestRecord)
        return fail(ErrorKind::KofferTooLarge, {}, QStringLiteral("1 MiB"));
    QByteArray head(headLength, char(type));
    qToLittleEndian(quint32(body.size()), head.data());
    m_bytes += head + body;
    return {};
}

Result<void> RecordWriter::add(const Return& returned)
{
    for (const Origin& origin : returned.acts)
        WB_TRY(add(RecordType::Act, changefile::toCbor(origin)));
    m_changes += returned.changes.size();
    if (m_changes > changefile::mostChanges)
        return fail(ErrorKind::KofferTooLarge, {}, QString::number(changefile::mostChanges));
    for (const StoredChange& change : returned.changes)
        WB_TRY(add(RecordType::Change, changefile::toCbor(change)));
    QStringList hashes = returned.files.keys();
    hashes.sort();
    for (const QString& hash : std::as_const(hashes))
        WB_TRY(add(RecordType::File, {{hashKey, hash}, {bytesKey, returned.files.value(hash)}}));
    return {};
}

QByteArray RecordWriter::finish()
{
    return m_bytes + QByteArray(4, '\0');
}

Result<void> readRecords(const QByteArray& content, const QString& name,
    const std::function<Result<void>(RecordType, const QByteArray&)>& each)
{
    // All of it is measured before any of it is parsed.
    WB_ASSIGN(frames, framesOf(content, name));
    for (const Frame& frame : frames) {
        const QByteArray body = content.mid(frame.at, frame.length);
        if (!isCanonical(body))
            return fail(ErrorKind::KofferDamaged, name, QStringLiteral("record"));
        WB_TRY(each(frame.type, body));
    }
    return {};
}

bool isOfReturn(RecordType type)
{
    return type == RecordType::Act || type == RecordType::Change || type == RecordType::File;
}

Result<void> readInto(Return& returned, RecordType type, const QByteArray& cbor, const QString& name)
{
    switch (type) {
    case RecordType::Act: {
        WB_ASSIGN(act, changefile::readAct(cbor, name));
        returned.acts.append(act);
        return {};
    }
    case RecordType::Change: {
        WB_ASSIGN(change, changefile::readChange(cbor, name));
        returned.changes.append(change);
        return {};
    }
    case RecordType::File:
        return readFile(returned, cbor, name);
    default:
        return {};
    }
}

} // namespace core::koffer
