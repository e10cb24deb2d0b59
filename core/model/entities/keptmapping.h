#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Which column of a file goes to which field, kept for the next file of its kind. */
struct KeptMapping {
    static constexpr const char* entityKey = "import_mapping";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString kind;
    QString keyField;
    LongText columns;

    bool operator==(const KeptMapping&) const = default;
};

} // namespace core
