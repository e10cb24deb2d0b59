#pragma once

#include "core/model/entities/agency.h"
#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaTemplate;
struct Format;
struct FundingPhase;
struct FundingProgramme;
struct Region;
struct SeriesGroup;
struct Staff;
struct ThemeField;

/** domain.md 2.4.3 */
enum class SeriesState { Draft, Announced, RegistrationOpen, RegistrationClosed, Running, Finished, Cancelled };
[[nodiscard]] ChoiceList choicesOf(SeriesState);

/** Where the theme came from (domain.md 0-27). */
enum class OriginKind { Theme, RegionalOccasion };
[[nodiscard]] ChoiceList choicesOf(OriginKind);

/** A workshop series, from draft to closing (domain.md 2.2 D). Rules are its own data, taken over from the format. */
struct Series {
    static constexpr const char* entityKey = "series";
    [[nodiscard]] static const EntityInfo& info();

    QString title;
    QString subtitle;
    QString number;
    QString code;
    Ref<Format> format;
    Ref<Agency> agency;
    Ref<SeriesGroup> group;
    std::optional<qint64> sequenceNo;
    SeriesState state = SeriesState::Draft;
    QString cancellationReason;
    bool isPilot = false;
    QString tagline;
    LongText background;
    std::optional<OriginKind> originKind;
    LongText occasion;
    LongText needStatement;
    LongText guidingQuestion;
    LongText aims;
    LongText focus;
    LongText externalInput;
    Ref<Region> region;
    Refs<ThemeField> themeFields;
    Words<DkbmComponent> dkbmComponents;
    Words<LifePhase> lifePhases;
    Words<ActorLevel> actorLevels;
    LongText targetGroups;
    Ref<FundingProgramme> requiredProgramme;
    Ref<FundingPhase> requiredPhase;
    bool teamsPublic = false;
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
    Ref<AgendaTemplate> agendaTemplate;
    LongText confidentialityAgreement;
    std::optional<qint64> capacityTeams;
    std::optional<qint64> capacityPersons;
    std::optional<qint64> minTeams;
    bool soldOutOverride = false;
    QString soldOutReason;
    FuzzyDate registrationOpen;
    FuzzyDate registrationClose;
    LongText registrationHint;
    QString feeText;
    Ref<Staff> contentContact;
    Ref<Staff> organizationContact;
    LongText closingReflection;
    LongText resultSummary;

    bool operator==(const Series&) const = default;
};

} // namespace core
