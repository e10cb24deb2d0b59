#pragma once

#include <QList>
#include <QString>

namespace core {

/** A stretch of a text: what both texts have, or what only this one has. */
struct WordPiece {
    QString text;
    bool differs = false;
    bool operator==(const WordPiece&) const = default;
};

/** Two texts in stretches, word by word. Joined, the stretches of a side are its text, letter by letter. */
struct WordDifference {
    QList<WordPiece> one;
    QList<WordPiece> other;
    bool operator==(const WordDifference&) const = default;
};

/** The longest common words stay unmarked (LCS). Where both texts are so long that finding them would take long, all
 *  between the common beginning and the common end differs. */
[[nodiscard]] WordDifference wordDifference(const QString& one, const QString& other);

} // namespace core
