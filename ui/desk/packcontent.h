#pragma once

#include "core/koffer/packing.h"

#include <QString>

namespace ui {

/** What goes along, in words: how many records of each kind, photos, and what was left out or ticked. */
[[nodiscard]] QString contentText(const core::koffer::Packing& packing, const core::koffer::PackRequest& request);

} // namespace ui
