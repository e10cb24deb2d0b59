#pragma once

#include "core/exchange/csvwriter.h"
#include "core/model/field.h"

namespace core {

/** How a field's value stands in a CSV cell: only text is guarded. */
[[nodiscard]] inline CellKind cellKindOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Real:
        return CellKind::Number;
    case FieldType::Date:
    case FieldType::Time:
        return CellKind::Date;
    default:
        return CellKind::Text;
    }
}

} // namespace core
