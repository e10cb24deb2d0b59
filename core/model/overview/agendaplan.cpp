#include "core/model/overview/agendaplan.h"

#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/method.h"
#include "core/model/entities/session.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 secondsOfMinute = 60;
/** Of one block; more is a slip of the hand, and sums must stay numbers (V-35). */
constexpr qint64 mostMinutes = 1'000'000;

qint64 minutesOf(const AgendaItem& item)
{
    return std::clamp(item.durationMin.value_or(0), qint64(0), mostMinutes);
}

/** So many minutes after a time; invalid beyond the day. */
QTime after(QTime start, qint64 minutes)
{
    if (!start.isValid() || start.msecsSinceStartOfDay() / 60'000 + minutes >= 24 * 60)
        return {};
    return start.addSecs(int(minutes * secondsOfMinute));
}

Result<void> readTimes(const Reader& reader, RecordId id, AgendaPlan& plan)
{
    WB_ASSIGN(owner, reader.get(id));
    if (&owner.entity() == &AgendaTemplate::info()) {
        plan.start = as<AgendaTemplate>(owner).startTime;
        return {};
    }
    const auto session = as<Session>(owner);
    plan.start = session.startTime;
    plan.planned = minutesBetween(session.startTime, session.endTime);
    return {};
}

} // namespace

std::optional<qint64> minutesBetween(QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return std::nullopt;
    return from.secsTo(to) / secondsOfMinute;
}

Result<AgendaPlan> agendaPlan(const Reader& reader, RecordId id)
{
    AgendaPlan plan;
    WB_TRY(readTimes(reader, id, plan));
    WB_ASSIGN(records, reader.childrenOf(id, AgendaItem::info()));
    qint64 sitting = 0;
    for (const Record& record : records) {
        AgendaBlock block;
        block.id = record.id();
        block.item = as<AgendaItem>(record);
        const qint64 minutes = minutesOf(block.item);
        const bool isBreak = block.item.kind == AgendaKind::Break;
        block.start = after(plan.start, plan.minutes);
        plan.minutes += minutes;
        plan.breaks += isBreak ? minutes : 0;
        block.end = after(plan.start, plan.minutes);
        sitting = isBreak ? 0 : sitting + minutes;
        block.sitting = sitting;
        block.isTooLong = sitting > longestSitting;
        block.actualMinutes = minutesBetween(block.item.actualStart, block.item.actualEnd);
        WB_ASSIGN(method, reader.titleOf(block.item.method.id));
        block.method = method;
        plan.blocks.append(block);
    }
    plan.end = after(plan.start, plan.minutes);
    return plan;
}

Result<MethodTimes> methodTimes(const Reader& reader, RecordId method)
{
    MethodTimes times;
    const EntityInfo& kind = AgendaItem::info();
    WB_ASSIGN(ids, reader.withValue(kind, kind.indexOf(u"method"), method));
    qint64 sum = 0;
    for (const RecordId& id : ids) {
        WB_ASSIGN(item, reader.getAs<AgendaItem>(id));
        const std::optional<qint64> took = minutesBetween(item.actualStart, item.actualEnd);
        if (!took)
            continue;
        times.shortest = times.uses == 0 ? *took : std::min(times.shortest, *took);
        times.longest = std::max(times.longest, *took);
        ++times.uses;
        sum += *took;
    }
    if (times.uses > 0)
        times.minutes = (sum + times.uses / 2) / times.uses;
    return times;
}

} // namespace core
