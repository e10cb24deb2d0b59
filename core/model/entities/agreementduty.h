#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;

/** What a municipality does under an agreement (domain.md 2.2 B). */
struct AgreementDuty {
    static constexpr const char* entityKey = "agreement_duty";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    QString kind;
    LongText description;

    bool operator==(const AgreementDuty&) const = default;
};

} // namespace core
