#pragma once

#include "core/support/id.h"

#include <QList>

namespace core {

/** The ids of a list in its order, as far as they have been read: from the beginning, from the end, or all. */
struct ListIds {
    QList<RecordId> head; ///< from the first row on
    QList<RecordId> tail; ///< up to the last row
    qint64 count = -1; ///< rows of the whole list; -1: not counted yet

    [[nodiscard]] bool areAll() const { return head.size() == count; }
    [[nodiscard]] bool hold(qint64 first, qint64 end) const
    {
        return end <= head.size() || (count >= 0 && first >= count - tail.size());
    }
    /** Null where it has not been read. */
    [[nodiscard]] RecordId at(qint64 row) const
    {
        return row < head.size() ? head.at(row) : tail.value(row - (count - tail.size()));
    }
    /** -1 where it is not among those read. */
    [[nodiscard]] qint64 rowOf(RecordId id) const
    {
        if (const qint64 row = head.indexOf(id); row >= 0)
            return row;
        const qint64 row = tail.indexOf(id);
        return row < 0 ? -1 : count - tail.size() + row;
    }
};

} // namespace core
