#pragma once

#include "core/model/entities/agency.h"
#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Agency;
struct FundingPhase;
struct Person;
struct ThemeField;

/** What people decide about an agreement; in force and expired come with time (domain.md 2.4.1). */
enum class AgreementState { Draft, InCoordination, Approved, Signed, Fulfilled, Terminated, Withdrawn };
[[nodiscard]] ChoiceList choicesOf(AgreementState);

/** When it ends, whichever comes first (domain.md 2.2 B). */
enum class EndRule { OnDate, GoalsReached, EndOfFundingPhase };
[[nodiscard]] ChoiceList choicesOf(EndRule);

/** What an agency and municipalities have agreed on (domain.md 2.2 B). Whether it is in force is derived: see
 * core/model/validity.h. */
struct Agreement {
    static constexpr const char* entityKey = "agreement";
    [[nodiscard]] static const EntityInfo& info();

    QString number;
    QString title;
    AgreementTerm kind = AgreementTerm::TargetAgreement;
    Refs<ThemeField> themeFields;
    Ref<Agency> agency;
    AgreementState state = AgreementState::Draft;
    FuzzyDate start;
    FuzzyDate end;
    std::optional<EndRule> endRule;
    Ref<FundingPhase> fundingPhase;
    std::optional<qint64> noticePeriodWeeks;
    Ref<Agreement> predecessor;
    QDate endedOn;
    QString endReason;
    LongText preamble;
    LongText subject;
    LongText initialSituation;
    LongText evaluationRule;
    QString costRule;
    LongText dataProtection;
    LongText publicityRule;
    bool runningAdministration = false;
    QDate signedOn;
    QString signedPlace;
    QString handoverEvent;
    Refs<Person> contactsStrategic;
    Refs<Person> contactsOperational;

    bool operator==(const Agreement&) const = default;
};

} // namespace core
