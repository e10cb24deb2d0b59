#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;

/** domain.md 2.2 B */
enum class AmendmentKind { Extension, Goals, Contacts, Other };
[[nodiscard]] ChoiceList choicesOf(AmendmentKind);

/** A supplement to an agreement, or its continuation (domain.md 2.2 B). */
struct AgreementAmendment {
    static constexpr const char* entityKey = "agreement_amendment";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    std::optional<qint64> no;
    AmendmentKind kind = AmendmentKind::Extension;
    QDate date;
    LongText wording;
    FuzzyDate newEnd;
    QDate signedByAgency;
    QDate signedByMunicipality;

    bool operator==(const AgreementAmendment&) const = default;
};

} // namespace core
