#pragma once

#include "core/model/waitinglist.h"

namespace core {

/** One way to give free places to teams that wait. Teams are never split. */
struct Filling {
    enum class Kind {
        InOrder, ///< from the head of the list, as far as the places reach
        PassingOver, ///< teams further back, because one before them does not fit: needs a recorded reason (V-26)
        MorePlaces, ///< the first one that does not fit, with so many places more
    };
    Kind kind = Kind::InOrder;
    QList<WaitingTeam> teams; ///< who gets places, in the order of the list
    QList<WaitingTeam> passedOver; ///< who came before one of them and goes on waiting
    std::optional<qint64> leftTeams; ///< free afterwards; nullopt: no limit
    std::optional<qint64> leftPersons;
    qint64 moreTeams = 0; ///< of MorePlaces: by so much the places are raised
    qint64 morePersons = 0;

    [[nodiscard]] qint64 persons() const;
};

/** The ways to fill what is free, in a fixed order: along the list, then past those who do not fit, each beginning with
 *  another team, then by raising the places. Empty while nobody waits, nothing is free, or the series is fully booked
 *  by decision. */
[[nodiscard]] QList<Filling> fillings(const WaitingList& list);

} // namespace core
