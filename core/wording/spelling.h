#pragma once

#include <QString>

namespace core {

/** How a sign of a code is said on the telephone, in the language spoken: "K – Köln" (DIN 5009), "K – Kilo" (ICAO);
 *  a digit by its word. */
[[nodiscard]] QString spelled(QChar sign);

} // namespace core
