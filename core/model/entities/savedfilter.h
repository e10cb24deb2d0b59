#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** What a list shows, under a name of its own. */
struct SavedFilter {
    static constexpr const char* entityKey = "saved_filter";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString kind;
    QString words;
    LongText conditions;

    bool operator==(const SavedFilter&) const = default;
};

} // namespace core
