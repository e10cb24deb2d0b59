#pragma once

#include "core/change/acts.h"

/** What planners do with agendas. An agenda stands in a session or in a template. */
namespace core::acts {

/** Puts the blocks of a template, or of another session, at the end of an agenda, or in place of it.
 *  @param instead the blocks that were there go */
[[nodiscard]] Result<Proposal> takeAgenda(
    const Reader& reader, RecordId into, RecordId from, bool instead, IdSource& ids);

/** Keeps the agenda of a session as a new template: its blocks without what only happened there. */
[[nodiscard]] Result<Proposal> saveAsTemplate(
    const Reader& reader, RecordId session, const QString& name, IdSource& ids);

/** A block made of a method, last in the agenda: its name, material and steps, and the minutes that it takes.
 *  @param minutes 0: what the method says of itself */
[[nodiscard]] Result<Proposal> addMethod(
    const Reader& reader, RecordId agenda, RecordId method, qint64 minutes, IdSource& ids);

/** New blocks as copies of those of one agenda in another, after `after` (an order key); for acts that copy more. */
[[nodiscard]] Result<ChangeSet> copyBlocks(
    const Reader& reader, RecordId from, RecordId into, const QString& after, IdSource& ids);

} // namespace core::acts
