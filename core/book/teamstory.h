#pragma once

#include "core/change/act.h"
#include "core/model/overview/moveexplained.h"

namespace core {

class Database;

/** One decision about a team, as it can be told later. */
struct TeamStep {
    Act act; ///< who and when
    MoveExplanation explanation;
};

/** The steps of a registration with what spoke for them at the time, the newest first: history is wound back to each.
 *  What a team, its members or the places were then is told as they were; of what was removed since, as far as the last
 *  5,000 acts tell of it.
 *  Looks at much: for a connection beside the window's. @param most acts looked at */
[[nodiscard]] Result<QList<TeamStep>> teamStory(Database& book, RecordId registration, int most = 20);

} // namespace core
