#include "core/model/entities/attendance.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/rules/rulesets.h"
#include "core/model/seriesparts.h"

#include <algorithm>

namespace core::rulesets {

namespace {

using F = QLatin1StringView;
using enum Severity;

// V-13
Result<void> timesHaveOrder(const RuleView&, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    const bool oneDay = session.durationKind != DurationKind::SeveralDays;
    if (oneDay && session.startTime.isValid() && session.endTime.isValid() && session.endTime <= session.startTime)
        found.add(Error,
            {F("end_time"), F("times"),
                {session.startTime.toString(QStringLiteral("HH:mm")),
                    session.endTime.toString(QStringLiteral("HH:mm"))}});
    return {};
}

// V-14
Result<void> plannedDateIsAhead(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    const QDate latest = session.date.latest();
    if (session.state == SessionState::Planned && latest.isValid() && latest < view.today)
        found.add(Warning, {F("date"), {}, {latest.toString(Qt::ISODate)}});
    return {};
}

bool needsPlace(const Session& session)
{
    return session.state == SessionState::Confirmed || isHeld(session);
}

/** What is written of a session: once it is documented something, once it is released something released. */
Result<void> recordIsThere(const RuleView& view, const Record& subject, FindingList& found)
{
    const SessionState state = as<Session>(subject).state;
    if (state != SessionState::Documented && state != SessionState::Released)
        return {};
    WB_ASSIGN(records, view.reader.childrenOf(subject.id(), SessionRecord::info()));
    const bool isReleased = std::ranges::any_of(records, [](const Record& record) {
        const RecordState written = as<SessionRecord>(record).state;
        return written == RecordState::Approved || written == RecordState::Sent;
    });
    if (records.isEmpty())
        found.add(Error, {F("session_record"), F("record"), {}});
    else if (state == SessionState::Released && !isReleased)
        found.add(Error, {F("session_record"), F("approved"), {}});
    return {};
}

// The guards of 2.4.4: what a state needs to be there.
Result<void> stateIsEarned(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto session = as<Session>(subject);
    if (session.state != SessionState::Scheduled && !needsPlace(session))
        return {};
    if (!session.date.isExact())
        found.add(Error, {F("date"), F("exact"), {}});
    if (!needsPlace(session))
        return {};
    if (!session.startTime.isValid() || !session.endTime.isValid())
        found.add(Error, {F("start_time"), F("times"), {}});
    if (!session.mode)
        found.add(Error, {F("mode"), F("mode"), {}});
    if (session.venueName.isEmpty() && session.venueCity.isEmpty() && session.onlineLink.isEmpty())
        found.add(Error, {F("venue_name"), F("venue"), {}});
    if (isHeld(session) && session.date.isExact() && session.date.earliest() > view.today)
        found.add(Error, {F("date"), F("future"), {session.date.earliest().toString(Qt::ISODate)}});
    return recordIsThere(view, subject, found);
}

// V-36
Result<void> attendanceHasADay(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto attendance = as<Attendance>(subject);
    if (attendance.status != AttendanceStatus::Present && !attendance.isSigned)
        return {};
    WB_ASSIGN(session, view.reader.getAs<Session>(attendance.session.id));
    if (!session.date.isExact())
        found.add(Error, {F("status"), {}, {}});
    return {};
}

/** Who is there is recorded while the session runs, before anybody has called it held: V-40 says "held", and the day of
 * a session that takes place is as good. */
bool hasBegun(const Session& session, QDate today)
{
    return takesPlace(session) && session.date.isExact() && session.date.earliest() <= today;
}

// V-40
Result<void> presentOnlyWhereHeld(const RuleView& view, const Record& subject, FindingList& found)
{
    const auto attendance = as<Attendance>(subject);
    if (attendance.status != AttendanceStatus::Present)
        return {};
    WB_ASSIGN(session, view.reader.getAs<Session>(attendance.session.id));
    if (!isHeld(session) && !hasBegun(session, view.today))
        found.add(Error, {F("status"), {}, {}});
    return {};
}

constexpr Watch times[] = {{"session", "start_time end_time duration_kind", ""}};
constexpr Watch ahead[] = {{"session", "state date", ""}};
constexpr Watch earned[] = {{"session", "state date start_time end_time mode venue_name venue_city online_link", ""},
    {"session_record", "subject state", ".subject"}};
constexpr Watch day[] = {{"attendance", "status signed session", ""}, {"session", "date", "<attendance.session"}};
constexpr Watch held[] = {{"attendance", "status session", ""}, {"session", "state date", "<attendance.session"}};

constexpr Rule rules[] = {
    {"V-13", "session", false, times, timesHaveOrder},
    {"V-14", "session", true, ahead, plannedDateIsAhead},
    {"V-36", "attendance", false, day, attendanceHasADay},
    {"V-40", "attendance", false, held, presentOnlyWhereHeld},
    {"2.4.4", "session", false, earned, stateIsEarned},
};

} // namespace

std::span<const Rule> session()
{
    return rules;
}

} // namespace core::rulesets
