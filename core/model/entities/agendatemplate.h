#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** An agenda to begin with (Ablaufschema, domain.md 1.5, 4-15). */
struct AgendaTemplate {
    static constexpr const char* entityKey = "agenda_template";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QTime startTime;
    LongText note;

    bool operator==(const AgendaTemplate&) const = default;
};

} // namespace core
