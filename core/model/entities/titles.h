#pragma once

#include "core/model/fuzzydaterender.h"

#include <QString>

namespace core {

/** Two parts of a title with a separator between them where both are there. */
[[nodiscard]] inline QString joined(const QString& first, const QString& second, const QString& separator)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + separator + second;
}

} // namespace core
