#pragma once

#include "core/model/dispute.h"

#include <span>

namespace core {

/** A field that a file for calendars or address books shows, and what its reader would call it. In German, as all that
 *  these files say of their own. */
struct ShownField {
    const char* key;
    const char16_t* word;
};

/** What of a record such a file shows although several values wait for a decision: "[in Konflikt] Datum, Ort". Empty
 *  where nothing does. The values themselves are nobody else's business. */
[[nodiscard]] QString disputedNote(const QList<Dispute>& disputes, RecordId record, std::span<const ShownField> shown);

} // namespace core
