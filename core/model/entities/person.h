#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** A contact: business data only (domain.md Appendix D). */
struct Person {
    static constexpr const char* entityKey = "person";
    [[nodiscard]] static const EntityInfo& info();

    QString salutation;
    QString academicTitle;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString mobile;
    QString website;
    std::optional<FunctionLevel> functionLevel;
    QString educationRole;
    bool isExpert = false;
    QString expertise;
    QString sourceOfData;
    QDate checkedOn;
    QDate anonymizedOn;
    bool blocked = false;
    LongText note;

    bool operator==(const Person&) const = default;
};

} // namespace core
