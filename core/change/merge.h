#pragma once

#include "core/change/acts.h"
#include "core/change/conflict.h"

namespace core {

/** What came back from elsewhere: the acts of another copy of the book and what they changed. */
struct Return {
    QString bookId; ///< of the book it was made from
    QString source; ///< what it is called: a file name, "GANZTAG-2/1"
    QList<Origin> acts; ///< an empty source is this return's
    QList<StoredChange> changes;
    QHash<QString, QByteArray> files; ///< bytes of attachments by their hash, as far as the office does not have them
};

/** What a return may change: what was recorded in the book when it was issued, never what the return says of itself
 *  (decisions.md 26). */
struct Scope {
    struct Issued {
        QSet<QString> fields; ///< storage keys
        bool mayRemove = false;
    };
    bool everything = false; ///< two copies of one book
    QHash<RecordId, Issued> issued;
    QSet<RecordId> roots; ///< sessions: new records may live in them, at any depth
    QSet<QString> newKinds; ///< storage names of the kinds that may
    QSet<QString> loneKinds; ///< of those that may be new though they live in nothing, and what lives in them

    [[nodiscard]] static Scope all()
    {
        Scope scope;
        scope.everything = true;
        return scope;
    }
};

/** What becomes of one change of a return. Every change is in exactly one class. */
enum class ChangeClass {
    TakenOver, ///< new here, and now (part of) what is shown
    Known, ///< it was here already
    Equal, ///< new, beside an unequal author with an equal value: nothing to ask
    Conflict, ///< new, and unequal to what was done here or in another return meanwhile: it waits as a candidate
    Outside, ///< outside what was issued: not taken in at all
    UnknownField, ///< of a newer program: kept in history, not shown
    Erased, ///< about a record that was erased: not taken in at all
    Withdrawn, ///< here already, by a merge that was taken back: not applied again
    Quarantined, ///< kept in history, not shown: see QuarantineReason
};
inline constexpr int changeClasses = int(ChangeClass::Quarantined) + 1;

enum class QuarantineReason {
    None,
    TargetMissing, ///< it names a record that is not there after the union
    RecordUnknown, ///< the creation of its record is not known here
    ValueUnsound, ///< a value that no program stores
};

/** One change of a return and what becomes of it, in the order of the return. */
struct MergeLine {
    qsizetype change = -1; ///< index into the return
    ChangeClass verdict = ChangeClass::Known;
    QuarantineReason reason = QuarantineReason::None;
    bool operator==(const MergeLine&) const = default;
};

/** What a merge would do. Nothing is done until the book applies the proposal. */
struct MergePlan {
    /** Nothing of the return can be believed: a change that is here with other content, or a history in a circle. */
    std::optional<Error> refusal;
    QList<MergeLine> lines;
    acts::Proposal proposal; ///< empty where nothing is new
    QList<Conflict> conflicts; ///< open after the merge, of the records concerned

    [[nodiscard]] qsizetype count(ChangeClass verdict) const;
};

/** Set union over change ids, and what follows from it. Pure: no file, no clock, no random number.
 *  ParseFailed never: whoever read the return did that. Errors are those of the view. */
[[nodiscard]] Result<MergePlan> planMerge(const HistoryView& office, const Return& returned, const Scope& issued);

} // namespace core
