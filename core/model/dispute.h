#pragma once

#include "core/model/labels.h"

namespace core {

/** A field, an element of a set, or a whole record, of which a book holds several unequal values until a person decides
 *  (decisions.md 30). Whoever shows, prints or hands out the value says so. */
struct Dispute {
    struct Voice {
        QString source; ///< what the copy is called that it came from; empty: this book
        Value value; ///< of an element, whether it is in the set; of a record, whether it is there
        bool isShown = false;
        bool operator==(const Voice&) const = default;
    };
    RecordId record;
    const EntityInfo* entity = nullptr;
    qsizetype field = -1; ///< -1: whether the record is there
    QString element;
    QList<Voice> voices; ///< the shown one first
    bool operator==(const Dispute&) const = default;
};

/** Under which an exported record names the keys of its fields in dispute; an import passes over it. */
inline constexpr QLatin1StringView disputedKey("in_conflict");

/** What stands behind a value in dispute, in the language of `labels`: "[in conflict]". */
[[nodiscard]] QString disputedMark(const Labels& labels);
/** All voices in a line: "Duty, until: office 15.10.2023 | GANZTAG-2/1 30.11.2023". */
[[nodiscard]] QString disputeLine(const Dispute& dispute, const Labels& labels, const Titles& titles);

} // namespace core
