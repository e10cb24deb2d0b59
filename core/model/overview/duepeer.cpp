#include "core/model/entities/session.h"
#include "core/model/overview/duefinder.h"
#include "core/model/overview/peerclock.h"
#include "core/model/overview/sessionfacts.h"
#include "core/model/rules/leadtimes.h"

#include <QSet>

/** What is due of peer consultations. */
namespace core::due {

namespace {

using F = QLatin1StringView;

/** Sessions that are near, or have just been: what nobody asked there may still be entered. */
Finder::Wanted nearSessions(QDate today)
{
    return {Session::info(), F("state"),
        {detail::wordOf(SessionState::Scheduled), detail::wordOf(SessionState::Confirmed),
            detail::wordOf(SessionState::Held)},
        F("date"), today.addDays(-leadtimes::workDays), today.addDays(leadtimes::workDays)};
}

/** The question itself is the group's and is not said in a list. */
Result<void> ask(Finder& finder, const PeerFollowUp& open, const Record& session)
{
    DueItem item{DueKind::FollowUp, QStringLiteral("peer"), open.consultation, open.consultation};
    item.title = open.from;
    item.day = as<Session>(session).date.latest();
    WB_ASSIGN(name, sessionName(finder.reader, session));
    item.parameters = {open.from.isEmpty() ? name.owner : open.from, name.owner};
    return finder.add(item);
}

} // namespace

Result<void> followUps(Finder& finder)
{
    WB_ASSIGN(sessions, finder.those(nearSessions(finder.today)));
    QSet<RecordId> asked;
    for (const Record& session : sessions) {
        WB_ASSIGN(owner, finder.reader.find(session.owner()));
        const qsizetype agency = owner ? owner->entity().indexOf(u"agency") : -1;
        WB_ASSIGN(ours, finder.isOurs(agency < 0 ? RecordId() : valueOr<RecordId>(owner->at(agency))));
        if (!ours)
            continue;
        WB_ASSIGN(open, peerFollowUps(finder.reader, session.id()));
        for (const PeerFollowUp& each : open) {
            if (asked.contains(each.consultation))
                continue;
            asked.insert(each.consultation);
            WB_TRY(ask(finder, each, session));
        }
    }
    return {};
}

} // namespace core::due
