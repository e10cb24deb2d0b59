#pragma once

#include "core/model/entities/agency.h"
#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaTemplate;

/** How often there is an event of a format; a yearly one that nobody planned is missed (V-34). */
enum class Recurrence { Yearly, HalfYearly, Quarterly, Monthly, AsNeeded };
[[nodiscard]] ChoiceList choicesOf(Recurrence);

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
    std::optional<Recurrence> recurrence;
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
    Ref<AgendaTemplate> agendaTemplate;
    std::optional<SessionMode> mode;
    std::optional<DurationKind> durationKind;
    QString feeText;

    bool operator==(const Format&) const = default;
};

} // namespace core
