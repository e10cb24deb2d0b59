#pragma once

#include "core/change/historyview.h"
#include "core/koffer/selection.h"

namespace core::koffer {

/** A packed record as changes of the office: its creation, with the values that go along, and for every field that has
 *  changed since the change that it stands at, all under their own ids. So that what is edited in the Koffer names what
 *  its author has seen, while nothing of what the values were before leaves the office.
 *  @param act that all of them are said to be of */
[[nodiscard]] Result<QList<StoredChange>> baseChanges(const HistoryView& office, const PackedRecord& packed, ActId act);

} // namespace core::koffer
