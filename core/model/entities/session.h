#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;

/** domain.md 2.4.4 */
enum class SessionState { Planned, Scheduled, Confirmed, Held, Documented, Released, Postponed, Cancelled };
[[nodiscard]] ChoiceList choicesOf(SessionState);

enum class VenueState { Open, Planned, Confirmed };
[[nodiscard]] ChoiceList choicesOf(VenueState);

/** What a session may be of: a series, a committee, a case (domain.md 2.2 D). */
struct SessionOwner {
    static constexpr const char* entityKey = "series committee consultation_case";
};

/** One date of a series; its number among the others is derived (domain.md 2.2 D). */
struct Session {
    static constexpr const char* entityKey = "session";
    [[nodiscard]] static const EntityInfo& info();

    Ref<SessionOwner> series;
    OrderKey order;
    QString title;
    FuzzyDate date;
    QTime startTime;
    QTime endTime;
    std::optional<DurationKind> durationKind;
    SessionState state = SessionState::Planned;
    std::optional<SessionMode> mode;
    Ref<Municipality> hostMunicipality;
    VenueState venueState = VenueState::Open;
    QString venueName;
    QString venueCity;
    LongText venueAddress;
    QString room;
    QString onlineLink;
    LongText accessibilityNote;
    bool isAdditional = false;
    QString reason;
    LongText goals;

    bool operator==(const Session&) const = default;
};

} // namespace core
