#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;

/** A set of municipalities with a name of its own, such as Südwestfalen. */
struct Region {
    static constexpr const char* entityKey = "region";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    Refs<Municipality> members;
    LongText note;

    bool operator==(const Region&) const = default;
};

} // namespace core
