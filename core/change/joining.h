#pragma once

#include "core/change/acts.h"

/** Making one record of two that turned out to be about the same thing (domain.md: doubles). */
namespace core::acts {

/** Which of two records a field's value is taken from. */
enum class JoinSide {
    Kept,
    Other,
    Both, ///< of sets the union, of long texts one after the other
};

/** By storage key; what is not named takes joinDefault(). */
using JoinChoices = QMap<QString, JoinSide>;

/** References of one field that will name the kept record instead of the other one. */
struct JoinMove {
    const EntityInfo* entity = nullptr;
    qsizetype field = -1;
    qsizetype count = 0;
    bool operator==(const JoinMove&) const = default;
};

/** What joining two records would do. */
struct Joining {
    Proposal proposal;
    Record kept; ///< as it will be
    QList<JoinMove> moves;
    /** Records that become one as well, since what they are is told by the two: the one that goes and the one that
     *  stays. The two themselves are not among them. */
    QList<std::pair<RecordId, RecordId>> followers;
};

/** Whether records of a kind can be joined: those that are known by a name or stand alone. What a record with identity
 *  fields is, is told by others; it is joined with them. */
[[nodiscard]] bool mayJoin(const EntityInfo& kind);

/** The union for sets; the kept value, but the other's where the kept one is empty or a box that nobody has ticked. */
[[nodiscard]] JoinSide joinDefault(const Record& kept, const Record& other, qsizetype field);

/** Joins two records of a kind as one change: the values are chosen field by field, every reference to `other` names
 *  `kept` afterwards, what lives in `other` moves, and `other` goes. Records that the two make what they are (the
 *  attendance of both at one session) or that differ in nothing else are joined likewise.
 *
 *  UsageWrong for kinds that cannot and for a record with itself, NoSuchRecord for two kinds, NoSuchField,
 *  StillReferenced where a required field would name its own record. */
[[nodiscard]] Result<Joining> joinRecords(
    const Reader& reader, RecordId kept, RecordId other, const JoinChoices& choices = {});

} // namespace core::acts
