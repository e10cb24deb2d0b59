#pragma once

#include "core/model/entities/agency.h"
#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** The two levels of work (domain.md 2-18). */
enum class WorkLevel { SupportAnalysisTransfer, Exchange };
[[nodiscard]] ChoiceList choicesOf(WorkLevel);

/** A kind of offer with the defaults of its series (domain.md 1.6 and 2.2 D). */
struct Format {
    static constexpr const char* entityKey = "format";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    QString key;
    QString tagline;
    WorkLevel workLevel = WorkLevel::Exchange;
    bool isOpenEvent = false;
    LongText description;
    LongText targetGroups;
    FuzzyDate introducedOn;
    bool isNew = false;
    QString recurrence;
    GroupMode groupMode = GroupMode::Closed;
    bool selfOrganized = false;
    bool continuityExpected = false;
    bool requiresAgreement = false;
    std::optional<AgreementTerm> requiredAgreement;
    Strictness agreementStrictness = Strictness::Hard;
    Strictness lateEntryStrictness = Strictness::Hard;
    std::optional<qint64> teamMin;
    std::optional<qint64> teamMax;
    Strictness teamStrictness = Strictness::Hard;
    bool mixLeadSpecialist = false;
    std::optional<qint64> plannedSessionCount;
    bool openEnded = false;
    std::optional<qint64> maxDurationMonths;
    std::optional<qint64> minTeams;
    std::optional<SessionMode> mode;
    std::optional<DurationKind> durationKind;
    QString feeText;

    bool operator==(const Format&) const = default;
};

} // namespace core
