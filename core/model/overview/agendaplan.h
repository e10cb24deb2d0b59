#pragma once

#include "core/model/entities/agendaitem.h"
#include "core/model/reader.h"

namespace core {

/** One block of an agenda with the time that follows from those before it. */
struct AgendaBlock {
    RecordId id;
    AgendaItem item;
    QTime start; ///< invalid while the session has no beginning
    QTime end;
    QString method; ///< its name
    qint64 sitting = 0; ///< minutes since the last break, this block included; 0 for a break
    bool isTooLong = false; ///< no break for too long by the end of it (V-35)
    std::optional<qint64> actualMinutes; ///< how long it took
};

/** An agenda as it runs: of a session, or of a template. */
struct AgendaPlan {
    QList<AgendaBlock> blocks;
    QTime start;
    QTime end; ///< when the last block ends; invalid without a beginning
    qint64 minutes = 0; ///< of all blocks
    qint64 breaks = 0; ///< of these in breaks
    std::optional<qint64> planned; ///< minutes the session lasts; nullopt: its times are not known

    /** Minutes left (below zero: too many) until the session ends. */
    [[nodiscard]] std::optional<qint64> left() const
    {
        return planned ? std::optional(*planned - minutes) : std::nullopt;
    }
};

/** Longest time without a break, in minutes (V-35). */
constexpr qint64 longestSitting = 120;

[[nodiscard]] Result<AgendaPlan> agendaPlan(const Reader& reader, RecordId sessionOrTemplate);

/** How long a method really took where it was used and timed. */
struct MethodTimes {
    qint64 uses = 0;
    qint64 minutes = 0; ///< on average, rounded; 0 while there is no use
    qint64 shortest = 0;
    qint64 longest = 0;
};

[[nodiscard]] Result<MethodTimes> methodTimes(const Reader& reader, RecordId method);
/** Minutes from one time of a day to a later one; nullopt where one is not known or they are in the wrong order. */
[[nodiscard]] std::optional<qint64> minutesBetween(QTime from, QTime to);

} // namespace core
