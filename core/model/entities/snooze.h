#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds that a snooze may name as "about". */
struct SnoozeSubject {
    static constexpr const char* entityKey =
        "municipality person agreement agreement_goal consultation_case concern case_activity series session team "
        "registration session_record measure transfer_object committee publication survey plan_item checklist_item "
        "project_milestone reporting_period koffer_issue rule_override agency peer_consultation";
};

/** Why something is due (core/model/overview/due.h). */
enum class DueKind {
    Session, ///< the next sessions
    InexactDate, ///< a session whose date is to be made exact
    SessionPast, ///< its day has gone by, and nobody said whether it was held
    Registration, ///< open to teams until a day
    TeamDecision, ///< teams that wait for an answer
    Checklist,
    RecordMissing, ///< of a session that was held
    RecordApproval,
    AgreementEnd,
    Approval, ///< on the way to a signed agreement
    Reflection,
    GoalReview,
    PlanItem,
    CaseContact, ///< a case that nobody has heard of for long
    FollowUp, ///< the day that a case names
    Measure,
    Milestone,
    Report,
    KofferOut,
    Conflict,
    Exception, ///< what stands with a reason until a day
    ContactCheck,
    Reminder ///< what people wrote down for a day
};
[[nodiscard]] ChoiceList choicesOf(DueKind);

/** Something due is put off with a reason, or remembered for a day (ReminderItem, domain.md 2.2 G): with a topic it is
 *  that thing due of its subject which stays out of sight until the day, without one it is due itself on that day. */
struct Snooze {
    static constexpr const char* entityKey = "snooze";
    [[nodiscard]] static const EntityInfo& info();

    Ref<SnoozeSubject> subject;
    QString words;
    std::optional<DueKind> topic;
    QDate until;
    QString reason;
    QString who;

    bool operator==(const Snooze&) const = default;
};

} // namespace core
