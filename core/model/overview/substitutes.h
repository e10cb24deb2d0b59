#pragma once

#include "core/model/reader.h"

#include <QDate>

namespace core {

/** Somebody who could stand in for a member. */
struct SubstituteCandidate {
    RecordId person;
    QString name;
    QString position; ///< in the municipality
};

/** People who work for the municipality of a team on a day and are not in the team, by name. */
[[nodiscard]] Result<QList<SubstituteCandidate>> substitutesFor(const Reader& reader, RecordId team, QDate today);

} // namespace core
