#pragma once

#include "core/change/merge.h"

namespace core {

/** What became of changes of a return, as the report counts them. */
[[nodiscard]] QString classText(ChangeClass verdict);
/** Why a change is kept without being shown; empty for None. */
[[nodiscard]] QString reasonText(QuarantineReason reason);
/** What a conflict is about: the record and the field. `title` is the record's. */
[[nodiscard]] QString conflictText(const Conflict& conflict, const QString& title, const Titles& titles);
/** The value that a candidate stands for. */
[[nodiscard]] QString candidateText(const Conflict& conflict, const Candidate& candidate, const Titles& titles);
/** Where and by whom a change was made, and when: "office, Anna, 22.03.2023 09:00". */
[[nodiscard]] QString authorText(const Origin& author);
/** Something in history that is not shown, because it names a record that is not there. */
[[nodiscard]] QString keptText(const Mark& mark, const QString& title);

} // namespace core
