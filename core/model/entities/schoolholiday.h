#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** School holidays of a Land (V-32). */
struct SchoolHoliday {
    static constexpr const char* entityKey = "school_holiday";
    [[nodiscard]] static const EntityInfo& info();

    State land = State::NW;
    QString name;
    QDate start;
    QDate end;

    bool operator==(const SchoolHoliday&) const = default;
};

} // namespace core
