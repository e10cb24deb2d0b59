#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Team;

/** domain.md 2.4.5 */
enum class RegistrationState { Interested, Registered, Confirmed, Waitlisted, Declined, CancelledByTeam, Withdrawn };
[[nodiscard]] ChoiceList choicesOf(RegistrationState);

enum class Channel { Email, Phone, Form, InPerson };
[[nodiscard]] ChoiceList choicesOf(Channel);

/** The registration of a team, which has one (domain.md 2.2 D and 2.4.5). */
struct Registration {
    static constexpr const char* entityKey = "registration";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Team> team;
    RegistrationState state = RegistrationState::Interested;
    QDate receivedOn;
    QTime receivedAt;
    std::optional<Channel> channel;
    std::optional<qint64> personsExpected;
    bool exceptionRequested = false;
    QString foodNeeds;
    QString accessNeeds;
    QDate confirmedOn;
    QDate cancelledOn;
    QString reason;
    LongText remarks;

    bool operator==(const Registration&) const = default;
};

} // namespace core
