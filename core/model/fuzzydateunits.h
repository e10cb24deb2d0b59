#pragma once

#include "core/model/fuzzydatephrases.h"

namespace core {

/** Reads one day, month, season … at the place into the phrase. `counted` is what a bare number counts behind "KW 23"
 *  or "Q1" without a year (Fixed: nothing); kept between the dates of a group. False when no date stands there. */
[[nodiscard]] bool readDateUnit(DateCursor& at, DatePhrase& phrase, DatePhrase::Kind& counted);

} // namespace core
