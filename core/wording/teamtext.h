#pragma once

#include "core/book/teamdesk.h"
#include "core/model/overview/continuity.h"
#include "core/model/overview/hostproposal.h"
#include "core/model/overview/moveexplained.h"

namespace core {

/** What a card of a team says of one check: "ZV-2022-003, until 31.12.2024". */
[[nodiscard]] QString sentence(const TeamCheck& check);

/** "8 of 12 teams, 31 of 40 persons" */
[[nodiscard]] QString placesText(const TeamDesk& desk);
/** "2 places free: Olpe needs 3, Soest 2"; empty where nobody waits. */
[[nodiscard]] QString freeText(const WaitingList& list, const Titles& titles);
/** What a filling does, and why it stands where it does. */
[[nodiscard]] QString fillingText(const Filling& filling, const Titles& titles);
[[nodiscard]] QString fillingReason(const Filling& filling, const Titles& titles);

/** Why a team went where it is; begins with the number of the rule. */
[[nodiscard]] QString sentence(const MoveExplanation& explanation);

/** "Fewest hostings (0), offered on 03.03.2023; next would be: …" */
[[nodiscard]] QString sentence(const HostProposal& proposal);

/** "can no longer attend all three"; empty where there is nothing to say. @param dates how many there are */
[[nodiscard]] QString forecast(Continuity continuity, qsizetype dates);
/** What one cell of the matrix is called. */
[[nodiscard]] QString takingText(Taking taking);

} // namespace core
