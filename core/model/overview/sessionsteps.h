#pragma once

#include "core/model/entities/session.h"

namespace core {

/** What a session still needs before its next state (domain.md 2.4.4). */
struct SessionStep {
    std::optional<SessionState> next; ///< nullopt: there is none that planners take it to
    QStringList missing; ///< storage keys of fields, the first one to fill first; empty: it may go on
};

/** From a rough date to one that everybody can rely on: planned, scheduled with an exact date, confirmed with times,
 *  mode and place. */
[[nodiscard]] SessionStep sessionStep(const Session& session);

} // namespace core
