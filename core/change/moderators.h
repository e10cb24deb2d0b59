#pragma once

#include "core/change/movingdates.h"

/** Who moderates in whose place, on one date or several. */
namespace core::acts {

/** Why a session that a change of moderators was meant for too stays as it is. */
enum class ModeratorStays {
    Changes, ///< it does not stay
    TookPlace,
    Cancelled, ///< or postponed, without a new date
    OtherModerator, ///< who is to be replaced does not moderate there; where nobody was named: somebody does already
};

/** What becomes of one session. */
struct ModeratorMove {
    RecordId session;
    FuzzyDate date;
    ModeratorStays stays = ModeratorStays::Changes;
    bool areSwapped = false; ///< both have a part in moderating it: they take each other's

    [[nodiscard]] bool changes() const { return stays == ModeratorStays::Changes; }
    bool operator==(const ModeratorMove&) const = default;
};

/** Every session that was meant, in the order of the dates, and the one change. */
struct ModeratorMoves {
    QList<ModeratorMove> moves;
    Proposal proposal;

    [[nodiscard]] qsizetype changed() const;
};

/** Those who moderate a session or help to: each once, in the order of their roles; null among them for a part that
 *  waits for somebody, or where there is none at all. */
[[nodiscard]] Result<QList<RecordId>> moderatorsOf(const Reader& reader, RecordId session);

/** `to` moderates in the place of `from` (null: the part that nobody has yet), in this session, this and later ones, or
 *  all; where both have a part they take each other's. Sessions that took place or were called off stay, but for the
 *  one that is meant. ValueMissing without `to`; UsageWrong where both are the same, or where `from` does not moderate
 *  this session. */
[[nodiscard]] Result<ModeratorMoves> changeModerator(
    const Reader& reader, RecordId session, RecordId from, RecordId to, DateScope scope, IdSource& ids);

} // namespace core::acts
