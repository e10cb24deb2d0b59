#pragma once

#include "core/model/labels.h"
#include "core/model/reader.h"

#include <QVariantMap>

namespace core {

/** What a document says: the variables that its template names, whose paper it is on, and what its file is called
 *  after. */
struct DocumentData {
    QVariantMap variables;
    RecordId agency;
    QString fileWord;
};

/** D-06: a series as it is announced. */
[[nodiscard]] Result<DocumentData> announcementDocument(const Reader& reader, RecordId series, const Labels& labels);
/** D-07: the dates of all series of an agency that are announced or more, by year. */
[[nodiscard]] Result<DocumentData> datesDocument(const Reader& reader, RecordId agency, const Labels& labels);
/** D-10: who is expected at a session, to be signed by hand: names and where they come from, nothing else (domain.md
 *  appendix D). ForbiddenByRule V-36 for a session without an exact date. */
[[nodiscard]] Result<DocumentData> participantsDocument(const Reader& reader, RecordId session, const Labels& labels);

} // namespace core
