#pragma once

#include "core/change/act.h"
#include "core/store/history.h"

namespace core {

/** What an act did, as undo and history name it: "Team Kreis Olpe added". In the language spoken. */
[[nodiscard]] QString actText(const ActInfo& info);

/** One change as history shows it: field, before and after. */
[[nodiscard]] QString changeText(const Change& change, const Titles& titles);

} // namespace core
