#pragma once

#include "core/change/acts.h"

namespace core {

/** What decisions.md 12 allows. */
namespace attachmentlimit {
inline constexpr int PhotoSide = 2000; ///< pixels, of the longer side
inline constexpr qint64 PhotoBytes = 900LL * 1024;
inline constexpr qint64 FileBytes = 10LL * 1000 * 1000;
inline constexpr qint64 SourceBytes = 100LL * 1000 * 1000; ///< of a photo before it is made smaller
} // namespace attachmentlimit

/** A file as it will be kept. */
struct FileToAttach {
    QString name;
    QString mediaType;
    QByteArray bytes;
    bool isPhoto = false;

    /** SHA-256 of the bytes, in hexadecimal digits. */
    [[nodiscard]] QString hash() const;
};

/** Reads a file to attach. Pictures are turned upright, made smaller until they
 * fit the limits and written anew as JPEG, so that no metadata is left in them;
 * whatever else is kept as it is. FileMissing; FileNotOurs for what is no
 * ordinary file; ValueTooLong with the limit in bytes; ParseFailed for a
 *  picture that cannot be read. */
[[nodiscard]] Result<FileToAttach> readAttachment(const QString& path);

/** A new attachment of a record together with its bytes. */
[[nodiscard]] Result<acts::Proposal> attach(
    const Reader& reader, RecordId owner, const FileToAttach& file, const acts::Given& given, IdSource& ids);

} // namespace core
