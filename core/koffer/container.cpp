#include "core/koffer/container.h"

#include "core/koffer/code.h"
#include "core/koffer/containerheader.h"

#include <sodium.h>

namespace core::koffer {

namespace {

constexpr qsizetype chunk = 64 * 1024;
constexpr qsizetype sealedChunk = chunk + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype streamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype signatureLength = crypto_sign_BYTES;

/** What keys are derived for. */
enum Purpose : quint64 { HeaderMac = 1, PayloadKey = 2 };

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray macOf(const QByteArray& header, const Secret& fileKey)
{
    const Secret key = derived(fileKey, HeaderMac);
    QByteArray mac(macLength, '\0');
    crypto_generichash(raw(mac), size_t(mac.size()), raw(QByteArrayView(header)), size_t(header.size()), key.data(),
        size_t(key.size()));
    return mac;
}

QByteArray encrypted(const QByteArray& plain, const QByteArray& header, const Secret& fileKey)
{
    const Secret key = derived(fileKey, PayloadKey);
    const QByteArray bound = digest(header);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray out(streamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out), key.data());
    for (qsizetype at = 0; at < plain.size(); at += chunk) {
        QByteArray box(sealedChunk, '\0');
        const bool last = at + chunk == plain.size();
        crypto_secretstream_xchacha20poly1305_push(&state, raw(box), nullptr, raw(QByteArrayView(plain)) + at,
            quint64(chunk), at == 0 ? raw(QByteArrayView(bound)) : nullptr, at == 0 ? quint64(bound.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out += box;
    }
    sodium_memzero(&state, sizeof state);
    return out;
}

/** Nothing of it is believed before all of it has been seen. */
Result<QByteArray> decrypted(
    QByteArrayView payload, const QByteArray& header, const Secret& fileKey, const QString& name)
{
    const Secret key = derived(fileKey, PayloadKey);
    const QByteArray bound = digest(header);
    crypto_secretstream_xchacha20poly1305_state state;
    const auto bad = fail(ErrorKind::KofferDamaged, name, QStringLiteral("content"));
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(payload), key.data()) != 0)
        return bad;
    QByteArray plain;
    plain.reserve((payload.size() - streamHeader) / sealedChunk * chunk);
    for (qsizetype at = streamHeader; at < payload.size(); at += sealedChunk) {
        QByteArray box(chunk, '\0');
        unsigned char tag = 0;
        const int pulled = crypto_secretstream_xchacha20poly1305_pull(&state, raw(box), nullptr, &tag,
            raw(payload) + at, quint64(sealedChunk), at == streamHeader ? raw(QByteArrayView(bound)) : nullptr,
            at == streamHeader ? quint64(bound.size()) : 0);
        const bool last = at + sealedChunk == payload.size();
        if (pulled != 0 || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != last)
            return bad;
        plain += box;
    }
    sodium_memzero(&state, sizeof state);
    return plain;
}

/** What a return's signature is over. */
QByteArray signedDigest(const QByteArray& header, QByteArrayView content)
{
    return digest(digest(header) + digest(content));
}

QByteArray padded(QByteArray content)
{
    const qsizetype chunks = (content.size() + chunk - 1) / chunk;
    content.resize(std::max<qsizetype>(chunks, 1) * chunk, '\0');
    return content;
}

} // namespace

Result<QByteArray> sealed(const Label& label, const QByteArray& content, const Locks& locks)
{
    WB_TRY(cryptographyReady());
    const Secret fileKey = Secret::random(keyLength);
    Header header;
    header.label = label;
    if (locks.code) {
        WB_ASSIGN(slot, slotForCode(*locks.code, locks.cost, fileKey));
        header.keySlots.append(slot);
    }
    if (!locks.sealTo.isEmpty())
        header.keySlots.append(slotSealedTo(locks.sealTo, fileKey));
    const bool returns = label.type == FileType::Return;
    QByteArray plain = padded(QByteArray(returns ? signatureLength : 0, '\0') + content);
    header.payload = streamHeader + plain.size() / chunk * sealedChunk;
    header.bytes = written(header);
    if (header.bytes.size() + macLength + header.payload > largestFile)
        return fail(ErrorKind::KofferTooLarge, {}, QStringLiteral("64 MiB"));
    if (returns) {
        const QByteArray hash = signedDigest(header.bytes, QByteArrayView(plain).sliced(signatureLength));
        crypto_sign_detached(raw(plain), nullptr, raw(QByteArrayView(hash)), size_t(hash.size()), locks.sign.data());
    }
    return header.bytes + macOf(header.bytes, fileKey) + encrypted(plain, header.bytes, fileKey);
}

Keys keysOfCode(const QString& code)
{
    Keys keys;
    keys.code = plainCode(code);
    return keys;
}

Result<Label> labelOf(const QByteArray& bytes, const QString& name)
{
    WB_ASSIGN(header, readHeader(bytes, name));
    return header.label;
}

Result<Opened> opened(const QByteArray& bytes, const QString& name, const Keys& keys)
{
    WB_TRY(cryptographyReady());
    WB_ASSIGN(header, readHeader(bytes, name));
    const bool wholeChunks = header.payload > streamHeader && (header.payload - streamHeader) % sealedChunk == 0;
    if (!wholeChunks)
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("cut"));
    WB_ASSIGN(fileKey, fileKeyOf(header, name, keys));
    const QByteArray mac = macOf(header.bytes, fileKey);
    if (sodium_memcmp(mac.constData(), bytes.constData() + header.bytes.size(), size_t(macLength)) != 0)
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("header"));
    const auto payload = QByteArrayView(bytes).sliced(header.bytes.size() + macLength);
    WB_ASSIGN(plain, decrypted(payload, header.bytes, fileKey, name));
    if (header.label.type == FileType::Return) {
        const QByteArray hash = signedDigest(header.bytes, QByteArrayView(plain).sliced(signatureLength));
        const bool verified = keys.verify.size() == crypto_sign_PUBLICKEYBYTES
            && crypto_sign_verify_detached(raw(QByteArrayView(plain)), raw(QByteArrayView(hash)), size_t(hash.size()),
                   raw(QByteArrayView(keys.verify)))
                == 0;
        if (!verified)
            return fail(ErrorKind::KofferForged, name);
        plain.remove(0, signatureLength);
    }
    return Opened{header.label, plain, fileKey, header.unknownKeys};
}

} // namespace core::koffer
