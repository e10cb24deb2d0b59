#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;
struct Municipality;
struct Organisation;

/** One of the parties of an agreement (domain.md 2.2 B). */
struct AgreementParty {
    static constexpr const char* entityKey = "agreement_party";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    Ref<Municipality> municipality;
    Ref<Organisation> organisation;
    QString representedBy;
    QString office;
    bool signs = true;
    QDate signedOn;

    bool operator==(const AgreementParty&) const = default;
};

} // namespace core
