#pragma once

#include "core/model/reader.h"

#include <QSet>

namespace core {

/** The records of a session or a talk, the oldest version first. */
[[nodiscard]] Result<QList<Record>> recordVersions(const Reader& reader, RecordId subject);

/** Who was at a session and gets its record: those present, and those who were excused or stood in for. */
[[nodiscard]] Result<QList<RecordId>> proposedDistribution(const Reader& reader, RecordId session);

/** Storage keys of what may still be changed in a record that is approved (V-46): where it goes. */
[[nodiscard]] QSet<QString> freeFieldsOfApproved();
/** Storage keys of the fields of a record of any kind that nobody may edit any more; mostly none (V-46). */
[[nodiscard]] QSet<QString> lockedFields(const Record& record);

} // namespace core
