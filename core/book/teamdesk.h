#pragma once

#include "core/model/booking.h"
#include "core/model/fillings.h"
#include "core/model/overview/agreementcover.h"
#include "core/model/overview/overview.h"

namespace core {

/** What is looked at before a team gets a place. */
enum class TeamCheckKind {
    Agreement,
    Size,
    Mix, ///< manager and specialist
    Region,
    Programme,
    Entry, ///< into a closed group
    Other, ///< whatever else a rule finds
};

enum class TeamCheckState { Good, Stands, Caution, Bad };

/** One check of a team with its verdict. The verdict is the rules'; what is good is said beside it. */
struct TeamCheck {
    TeamCheckKind kind = TeamCheckKind::Other;
    TeamCheckState state = TeamCheckState::Good;
    Finding finding; ///< of a rule, as it is or as it would be with a place; without a rule where nothing is found
    AgreementCover cover; ///< of Agreement
    qint64 persons = 0; ///< of Size
    std::optional<qint64> least;
    std::optional<qint64> most;
    QString name; ///< of Region and Programme
};

struct TeamCard {
    TeamInSeries team;
    QString municipality;
    int place = 0; ///< in the waiting list, from 1; 0: it does not wait
    QList<TeamCheck> checks;
};

/** The teams of a series as its planners see them: who is where, what speaks for and against each, and what is free. */
struct TeamDesk {
    Series series;
    qint64 teams = 0; ///< with a place
    qint64 persons = 0; ///< with a place, those who registered by themselves among them
    WaitingList waiting;
    QList<Filling> fillings;
    BookingState booking = BookingState::Free;
    QList<TeamCard> cards; ///< in the order in which they came
};

/** What the rules would say of a place is asked for teams that wait or came; those that have gone are not judged.
 * Nothing is written. */
[[nodiscard]] Result<TeamDesk> teamDesk(const Reader& reader, RecordId series, QDate today);

} // namespace core
