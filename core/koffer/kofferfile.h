#pragma once

#include "core/change/merge.h"
#include "core/koffer/container.h"

#include <QMap>

namespace core::koffer {

/** What a Koffer says of itself, encrypted. */
struct Manifest {
    QString number; ///< "GANZTAG-2"
    QString holder;
    QString office; ///< what the office is called as a candidate of a conflict
    QDateTime packedAt; ///< UTC
    QByteArray sealTo; ///< returns are sealed to the office's half of it
    Secret sign; ///< returns are signed with it
    QList<RecordId> sessions;
};

/** What a file of a newer minor version holds that this program does not read: counted, so that nothing is left out
 *  without a word. */
struct Unread {
    QMap<int, qsizetype> records; ///< how many there are of each unknown type
    QList<qint64> headerKeys;
    [[nodiscard]] bool isEmpty() const { return records.isEmpty() && headerKeys.isEmpty(); }
};

/** A Koffer: the records as they stood when it was packed, as changes of the office. */
struct Koffer {
    Label label;
    Manifest manifest;
    Return content;
    Secret fileKey; ///< of a Koffer that was read
    Unread unread = {}; ///< of a Koffer that was read
};

/** @param code as plainCode() gives it. KofferTooLarge. */
[[nodiscard]] Result<QByteArray> written(const Koffer& koffer, const QString& code, KdfCost cost = {});
/** The errors of opened(); KofferIsNone for a return. */
[[nodiscard]] Result<Koffer> kofferFrom(const QByteArray& bytes, const QString& name, const Keys& keys);

/** A return's container. @param label of the return */
[[nodiscard]] Result<QByteArray> writtenReturn(const Label& label, const Return& returned, const Manifest& manifest);
/** The errors of opened(); KofferIsNone for a Koffer. @param unread gets what was left out */
[[nodiscard]] Result<Return> returnFrom(
    const QByteArray& bytes, const QString& name, const Keys& keys, Unread* unread = nullptr);

/** The whole of a file; FileMissing, KofferDamaged for one that is larger than any. */
[[nodiscard]] Result<QByteArray> fileBytes(const QString& path);

} // namespace core::koffer
