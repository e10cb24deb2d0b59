#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct ConsultationCase;
struct Person;
struct Session;
struct Staff;

/** domain.md 2.2 C */
enum class ActivityKind {
    FirstMeeting,
    MandateTalk,
    AnalysisWorkshop,
    ExpertInterview,
    ExpertAdvice,
    StrategyAdvice,
    OnSiteWorkshop,
    Information,
    SolutionWorkshop,
    StudyVisit,
    ReflectionTalk,
    ClosingTalk,
    PhoneCall,
    Mail
};
[[nodiscard]] ChoiceList choicesOf(ActivityKind);

/** Something done in a case: a talk, a workshop, a piece of advice (domain.md 2.2 C). */
struct CaseActivity {
    static constexpr const char* entityKey = "case_activity";
    [[nodiscard]] static const EntityInfo& info();

    Ref<ConsultationCase> consultationCase;
    ActivityKind kind = ActivityKind::FirstMeeting;
    QString title;
    FuzzyDate date;
    QTime startTime;
    std::optional<qint64> durationMin;
    QString place;
    std::optional<SessionMode> mode;
    Ref<Session> session;
    Refs<Person> participants;
    Refs<Staff> agencyStaff;
    Confidentiality confidentiality = Confidentiality::Agency;
    LongText topics;
    LongText results;
    LongText agreedServices;
    LongText intendedGoals;
    LongText agreedNext;

    bool operator==(const CaseActivity&) const = default;
};

} // namespace core
