#pragma once

#include "core/change/acts.h"
#include "core/model/rules/rule.h"

/** What the rules say of a book and of a change to it. */
namespace core::judgement {

/** Whose change it is. */
enum class Doing {
    Person, ///< has to go along the arrows of the state machines
    TakingBack, ///< an undo or a redo, which may go back
    Merging, ///< one step over many, so that nobody's arrows are looked at; what was released stays all the same
};

/** What a change brings: the findings after it that were not there before it, or that it made worse (decisions.md 20).
 *  What time alone has brought, and what stood before, is not among them. */
[[nodiscard]] Result<Findings> broughtBy(const Reader& before, const ChangeSet& changes, QDate today, Doing doing);

/** What a merge brings. */
[[nodiscard]] Result<Findings> broughtByMerge(const Reader& before, const ChangeSet& changes, QDate today);

/** ForbiddenByRule with all that it brings, if there is an error among it that nobody has answered for. */
[[nodiscard]] Result<void> allow(const Findings& brought);

/** Whether an error may stand only until a day that people name (V-01). */
[[nodiscard]] bool needsDay(const Finding& finding);

/** Findings of one record alone. */
[[nodiscard]] Result<Findings> ofOne(const Reader& reader, const Record& record, QDate today);
/** Findings of several records alone, which share what the rules read for them. */
[[nodiscard]] Result<Findings> ofEach(const Reader& reader, const QList<Record>& records, QDate today);
/** Findings of one record and of what lives in it. */
[[nodiscard]] Result<Findings> of(const Reader& reader, const Record& record, QDate today);
/** Findings of the whole book. */
[[nodiscard]] Result<Findings> ofAll(const Reader& reader, QDate today);

} // namespace core::judgement

namespace core::acts {

/** Adds to a proposal that people let findings stand, with one reason: an exception record each. UsageWrong if one of
 *  them may not stand; ForbiddenByRule if one may only until a day and `until` is none. */
[[nodiscard]] Result<void> excuse(Proposal& proposal, const Findings& findings, const QString& reason,
    const QString& who, QDate until, IdSource& ids);

} // namespace core::acts
