#pragma once

#include "core/model/entities/session.h"
#include "core/model/reader.h"

namespace core {

/** What a person wants to know of a session before it: when, where, and for whom. */
struct SessionFacts {
    RecordId id;
    Session session;
    QString owner; ///< title of the series, committee or case
    int number = 0; ///< among the sessions of its series, from 1; 0: it is the only one, or of no series
    QString place; ///< town, else venue, else the municipality that is host; empty: open
    qint64 teams = 0; ///< that have a place
    qint64 persons = 0; ///< of these teams, and those who registered by themselves
};

[[nodiscard]] Result<SessionFacts> sessionFacts(const Reader& reader, const Record& session);
/** The same without who comes, which takes longer to find out. */
[[nodiscard]] Result<SessionFacts> sessionName(const Reader& reader, const Record& session);

/** The next sessions that are to take place, at most so many: by day, then those whose day nobody knows. */
[[nodiscard]] Result<QList<SessionFacts>> nextSessions(const Reader& reader, QDate today, qsizetype most);

} // namespace core
