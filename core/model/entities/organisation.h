#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;

/** An education partner or other body (domain.md 2.2 A). */
struct Organisation {
    static constexpr const char* entityKey = "organisation";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString kind;
    std::optional<ActorLevel> actorLevel;
    Ref<Municipality> municipality;
    LongText address;
    QString phone;
    QString email;
    QString website;
    LongText note;

    bool operator==(const Organisation&) const = default;
};

} // namespace core
