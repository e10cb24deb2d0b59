#pragma once

#include "core/change/decide.h"
#include "core/change/returnrows.h"
#include "core/koffer/returning.h"
#include "core/store/doublesearch.h"
#include "core/support/progress.h"

#include <functional>

namespace core::koffer {

/** How the merge desk sorts changes: the classes of the plan, with those taken over told apart where a person should
 *  look. Every change is in exactly one. */
enum class DeskClass {
    Conflict,
    Doubtful, ///< a new record that the book may have already under another id
    Kept, ///< in history, not in the data
    NewerField,
    Outside,
    Erased,
    Withdrawn,
    Parallel, ///< the office changed other fields of the record meanwhile, or this one to the same value
    TakenOver,
    Known,
};
inline constexpr int deskClasses = int(DeskClass::Known) + 1;

/** Which file is to be compared with the book. */
struct DeskRequest {
    QString file; ///< a return, another copy of the book, or a file of changes
    QString book; ///< path of the office's own
    QDate today;
};

/** What lies on the merge desk: verified whole, compared, and nothing of it applied. */
struct DeskPlan {
    QString source; ///< what it is called: "GANZTAG-2/1", a file name
    std::optional<RecordId> issue; ///< of a return
    KofferIssue facts; ///< of the issue
    Return returned;
    MergePlan plan;
    QList<ReturnRow> rows;
    QHash<RecordId, QList<DoubleHit>> doubles; ///< of new records
    QHash<ChangeId, Origin> authors; ///< of the candidates of conflicts
    Findings findings; ///< what the rules would find in the book after it, and not before
    Unread unread; ///< of a return of a newer program
    QList<RecordId> overtaken; ///< released records of sessions that it supplements: their next version is due

    [[nodiscard]] DeskClass classOf(const ReturnRow& row) const;
    /** Changes of each class, by DeskClass; their sum is the number of changes of the return. */
    [[nodiscard]] QList<qsizetype> counts() const;
    /** Changes of the return. */
    [[nodiscard]] qsizetype lineCount() const { return plan.lines.size(); }
    [[nodiscard]] const Conflict* conflictOf(const ReturnRow& row) const;
    /** When the last of it was done, and by whom; nothing in an empty return. */
    [[nodiscard]] std::optional<Origin> latest() const;
};

/** Reads and compares on a thread of its own. `progress` counts the steps of the way; Cancelled. The errors of
 *  planReturn() and readReturn(). */
[[nodiscard]] Result<DeskPlan> planDesk(
    Database& office, const DeskRequest& request, const Clock& clock, IdSource& ids, const Progress& progress = {});

/** A return that planReturn() has read, on the desk: laidOut() has the rest. */
[[nodiscard]] DeskPlan begunWith(const ReturnPlan& read);

/** What a person reads of a plan, besides the plan itself: its lines, doubles, authors and findings.
 *  @param begun with the return and the plan, and with the issue where there is one
 *  @param goOn called before each step; what it fails with is the answer */
[[nodiscard]] Result<DeskPlan> laidOut(
    Database& office, DeskPlan begun, QDate today, const std::function<Result<void>()>& goOn = {});

/** A plan with decisions, and what the rules say of the whole. */
struct DecidedDesk {
    DecidedMerge merge;
    Findings findings;
};
[[nodiscard]] Result<DecidedDesk> decidedDesk(
    Database& office, const DeskPlan& plan, const QList<Decision>& decisions, QDate today, IdSource& ids);

} // namespace core::koffer
