#include "core/koffer/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace core::koffer {

namespace {

constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "WBkoffer";

} // namespace

Secret::Secret(qsizetype size)
    : m_bytes(
        static_cast<unsigned char*>(sodium_malloc(size_t(size))), [](unsigned char* bytes) { sodium_free(bytes); })
    , m_size(size)
{
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size_t(size));
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size_t(size));
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    std::memcpy(secret.data(), bytes.data(), size_t(bytes.size()));
    return secret;
}

KeyPair KeyPair::forSealing()
{
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(reinterpret_cast<unsigned char*>(pair.open.data()), pair.secret.data());
    return pair;
}

KeyPair KeyPair::forSigning()
{
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(pair.open.data()), pair.secret.data());
    return pair;
}

Result<void> cryptographyReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready ? Result<void>() : fail(ErrorKind::Internal, QStringLiteral("libsodium"));
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray digest(QByteArrayView bytes)
{
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size()), nullptr, 0);
    return hash;
}

Secret derived(const Secret& key, quint64 purpose)
{
    Secret made(32);
    crypto_kdf_derive_from_key(made.data(), size_t(made.size()), purpose, keyContext, key.data());
    return made;
}

} // namespace core::koffer
