#pragma once

#include "core/store/drafts.h"

namespace ui {

class StageContext;

/** The places of a session's moderation in which something was being typed and is not saved, with the keys that lead
 *  there: "Measures (F3)". The line for notes is not among them: it is in sight. */
[[nodiscard]] QStringList unfinishedPlaces(const StageContext& context, const QList<core::Draft>& drafts);

} // namespace ui
