#pragma once

#include "core/model/fuzzydate.h"

namespace core {

/** The date so many of its own units later, or earlier for a negative number: days, weeks, months, seasons, years …
 * What it is taken as (ab, bis, vsl.) stays. Open dates and those not set are returned as they are; not set where the
 * way leads out of the years a date may have. */
[[nodiscard]] FuzzyDate stepped(const FuzzyDate& date, qint64 units);

/** The date so many days later, to the nearest of its own units: a season moves by a season once the way is longer than
 *  half of one. Otherwise as stepped(). */
[[nodiscard]] FuzzyDate shifted(const FuzzyDate& date, qint64 days);

} // namespace core
