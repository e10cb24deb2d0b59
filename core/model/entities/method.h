#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** A way of working with a group (domain.md 2.2 D). */
struct Method {
    static constexpr const char* entityKey = "method";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    LongText purpose;
    std::optional<qint64> minPersons;
    std::optional<qint64> maxPersons;
    std::optional<qint64> durationMin;
    QString material;
    LongText steps;
    LongText sourceNote;
    bool retired = false;

    bool operator==(const Method&) const = default;
};

} // namespace core
