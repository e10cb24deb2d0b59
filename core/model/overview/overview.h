#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fuzzydate.h"
#include "core/model/record.h"

/** What an overview says, as values: the window makes words and shapes of it. */
namespace core {

/** One line: the record it leads to, and what is worth knowing of it beside its title. */
struct OverviewLine {
    RecordId record;
    QString title;
    int depth = 0; ///< 1: belongs to the line above it that has 0
    QString detail; ///< as somebody entered it: a function, a grant number
    FuzzyDate from;
    FuzzyDate to;
    QList<ChoiceWord> words; ///< states and kinds, each with its label
    qint64 persons = 0;
    qint64 more = 0; ///< lines below this one that were left out
    bool isPast = false;
    bool isOverdue = false;
    std::optional<Confidentiality> confidentiality = {}; ///< of what was said in confidence
};

/** A part of an overview: the first lines of a list that may be longer. */
struct OverviewPart {
    QLatin1StringView key;
    const EntityInfo* kind = nullptr; ///< of the list with all of them
    qsizetype field = -1; ///< the field of that kind that names the record the overview is of
    QList<OverviewLine> lines;
    qint64 count = 0; ///< of all; lines of depth 0 may be fewer
    qint64 overdue = 0;
    bool mayAdd = true; ///< a new record of the kind belongs here as it stands
};

/** The word of a choice with its label, as lines carry it. */
template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] ChoiceWord choiceWord(E value)
{
    return choicesOf(value)[size_t(value)];
}

template <typename E>
[[nodiscard]] QString storedWord(E value)
{
    return QString::fromLatin1(choiceWord(value).word);
}

} // namespace core
