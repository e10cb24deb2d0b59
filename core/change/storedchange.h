#pragma once

#include "core/change/changeset.h"

namespace core {

/** A change as history and returns hold it: names and CBOR, before anything is known of what they mean here. */
struct StoredChange {
    ChangeId id;
    QList<ChangeId> parents;
    ActId act; ///< the act it was made in
    Change::Kind kind = Change::Kind::Set;
    RecordId record;
    QString entity;
    QString field; ///< null where the change is about the whole record
    QString element; ///< null but for Add and Drop
    QByteArray before;
    QByteArray after;
    bool operator==(const StoredChange&) const = default;
};

/** A stored change as far as this program understands it. */
struct DecodedChange {
    enum class Fit {
        Whole,
        PartlyUnknown, ///< a whole record with fields that this program does not have: the others count
        Unknown, ///< kind or field are of a newer program
        Unsound, ///< a value that no field of this kind may hold
    };
    Change change;
    Fit fit = Fit::Whole;
    [[nodiscard]] bool counts() const { return fit == Fit::Whole || fit == Fit::PartlyUnknown; }
};

/** Never fails: what cannot be read says so and keeps its stored form in `raw`. Values of another's change are held to
 *  what may be stored at all; one's own are taken as they stand. */
[[nodiscard]] DecodedChange decoded(const StoredChange& stored, bool another);
[[nodiscard]] StoredChange encoded(const Change& change);

/** Whether two stored changes say the same, however their CBOR is written. */
[[nodiscard]] bool sameContent(const StoredChange& a, const StoredChange& b);

[[nodiscard]] QString wordOf(Change::Kind kind);
[[nodiscard]] std::optional<Change::Kind> changeKindOf(const QString& word);

} // namespace core
