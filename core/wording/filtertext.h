#pragma once

#include "core/model/labels.h"
#include "core/store/listquery.h"

namespace core {

/** What narrows a list by one field, as a person reads it: "Land: Sachsen or Hessen". One line. */
[[nodiscard]] QString filterText(
    const EntityInfo& kind, const FieldFilter& filter, const Labels& labels, const Titles& titles);

/** The same of everything that narrows a list: what is typed, then the fields. */
[[nodiscard]] QStringList filterTexts(const ListQuery& query, const Labels& labels, const Titles& titles);

} // namespace core
