#pragma once

#include "core/change/decide.h"

#include <optional>

namespace ui {

/** One of the values that wait for a decision, as a person reads it. */
struct ConflictSide {
    core::ChangeId candidate;
    QString source; ///< what it is called: "Office", "GANZTAG-2/1"
    QString author; ///< with who and when
    QString text;
    std::optional<core::MergeSide> stands; ///< for what B and R take; a side of neither is taken by its number
    bool operator==(const ConflictSide&) const = default;
};

/** A conflict with all that is needed to decide it. */
struct ConflictView {
    core::Conflict conflict;
    QString title; ///< the record and the field
    QList<ConflictSide> sides; ///< what the office has first, then what the return has

    /** Where the one stands that a key takes: B, R, or its number; -1 where there is none. */
    [[nodiscard]] qsizetype sideOfKey(int key) const;
    /** The key that takes a side. */
    [[nodiscard]] static int keyOfSide(const ConflictSide& side, qsizetype index);
    /** Whether both texts may stand one under the other: long texts only. */
    [[nodiscard]] bool mayKeepBoth() const;
    /** Whether a value of one's own may be given. */
    [[nodiscard]] bool mayBeOwn() const { return !conflict.isAboutRecord() && conflict.element.isNull(); }
    /** All texts, a blank line between, as a decision. @pre mayKeepBoth() */
    [[nodiscard]] core::Decision both() const;
};

/** @param authorOf who made a candidate; an empty source is this book
 *  @param returned what is being merged; without it, the conflict is one of the book: there the office has what is
 *                  shown for now, and where only one other value waits, that is the return's */
[[nodiscard]] ConflictView conflictView(const core::Conflict& conflict, const QString& recordTitle,
    const core::Titles& titles, const std::function<core::Origin(const core::Candidate&)>& authorOf,
    const core::Return* returned = nullptr);

} // namespace ui
