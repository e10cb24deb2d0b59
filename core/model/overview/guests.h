#pragma once

#include "core/model/entities/personregistration.h"
#include "core/model/reader.h"

/** Persons who registered by themselves, for an open event or one session of it. */
namespace core {

/** One of them as planners look at it. */
struct Guest {
    RecordId id; ///< of the registration
    PersonRegistration registration;
    QString person;
    QString municipality;
    QString session; ///< the one it is for; empty: for all that is looked at
    int place = 0; ///< among those who wait, from 1; 0: does not wait
    bool isTwice = false; ///< registered for the same once more, or for all and for one
    bool hasPlace = false; ///< has one, or could have one: nothing speaks against it

    [[nodiscard]] bool hasGone() const;
};

/** All of a series, those for single sessions of it among them, or of one session. */
struct GuestList {
    QList<Guest> guests; ///< in the order in which they came
    qint64 confirmed = 0; ///< of them
    std::optional<qint64> places; ///< for persons, in the series
    std::optional<qint64> free; ///< of those, teams counted too
};

[[nodiscard]] Result<GuestList> guestsOf(const Reader& reader, RecordId subject);

} // namespace core
