#include "core/model/overview/peerclock.h"

#include "core/model/entities/concern.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/team.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr qint64 mostMinutes = 24 * 60;
constexpr int secondsOfDay = 24 * 60 * 60;

PhaseState stateOf(const PeerPhase& phase)
{
    if (phase.skipped)
        return PhaseState::Skipped;
    if (phase.actualEnd.isValid())
        return PhaseState::Over;
    return phase.actualStart.isValid() ? PhaseState::Running : PhaseState::Ahead;
}

/** Seconds since a phase began; across midnight too, as long as it is not half a day. */
int secondsSince(QTime begun, QTime now)
{
    const int seconds = begun.secsTo(now);
    return seconds < -secondsOfDay / 2 ? seconds + secondsOfDay : seconds;
}

} // namespace

int ClockPhase::minutes() const
{
    return int(std::clamp(phase.plannedMin.value_or(0) + phase.extraMin.value_or(0), qint64(0), mostMinutes));
}

bool PeerClock::hasBegun() const
{
    return std::ranges::any_of(phases, [](const ClockPhase& phase) { return phase.state != PhaseState::Ahead; });
}

PeerClock peerClock(const QList<Record>& records, QTime now, QTime begun)
{
    PeerClock clock;
    for (const Record& record : records) {
        ClockPhase phase{record.id(), as<PeerPhase>(record), PhaseState::Ahead};
        phase.state = stateOf(phase.phase);
        clock.phases.append(phase);
    }
    for (qsizetype i = 0; i < clock.phases.size(); ++i) {
        const ClockPhase& phase = clock.phases.at(i);
        if (phase.state == PhaseState::Running)
            clock.running = i;
        if (phase.state == PhaseState::Ahead) {
            clock.next = clock.next < 0 ? i : clock.next;
            clock.minutesLeft += phase.minutes();
        }
    }
    if (const ClockPhase* phase = clock.current()) {
        // The record knows minutes alone.
        const QTime since = phase->phase.actualStart;
        const bool isKnown = begun.isValid() && begun.hour() == since.hour() && begun.minute() == since.minute();
        clock.secondsLeft = phase->minutes() * 60 - secondsSince(isKnown ? begun : since, now);
        clock.minutesLeft += std::max(0, (clock.secondsLeft + 59) / 60);
    }
    return clock;
}

QString countdownText(int seconds)
{
    const int size = std::abs(seconds);
    const QString text =
        QStringLiteral("%1:%2").arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
    return seconds < 0 ? QChar(0x2212) + text : text;
}

QList<qint64> fittedMinutes(const QList<qint64>& planned, std::optional<qint64> time)
{
    QList<qint64> sane;
    for (const qint64 minutes : planned)
        sane.append(std::clamp(minutes, qint64(0), mostMinutes));
    const qint64 sum = std::accumulate(sane.begin(), sane.end(), qint64(0));
    if (!time || sum <= 0 || *time <= 0)
        return planned;
    const qint64 room = std::min(*time, mostMinutes);
    // What rounding leaves goes on from phase to phase, so that the sum is right.
    QList<qint64> fitted;
    qint64 before = 0;
    qint64 given = 0;
    for (const qint64 minutes : std::as_const(sane)) {
        before += minutes;
        const qint64 upTo = (before * room + sum / 2) / sum;
        fitted.append(minutes == 0 ? 0 : std::max(qint64(1), upTo - given));
        given += fitted.last();
    }
    return fitted;
}

Result<QString> caseGiverOf(const Reader& reader, const PeerConsultation& consultation)
{
    WB_ASSIGN(concern, reader.find(consultation.concern.id));
    WB_ASSIGN(subject, reader.find(concern ? concern->owner() : RecordId()));
    if (subject && (&subject->entity() == &Team::info() || &subject->entity() == &ConsultationCase::info())) {
        WB_ASSIGN(name, reader.titleOf(subject->reference(QLatin1StringView("municipality"))));
        if (!name.isEmpty())
            return name;
    }
    return reader.titleOf(consultation.caseGiver.id);
}

Result<QList<PeerFollowUp>> peerFollowUps(const Reader& reader, RecordId session)
{
    WB_ASSIGN(own, reader.getAs<Session>(session));
    WB_ASSIGN(sessions, reader.childrenOf(own.series.id, Session::info()));
    QList<PeerFollowUp> open;
    for (const Record& earlier : sessions) {
        if (earlier.id() == session)
            break;
        WB_ASSIGN(records, reader.childrenOf(earlier.id(), PeerConsultation::info()));
        for (const Record& record : records) {
            const auto facts = as<PeerConsultation>(record);
            if (!facts.followUpNote.text.isEmpty())
                continue;
            WB_ASSIGN(from, caseGiverOf(reader, facts));
            open.append({record.id(), earlier.id(), session, from, facts});
        }
    }
    return open;
}

} // namespace core
