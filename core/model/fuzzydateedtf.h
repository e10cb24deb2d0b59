#pragma once

#include "core/model/fuzzydate.h"

namespace core {

/** The date as EDTF (Library of Congress 2019, levels 0 to 2); empty when not set. Seasons, quarters and the like
 *  cannot be qualified nor stand in an interval there, so these become intervals of months. "vsl." is `~`, an open
 *  date `XXXX`. */
[[nodiscard]] QString toEdtf(const FuzzyDate& date);

/** What an EDTF text says; nothing for other texts and for the features of EDTF that no FuzzyDate has (times, sets,
 *  parts of unspecified digits). `?` and `%` are read as `~`, and on a season too, where EDTF has
 *  no qualifier but programs write one. */
[[nodiscard]] std::optional<FuzzyDate> fromEdtf(QStringView text);

} // namespace core
