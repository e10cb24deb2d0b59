#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct Person;

/** A post in an agency; it may be vacant, so the person is optional (domain.md 2-40). */
struct Staff {
    static constexpr const char* entityKey = "staff";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agency> agency;
    QString role;
    Ref<Person> person;
    QString phone;
    QString email;
    bool mayModerate = false;
    FuzzyDate activeFrom;
    FuzzyDate activeTo;

    bool operator==(const Staff&) const = default;
};

} // namespace core
