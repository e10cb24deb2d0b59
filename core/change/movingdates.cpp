#include "core/change/movingdates.h"

#include "core/model/entities/session.h"
#include "core/model/fuzzydatesteps.h"
#include "core/model/seriesparts.h"
#include "core/model/validation.h"

#include <algorithm>

namespace core::acts {

namespace {

/** Days from one date to the other; nothing where they are not of one kind. */
std::optional<qint64> wayBetween(const FuzzyDate& from, const FuzzyDate& to)
{
    if (from.precision() != to.precision() || !from.namedFirst().isValid() || !to.namedFirst().isValid())
        return std::nullopt;
    return from.namedFirst().daysTo(to.namedFirst());
}

StaysBecause reasonToStay(const Session& session, std::optional<qint64> way)
{
    if (isHeld(session))
        return StaysBecause::TookPlace;
    if (session.state == SessionState::Cancelled || session.state == SessionState::Postponed)
        return StaysBecause::Cancelled;
    if (session.date.isNull() || session.date.isOpen())
        return StaysBecause::Undated;
    if (!way)
        return StaysBecause::NoDistance;
    return shifted(session.date, *way) == session.date ? StaysBecause::Coarse : StaysBecause::Moves;
}

DateMove moveAlong(const Record& record, std::optional<qint64> way)
{
    const auto session = as<Session>(record);
    DateMove move{record.id(), session.date, session.date, reasonToStay(session, way)};
    if (move.moves())
        move.after = shifted(session.date, *way);
    return move;
}

} // namespace

qsizetype DateMoves::moved() const
{
    return std::ranges::count_if(moves, &DateMove::moves);
}

Result<QList<Record>> sessionsInScope(const Reader& reader, RecordId id, DateScope scope)
{
    WB_ASSIGN(record, reader.get(id));
    if (scope == DateScope::This)
        return QList{record};
    WB_ASSIGN(sessions, reader.childrenOf(record.owner(), Session::info()));
    std::ranges::stable_sort(
        sessions, {}, [](const Record& session) { return fuzzySortKey(as<Session>(session).date); });
    if (scope == DateScope::ThisAndLater)
        sessions.erase(sessions.begin(), std::ranges::find(sessions, id, &Record::id));
    return std::move(sessions);
}

Result<DateMoves> moveDates(const Reader& reader, RecordId id, const FuzzyDate& to, DateScope scope)
{
    WB_ASSIGN(record, reader.getAs<Session>(id));
    const EntityInfo& kind = Session::info();
    const FieldInfo& field = kind.fields[size_t(kind.indexOf(u"date"))];
    if (to.isNull())
        return failField(ErrorKind::ValueInvalid, field, {});
    const std::optional<qint64> way = wayBetween(record.date, to);
    WB_ASSIGN(sessions, sessionsInScope(reader, id, scope));
    DateMoves result;
    for (const Record& session : sessions) {
        const DateMove move = session.id() == id ? DateMove{id, record.date, to} : moveAlong(session, way);
        if (move.after.isNull())
            return failField(ErrorKind::ValueInvalid, field, move.before.wording());
        result.moves.append(move);
        if (!move.moves())
            continue;
        WB_ASSIGN(changes, difference(session, {{QStringLiteral("date"), move.after}}));
        result.proposal.changes.append(changes);
    }
    WB_ASSIGN(whole, reader.get(id));
    WB_ASSIGN(info, infoOfDates(reader, QStringLiteral("move"), whole, result.moved()));
    result.proposal.info = info;
    return result;
}

Result<ActInfo> infoOfDates(const Reader& reader, const QString& kind, const Record& session, qsizetype count)
{
    ActInfo info;
    info.kind = kind;
    info.count = count;
    const RecordId about = count > 1 ? session.owner() : session.id();
    WB_ASSIGN(subject, reader.get(about));
    info.entity = subject.entity().name();
    WB_ASSIGN(title, reader.titleOf(about));
    info.title = title;
    return info;
}

} // namespace core::acts
