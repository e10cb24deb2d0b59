#pragma once

#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peerphase.h"
#include "core/model/reader.h"

#include <QTime>

namespace core {

enum class PhaseState { Ahead, Running, Over, Skipped };

/** One phase of a peer consultation against the clock. */
struct ClockPhase {
    RecordId id;
    PeerPhase phase;
    PhaseState state = PhaseState::Ahead;

    /** That it may take: as planned, and what it was given since. */
    [[nodiscard]] int minutes() const;
};

/** A peer consultation at one moment. */
struct PeerClock {
    QList<ClockPhase> phases;
    qsizetype running = -1; ///< index; -1: none runs
    qsizetype next = -1; ///< the first that is still to come; -1: none is
    int secondsLeft = 0; ///< of the running phase; negative once its time is over
    int minutesLeft = 0; ///< of all that runs and comes

    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool isOver() const { return running < 0 && next < 0 && !phases.isEmpty(); }
    [[nodiscard]] bool isGoingOn() const { return hasBegun() && !isOver(); }
    [[nodiscard]] const ClockPhase* current() const { return running < 0 ? nullptr : &phases.at(running); }
    [[nodiscard]] const ClockPhase* coming() const { return next < 0 ? nullptr : &phases.at(next); }
};

/** @param phases in their order. @param begun to the second, where that is known better than the record says. @param
 *  now of the day, in Berlin */
[[nodiscard]] PeerClock peerClock(const QList<Record>& phases, QTime now, QTime begun = {});

/** "-01:30"; minutes may go beyond an hour. */
[[nodiscard]] QString countdownText(int seconds);

/** Planned minutes of phases, stretched or cut in proportion so that they fill a time; none below one minute. The same
 *  where there is no such time. */
[[nodiscard]] QList<qint64> fittedMinutes(const QList<qint64>& planned, std::optional<qint64> time);

/** An earlier consultation of the series of which nobody has said yet how it went on. */
struct PeerFollowUp {
    RecordId consultation;
    RecordId session; ///< it was held in
    RecordId next; ///< the session in which it is to be asked for; null: there is none
    QString from; ///< who gave the case: a municipality, else a person; empty where nobody knows
    PeerConsultation facts;
};

/** Whose case it was: the municipality of the concern's team or case, else the case giver. */
[[nodiscard]] Result<QString> caseGiverOf(const Reader& reader, const PeerConsultation& consultation);

/** What is to be asked at a session: consultations of the sessions before it. */
[[nodiscard]] Result<QList<PeerFollowUp>> peerFollowUps(const Reader& reader, RecordId session);

} // namespace core
