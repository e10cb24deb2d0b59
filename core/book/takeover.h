#pragma once

#include "core/store/lease.h"

namespace core {

/** Frees the right to write in a book whose holder cannot be seen from here, as after a computer has died: watches for
 *  60 s that nothing of it moves, asks, and takes its lease away. Whoever opens the book for writing next raises the
 *  epoch, so that the holder, should it wake up, writes nothing more. What nobody holds, or held by a process of this
 *  computer that is gone, is freed at once. Blocks.
 *
 *  FileMissing; FileHeld when the holder moved; Cancelled after a no, or when the surroundings give up waiting. */
[[nodiscard]] Result<void> freeAfterObservation(
    const QString& book, const LeaseSurroundings& surroundings, const std::function<bool(const LeaseHolder&)>& confirm);

} // namespace core
