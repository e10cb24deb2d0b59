#pragma once

#include "core/model/typed.h"

#include <QCborValue>

namespace core {

/** A value of a JSON file as the value of a field: what toJson() writes, and references by whatever `resolver` finds.
 *  ParseFailed with one of the words no-text, no-number, no-whole-number, no-flag, no-list-of-texts, no-fuzzy-date
 *  for another type than the field's; else as parseTyped(). */
[[nodiscard]] Result<Value> jsonValue(const FieldInfo& field, const QCborValue& json, const Resolver& resolver);

} // namespace core
