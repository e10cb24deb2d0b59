#pragma once

#include "core/model/record.h"

namespace ui {

/** One sentence on what belongs in the list of a kind, for when it is empty. */
[[nodiscard]] QString emptyWords(const core::EntityInfo& kind);

} // namespace ui
