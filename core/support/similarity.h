#pragma once

#include <QStringView>

namespace core {

/** How many letters have to be put in, taken out, exchanged or swapped with their neighbour to make one word of the
 *  other (optimal string alignment). Symmetric. Stops counting beyond `most` and says `most + 1` then. */
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

/** How alike two words are as people write them, from 0 to 1: 1 for equal ones, else less by every letter in which they
 *  differ. 0 where they differ in more letters than somebody mistypes in one word: in none of up to two letters, in one
 *  of up to seven, in two of longer ones. */
[[nodiscard]] double similarity(QStringView a, QStringView b);

} // namespace core
