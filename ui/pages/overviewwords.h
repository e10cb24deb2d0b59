#pragma once

#include "core/model/overview/overview.h"
#include "ui/pages/overviewcard.h"

namespace ui {

/** What a part of an overview is called. */
[[nodiscard]] QString partTitle(const core::OverviewPart& part);
/** "2 overdue", or how many there are. */
[[nodiscard]] QString partFacts(const core::OverviewPart& part);
/** What belongs there, said while it is empty. */
[[nodiscard]] QString partEmptyWords(const core::OverviewPart& part);
/** The lines of a part in words, each with where it leads. */
[[nodiscard]] QList<OverviewText> partLines(const core::OverviewPart& part);

} // namespace ui
