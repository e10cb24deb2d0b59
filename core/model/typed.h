#pragma once

#include "core/model/labels.h"

namespace core {

/** Finds the record of a kind that typed words mean. */
using Resolver = std::function<Result<RecordId>(const EntityInfo& kind, const QString& typed)>;

/** Languages whose labels are understood, beside the stored words, which always are. */
using Languages = std::span<const Labels* const>;

/** What a person typed, or a cell of a file, as the value of a field: German and ISO dates, every wording a FuzzyDate
 *  understands, decimal comma, words by stored word or label, references by what `resolver` finds, a set one element a
 *  line or separated by ';'. Empty text is no value. ValueInvalid names field and text. */
[[nodiscard]] Result<Value> parseTyped(
    const FieldInfo& field, const QString& typed, Languages languages, const Resolver& resolver);

/** The one record of all kinds that a reference field may name. */
[[nodiscard]] Result<RecordId> resolveAny(const FieldInfo& field, const QString& typed, const Resolver& resolver);

} // namespace core
