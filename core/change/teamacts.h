#pragma once

#include "core/change/acts.h"
#include "core/model/entities/registration.h"
#include "core/model/fillings.h"

/** What planners do with teams. Whether it may be is the rules' to say. */
namespace core::acts {

/** A team goes to another state of its registration; the day is noted where the state has one.
 *  @param reason kept with it; an empty one leaves what stands there */
[[nodiscard]] Result<Proposal> moveTeam(
    const Reader& reader, RecordId registration, RegistrationState to, QDate today, const QString& reason = {});

/** Free places are given as a filling says, all of it as one act; the places are raised where it says so. */
[[nodiscard]] Result<Proposal> fill(const Reader& reader, RecordId series, const Filling& filling, QDate today);

/** A team that had gone comes again: a new registration at the end of the list takes the place of the old one, which
 *  history keeps. A team without a registration gets one. UsageWrong for a team that has not gone. */
[[nodiscard]] Result<Proposal> enterAgain(const Reader& reader, RecordId team, QDate today, IdSource& ids);

/** A person who registered for an open event goes to another state. */
[[nodiscard]] Result<Proposal> moveGuest(const Reader& reader, RecordId registration, RegistrationState to);

/** A substitute takes over a member's place from a session on (null: from the beginning). UsageWrong where the person
 *  is in the team already. */
[[nodiscard]] Result<Proposal> substitute(
    const Reader& reader, RecordId member, RecordId person, RecordId fromSession, IdSource& ids);

} // namespace core::acts
