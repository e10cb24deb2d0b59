#pragma once

#include "core/model/record.h"
#include "ui/frame/place.h"

namespace ui {

/** A place on the rail and the record kinds that are listed there; without any it has a page of its own. */
struct RailPlace {
    RailEntry entry;
    QList<const core::EntityInfo*> kinds;
};

/** The rail from top to bottom (ui.md). Kinds that are named nowhere are shown where their owner is. */
[[nodiscard]] QList<RailPlace> railPlaces();

} // namespace ui
