#include "core/model/entities/snooze.h"

#include "core/model/entities/titles.h"

namespace core {

ChoiceList choicesOf(DueKind)
{
    static constexpr ChoiceWord words[] = {{"session", QT_TRANSLATE_NOOP("model", "Next session")},
        {"inexact_date", QT_TRANSLATE_NOOP("model", "Date to be made exact")},
        {"session_past", QT_TRANSLATE_NOOP("model", "Session that has gone by")},
        {"registration", QT_TRANSLATE_NOOP("model", "Registration open")},
        {"team_decision", QT_TRANSLATE_NOOP("model", "Teams to be answered")},
        {"checklist", QT_TRANSLATE_NOOP("model", "Item of the checklist")},
        {"record_missing", QT_TRANSLATE_NOOP("model", "Record missing")},
        {"record_approval", QT_TRANSLATE_NOOP("model", "Record to be released")},
        {"agreement_end", QT_TRANSLATE_NOOP("model", "Agreement ends")},
        {"approval", QT_TRANSLATE_NOOP("model", "Agreement to be approved")},
        {"reflection", QT_TRANSLATE_NOOP("model", "Reflection talk due")},
        {"goal_review", QT_TRANSLATE_NOOP("model", "Goal to be reviewed")},
        {"plan_item", QT_TRANSLATE_NOOP("model", "Item of the plan")},
        {"case_contact", QT_TRANSLATE_NOOP("model", "Case without contact")},
        {"follow_up", QT_TRANSLATE_NOOP("model", "Follow-up of a case")},
        {"measure", QT_TRANSLATE_NOOP("model", "Measure due")},
        {"milestone", QT_TRANSLATE_NOOP("model", "Milestone due")},
        {"report", QT_TRANSLATE_NOOP("model", "Report due")}, {"koffer_out", QT_TRANSLATE_NOOP("model", "Koffer out")},
        {"conflict", QT_TRANSLATE_NOOP("model", "Open conflict")},
        {"exception", QT_TRANSLATE_NOOP("model", "Exception ends")},
        {"contact_check", QT_TRANSLATE_NOOP("model", "Contacts to be checked")},
        {"reminder", QT_TRANSLATE_NOOP("model", "Reminder")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Snooze::subject>("subject", QT_TRANSLATE_NOOP("model", "About"), QT_TRANSLATE_NOOP("model", "Snooze"),
        Required | Listed | InTitle | Owner),
    field<&Snooze::words>("what", QT_TRANSLATE_NOOP("model", "What"), QT_TRANSLATE_NOOP("model", "Snooze"),
        Required | Listed | Found | InTitle),
    field<&Snooze::topic>(
        "topic", QT_TRANSLATE_NOOP("model", "Puts off"), QT_TRANSLATE_NOOP("model", "Snooze"), Listed),
    field<&Snooze::until>(
        "until", QT_TRANSLATE_NOOP("model", "Until"), QT_TRANSLATE_NOOP("model", "Snooze"), Required | Listed),
    field<&Snooze::reason>(
        "reason", QT_TRANSLATE_NOOP("model", "Reason"), QT_TRANSLATE_NOOP("model", "Snooze"), Listed),
    field<&Snooze::who>(
        "who", QT_TRANSLATE_NOOP("model", "Put off by"), QT_TRANSLATE_NOOP("model", "Snooze"), Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(record.text(F("what")), titles(record.reference(F("subject"))), QStringLiteral(" – "));
}

} // namespace

const EntityInfo& Snooze::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Snooze"),
        QT_TRANSLATE_NOOP("model", "Snoozes"), fields, [] { return recordOf(Snooze{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
