#include "core/koffer/containerheader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QtEndian>
#include <sodium.h>

namespace core::koffer {

namespace {

constexpr char magic[] = "\x89WBKOF\r\n";
constexpr qsizetype magicLength = 8;
constexpr int mostSlots = 4;
constexpr int leastMemory = 3; ///< 2^3 KiB, libsodium's own limit
constexpr int mostMemory = 20; ///< 1 GiB
constexpr int mostPasses = 10;
constexpr int deepest = 4;
constexpr qsizetype wrappedByCode = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + keyLength;
constexpr qsizetype wrappedBySeal = crypto_box_SEALBYTES + keyLength;

enum Key : qint64 { Book = 1, Koffer = 2, Work = 3, Number = 4, Payload = 5, Slots = 6 };

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QCborArray cborOf(const Slot& slot)
{
    if (slot.kind == Slot::Kind::Sealed)
        return {qint64(slot.kind), slot.wrapped};
    return {qint64(slot.kind), slot.salt, qint64(slot.cost.memory), qint64(slot.cost.passes), slot.wrapped};
}

/** Nothing for a slot of a kind that this program does not know; an error for one that is not what it should be. */
Result<std::optional<Slot>> slotFrom(const QCborArray& array, const tl::unexpected<Error>& bad)
{
    Slot slot;
    const qint64 kind = array.at(0).toInteger(-1);
    if (kind != qint64(Slot::Kind::Code) && kind != qint64(Slot::Kind::Sealed))
        return array.at(0).isInteger() ? Result<std::optional<Slot>>(std::nullopt) : Result<std::optional<Slot>>(bad);
    slot.kind = Slot::Kind(kind);
    slot.wrapped = array.last().toByteArray();
    if (slot.kind == Slot::Kind::Sealed) {
        if (array.size() != 2 || slot.wrapped.size() != wrappedBySeal)
            return bad;
        return std::optional(slot);
    }
    slot.salt = array.at(1).toByteArray();
    const qint64 memory = array.at(2).toInteger(-1);
    const qint64 passes = array.at(3).toInteger(-1);
    const bool fits = array.size() == 5 && slot.salt.size() == crypto_pwhash_SALTBYTES && memory >= leastMemory
        && memory <= mostMemory && passes >= 1 && passes <= mostPasses && slot.wrapped.size() == wrappedByCode;
    if (!fits)
        return bad;
    slot.cost = {quint8(memory), quint8(passes)};
    return std::optional(slot);
}

/** The map without anything that could be written in another way. */
Result<QCborMap> strictMap(const QByteArray& cbor, const tl::unexpected<Error>& bad)
{
    QCborStreamReader reader(cbor);
    if (!reader.isMap() || !reader.next(deepest) || reader.currentOffset() != cbor.size())
        return bad;
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    if (map.toCborValue().toCbor() != cbor)
        return bad;
    qint64 before = 0;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (!it.key().isInteger() || it.key().toInteger() <= before)
            return bad;
        before = it.key().toInteger();
    }
    return map;
}

Result<void> readLabel(const QCborMap& map, Label& label, const tl::unexpected<Error>& bad)
{
    const auto id = [&](Key key) { return QUuid::fromRfc4122(map.value(qint64(key)).toByteArray()); };
    label.book = id(Book);
    label.koffer = id(Koffer);
    label.work = id(Work);
    const qint64 number = map.value(qint64(Number)).toInteger(0);
    const bool returns = label.type == FileType::Return;
    if (label.book.isNull() || label.koffer.isNull() || label.work.isNull() == returns || (number > 0) != returns
        || number < 0 || number > 1'000'000 || map.contains(qint64(Work)) != returns
        || map.contains(qint64(Number)) != returns)
        return bad;
    label.number = quint32(number);
    return {};
}

} // namespace

bool isContainer(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView(magic, magicLength));
}

QByteArray written(const Header& header)
{
    QCborMap map{{qint64(Book), header.label.book.toRfc4122()}, {qint64(Koffer), header.label.koffer.toRfc4122()}};
    if (header.label.type == FileType::Return) {
        map.insert(qint64(Work), header.label.work.toRfc4122());
        map.insert(qint64(Number), qint64(header.label.number));
    }
    map.insert(qint64(Payload), header.payload);
    QCborArray keySlots;
    for (const Slot& slot : header.keySlots)
        keySlots.append(cborOf(slot));
    map.insert(qint64(Slots), keySlots);
    const QByteArray body = map.toCborValue().toCbor();
    QByteArray bytes(magic, magicLength);
    bytes += char(containerMajor);
    bytes += char(containerMinor);
    bytes += char(header.label.type);
    bytes += '\0';
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(body.size()), length.data());
    return bytes + length + body;
}

