#pragma once

#include "core/change/changeset.h"
#include "core/change/merge.h"

#include <QCborMap>

namespace core::koffer {

/** What a container holds: records of a bounded size, one after the other, each in canonical CBOR. */
enum class RecordType : quint8 {
    Manifest = 1, ///< always the first
    Act = 2,
    Change = 3,
    File = 4,
    Step = 5, ///< of a journal: a change, and what it is written to
    Marks = 6, ///< of a journal
    Draft = 7, ///< of a journal
};

inline constexpr qsizetype largestRecord = 1024 * 1024;

class RecordWriter {
public:
    /** KofferTooLarge for a record over the limit. */
    [[nodiscard]] Result<void> add(RecordType type, const QCborMap& map);
    /** Acts, changes and files of a return. */
    [[nodiscard]] Result<void> add(const Return& returned);
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    qsizetype m_changes = 0;
};

/** Gives each record to `each`: type and the CBOR map as it stands, found to be canonical. KofferDamaged. */
[[nodiscard]] Result<void> readRecords(const QByteArray& content, const QString& name,
    const std::function<Result<void>(RecordType, const QByteArray&)>& each);

/** Whether a record is of a kind that a Koffer or a return is read for; a newer minor version has more. */
[[nodiscard]] bool isOfReturn(RecordType type);
/** One record into a return, if it is of its kinds; of another kind nothing. */
[[nodiscard]] Result<void> readInto(Return& returned, RecordType type, const QByteArray& cbor, const QString& name);

/** SHA-256 in hexadecimal digits, as attached files are kept by. */
[[nodiscard]] QString fileHash(const QByteArray& bytes);

/** The same map with its keys in order, in all depths. */
[[nodiscard]] QCborMap canonical(const QCborMap& map);
/** Whether bytes are one map as canonical() would have it written, no deeper than changes may be. */
[[nodiscard]] bool isCanonical(const QByteArray& cbor);

} // namespace core::koffer
