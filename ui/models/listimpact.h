#pragma once

#include "core/change/changeset.h"
#include "core/store/listquery.h"

#include <QSet>

namespace ui {

/** What a change of the book means for a list. */
struct ListImpact {
    bool order = false; ///< rows may have come, gone or moved, or say other titles
    QSet<core::RecordId> edited; ///< rows that stay where they are and read differently
};

[[nodiscard]] ListImpact impactOf(const core::ChangeSet& changes, const core::ListQuery& query);

} // namespace ui
