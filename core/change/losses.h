#pragma once

#include "core/change/historybefore.h"
#include "core/change/settlement.h"

namespace core {

/** Whether what a taking back hides was there before the act as well. What came from elsewhere was shown because of the
 *  act that goes, and what this book itself put there may have waited for it; but what stood there already, or was put
 *  there since, is not to go. */
class Losses {
public:
    /** @param records all that the taking back looks at */
    Losses(const HistoryView& view, ActId act, const QList<RecordId>& records);

    /** Whether a record loses something that this book itself put into it, or goes though this book made it. */
    [[nodiscard]] Result<bool> isLoss(const ChangeGraph& graph, const Record& now, const std::optional<Record>& after);

private:
    /** Whether this book itself wrote one of the heads, and it was shown before the act or written since. */
    [[nodiscard]] Result<bool> stood(const ChangeGraph& graph, const QList<int>& heads, const FieldKey& key);

    HistoryBefore m_before;
    Settlement m_then; ///< settled when it is first needed
    bool m_isSettled = false;
};

} // namespace core
