#pragma once

#include "core/change/joining.h"

/** What one record of two says. */
namespace core::acts {

/** Gives a record that stays what it has of one that goes into it, field by field.
 *  @param asked which values a person has said hold; nullptr: nobody was asked
 *  @return NoSuchField, ValueInvalid for a choice that the field cannot take */
[[nodiscard]] Result<void> takeOver(Record& into, const Record& from, const JoinChoices* asked);

} // namespace core::acts
