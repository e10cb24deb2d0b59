#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Kinds that a snooze may name as "about". */
struct SnoozeSubject {
    static constexpr const char* entityKey = "municipality person agreement agreement_goal consultation_case concern "
                                             "case_activity series session team registration session_record measure "
                                             "transfer_object committee publication survey";
};

/** Something due is put off with a reason, or remembered for a day (ReminderItem, domain.md 2.2 G). */
struct Snooze {
    static constexpr const char* entityKey = "snooze";
    [[nodiscard]] static const EntityInfo& info();

    Ref<SnoozeSubject> subject;
    QString words;
    QDate until;
    QString reason;
    QString who;

    bool operator==(const Snooze&) const = default;
};

} // namespace core
