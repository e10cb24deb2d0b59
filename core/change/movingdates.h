#pragma once

#include "core/change/acts.h"
#include "core/model/fuzzydate.h"

namespace core::acts {

/** Which of the dates that belong together an edit of one is meant for. */
enum class DateScope {
    This,
    ThisAndLater, ///< those that stand behind it in time; what nobody has dated stands last
    All
};

/** Why a date that an edit was meant for too stays where it is. */
enum class StaysBecause {
    Moves, ///< it does not stay
    TookPlace,
    Cancelled, ///< or postponed, without a new date
    Undated, ///< there is no day that could move
    Coarse, ///< the way is shorter than half of its own unit: a season does not move by a week
    NoDistance, ///< the one date became another kind of date, so that there is no way between them
};

struct DateMove {
    RecordId session;
    FuzzyDate before;
    FuzzyDate after; ///< equal to before where it stays
    StaysBecause stays = StaysBecause::Moves;

    [[nodiscard]] bool moves() const { return stays == StaysBecause::Moves; }
    bool operator==(const DateMove&) const = default;
};

/** What a move of dates comes to: every session it was meant for, in the order of the dates, and the one change. */
struct DateMoves {
    QList<DateMove> moves;
    Proposal proposal;

    [[nodiscard]] qsizetype moved() const;
};

/** The sessions of the same series, committee or case that an edit of `session` is meant for, in the order of their
 *  dates; the session itself is always among them. */
[[nodiscard]] Result<QList<Record>> sessionsInScope(const Reader& reader, RecordId session, DateScope scope);

/** What an act is called that changes one session, or several of one series, committee or case.
 *  @param kind of the act */
[[nodiscard]] Result<ActInfo> infoOfDates(
    const Reader& reader, const QString& kind, const Record& session, qsizetype count);

/** Moves a session to another date, and with it the others of the scope as far in the same direction, each in its own
 *  unit. The session itself goes where it is told, whatever its state: rules judge that. ValueInvalid for a date that
 *  is none, or where a way leads out of the calendar. */
[[nodiscard]] Result<DateMoves> moveDates(const Reader& reader, RecordId session, const FuzzyDate& to, DateScope scope);

} // namespace core::acts
