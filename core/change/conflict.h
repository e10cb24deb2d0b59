#pragma once

#include "core/change/settlement.h"

namespace core {

/** One of the values that wait for a decision. */
struct Candidate {
    ChangeId id;
    RecordId record; ///< the conflict's own, or one that cannot be without it
    Value value; ///< of a field; of an element, whether it is in the set; of a record, whether it is there
    ActId origin; ///< null: this book's own
    bool isShown = false;
    bool operator==(const Candidate&) const = default;
};

/** Unequal heads of one place: kept in the book, all of them, until a person decides (decisions.md 30). */
struct Conflict {
    QUuid id; ///< made of the place, so it stays the same while candidates come and go
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1; ///< -1: whether the record is there
    QString element;
    QList<Candidate> candidates; ///< the shown one first
    bool operator==(const Conflict&) const = default;

    [[nodiscard]] bool isAboutRecord() const { return field < 0; }
    [[nodiscard]] FieldKey key() const { return {field, element}; }
};

/** The conflict at a place as history says it; NoSuchRecord where the candidates agree. */
[[nodiscard]] Result<Conflict> conflictAt(Settlement& settled, const Mark& place);
/** All conflicts that a settlement found. */
[[nodiscard]] Result<QList<Conflict>> conflictsIn(Settlement& settled);

[[nodiscard]] QUuid conflictId(RecordId record, const EntityInfo& entity, qsizetype field, const QString& element);

} // namespace core
