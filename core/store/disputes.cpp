#include "core/model/dispute.h"

#include "core/store/database.h"
#include "core/store/history.h"
#include "core/store/recordstore.h"
#include "core/store/unsettled.h"

namespace core {

Result<QList<Dispute>> RecordStore::disputes() const
{
    QList<Dispute> disputes;
    WB_ASSIGN(settled, Unsettled(m_database).isEmpty());
    if (settled)
        return disputes;
    const History history(m_database);
    WB_ASSIGN(conflicts, history.conflicts());
    for (const Conflict& conflict : std::as_const(conflicts)) {
        Dispute dispute{conflict.record, conflict.entity, conflict.field, conflict.element, {}};
        for (const Candidate& candidate : conflict.candidates) {
            WB_ASSIGN(author, history.authorOf(candidate.id));
            dispute.voices.append({author ? author->source : QString(), candidate.value, candidate.isShown});
        }
        disputes.append(dispute);
    }
    return disputes;
}

} // namespace core
