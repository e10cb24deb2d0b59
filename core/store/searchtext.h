#pragma once

#include "core/model/record.h"

namespace core {

/** What the search knows of one record: folded words, blanks between. Title in its order; names are the other words of
 *  its short texts, body those of its long ones, each word once. */
struct SearchText {
    QString title;
    QString names;
    QString body;

    bool operator==(const SearchText&) const = default;
};

/** The same words as the columns of the index take them: with the other spelling of umlauts ("muller" for "mueller"),
 *  and for title and names the ends of every word, so that "monitoring" finds Bildungsmonitoring. */
struct SearchColumns {
    QString title;
    QString body;
    QString inside;
};

/** How texts and columns are made. Whoever changes one of them raises it, and every book makes its index anew. */
inline constexpr int searchWay = 1;
/** Letters of a word that count; whatever follows tells nobody more. */
inline constexpr qsizetype searchedLetters = 64;
/** Fewer letters are found at the beginning of words only. */
inline constexpr qsizetype fewestInside = 3;

/** Every field that holds what a person wrote. @param title as the registry has it */
[[nodiscard]] SearchText searchText(const Record& record, const QString& title);
[[nodiscard]] SearchColumns searchColumns(const SearchText& text);

/** At most eight words of what was typed, folded. */
[[nodiscard]] QStringList searchedWords(const QString& typed);
/** A folded word with ae, oe, ue as a, o, u; empty if it has none. */
[[nodiscard]] QString otherSpelling(const QString& word);

} // namespace core
