#pragma once

#include "core/change/decide.h"

namespace ui {

/** One of the values that wait for a decision, as a person reads it. */
struct ConflictSide {
    core::ChangeId candidate;
    QString source; ///< what it is called: "Office", "GANZTAG-2/1"
    QString author; ///< with who and when
    QString text;
    bool isOffice = false;
};

/** A conflict with all that is needed to decide it. */
struct ConflictView {
    core::Conflict conflict;
    QString title; ///< the record and the field
    QList<ConflictSide> sides; ///< the office's own first

    /** Whether both texts may stand one under the other: long texts only. */
    [[nodiscard]] bool mayKeepBoth() const;
    /** Whether a value of one's own may be given. */
    [[nodiscard]] bool mayBeOwn() const { return !conflict.isAboutRecord() && conflict.element.isNull(); }
    /** All texts, a blank line between, as a decision. @pre mayKeepBoth() */
    [[nodiscard]] core::Decision both() const;
};

/** @param authorOf who made a candidate; an empty source is this book */
[[nodiscard]] ConflictView conflictView(const core::Conflict& conflict, const QString& recordTitle,
    const core::Titles& titles, const std::function<core::Origin(const core::Candidate&)>& authorOf);

} // namespace ui
