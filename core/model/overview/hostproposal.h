#pragma once

#include "core/model/reader.h"

#include <QDate>

namespace core {

/** A municipality that may be host, with what speaks for it (V-31). */
struct HostCandidate {
    RecordId municipality;
    QString name;
    qint64 hostings = 0; ///< sessions of the series that it is host of
    QDate offeredOn; ///< its earliest offer; invalid: none, or without a day
    bool hasOffered = false;
    RecordId offer; ///< the earliest one; null: none
};

/** Who should be host of a session, and why: fewest hostings first, then the earliest offer, then the name. */
struct HostProposal {
    RecordId session;
    int number = 0; ///< of the session, from 1
    HostCandidate host;
    QList<HostCandidate> others; ///< in the order in which they would be next
};

/** Puts candidates in the order of the rule; who has not offered comes after who has, an offer without a day after
 * those with one. */
void sortByTurn(QList<HostCandidate>& candidates);

/** A host for every session that needs one: those without a host that take place in a room and are still to come.
 *  Candidates are the municipalities with a place (or, while nobody has one, those that registered) and those that
 *  offered, but for offers refused. An offer for one session counts for that session only. Each proposal counts as a
 *  hosting for the next. */
[[nodiscard]] Result<QList<HostProposal>> proposeHosts(const Reader& reader, RecordId series);

} // namespace core
