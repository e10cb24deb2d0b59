#pragma once

#include "core/model/record.h"

namespace core {

/** Where a record has words, and its text around the first of them. */
struct SearchExcerpt {
    const FieldInfo* field = nullptr; ///< nullptr: none of its texts has one
    QString text; ///< one line, at most some 120 characters; empty where the text is not to be shown unasked
};

/** The text that has most of the words, short ones before long ones. Confidential fields, and what an office keeps to
 *  itself, are found but not quoted: a list of hits may stand on a wall before a group.
 *  @param words folded */
[[nodiscard]] SearchExcerpt searchExcerpt(const Record& record, const QStringList& words);

} // namespace core
