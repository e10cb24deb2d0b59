#include "core/koffer/recordstream.h"

#include "core/exchange/changefile.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <sodium.h>

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

/** Walks over what records are made of without making anything of it: numbers, texts, bytes, and maps by ASCII words.
 *  What it does not know it says no to, though that may be canonical too. */
class Walk {
public:
    explicit Walk(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool onlyMap() { return !m_rest.isEmpty() && majorOf(m_rest[0]) == Map && value(deepest) && m_rest.isEmpty(); }

private:
    enum Major : quint8 { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };
    static constexpr int deepest = changefile::deepest - 2; ///< on the safe side of how Qt counts
    static constexpr quint64 firstSimple = 20; ///< false, true, null
    static constexpr quint64 lastSimple = 22;

    static Major majorOf(char byte) { return Major(quint8(byte) >> 5); }

    bool value(int depth)
    {
        quint64 argument = 0;
        if (m_rest.isEmpty() || depth == 0)
            return false;
        const Major major = majorOf(m_rest[0]);
        if (!head(argument))
            return false;
        switch (major) {
        case Unsigned:
        case Negative:
            return argument <= quint64(std::numeric_limits<qint64>::max());
        case Bytes:
            return take(argument).data() != nullptr;
        case Text:
            return text(argument);
        case Array:
            for (quint64 i = 0; i < argument; ++i) {
                if (!value(depth - 1))
                    return false;
            }
            return true;
        case Map:
            return map(argument, depth);
        case Tag:
            return false;
        case Simple:
            return argument >= firstSimple && argument <= lastSimple;
        }
        return false;
    }

    /** What stands in the first byte or behind it, in as few bytes as can be. */
    bool head(quint64& argument)
    {
        constexpr quint8 oneByte = 24;
        constexpr quint8 eightBytes = 27;
        const quint8 info = quint8(m_rest[0]) & 0x1f;
        m_rest = m_rest.sliced(1);
        argument = info;
        if (info < oneByte)
            return true;
        if (info > eightBytes)
            return false;
        const qsizetype length = qsizetype(1) << (info - oneByte);
        if (m_rest.size() < length)
            return false;
        argument = 0;
        for (qsizetype i = 0; i < length; ++i)
            argument = argument << 8 | quint8(m_rest[i]);
        m_rest = m_rest.sliced(length);
        const quint64 least = length == 1 ? oneByte : quint64(1) << (4 * length);
        return argument >= least;
    }

    /** Null where there are not so many. */
    QByteArrayView take(quint64 length)
    {
        if (length > quint64(m_rest.size()))
            return {};
        const QByteArrayView taken(m_rest.data(), qsizetype(length));
        m_rest = m_rest.sliced(qsizetype(length));
        return taken;
    }

    bool text(quint64 length)
    {
        const QByteArrayView bytes = take(length);
        // A byte order mark is lost on the way through a QString.
        return bytes.data() != nullptr && !bytes.startsWith("\xEF\xBB\xBF") && QUtf8StringView(bytes).isValidUtf8();
    }

    bool map(quint64 entries, int depth)
    {
        QByteArrayView before;
        for (quint64 i = 0; i < entries; ++i) {
            quint64 length = 0;
            if (m_rest.isEmpty() || majorOf(m_rest[0]) != Text || !head(length))
                return false;
            const QByteArrayView key = take(length);
            const bool isWord =
                key.data() != nullptr && std::ranges::none_of(key, [](char c) { return quint8(c) >= 0x80; });
            const bool follows = i == 0 || key.size() > before.size()
                || (key.size() == before.size() && std::memcmp(key.data(), before.data(), size_t(key.size())) > 0);
            if (!isWord || !follows || !value(depth - 1))
                return false;
            before = key;
        }
        return true;
    }

    QByteArrayView m_rest;
};

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
    // Of Qt's own this would take as long as all the rest of opening a Koffer with photos.
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
        reinterpret_cast<const unsigned char*>(bytes.constData()), quint64(bytes.size()));
    return QString::fromLatin1(hash.toHex());
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

bool isCanonical(const QByteArray& cbor)
{
    if (Walk(cbor).onlyMap())
        return true;
    QCborStreamReader reader(cbor);
    if (!reader.isMap() || !reader.next(changefile::deepest) || reader.currentOffset() != cbor.size())
        return false;
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    return canonical(map).toCborValue().toCbor() == cbor;
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
