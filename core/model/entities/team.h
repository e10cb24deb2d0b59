#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct Person;
struct Series;

/** The team of one municipality in one series (domain.md 0-30). */
struct Team {
    static constexpr const char* entityKey = "team";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Series> series;
    Ref<Municipality> municipality;
    Ref<Person> leadContact;
    LongText expectations;
    LongText takeHome;

    bool operator==(const Team&) const = default;
};

} // namespace core
