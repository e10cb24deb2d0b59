#pragma once

#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"

namespace core {

/** How full a series is (Buchungsstand, domain.md 2.4.3). Derived, never stored. */
enum class BookingState { Free, FewLeft, SoldOut, Waitlist };
[[nodiscard]] ChoiceList choicesOf(BookingState);

/** Places taken, counted by teams and by persons. */
struct Occupancy {
    qint64 confirmedTeams = 0;
    qint64 confirmedPersons = 0;
    qint64 waitingTeams = 0;
};

/** Counts one registration. A confirmed team counts with its members, or with the persons expected where that is more.
 */
void countIn(Occupancy& occupancy, const Registration& registration, qint64 members);

/** Sold out by decision, or when the places for teams or for persons are taken; few left when one team's place or at
 *  most a fifth of the places are free; a series without limits is free (domain.md 2.4.3, 0-47). */
[[nodiscard]] BookingState bookingState(const Series& series, const Occupancy& occupancy);

} // namespace core
