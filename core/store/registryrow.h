#pragma once

#include "core/model/record.h"

namespace core {

/** What the registry keeps of a record: title, sort key and filter key, derived from its fields. */
struct RegistryRow {
    QString title;
    QString sortKey;
    QString filterKey;
    bool operator==(const RegistryRow&) const = default;
};

[[nodiscard]] RegistryRow registryRow(const Record& record, const Titles& titles);
/** The same without the filter key, which takes longest. */
[[nodiscard]] RegistryRow registryNames(const Record& record, const Titles& titles);

} // namespace core
