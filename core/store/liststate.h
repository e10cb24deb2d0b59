#pragma once

#include "core/model/entities/savedfilter.h"
#include "core/store/listquery.h"

namespace core {

/** What a person has made of a list: what narrows, orders and groups it, and the columns. A saved filter keeps it. */
struct ListState {
    QString words; ///< as typed
    QList<FieldFilter> fields;
    QString sortedBy; ///< storage key; empty: the list's own order
    bool descending = false;
    QString groupedBy; ///< storage key; empty: not grouped
    QStringList columns; ///< storage keys; none: the usual ones
    bool operator==(const ListState&) const = default;
};

/** The state under a name, as the record that is saved. */
[[nodiscard]] SavedFilter savedFilter(const EntityInfo& kind, const QString& name, const ListState& state);

/** The inverse. What a saved filter says comes from files of other people and of other versions: whatever does not fit
 *  the kind, or is not understood, is passed over. */
[[nodiscard]] ListState stateOf(const EntityInfo& kind, const SavedFilter& saved);

} // namespace core
