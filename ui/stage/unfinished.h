#pragma once

#include "core/store/drafts.h"

namespace ui {

class StageContext;

/** Whether the line for notes is among the places: where it is in sight, it need not be named. */
enum class NotesLine { InSight, Named };

/** The places of a session's moderation in which something was being typed and is not saved, with the keys that lead
 *  there: "Measures (F3)". */
[[nodiscard]] QStringList unfinishedPlaces(
    const StageContext& context, const QList<core::Draft>& drafts, NotesLine line = NotesLine::InSight);

} // namespace ui
