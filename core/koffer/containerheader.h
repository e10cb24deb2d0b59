#pragma once

#include "core/koffer/container.h"

namespace core::koffer {

// Lengths of the envelope in bytes.
inline constexpr qsizetype prefixLength = 16; ///< magic, version, type, flags, length of the header
inline constexpr qsizetype macLength = 32;
inline constexpr qsizetype keyLength = 32;
inline constexpr qsizetype mostHeader = 4096;
inline constexpr qsizetype headBytes = prefixLength + mostHeader + macLength;

/** One way to the file key. */
struct Slot {
    enum class Kind : quint8 { Code = 1, Sealed = 2 };
    Kind kind = Kind::Code;
    QByteArray salt; ///< of Code
    KdfCost cost; ///< of Code
    QByteArray wrapped;
};

struct Header {
    Label label;
    qint64 payload = 0; ///< bytes behind the header and its MAC
    QList<Slot> keySlots;
    QList<qint64> unknownKeys; ///< read of a newer minor version, and of no use here
    QByteArray bytes; ///< prefix and header as they stand in the file
};

[[nodiscard]] QByteArray written(const Header& header);
/** The header alone, strictly: one way to write each thing, caps before anything is believed. */
[[nodiscard]] Result<Header> readHeader(const QByteArray& file, const QString& name);
/** The same of the beginning of a container that is `size` bytes long: headBytes of it are enough. */
[[nodiscard]] Result<Header> readHeader(const QByteArray& beginning, qint64 size, const QString& name);

/** The code's own key; the caps of cost were checked. Internal where the memory is not there. */
[[nodiscard]] Result<Secret> keyOfCode(const QString& code, const QByteArray& salt, KdfCost cost);
[[nodiscard]] Result<Slot> slotForCode(const QString& code, KdfCost cost, const Secret& fileKey);
[[nodiscard]] Slot slotSealedTo(const QByteArray& open, const Secret& fileKey);
/** The file key out of the first slot that a key fits; KofferLocked. */
[[nodiscard]] Result<Secret> fileKeyOf(const Header& header, const QString& name, const Keys& keys);

} // namespace core::koffer
