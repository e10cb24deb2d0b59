#pragma once

namespace ui {

/** Lets screen readers go through the blocks of the calendar's boards; once for the program. */
void installBoardAccess();

} // namespace ui
