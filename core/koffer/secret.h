#pragma once

#include "core/support/result.h"

#include <QByteArray>

#include <memory>

namespace core::koffer {

/** A key in memory that is not swapped out and is wiped when the last holder lets it go. */
class Secret {
public:
    Secret() = default;
    /** Zeros. */
    explicit Secret(qsizetype size);
    [[nodiscard]] static Secret random(qsizetype size);
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return !m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char* data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    /** For a file that is encrypted or kept in the book. */
    [[nodiscard]] QByteArray bytes() const { return {reinterpret_cast<const char*>(m_bytes.get()), m_size}; }

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

/** A key of a public-key scheme: the half that may be known and the half that may not. */
struct KeyPair {
    QByteArray open;
    Secret secret;

    /** X25519: what is sealed to `open` is read with both. */
    [[nodiscard]] static KeyPair forSealing();
    /** Ed25519: `secret` signs, `open` verifies. */
    [[nodiscard]] static KeyPair forSigning();
};

/** Internal where libsodium cannot start; to be asked before anything else here. */
[[nodiscard]] Result<void> cryptographyReady();
[[nodiscard]] QByteArray randomBytes(qsizetype size);
/** BLAKE2b, 32 bytes. */
[[nodiscard]] QByteArray digest(QByteArrayView bytes);
/** A key made of another one: the same for the same purpose. */
[[nodiscard]] Secret derived(const Secret& key, quint64 purpose);

} // namespace core::koffer
