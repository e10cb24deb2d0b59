#pragma once

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/session.h"

namespace core {

enum class BlockState { Ahead, Running, Over, Dropped };

/** One block of an agenda against the clock. Times are minutes of the day; -1 where nobody knows. */
struct ClockBlock {
    RecordId id;
    AgendaItem item;
    BlockState state = BlockState::Ahead;
    int planned = -1; ///< when it was to begin
    int begins = -1; ///< when it began, or will as things are now
    int ends = -1; ///< when it ended, or will
    int late = 0; ///< minutes between planned and begins; negative: before its time

    [[nodiscard]] qint64 minutes() const { return item.durationMin.value_or(0) + item.extraMin.value_or(0); }
};

/** The agenda of a session at one moment: planned against actual. */
struct AgendaClock {
    QList<ClockBlock> blocks;
    qsizetype running = -1; ///< index; -1: none runs
    qsizetype next = -1; ///< the block that comes after it; -1: there is none
    int secondsLeft = 0; ///< of the running block; negative once its time is over
    int late = 0; ///< minutes by which what is still to come is behind the plan
    int end = -1; ///< when all of it will be over

    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool isOver() const { return running < 0 && next < 0 && !blocks.isEmpty(); }
    /** Sum of all planned minutes of blocks that ran or run or come. */
    [[nodiscard]] qint64 minutes() const;
};

/** @param blocks agenda items in their order. @param now of the day, in Berlin */
[[nodiscard]] AgendaClock agendaClock(const Session& session, const QList<Record>& blocks, QTime now);

/** "09:30"; empty for -1. */
[[nodiscard]] QString clockText(int minuteOfDay);

} // namespace core
