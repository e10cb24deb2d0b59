#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct AgendaTemplate;

/** Series that belong together and run beside each other (domain.md 2.2 D). */
struct SeriesGroup {
    static constexpr const char* entityKey = "series_group";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    Ref<Agency> agency;
    FuzzyDate period;
    Ref<AgendaTemplate> agendaTemplate;

    bool operator==(const SeriesGroup&) const = default;
};

} // namespace core
