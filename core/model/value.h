#pragma once

#include "core/model/fuzzydate.h"
#include "core/support/id.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <variant>

namespace core {

/** The value of one field, whatever its type. Empty is std::monostate for every type but Flag and the sets, which are
 *  never empty in this sense. A set is the sorted list of its elements: ids or stored words, as text. */
using Value =
    std::variant<std::monostate, bool, qint64, double, QString, QDate, QTime, FuzzyDate, RecordId, QStringList>;

[[nodiscard]] inline bool isEmpty(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto* set = std::get_if<QStringList>(&value))
        return set->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

/** The alternative of a value, or that type's own empty value. */
template <typename T>
[[nodiscard]] T valueOr(const Value& value, T otherwise = {})
{
    const T* held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace core
