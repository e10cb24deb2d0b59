#include "core/model/overview/agendaclock.h"

#include <algorithm>

namespace core {

namespace {

constexpr int minutesOfDay = 24 * 60;

int minuteOf(QTime time)
{
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

BlockState stateOf(const AgendaItem& item)
{
    if (item.actualEnd.isValid())
        return BlockState::Over;
    if (item.course)
        return BlockState::Dropped;
    return item.actualStart.isValid() ? BlockState::Running : BlockState::Ahead;
}

/** When blocks were to begin. What was replaced gives its time to what came instead. */
void setPlanned(QList<ClockBlock>& blocks, int start)
{
    int at = start;
    for (ClockBlock& block : blocks) {
        block.planned = at;
        if (at >= 0 && block.item.course != AgendaCourse::Replaced)
            at += int(block.item.durationMin.value_or(0));
    }
}

void setTimes(ClockBlock& block, int& at, int now)
{
    switch (block.state) {
    case BlockState::Over:
        block.begins = minuteOf(block.item.actualStart);
        block.ends = minuteOf(block.item.actualEnd);
        at = block.ends;
        break;
    case BlockState::Running:
        block.begins = minuteOf(block.item.actualStart);
        block.ends = std::max(block.begins + int(block.minutes()), now);
        at = block.ends;
        break;
    case BlockState::Ahead:
        block.begins = at;
        block.ends = at < 0 ? -1 : at + int(block.minutes());
        at = block.ends;
        break;
    case BlockState::Dropped:
        break;
    }
    if (block.begins >= 0 && block.planned >= 0)
        block.late = block.begins - block.planned;
}

} // namespace

bool AgendaClock::hasBegun() const
{
    return std::ranges::any_of(blocks, [](const ClockBlock& block) { return block.item.actualStart.isValid(); });
}

qint64 AgendaClock::minutes() const
{
    qint64 sum = 0;
    for (const ClockBlock& block : blocks)
        sum += block.state == BlockState::Dropped ? 0 : block.minutes();
    return sum;
}

AgendaClock agendaClock(const Session& session, const QList<Record>& records, QTime time)
{
    AgendaClock clock;
    const int now = minuteOf(time);
    for (const Record& record : records) {
        ClockBlock block;
        block.id = record.id();
        block.item = as<AgendaItem>(record);
        block.state = stateOf(block.item);
        clock.blocks.append(block);
    }
    setPlanned(clock.blocks, minuteOf(session.startTime));
    // What is to come begins when it was planned to, or now where that is over.
    int at = minuteOf(session.startTime);
    for (qsizetype i = 0; i < clock.blocks.size(); ++i) {
        ClockBlock& block = clock.blocks[i];
        if (block.state == BlockState::Ahead && clock.next < 0) {
            clock.next = i;
            if (clock.hasBegun() && clock.running < 0)
                at = std::max(at, now);
        }
        setTimes(block, at, now);
        if (block.state == BlockState::Running) {
            clock.running = i;
            clock.next = -1; // what was passed over before it is not next
        }
    }
    clock.end = at < 0 ? -1 : at % minutesOfDay;
    if (clock.running >= 0) {
        const ClockBlock& block = clock.blocks.at(clock.running);
        clock.secondsLeft = (block.begins + int(block.minutes())) * 60 - time.msecsSinceStartOfDay() / 1000;
    }
    if (clock.next >= 0)
        clock.late = clock.blocks.at(clock.next).late;
    else if (clock.running >= 0) {
        const ClockBlock& block = clock.blocks.at(clock.running);
        clock.late = block.planned < 0 ? 0 : block.ends - block.planned - int(block.item.durationMin.value_or(0));
    }
    return clock;
}

QString clockText(int minuteOfDay)
{
    if (minuteOfDay < 0)
        return {};
    const int minute = minuteOfDay % minutesOfDay;
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"));
}

} // namespace core
