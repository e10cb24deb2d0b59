#include "core/model/overview/sessionsteps.h"

namespace core {

SessionStep sessionStep(const Session& session)
{
    SessionStep step;
    const auto need = [&step](bool isThere, const char* key) {
        if (!isThere)
            step.missing.append(QString::fromLatin1(key));
    };
    switch (session.state) {
    case SessionState::Planned:
    case SessionState::Postponed:
        step.next = SessionState::Scheduled;
        need(session.date.isExact(), "date");
        break;
    case SessionState::Scheduled:
        step.next = SessionState::Confirmed;
        need(session.startTime.isValid(), "start_time");
        need(session.endTime.isValid(), "end_time");
        need(session.mode.has_value(), "mode");
        need(!session.venueName.isEmpty() || !session.venueCity.isEmpty() || !session.onlineLink.isEmpty(),
            session.mode == SessionMode::Online ? "online_link" : "venue_name");
        break;
    case SessionState::Confirmed:
        step.next = SessionState::Held;
        break;
    default:
        break;
    }
    return step;
}

} // namespace core
