#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct ValueList;

/** One word of a value list (decisions.md 8). */
struct ValueListEntry {
    static constexpr const char* entityKey = "value_list_entry";
    [[nodiscard]] static const EntityInfo& info();

    Ref<ValueList> list;
    OrderKey order;
    QString word;
    bool retired = false;
    LongText note;

    bool operator==(const ValueListEntry&) const = default;
};

} // namespace core
