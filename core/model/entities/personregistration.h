#pragma once

#include "core/model/entities/registration.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Municipality;
struct Person;

/** Kinds that a registration of a person may name as "belongs to". */
struct RegistrationOwner {
    static constexpr const char* entityKey = "series session";
};

/** A person coming to an open event, for one session or the whole series (domain.md 2.2 D). */
struct PersonRegistration {
    static constexpr const char* entityKey = "person_registration";
    [[nodiscard]] static const EntityInfo& info();

    Ref<RegistrationOwner> subject;
    Ref<Person> person;
    Ref<Municipality> municipality;
    RegistrationState state = RegistrationState::Registered;
    QDate receivedOn;
    std::optional<Channel> channel;
    QString choice;
    QString foodNeeds;
    QString accessNeeds;
    LongText remarks;

    bool operator==(const PersonRegistration&) const = default;
};

} // namespace core
