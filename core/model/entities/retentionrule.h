#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** What personal data is kept for. */
enum class RetentionPurpose { Contact, Participation, Needs, Feedback };
[[nodiscard]] ChoiceList choicesOf(RetentionPurpose);

/** How long personal data of a purpose is kept (domain.md appendix D). */
struct RetentionRule {
    static constexpr const char* entityKey = "retention_rule";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    RetentionPurpose purpose = RetentionPurpose::Contact;
    std::optional<qint64> months;
    QString countedFrom;
    QString basis;
    LongText note;

    bool operator==(const RetentionRule&) const = default;
};

} // namespace core
