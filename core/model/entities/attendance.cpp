#include "core/model/entities/attendance.h"

#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/team.h"
#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(AttendanceStatus)
{
    static constexpr ChoiceWord words[] = {{"expected", QT_TRANSLATE_NOOP("model", "Expected")},
        {"present", QT_TRANSLATE_NOOP("model", "Present")}, {"excused", QT_TRANSLATE_NOOP("model", "Excused")},
        {"unexcused", QT_TRANSLATE_NOOP("model", "Absent")},
        {"substitute", QT_TRANSLATE_NOOP("model", "Represented by someone else")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Attendance::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Attendance"), Required | Listed | Owner | InTitle | Identity),
    field<&Attendance::person>("person", QT_TRANSLATE_NOOP("model", "Person"), QT_TRANSLATE_NOOP("model", "Attendance"),
        Required | Listed | InTitle | Personal | Identity),
    field<&Attendance::team>(
        "team", QT_TRANSLATE_NOOP("model", "Team"), QT_TRANSLATE_NOOP("model", "Attendance"), Listed | Personal),
    field<&Attendance::status>("status", QT_TRANSLATE_NOOP("model", "Taking part"),
        QT_TRANSLATE_NOOP("model", "Attendance"), Listed | Personal),
    field<&Attendance::fromTime>(
        "from_time", QT_TRANSLATE_NOOP("model", "From"), QT_TRANSLATE_NOOP("model", "Attendance"), Personal),
    field<&Attendance::toTime>(
        "to_time", QT_TRANSLATE_NOOP("model", "To"), QT_TRANSLATE_NOOP("model", "Attendance"), Personal),
    field<&Attendance::represents>(
        "represents", QT_TRANSLATE_NOOP("model", "Represents"), QT_TRANSLATE_NOOP("model", "Attendance"), Personal),
    field<&Attendance::representsBody>("represents_body", QT_TRANSLATE_NOOP("model", "Body represented"),
        QT_TRANSLATE_NOOP("model", "Attendance"), Personal),
    field<&Attendance::isSigned>("signed", QT_TRANSLATE_NOOP("model", "On the signature sheet"),
        QT_TRANSLATE_NOOP("model", "Attendance"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("person"))), titles(record.reference(F("session"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Attendance::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Attendance"),
        QT_TRANSLATE_NOOP("model", "Attendance"), fields, [] { return recordOf(Attendance{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
