#pragma once

#include "core/model/entities/agreement.h"
#include "core/model/seriesparts.h"

#include <QDate>

namespace core {

/** Whether the agreements of a municipality reach over every date of a series (V-01 asks for the first one only). */
struct AgreementCover {
    enum class State {
        None, ///< there is none with this agency that is signed, and none on its way
        Preparing, ///< one is on its way
        Covers, ///< on every date
        EndsBetween, ///< on the first date, and not on a later one
        BeginsLater, ///< not on the first date, and on a later one
        Missed, ///< signed, and valid on none of the dates
    };
    State state = State::None;
    RecordId agreement; ///< the one that reaches furthest; null for None
    QString number;
    QDate until; ///< its last day; invalid: without one
    QDate uncovered; ///< the first date without one
    int uncoveredSession = 0; ///< its number among the sessions, from 1

    bool operator==(const AgreementCover&) const = default;
};

/** A date that is not exact is covered when its first and its last day are. A series without any date is looked at as
 *  if it was today.
 *  @param sessions as sessionsOf() gives them */
[[nodiscard]] Result<AgreementCover> agreementCover(
    const Reader& reader, RecordId municipality, const Series& series, const QList<Session>& sessions, QDate today);

} // namespace core
