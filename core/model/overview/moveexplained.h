#pragma once

#include "core/model/entities/registration.h"
#include "core/model/reader.h"

namespace core {

/** Why a team is where it is: what the rules had to say when its registration went there, with the numbers of then.
 *  `core/wording` makes the sentence. */
struct MoveExplanation {
    enum class Why {
        Came, ///< interested or registered: nothing is decided yet
        Fits, ///< confirmed, and there was room
        Passed, ///< confirmed although a team that came before was waiting: with a reason
        Beyond, ///< confirmed beyond the places: with a reason
        NoRoom, ///< waits: there was no room for all of it
        BehindOthers, ///< waits: there was room, but others that came before were waiting
        ByDecision, ///< waits: the series is fully booked by decision
        HadRoom, ///< waits although there was room and nobody before it
        Gone, ///< cancelled or withdrawn: its places are free again
        Declined,
    };
    Why why = Why::Came;
    QString rule; ///< V-26, or 2.4.5 where only the way of a registration is followed
    RegistrationState to = RegistrationState::Interested;
    QString municipality;
    qint64 persons = 0; ///< places the team needs
    std::optional<qint64> teams; ///< places for teams; nullopt: no limit
    std::optional<qint64> freeTeams; ///< of these free at that moment
    std::optional<qint64> places; ///< places for persons
    std::optional<qint64> freePersons;
    qint64 waiting = 0; ///< teams that waited at that moment, this one among them where it did
    qint64 before = 0; ///< of these that came before this one
    QStringList passedOver; ///< municipalities that came before and went on waiting
    QString reason; ///< that a person gave, of an exception or with the registration
    QString who; ///< who let it stand

    bool operator==(const MoveExplanation&) const = default;
};

/** Explains the step of a registration from one state of a book to the next; nullopt where its state did not change.
 *  @param before the book before the act
 *  @param after the book after it */
[[nodiscard]] Result<std::optional<MoveExplanation>> explainMove(
    const Reader& before, const Reader& after, RecordId registration);

} // namespace core
