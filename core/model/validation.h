#pragma once

#include "core/model/record.h"

namespace core {

/** A value as it may be stored in a field: text tidied, sets sorted and without doubles, an empty text nothing.
 *  ValueInvalid for a wrong type, an unknown word, a year that is not of four digits, a time with seconds or an order
 *  key that none can be put before, ValueTooLong past the limits of core/support/text.h. */
[[nodiscard]] Result<Value> storable(const FieldInfo& field, const Value& value);

/** Every value storable, every required one and the order key there: ValueMissing names the first that is not. */
[[nodiscard]] Result<Record> storable(const Record& record);

} // namespace core
