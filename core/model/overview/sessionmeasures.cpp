#include "core/model/overview/sessionmeasures.h"

#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"

namespace core {

Result<QList<Record>> measuresOfSession(const Reader& reader, RecordId session)
{
    WB_ASSIGN(measures, reader.childrenOf(session, Measure::info()));
    WB_ASSIGN(consultations, reader.childrenOf(session, PeerConsultation::info()));
    for (const Record& consultation : std::as_const(consultations)) {
        WB_ASSIGN(steps, reader.childrenOf(consultation.id(), Measure::info()));
        measures.append(steps);
    }
    return std::move(measures);
}

} // namespace core
