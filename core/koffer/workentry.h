#pragma once

#include "core/change/act.h"
#include "core/change/changeset.h"

namespace core::koffer {

/** A draft as it stands in its table. */
struct DraftRow {
    QString key;
    QString at;
    QByteArray value;
    bool operator==(const DraftRow&) const = default;
};

/** One record of a working copy's journal. */
struct WorkEntry {
    std::optional<Act> act; ///< what was done, with its changes
    ChangeSet changes;
    quint32 returned = 0; ///< the number of a return that was written; 0: none
    std::optional<QList<DraftRow>> drafts = {}; ///< all that there are now; nullopt: those of before
};

/** Every step with its id and its parents, so that doing it again gives the same history. KofferTooLarge. */
[[nodiscard]] Result<QByteArray> written(const WorkEntry& entry);
/** KofferDamaged. */
[[nodiscard]] Result<WorkEntry> entryFrom(const QByteArray& bytes, const QString& name);

/** The steps of an act as they were asked for, with the ids and parents that history gave them.
 *  @param noted what history holds of the act, in order */
[[nodiscard]] Result<ChangeSet> withIds(const ChangeSet& changes, const QList<Change>& noted);

} // namespace core::koffer
