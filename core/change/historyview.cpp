#include "core/change/historyview.h"

namespace core {

Result<QList<HistoryView::Step>> HistoryView::stepsOf(RecordId id) const
{
    WB_ASSIGN(nodes, historyOf(id));
    QList<Step> steps;
    for (const HistoryNode& node : std::as_const(nodes)) {
        const StoredChange stored = encoded(node.change);
        steps.append({stored.id, stored.field, node.isForeign()});
    }
    return steps;
}

} // namespace core
