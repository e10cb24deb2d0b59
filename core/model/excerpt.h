#pragma once

#include "core/model/record.h"

namespace core {

/** Which records of a kind somebody wants to see the first ones of, and how many there are: what an overview asks,
 * which shows the beginning of a list that may be long. */
struct Excerpt {
    const EntityInfo* kind = nullptr;
    /** Those of which one of these fields (references, or sets of them) names one of the targets. */
    QList<qsizetype> fields;
    QList<RecordId> targets;
    /** Choices, and the stored words one of which each must hold. */
    QList<std::pair<qsizetype, QStringList>> words = {};
    /** A date or fuzzy date that must not lie wholly before a day; an empty one does not. */
    qsizetype endField = -1;
    QDate endsFrom = {};
    /** A date or fuzzy date whose first day they are in the order of, empty ones last, equal ones by id. */
    qsizetype sortField = -1;
    bool descending = false;
    qsizetype most = 0; ///< of the records; the count is that of all
    /** A last day that the date of endField must have and not lie behind: what is due by then. */
    QDate endsBy = {};
    /** Fields that must hold nothing. */
    QList<qsizetype> empty = {};
    bool ofAll = false; ///< of all records of the kind; fields and targets are not looked at
};

struct Excerpted {
    QList<Record> records;
    qint64 count = 0;
};

} // namespace core
