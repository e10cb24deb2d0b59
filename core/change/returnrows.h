#pragma once

#include "core/change/merge.h"

namespace core {

/** What a person reads of a return: one line for each place that it changes, and one for each new record with all that
 *  was done to it. Every change of the return that is not known here already is in exactly one line. */
struct ReturnRow {
    RecordId record;
    const EntityInfo* entity = nullptr; ///< null where this program does not know the kind
    QString kind; ///< storage name of the kind, as the return gives it
    QString title; ///< of the record, as it is after the merge or was before
    bool isNew = false; ///< the return creates it
    bool isRemoval = false;
    qsizetype field = -1; ///< -1: the whole record, or a field that is not known here
    QString fieldKey; ///< as the return gives it; empty for the whole record
    QString element; ///< of a set
    ChangeClass verdict = ChangeClass::TakenOver;
    QuarantineReason reason = QuarantineReason::None;
    bool isParallel = false; ///< the office changed other fields of the record meanwhile, or this one to the same value
    QList<qsizetype> officeFields; ///< those that it changed
    QList<qsizetype> changes; ///< indexes into the return; none for a conflict that was open before
    Value atIssue; ///< as the other side found it
    Value office; ///< as it stands here
    Value returned; ///< as the return has it; of an element, whether it is in the set
    std::optional<QUuid> conflict; ///< that waits here after the merge
    Origin author; ///< of the last change
    ChangeId last; ///< that change

    [[nodiscard]] bool isAboutField() const { return field >= 0; }
};

/** What the office has done meanwhile, told from what the other side knew. */
struct Meanwhile {
    std::optional<ActId> since; ///< the act of packing; none: a copy of the book, which brings all that it knows
};

/** @param reader the office's book before the merge
 *  @param plan made of the same return */
[[nodiscard]] Result<QList<ReturnRow>> returnRows(const HistoryView& office, const Reader& reader,
    const Return& returned, const MergePlan& plan, const Meanwhile& meanwhile);

} // namespace core
