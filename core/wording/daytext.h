#pragma once

#include <QDateTime>

namespace core {

/** A day as the language spoken writes it: "01.06.2026", "1 Jun 2026"; empty where there is none. */
[[nodiscard]] QString dayText(QDate day);

/** The same where the year is known: "01.06.", "1 Jun". */
[[nodiscard]] QString dayOfYearText(QDate day);

/** Day and time of day by the clock in Berlin, whatever zone the machine is in: "01.06.2026 14:05", "1 Jun 2026 14:05".
 */
[[nodiscard]] QString momentText(const QDateTime& at);

} // namespace core