Result<Header> readHeader(const QByteArray& file, const QString& name)
{
    return readHeader(file, file.size(), name);
}

Result<Header> readHeader(const QByteArray& file, qint64 size, const QString& name)
{
    const auto bad = [&](const char* why) { return fail(ErrorKind::KofferDamaged, name, QString::fromLatin1(why)); };
    if (!isContainer(file))
        return fail(ErrorKind::KofferIsNone, name);
    if (size > largestFile)
        return fail(ErrorKind::KofferTooLarge, name, QStringLiteral("64 MiB"));
    if (file.size() < prefixLength)
        return bad("cut");
    if (quint8(file[8]) > containerMajor)
        return fail(ErrorKind::KofferNewer, name, QStringLiteral("%1.%2").arg(quint8(file[8])).arg(quint8(file[9])));
    Header header;
    header.label.type = FileType(quint8(file[10]));
    const bool known = header.label.type == FileType::Koffer || header.label.type == FileType::Return;
    if (quint8(file[8]) != containerMajor || !known || file[11] != '\0')
        return bad("header");
    const qint64 length = qFromLittleEndian<quint32>(file.constData() + 12);
    if (length > mostHeader)
        return bad("header");
    if (file.size() < prefixLength + length + macLength)
        return bad("cut");
    WB_ASSIGN(map, strictMap(file.mid(prefixLength, length), bad("header")));
    WB_TRY(readLabel(map, header.label, bad("header")));
    header.payload = map.value(qint64(Payload)).toInteger(-1);
    const QCborArray keySlots = map.value(qint64(Slots)).toArray();
    if (keySlots.isEmpty() || keySlots.size() > mostSlots)
        return bad("slots");
    for (const QCborValue& value : keySlots) {
        WB_ASSIGN(slot, slotFrom(value.toArray(), bad("slots")));
        if (slot)
            header.keySlots.append(*slot);
    }
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.key().toInteger() > Slots)
            header.unknownKeys.append(it.key().toInteger());
    }
    header.bytes = file.left(prefixLength + length);
    if (header.payload < 0 || size != header.bytes.size() + macLength + header.payload)
        return bad("cut");
    return header;
}

Result<Secret> keyOfCode(const QString& code, const QByteArray& salt, KdfCost cost)
{
    const QByteArray words = code.toUtf8();
    Secret key(keyLength);
    const int made = crypto_pwhash(key.data(), size_t(key.size()), words.constData(), size_t(words.size()), raw(salt),
        cost.passes, size_t(1024) << cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return fail(ErrorKind::Internal, QStringLiteral("argon2id"), QStringLiteral("memory"));
    return key;
}

Result<Slot> slotForCode(const QString& code, KdfCost cost, const Secret& fileKey)
{
    Slot slot;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.cost = cost;
    WB_ASSIGN(key, keyOfCode(code, slot.salt, cost));
    slot.wrapped = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(crypto_secretbox_MACBYTES + keyLength, '\0');
    crypto_secretbox_easy(
        raw(box), fileKey.data(), size_t(fileKey.size()), raw(QByteArrayView(slot.wrapped)), key.data());
    slot.wrapped += box;
    return slot;
}

Slot slotSealedTo(const QByteArray& open, const Secret& fileKey)
{
    Slot slot;
    slot.kind = Slot::Kind::Sealed;
    slot.wrapped = QByteArray(wrappedBySeal, '\0');
    crypto_box_seal(raw(slot.wrapped), fileKey.data(), size_t(fileKey.size()), raw(QByteArrayView(open)));
    return slot;
}

Result<Secret> fileKeyOf(const Header& header, const QString& name, const Keys& keys)
{
    Secret fileKey(keyLength);
    for (const Slot& slot : header.keySlots) {
        const QByteArrayView wrapped(slot.wrapped);
        if (slot.kind == Slot::Kind::Code && keys.code) {
            WB_ASSIGN(key, keyOfCode(*keys.code, slot.salt, slot.cost));
            const auto box = wrapped.sliced(crypto_secretbox_NONCEBYTES);
            if (crypto_secretbox_open_easy(fileKey.data(), raw(box), size_t(box.size()), raw(wrapped), key.data()) == 0)
                return fileKey;
        }
        if (slot.kind == Slot::Kind::Sealed && keys.seal
            && crypto_box_seal_open(fileKey.data(), raw(wrapped), size_t(wrapped.size()),
                   raw(QByteArrayView(keys.seal->open)), keys.seal->secret.data())
                == 0)
            return fileKey;
    }
    return fail(ErrorKind::KofferLocked, name);
}

} // namespace core::koffer
