#pragma once

#include "core/koffer/secret.h"

#include <QUuid>

#include <optional>

namespace core::koffer {

/** The envelope of a Koffer and of its return. FORMAT.md in this folder says it byte by byte. */
inline constexpr int containerMajor = 1;
inline constexpr int containerMinor = 0;
inline constexpr qint64 largestFile = 64LL * 1024 * 1024;

enum class FileType : quint8 { Koffer = 1, Return = 2 };

/** What can be read without a key, and is authenticated with one. Nothing personal. */
struct Label {
    FileType type = FileType::Koffer;
    QUuid book; ///< the office's
    QUuid koffer; ///< the record of the issue
    QUuid work = {}; ///< of a return: the opening that it comes from
    quint32 number = 0; ///< of a return: counts within the work, from 1
    bool operator==(const Label&) const = default;
};

/** What deriving a key from a code costs. */
struct KdfCost {
    quint8 memory = 18; ///< 2^n KiB; 18 is 256 MiB
    quint8 passes = 3;
};

/** Who will be able to open a file. */
struct Locks {
    std::optional<QString> code; ///< as plainCode() gives it
    KdfCost cost = {};
    QByteArray sealTo = {}; ///< X25519
    Secret sign = {}; ///< Ed25519 of the Koffer; of a return only
};

/** What somebody has to open it with. */
struct Keys {
    std::optional<QString> code; ///< as plainCode() gives it
    std::optional<KeyPair> seal = {};
    QByteArray verify = {}; ///< Ed25519; of a return
};

/** @param code as people type it */
[[nodiscard]] Keys keysOfCode(const QString& code);

struct Opened {
    Label label;
    QByteArray content;
    Secret fileKey;
    QList<qint64> unknownKeys = {}; ///< of the header, of a newer minor version
};

/** KofferTooLarge. */
[[nodiscard]] Result<QByteArray> sealed(const Label& label, const QByteArray& content, const Locks& locks);

/** Whether bytes begin like a container. */
[[nodiscard]] bool isContainer(QByteArrayView bytes);
/** Without a key: caps, version and shape are checked, nothing more. KofferDamaged, KofferNewer, KofferIsNone. */
[[nodiscard]] Result<Label> labelOf(const QByteArray& bytes, const QString& name);
/** Everything is authenticated before any of the content is handed out. KofferLocked, KofferForged, and as labelOf().
 */
[[nodiscard]] Result<Opened> opened(const QByteArray& bytes, const QString& name, const Keys& keys);

} // namespace core::koffer
