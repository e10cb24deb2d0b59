#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Person;
struct Session;
struct Team;

/** domain.md 2.2 D */
enum class AttendanceStatus { Expected, Present, Excused, Unexcused, Substitute };
[[nodiscard]] ChoiceList choicesOf(AttendanceStatus);

/** Whether a person took part in a session (domain.md 2.2 D). Two people who record it make the same record. */
struct Attendance {
    static constexpr const char* entityKey = "attendance";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    Ref<Person> person;
    Ref<Team> team;
    AttendanceStatus status = AttendanceStatus::Expected;
    QTime fromTime;
    QTime toTime;
    Ref<Person> represents;
    QString representsBody;
    bool isSigned = false;

    bool operator==(const Attendance&) const = default;
};

} // namespace core
