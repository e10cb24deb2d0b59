#include "core/change/moderators.h"

#include "core/model/entities/session.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/seriesparts.h"

#include <algorithm>

namespace core::acts {

namespace {

const QString whoKey = QStringLiteral("who");

/** The parts in moderating a session. */
Result<QList<Record>> partsOf(const Reader& reader, RecordId session)
{
    WB_ASSIGN(roles, reader.childrenOf(session, SessionRole::info()));
    roles.removeIf([](const Record& record) {
        const SessionRoleKind kind = as<SessionRole>(record).role;
        return kind != SessionRoleKind::Moderator && kind != SessionRoleKind::CoModerator;
    });
    return std::move(roles);
}

RecordId holderOf(const Record& part)
{
    return as<SessionRole>(part).who.id;
}

bool hasPart(const QList<Record>& parts, RecordId who)
{
    return std::ranges::any_of(parts, [&](const Record& part) { return holderOf(part) == who; });
}

ModeratorStays reasonToStay(const Session& session)
{
    if (isHeld(session))
        return ModeratorStays::TookPlace;
    const bool isOff = session.state == SessionState::Cancelled || session.state == SessionState::Postponed;
    return isOff ? ModeratorStays::Cancelled : ModeratorStays::Changes;
}

/** Gives a part that nobody has, or a new one where there is none. */
Result<ChangeSet> filled(const Reader& reader, RecordId session, const QList<Record>& parts, RecordId to, IdSource& ids)
{
    const auto open = std::ranges::find_if(parts, [](const Record& part) { return holderOf(part).isNull(); });
    if (open != parts.end())
        return difference(*open, Given{{whoKey, to}});
    ChangeSet changes;
    WB_ASSIGN(added, prepared(reader, SessionRole::info(), {{QStringLiteral("session"), session}, {whoKey, to}}, ids));
    changes.create(added);
    return changes;
}

Result<ChangeSet> exchanged(const QList<Record>& parts, RecordId from, RecordId to)
{
    ChangeSet changes;
    for (const Record& part : parts) {
        const RecordId holder = holderOf(part);
        if (holder != from && holder != to)
            continue;
        WB_ASSIGN(changed, difference(part, Given{{whoKey, holder == from ? to : from}}));
        changes.append(changed);
    }
    return changes;
}

} // namespace

qsizetype ModeratorMoves::changed() const
{
    return std::ranges::count_if(moves, &ModeratorMove::changes);
}

Result<QList<RecordId>> moderatorsOf(const Reader& reader, RecordId session)
{
    WB_ASSIGN(parts, partsOf(reader, session));
    QList<RecordId> all;
    for (const Record& part : parts) {
        if (!all.contains(holderOf(part)))
            all.append(holderOf(part));
    }
    if (all.isEmpty())
        all.append(RecordId());
    return all;
}

Result<ModeratorMoves> changeModerator(
    const Reader& reader, RecordId session, RecordId from, RecordId to, DateScope scope, IdSource& ids)
{
    if (to.isNull())
        return fail(ErrorKind::ValueMissing, whoKey, SessionRole::info().name());
    WB_ASSIGN(title, reader.titleOf(to));
    if (from == to)
        return fail(ErrorKind::UsageWrong, title, whoKey);
    WB_ASSIGN(sessions, sessionsInScope(reader, session, scope));
    ModeratorMoves result;
    for (const Record& record : sessions) {
        const auto held = as<Session>(record);
        WB_ASSIGN(parts, partsOf(reader, record.id()));
        const bool isMeant = record.id() == session;
        ModeratorMove move{record.id(), held.date, isMeant ? ModeratorStays::Changes : reasonToStay(held)};
        const bool isNobodys = from.isNull() && parts.isEmpty();
        if (move.changes() && (!(isNobodys || hasPart(parts, from)) || (from.isNull() && hasPart(parts, to))))
            move.stays = ModeratorStays::OtherModerator;
        if (isMeant && !move.changes())
            return fail(ErrorKind::UsageWrong, title, whoKey);
        if (move.changes()) {
            move.areSwapped = !from.isNull() && hasPart(parts, to);
            WB_ASSIGN(
                changes, from.isNull() ? filled(reader, record.id(), parts, to, ids) : exchanged(parts, from, to));
            result.proposal.changes.append(changes);
        }
        result.moves.append(move);
    }
    WB_ASSIGN(own, reader.get(session));
    WB_ASSIGN(info, infoOfDates(reader, QStringLiteral("change_moderator"), own, result.changed()));
    result.proposal.info = info;
    return result;
}

} // namespace core::acts
