#pragma once

#include "core/model/audience.h"
#include "core/model/labels.h"
#include "core/model/reader.h"
#include "core/report/picture.h"

#include <QVariantMap>

namespace core {

/** What a document says: the variables that its template names, whose paper it is on, and what its file is called
 *  after. */
struct DocumentData {
    QVariantMap variables;
    RecordId agency;
    QString fileWord;
    QString version = {}; ///< of what has versions
    report::Pictures pictures = {}; ///< that the template names
};

/** About what, for whom, and on which day in Berlin. */
struct DocumentSubject {
    RecordId record;
    Audience audience = Audience::Group;
    QDate today;
    int year = 0; ///< of the plan of a year; 0: the present one
};

/** D-06: a series as it is announced. */
[[nodiscard]] Result<DocumentData> announcementDocument(const Reader& reader, RecordId series, const Labels& labels);
/** D-07: the dates of all series of an agency that are announced or more, by year. */
[[nodiscard]] Result<DocumentData> datesDocument(const Reader& reader, RecordId agency, const Labels& labels);
/** D-10: who is expected at a session, to be signed by hand: names and where they come from, nothing else (domain.md
 *  appendix D). ForbiddenByRule V-36 for a session without an exact date. */
[[nodiscard]] Result<DocumentData> participantsDocument(const Reader& reader, RecordId session, const Labels& labels);
/** D-11: what came out of a session, grouped by kind or along its course, for readers. Of a session its latest version.
 */
[[nodiscard]] Result<DocumentData> recordDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-12: the photos of a session that may be printed. Those with persons only where all have agreed (V-42). */
[[nodiscard]] Result<DocumentData> photoDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-13: who does what until when: of a session, a series, a case, or of one municipality. */
[[nodiscard]] Result<DocumentData> measuresDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-14: what a peer consultation was about and what it gave; of a session all of them. ForbiddenByRule V-41 for
 * readers outside the group. */
[[nodiscard]] Result<DocumentData> peerDocument(
    const Reader& reader, const DocumentSubject& subject, const Labels& labels);
/** D-14 to be filled in by hand, with the phases of a template. */
[[nodiscard]] Result<DocumentData> blankPeerDocument(const Reader& reader, RecordId peerTemplate, const Labels& labels);

} // namespace core
