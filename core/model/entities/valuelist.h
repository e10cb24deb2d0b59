#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Words that people choose from and may change (decisions.md 8). A field proposes the words of the list it names. */
struct ValueList {
    static constexpr const char* entityKey = "value_list";
    [[nodiscard]] static const EntityInfo& info();

    QString key;
    QString name;
    LongText note;

    bool operator==(const ValueList&) const = default;
};

} // namespace core
