#pragma once

#include "core/model/record.h"

namespace core {

class Database;

/** What somebody looks for, and how thoroughly. */
struct SearchRequest {
    QString typed;
    int most = 50; ///< hits
    int mostOfAKind = 50; ///< as long as hits of other kinds fill the rest
    /** Ranks everything that was found. Otherwise only the newest some hundred of what a common beginning finds, which
     *  answers between two keys; titles that begin with what was typed are found in any case. */
    bool thorough = false;

    bool operator==(const SearchRequest&) const = default;
};

/** A living record in which every word was found. */
struct SearchHit {
    RecordId id;
    const EntityInfo* kind = nullptr;
    QString title;
    const FieldInfo* field = nullptr; ///< where words stand that the title does not have; nullptr: nowhere else
    QString excerpt; ///< plain text of that field around the word; empty where the field is confidential

    bool operator==(const SearchHit&) const = default;
};

struct SearchAnswer {
    QList<SearchHit> hits; ///< best first
    bool more = false; ///< there are others, not in the list
    bool ranked = true; ///< false: older records may belong further up; a thorough request tells
    qint64 waiting = 0; ///< records that the index does not know yet
};

/** Records of every kind by the words of all their texts. A word is found as the beginning of one, from three letters
 *  on also inside the words of titles and short fields; case, accents and the spelling of umlauts do not matter.
 *  Whatever is typed means these words: no sign has another meaning. Order: the title that was typed, titles beginning
 *  with it, words in titles, inside words of titles, elsewhere; in each of them records that live in no other first.
 *  Cancelled where the connection says so. */
[[nodiscard]] Result<SearchAnswer> searchEverything(Database& database, const SearchRequest& request);

} // namespace core
