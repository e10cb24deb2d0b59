#pragma once

#include "ui/stage/stagecontext.h"

namespace ui {

/** What the room sees of a peer consultation while it runs: the clock of its phase and the key question (domain.md
 * WF-10). Nothing that is said is among it. */
struct PeerWall {
    QString phase;
    QString who; ///< speaks and listens; may be empty
    QString countdown;
    bool runs = false; ///< false: the phase has yet to begin
    bool isOverTime = false;
    QString question; ///< empty where it is for the agency alone
};

/** The consultation of the session whose phases run; nullopt where none does.
 *  @param known a consultation whose running phase began at `begun`, to the second, which the book does not keep */
[[nodiscard]] std::optional<PeerWall> peerWall(
    const StageContext& context, core::RecordId known = {}, QTime begun = {});

} // namespace ui
