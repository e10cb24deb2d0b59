#pragma once

#include <QString>
#include <optional>

namespace core {

/** A number as Germans write it: "1085664", "1.085.664", "1 085 664", "56,73", "-3". A point or a blank groups
 *  thousands and only where exactly three digits follow each ("1.085" is 1085); whatever could be read in two ways
 *  ("405.01", "1,085,664", "0.123") is refused, as are units, exponents and lone commas. Nothing on refusal. */
[[nodiscard]] std::optional<double> parseGermanNumber(QStringView text);

/** The same for whole numbers. A decimal part is refused even where it is zero. */
[[nodiscard]] std::optional<qint64> parseGermanInteger(QStringView text);

/** Decimal comma, no grouping, as few digits as tell the value apart: "56,73". Empty for what is not finite. */
[[nodiscard]] QString germanNumber(double value);

/** a - b, or the number nearest to it that there is: what people and files give may be any number. */
[[nodiscard]] qint64 cappedDifference(qint64 a, qint64 b);

} // namespace core
