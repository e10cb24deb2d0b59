#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** A field of action of municipal education (domain.md 2.2 A). */
struct ThemeField {
    static constexpr const char* entityKey = "theme_field";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    LongText note;
    bool retired = false;

    bool operator==(const ThemeField&) const = default;
};

} // namespace core
