#pragma once

#include "core/model/record.h"

namespace core {

/** A value as it may be stored in a field: text tidied, sets sorted and without doubles, an empty text nothing.
 *  ValueInvalid for a wrong type, an unknown word or a time with seconds, ValueTooLong past the limits of
 *  core/support/text.h. */
[[nodiscard]] Result<Value> storable(const FieldInfo& field, const Value& value);

/** Every value storable and every required one there: ValueMissing names the first that is not. */
[[nodiscard]] Result<Record> storable(const Record& record);

} // namespace core
