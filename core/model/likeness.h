#pragma once

#include "core/model/record.h"

namespace core {

/** What speaks for two records being about the same. */
enum class LikeSign {
    SameName, ///< spelling of umlauts, case and signs apart
    SwappedName, ///< the same words in another order
    SimilarName,
    SameEmail,
    SamePhone,
    SameKey, ///< the number that the kind is known by
};

/** How likely two records of a kind are about the same. */
struct Likeness {
    int percent = 0;
    QList<LikeSign> signs;

    /** Worth showing to a person. */
    [[nodiscard]] bool isLikely() const { return percent >= 82; }
    bool operator==(const Likeness&) const = default;
};

/** What a record is compared by, taken from it once. */
struct LikenessKey {
    QStringList words; ///< of the name, as nameWords() gives them
    QStringList inOrder; ///< the same, sorted
    QStringList telling; ///< of the sorted ones those that tell names apart; all of them where none does
    QStringList figures; ///< of the sorted ones those with a digit
    QStringList emails;
    QStringList phones; ///< digits only, with the country of those abroad
    QStringList numbers; ///< what the kind is known by beside its name, one an field, empty where there is none
    QStringList kinds; ///< choices and references that are part of the title

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && emails.isEmpty() && phones.isEmpty(); }
};

/** Whether records of a kind can be doubles: those that have a name of their own. */
[[nodiscard]] bool hasLikeness(const EntityInfo& kind);

/** Folded words of a name, with ä, ae and a alike, Maier and Meyer too, in the order they stand in. */
[[nodiscard]] QStringList nameWords(QStringView name);

[[nodiscard]] LikenessKey likenessKey(const Record& record);

/** Pure and symmetric. Both keys are of records of one kind. */
[[nodiscard]] Likeness likeness(const LikenessKey& a, const LikenessKey& b);

} // namespace core
