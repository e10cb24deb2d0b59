#pragma once

#include "core/report/documentdata.h"

/** Documents that announce: letters about a registration, save the date, agendas and the plan of a year. */
namespace core {

/** D-08: a letter to a team or a person: the confirmation of a registration, or an invitation as long as there is none.
 *  Whether it is for a team or a single registration follows from the record. */
[[nodiscard]] Result<DocumentData> invitationDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-08a: the dates of a series, long before. */
[[nodiscard]] Result<DocumentData> saveTheDateDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-08b: that a team or person waits, or cannot come. ValueInvalid for one that has a place or has not been decided.
 */
[[nodiscard]] Result<DocumentData> waitingDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-09: the agenda of a session with all that the moderator needs. */
[[nodiscard]] Result<DocumentData> agendaDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-09a: the agenda of a session for those who take part. */
[[nodiscard]] Result<DocumentData> openAgendaDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-23: the board of a year, month by month, with the holidays of the agency's Land. */
[[nodiscard]] Result<DocumentData> yearPlanDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);

} // namespace core
