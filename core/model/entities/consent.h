#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Person;

/** What a consent is for (domain.md 2.2 A). */
enum class ConsentKind { ContactList, Photo, Invitations, LongerStorage, Release };
[[nodiscard]] ChoiceList choicesOf(ConsentKind);

/** What a person has agreed to and may take back (domain.md 2.2 A, appendix D). */
struct Consent {
    static constexpr const char* entityKey = "consent";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Person> person;
    ConsentKind kind = ConsentKind::ContactList;
    QDate givenOn;
    QDate revokedOn;
    QString evidence;
    LongText note;

    bool operator==(const Consent&) const = default;
};

} // namespace core
