#pragma once

#include "core/model/record.h"

#include <QLocale>

namespace core {

/** What fields, words and record kinds are called in one language. Documents and CSV headers have a language of their
 *  own, so it is an argument and not a setting of the process; `core/wording` knows the languages. */
class Labels {
public:
    virtual ~Labels() = default;
    [[nodiscard]] virtual QLocale::Language language() const = 0;
    /** The label of an English source text of the context "model". */
    [[nodiscard]] virtual QString of(const char* source) const = 0;
};

/** A value as people read it in a list, a form or a cell: words by their label, dates as 01.06.2023, a decimal comma in
 *  German, references by title, elements of a set one a line. Empty for nothing. */
[[nodiscard]] QString readable(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles);

} // namespace core
