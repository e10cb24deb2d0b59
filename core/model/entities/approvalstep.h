#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agreement;

enum class ApprovalKind { Preliminary, Noted, Decision };
[[nodiscard]] ChoiceList choicesOf(ApprovalKind);

/** A step on the way to the resolution on an agreement (Beschlussweg, domain.md 2.2 B). */
struct ApprovalStep {
    static constexpr const char* entityKey = "approval_step";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Agreement> agreement;
    OrderKey order;
    QString body;
    FuzzyDate date;
    ApprovalKind kind = ApprovalKind::Decision;
    QString documentNumber;

    bool operator==(const ApprovalStep&) const = default;
};

} // namespace core
