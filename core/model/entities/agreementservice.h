#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;
struct Format;

/** What an agency does under an agreement (domain.md 2.2 B). */
struct AgreementService {
    static constexpr const char* entityKey = "agreement_service";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    QString kind;
    LongText description;
    QString volume;
    Ref<Format> format;

    bool operator==(const AgreementService&) const = default;
};

} // namespace core
