#pragma once

#include "core/change/changegraph.h"

namespace core {

/** The heads of a field as a person sees them: those equal to the one that is shown. */
[[nodiscard]] QList<int> shownHeads(const ChangeGraph& graph, const FieldKey& key);

/** What the author of a change of this book has seen: of a field the heads equal to the one shown, of a removal those
 * of every field, of a creation the removals it takes back. Candidates that are not shown stay candidates. */
[[nodiscard]] QList<ChangeId> seenParents(const ChangeGraph& graph, const Change& change);

/** Every head of every field, and every creation and removal that is one: what somebody has seen who decides. */
[[nodiscard]] QList<ChangeId> allHeads(const ChangeGraph& graph);

/** The change that gives a field another value; nothing where it has that already and is a set. */
[[nodiscard]] Change fieldStep(const Record& from, const FieldKey& key, const Value& value);

} // namespace core
