#pragma once

#include "core/model/reader.h"

namespace core {

/** A topic of a needs survey with what its answers make of it. */
struct RankedTopic {
    QString topic;
    qint64 points = 0; ///< from each answer as many as topics stand below it, and one
    qint64 named = 0; ///< answers that name it
    qint64 first = 0; ///< answers that name it first
    QStringList municipalities; ///< who named it, by name
};

/** One municipality's answer. */
struct NeedsAnswer {
    RecordId response;
    RecordId municipality;
    QString name;
    QStringList priorities; ///< topics as it put them, the most wanted first
    QString preferredDates;
    bool mayHost = false;
    QString answers;
};

/** What a needs survey says: who answered what, and what is wanted most. */
struct NeedsPicture {
    RecordId survey;
    QString title;
    QList<RankedTopic> topics; ///< by points, then by how often named, then as asked, then by name
    QList<NeedsAnswer> answers; ///< by name
    QStringList missing; ///< municipalities of the series' teams that have not answered, by name
    qint64 hosts = 0; ///< that may be host
};

/** The topics of the survey stand one a line, or with semicolons between; an answer names them in the same way, by
 * their words or by their number in that list. What an answer adds is a topic too. */
[[nodiscard]] Result<NeedsPicture> needsPicture(const Reader& reader, RecordId survey);

} // namespace core
