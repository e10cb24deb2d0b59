#pragma once

#include "core/model/fuzzydaterender.h"
#include "core/model/record.h"

#include <QString>

namespace core {

/** Two parts of a title with a separator between them where both are there. */
[[nodiscard]] inline QString joined(const QString& first, const QString& second, const QString& separator)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + separator + second;
}

/** A day as part of a title. */
[[nodiscard]] inline QString dayIn(const Record& record, QLatin1StringView key)
{
    return valueOr<QDate>(record.at(key)).toString(QStringLiteral("dd.MM.yyyy"));
}

/** A fuzzy date as part of a title. */
[[nodiscard]] inline QString fuzzyIn(const Record& record, QLatin1StringView key)
{
    return renderFuzzyDate(valueOr<FuzzyDate>(record.at(key)), DateStyle::Short, QLocale::German);
}

} // namespace core
